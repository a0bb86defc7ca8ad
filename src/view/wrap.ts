import stringWidth from 'string-width';
import { eachGrapheme } from './graphemes.ts';

// Letters of Latin scripts, dashes and quotes, arrows, lines and the signs that our own views use take one column each.
// Measuring anything else needs grapheme segmentation, which costs 7 ms to set up; most output never does.
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u25b4\u25b8-\u25fa\u2691\u2714\u2718]*$/;
const COLOUR = /\u001b\[[\d;]*m/g;

/** Columns that a text takes on a terminal, colour codes not counted. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  return NARROW.test(bare) ? bare.length : stringWidth(bare);
}

/**
 * Breaks text at spaces so that no line is wider than `width`; a longer word is cut. `indent` stands before every line,
 * `first` (as wide) before the first. Line breaks of the text stay, and so do the blanks that a line of code begins with.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const room = Math.max(8, width - widthOf(indent));
  const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd()).join('\n');
}

/** In less room beside a head no title can be read. */
const LEAST_BESIDE = 14;

/** A text beside its head, or below it where the terminal is too narrow for both. */
export function beside(head: string, text: string, width: number): string {
  const indent = widthOf(head);
  if (width - indent >= LEAST_BESIDE) return wrap(text, width, ' '.repeat(indent), head);
  return `${head.trimEnd()}\n${wrap(text, width, '    ')}`;
}

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of wordsOf(line, room)) {
    for (const piece of cut(word, room)) {
      const wide = widthOf(piece);
      if (current !== '' && used + 1 + wide > room) {
        lines.push(current);
        current = piece;
        used = wide;
      } else {
        current = current === '' ? piece : `${current} ${piece}`;
        used = current === piece ? wide : used + 1 + wide;
      }
    }
  }
  lines.push(current);
  return lines;
}

/** The words of a line; the first one with the blanks before it, where there is room for both. */
function wordsOf(line: string, room: number): string[] {
  const text = line.trimStart();
  const [first = '', ...others] = text.split(' ');
  const begin = line.slice(0, line.length - text.length) + first;
  return [widthOf(begin) <= room ? begin : first, ...others];
}

function cut(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const segment of eachGrapheme(word)) {
    if (widthOf(piece + segment) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Cuts a text to at most `width` columns; `more` says that something was cut. */
export function cutTo(text: string, width: number, more = '…'): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(more);
  if (room < 0) return '';
  let kept = '';
  for (const segment of eachGrapheme(text)) {
    if (widthOf(kept + segment) > room) break;
    kept += segment;
  }
  return `${kept}${more}`;
}

/** Pads or cuts a text to exactly `width` columns. */
export function fitTo(text: string, width: number, more = '…'): string {
  const kept = cutTo(text, width, more);
  return kept + ' '.repeat(Math.max(0, width - widthOf(kept)));
}
