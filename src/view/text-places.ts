import { graphemesOf } from './wrap.ts';

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
  let last = start;
  for (const { index } of graphemesOf(text.slice(start, at))) last = start + index;
  return last;
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

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** The start of the word that an offset is in or behind. */
export function wordBefore(text: string, at: number): number {
  let place = at;
  while (place > 0 && !WORD.test(text.slice(before(text, place), place))) place = before(text, place);
  while (place > 0 && WORD.test(text.slice(before(text, place), place))) place = before(text, place);
  return place;
}

/** The end of the word that an offset is in or before. */
export function wordAfter(text: string, at: number): number {
  let place = at;
  while (place < text.length && !WORD.test(text.slice(place, after(text, place)))) place = after(text, place);
  while (place < text.length && WORD.test(text.slice(place, after(text, place)))) place = after(text, place);
  return place;
}
