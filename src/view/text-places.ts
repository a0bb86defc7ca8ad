import { letterPattern } from '../bank/letters.ts';
import { eachGrapheme, graphemesOf } from './graphemes.ts';

/** The start of the line that an offset is in. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line that an offset is in, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The grapheme boundary before an offset. A line break is a grapheme of its own. */
export function before(text: string, at: number): number {
  const start = lineStart(text, at);
  if (start === at) return Math.max(0, at - 1);
  return start + graphemesOf(text.slice(start, at)).containing(at - start - 1)!.index;
}

/** The grapheme boundary after an offset. */
export function after(text: string, at: number): number {
  const end = lineEnd(text, at);
  if (end === at) return Math.min(text.length, at + 1);
  const [first] = graphemesOf(text.slice(at, end));
  return at + first!.segment.length;
}

/** The boundary at, else below (or above) an offset. */
export function snap(text: string, at: number, where: 'down' | 'up' = 'down'): number {
  const start = lineStart(text, at);
  if (start === at) return at;
  const found = graphemesOf(text.slice(start, lineEnd(text, at))).containing(at - start);
  if (!found || start + found.index === at) return at;
  return where === 'down' ? start + found.index : start + found.index + found.segment.length;
}

const WORD = letterPattern(String.raw`[\p{L}\p{N}\p{M}_]`);

/** The start of the word that an offset is in or behind. */
export function wordBefore(text: string, at: number): number {
  return at - wordLength(graphemesBefore(text, at));
}

/** The end of the word that an offset is in or before. */
export function wordAfter(text: string, at: number): number {
  return at + wordLength(graphemesAfter(text, at));
}

/** How long the first word among graphemes is, with what lies before it. */
function wordLength(graphemes: Iterable<string>): number {
  let length = 0;
  let inWord = false;
  for (const grapheme of graphemes) {
    const isWord = WORD(grapheme).test(grapheme);
    if (inWord && !isWord) break;
    inWord = isWord;
    length += grapheme.length;
  }
  return length;
}

/** From an offset backwards. A line is segmented only once: it may be a whole answer. */
function* graphemesBefore(text: string, at: number): Generator<string> {
  for (let end = at; end > 0; ) {
    const start = lineStart(text, end);
    yield* [...eachGrapheme(text.slice(start, end))].reverse();
    if (start > 0) yield '\n';
    end = start - 1;
  }
}

function* graphemesAfter(text: string, at: number): Generator<string> {
  for (let start = at; start < text.length; ) {
    const end = lineEnd(text, start);
    yield* eachGrapheme(text.slice(start, end));
    if (end < text.length) yield '\n';
    start = end + 1;
  }
}
