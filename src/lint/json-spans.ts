import type { Span } from '../bank/source.ts';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** So deep a line of labels goes. */
const DEPTH = 2;

interface Open {
  readonly list: boolean;
  /** In a list the position, in an object the key of the value that comes next; undefined before a key. */
  next: number | string | undefined;
  /** The keys of an object so far. */
  readonly keys: Set<string>;
}

/** A string in JSON with its place, without its quotes. */
export interface JsonString {
  readonly text: string;
  readonly span: Span;
}

/** Where the strings of a text in JSON stand. */
export interface JsonStrings {
  /** The values not far below the top, by path (`hit.0`). */
  readonly values: ReadonlyMap<string, Span>;
  /** The keys at the top. */
  readonly keys: readonly JsonString[];
  /** The keys that their object has already, of which JSON.parse drops the one before. */
  readonly repeated: readonly JsonString[];
}

/** Reads the strings of a text. The text is JSON. */
export function jsonStrings(text: string): JsonStrings {
  const values = new Map<string, Span>();
  const keys: JsonString[] = [];
  const repeated: JsonString[] = [];
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    const span = { start: index + 1, end: index + token.length - 1 };
    if (token === '{' || token === '[') open.push(opened(token === '['));
    else if (token === '}' || token === ']') open.pop();
    else if (!inner) continue;
    else if (token === ',') inner.next = inner.list ? Number(inner.next) + 1 : undefined;
    else if (inner.next === undefined) {
      const key = { text: JSON.parse(token) as string, span };
      if (open.length === 1) keys.push(key);
      if (inner.keys.has(key.text)) repeated.push(key);
      inner.keys.add(key.text);
      inner.next = key.text;
    } else if (open.length <= DEPTH) values.set(open.map(({ next }) => next).join('.'), span);
  }
  return { values, keys, repeated };
}

function opened(list: boolean): Open {
  return { list, next: list ? 0 : undefined, keys: new Set() };
}

/** What is said of a key that its object has already. */
export function repeatedKey({ text }: JsonString): string {
  return `the key "${text}" stands twice; keep one`;
}

/** Where the character at an offset of a string stands in the JSON of that string. */
export function escapedOffset(json: string, offset: number): number {
  let at = 0;
  for (let left = offset; left > 0; left--) at += json[at] !== '\\' ? 1 : json[at + 1] === 'u' ? 6 : 2;
  return at;
}
