import type { Span } from '../bank/source.ts';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** So deep a line of labels goes. */
const DEPTH = 2;

interface Open {
  readonly list: boolean;
  /** In a list the position, in an object the key of the value that comes next; undefined before a key. */
  next: number | string | undefined;
}

/** Where the strings of an object in JSON stand, by path (`hit.0`), without their quotes. The text is JSON. */
export function stringSpans(text: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[')
      open.push({ list: token === '[', next: token === '[' ? 0 : undefined });
    else if (token === '}' || token === ']') open.pop();
    else if (!inner) continue;
    else if (token === ',') inner.next = inner.list ? Number(inner.next) + 1 : undefined;
    else if (inner.next === undefined) inner.next = JSON.parse(token) as string;
    else if (open.length <= DEPTH) {
      const path = open.map(({ next }) => next).join('.');
      spans.set(path, { start: index + 1, end: index + token.length - 1 });
    }
  }
  return spans;
}

/** Where the character at an offset of a string stands in the JSON of that string. */
export function escapedOffset(json: string, offset: number): number {
  let at = 0;
  for (let left = offset; left > 0; left--) at += json[at] !== '\\' ? 1 : json[at + 1] === 'u' ? 6 : 2;
  return at;
}
