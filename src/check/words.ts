/** A word of a text. `text.source.slice(start, end)` is how it was written. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Normalised: NFKC, lower case, straight apostrophes. Parts of `blue-green` and `CI/CD` are words of their own. */
  readonly word: string;
  /** What stands between the word before and this one. */
  readonly before: Break;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** `glue`: a hyphen or slash without spaces. `clause`: a comma, colon, dash or bracket. */
export type Break = 'space' | 'glue' | 'clause' | 'sentence';

/** Words `first` up to, not including, `last`; `start` and `end` are offsets in the text. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
}

/** A text cut into sentences and words. */
export interface Words {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Letters and digits, with the signs that belong into a term: `prevent_destroy`, `node.js`, `N+1`, `don't`, `C++`, `99.9%`. */
const WORD =
  /[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[.](?=\p{Ll}|\p{N})|,(?=\d{3}(?!\d))|['’](?=\p{L})|[+&](?=[\p{L}\p{N}]))*(?:\+\+|#|%)?/gu;

/** A line at least this long was wrapped, not ended: its break is as good as a space. */
const WRAPPED_LINE = 50;
const BULLET = /^\s*(?:[-*•–+]|\d+[.)])\s/;

let last: Words | undefined;

/** Cuts a text into words and sentences. Linear in its length; the same text again costs nothing. */
export function splitWords(source: string): Words {
  if (last?.source !== source) last = cut(source);
  return last;
}

function cut(source: string): Words {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let end = 0;
  const close = (question: boolean) => {
    const from = tokens[first];
    const to = tokens.at(-1);
    if (!from || !to) return;
    sentences.push({ first, last: tokens.length, start: from.start, end: to.end, question });
    first = tokens.length;
  };
  for (const match of source.matchAll(WORD)) {
    const start = match.index;
    const between = source.slice(end, start);
    const before = tokens.length === 0 ? 'sentence' : breakOf(between, source, end, start);
    if (before === 'sentence') close(isAsked(between));
    end = start + match[0].length;
    tokens.push({ start, end, word: normalise(match[0]), before, sentence: sentences.length });
  }
  close(/^[^.!;\n]*\?/.test(source.slice(end, end + 10)));
  return { source, tokens, sentences };
}

/** Whether a word goes on with the clause of the one before: no mark parts the two. */
export const goesOn = (token: Token | undefined): boolean =>
  token?.before === 'space' || token?.before === 'glue';

/** The normal form of one word, in which words are compared before stemming. */
export function normalise(word: string): string {
  // What is ASCII is normal already, and nearly every word is.
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** A question mark ends a question, unless it closes a quotation within the sentence: `the first is "what changed?".` */
function isAsked(between: string): boolean {
  return between.includes('?') && !/^\?["”»'’]+[.,;:)]/.test(between);
}

function breakOf(between: string, source: string, from: number, to: number): Break {
  if (between === ' ') return 'space';
  // `at .5 percent` goes on.
  if (between === ' .' && /[0-9]/.test(source[to]!)) return 'space';
  if (between === '-' || between === '/' || between === '‑') return 'glue';
  // `?ref=v3` and `&page=2` are parts of an address.
  if (between.endsWith('?') && /^\w{1,20}=/.test(source.slice(to, to + 22))) return 'space';
  if (/[!?;…]|\.(?![\p{L}\p{N}])/u.test(between)) {
    return isAbbreviation(source, from, between) ? 'space' : 'sentence';
  }
  if (/[\n\r\u2028]/.test(between)) return isWrap(between, source, from, to) ? 'space' : 'sentence';
  return /[,:()[\]{}"“”–—→|<>]|\s[-/]+\s|->|=>/.test(between) ? 'clause' : 'space';
}

function isAbbreviation(source: string, end: number, between: string): boolean {
  return (
    between.startsWith('.') &&
    !/[!?;\n]/.test(between) &&
    /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|ca|incl|resp|etc)$/i.test(source.slice(Math.max(0, end - 8), end)) &&
    !/^\.\s+\p{Lu}/u.test(source.slice(end, end + 4))
  );
}

function isWrap(between: string, source: string, from: number, to: number): boolean {
  if (/\n\s*\n|:/.test(between)) return false;
  const lineEnd = from + between.search(/[\n\r\u2028]/);
  if (BULLET.test(source.slice(lineEnd + 1, to) + source.slice(to, to + 4))) return false;
  return lineEnd >= WRAPPED_LINE && !/[\n\r\u2028]/.test(source.slice(lineEnd - WRAPPED_LINE, lineEnd));
}
