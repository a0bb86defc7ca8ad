import { lineStarts, placeOf } from './source.ts';

/** What may come next, and how that is said. */
const EXPECTED = {
  value: 'a value',
  'value or end': 'a value or "]"',
  key: 'a key in double quotes',
  'key or end': 'a key in double quotes or "}"',
  colon: '":"',
  more: 'a comma or the end of the list or object',
  nothing: 'nothing more',
} as const;
type Expected = keyof typeof EXPECTED;

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|)/y;

/** Where a text stops being JSON, and what is missing there, in words. */
export function jsonFault(text: string): string {
  const { at, expected } = findJsonFault(text);
  const { line, column } = placeOf(lineStarts(text), at);
  return `line ${line}, column ${column}: expected ${expected}`;
}

/** Where a text stops being JSON, and what is missing there: what JSON.parse says of it differs with each version of Node. */
export function findJsonFault(text: string): { at: number; expected: string } {
  const ends: string[] = [];
  let expected: Expected = 'value';
  const token = new RegExp(TOKEN);
  for (;;) {
    const from = token.lastIndex;
    const [whole, mark, quoted]: string[] = token.exec(text)!;
    const next: Expected | undefined = whole.trim() === '' ? undefined : after(expected, mark, quoted, ends);
    if (next) expected = next;
    else {
      const at = from + /^[ \t\r\n]*/.exec(text.slice(from))![0].length;
      return { at, expected: textFault(text, at, expected) ?? EXPECTED[expected] };
    }
  }
}

const WHOLE_TEXT = /"(?:[^"\\]|\\.)*"/y;

/** What a text lacks, where one may stand and begins. */
function textFault(text: string, at: number, expected: Expected): string | undefined {
  if (text[at] !== '"' || !/^(?:value|key)/.test(expected)) return undefined;
  WHOLE_TEXT.lastIndex = at;
  return WHOLE_TEXT.test(text)
    ? 'a text in which line breaks are \\n, tabs \\t and backslashes \\\\'
    : 'the quote that closes the text which begins here';
}

/** What may come after a token; undefined where it may not come itself. */
function after(
  expected: Expected,
  mark: string | undefined,
  quoted: string | undefined,
  ends: string[],
): Expected | undefined {
  const closes = expected === 'more' || expected.endsWith('or end');
  if (closes && mark !== undefined && mark === ends.at(-1)) {
    ends.pop();
    return ends.length > 0 ? 'more' : 'nothing';
  }
  if (expected === 'colon') return mark === ':' ? 'value' : undefined;
  if (expected === 'more') return mark !== ',' ? undefined : ends.at(-1) === '}' ? 'key' : 'value';
  if (expected.startsWith('key')) return quoted === undefined ? undefined : 'colon';
  if (!expected.startsWith('value')) return undefined;
  if (mark === undefined) return ends.length > 0 ? 'more' : 'nothing';
  if (mark !== '{' && mark !== '[') return undefined;
  ends.push(mark === '{' ? '}' : ']');
  return mark === '{' ? 'key or end' : 'value or end';
}
