import stringWidth from 'string-width';

/** Columns that a text takes on a terminal, colour codes not counted. */
export function widthOf(text: string): number {
  // string-width takes 12 µs a call, and most texts need none of what it knows.
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/**
 * Breaks text at spaces so that no line is wider than `width`; a longer word is cut. `indent` stands before every line,
 * `first` (as wide) before the first. Line breaks of the text stay.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const room = Math.max(8, width - widthOf(indent));
  const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd()).join('\n');
}

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
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

let segmenter: Intl.Segmenter | undefined;

/** Made when a word has to be cut: making one takes 5 ms, and few texts need it. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function cut(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemesOf(word)) {
    if (widthOf(piece + segment) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Pads or cuts a text to exactly `width` columns; `more` says that something was cut. */
export function fitTo(text: string, width: number, more = '…'): string {
  const wide = widthOf(text);
  if (wide <= width) return text + ' '.repeat(width - wide);
  const room = width - widthOf(more);
  let kept = '';
  for (const { segment } of graphemesOf(text)) {
    if (widthOf(kept + segment) > room) break;
    kept += segment;
  }
  const cut = room < 0 ? '' : `${kept}${more}`;
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}
