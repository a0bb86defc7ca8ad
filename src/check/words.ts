import { letterPattern } from '../bank/letters.ts';
import { plainText } from './plain.ts';
import { inFull, isHave, saidAsOne } from './short-forms.ts';

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
  /** The same as it is read, in as many places. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * A short form, or letters and digits with the signs that belong into a term: `prevent_destroy`, `node.js`, `ASP.NET`, `N+1`,
 * `don't`, `C++`, `99.9%`.
 */
const WORD = letterPattern(
  String.raw`(?<![\p{L}\p{N}/])(?:[wW]\/(?:[oO](?:[uU][tT])?)?|b\/c)(?![\p{L}\p{N}/])|(?<=\s)(?:[&+](?=\s)|['’](?:cause|til|em)(?![\p{L}]))|[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}\p{Cf}_]|[.](?=[\p{Ll}\p{N}]|(?<=[\p{Lu}][.])[\p{Lu}](?![\p{Ll}\s])|JS(?![\p{L}\p{N}]))|,(?=\d{3}(?!\d))|'(?=[\p{L}])|[+&](?=[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}])))*(?:\+\+|#|%)?`,
  'g',
);

let last: Words | undefined;

/** A question is compiled from its aliases in several ways, each of which wants their words. */
const kept = new Map<string, Words>();
const LONGEST_KEPT = 80;
const MOST_KEPT = 4096;

/** Cuts a text into words and sentences. Linear in its length; the same text again costs nothing. */
export function splitWords(source: string): Words {
  if (last?.source === source) return last;
  last = kept.get(source) ?? cut(source);
  if (source.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(source, last);
  }
  return last;
}

function cut(source: string): Words {
  const plain = plainText(source);
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
  for (const match of plain.matchAll(WORD(plain))) {
    const start = match.index;
    const between = plain.slice(end, start);
    const before = tokens.length === 0 ? 'sentence' : breakOf(between, plain, end, start);
    if (before === 'sentence') close(isAsked(between));
    end = start + match[0].length;
    const sentence = sentences.length;
    const word = normalise(match[0]);
    const two = saidAsOne(word);
    if (two) {
      const [one, letters, other] = two;
      tokens.push({ start, end: start + letters, word: one, before, sentence });
      tokens.push({ start: start + letters, end, word: other, before: 'space', sentence });
    } else if (isHave(word, tokens.at(-1)?.word, plain.slice(end, end + 8)))
      tokens.push({ start, end, word: 'have', before, sentence });
    else tokens.push({ start, end, word, before, sentence });
  }
  close(isAsked(/^[^.!;\n]*(?=\?)(.*)/.exec(plain.slice(end, end + 10))?.[1] ?? ''));
  return { source, plain, tokens, sentences };
}

/** Whether a word goes on with the clause of the one before: no mark parts the two. */
export const goesOn = (token: Token | undefined): boolean =>
  token?.before === 'space' || token?.before === 'glue';

/** The normal form of one word, in which words are compared before stemming. */
export function normalise(word: string): string {
  // What is ASCII is normal already, and nearly every word is.
  const lower = /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/\p{Cf}/gu, '')
        .replace(/^’/, "'");
  return inFull(lower);
}

/** A question mark ends a question, unless it closes a quotation within the sentence: `the first is "what changed?".` */
function isAsked(between: string): boolean {
  return between.includes('?') && !/^\?["”»'’]+[.,;:)]/.test(between);
}

const ENDS = letterPattern(String.raw`[!?;…]|\.(?![\p{L}\p{N}])`);

/** `It held 🙂 Then we …`: a face where the full stop would stand. */
const SMILE = letterPattern(String.raw`\s(?:[:;]-?[()DP]|[\p{Extended_Pictographic}][\p{M}\p{Cf}]*)\s*$`);

function breakOf(between: string, text: string, from: number, to: number): Break {
  if (between === ' ') return 'space';
  // `at .5 percent`, `to .NET` and `the .env` go on.
  if (between === ' .' && /^(?:[0-9a-z]|[A-Z]{2})/.test(text.slice(to, to + 2))) return 'space';
  // `(.2 %)`, `errors: .2 %`
  if (/[^.]\.$/.test(between) && /^\d/.test(text.slice(to, to + 1)))
    return breakOf(between.slice(0, -1), text, from, to);
  if (between === '-' || between === '/') return 'glue';
  // `?ref=v3` and `&page=2` are parts of an address.
  if (between.endsWith('?') && /^\w{1,20}=/.test(text.slice(to, to + 22))) return 'space';
  const ends = ENDS(between).test(between);
  if (ends && !isAbbreviation(text, from, between)) return 'sentence';
  if (SMILE(between).test(between) && /^[A-Z]/.test(text.slice(to, to + 1))) return 'sentence';
  if (!ends && /[\n\r\u2028]/.test(between)) return 'sentence';
  return /[,:()[\]{}"“”–—→|<>]|\s[-/]+\s|^-{2,3}$|->|=>/.test(between) ? 'clause' : 'space';
}

/** Behind these a sentence goes on, whatever follows. */
const GOES_ON = /(?:^|[\s(])(?:[eE]\.[gG]|[iI]\.[eE]|[vV][sS]|[aA]pprox|[cC]f|[iI]ncl|Mrs?|Ms|Dr|Prof)$/;
/** Behind these it may end. */
const MAY_END = letterPattern(String.raw`(?:^|[\s(])(?:ca|resp|etc|(?:[\p{L}]\.){1,3}[\p{L}])$`, 'i');
const THEN_CAPITAL = letterPattern(String.raw`^\.\s+[\p{Lu}]`);

function isAbbreviation(text: string, end: number, between: string): boolean {
  if (!between.startsWith('.') || /[!?;\n]/.test(between)) return false;
  const before = text.slice(Math.max(0, end - 8), end);
  const behind = text.slice(end, end + 4);
  return GOES_ON.test(before) || (MAY_END(before).test(before) && !THEN_CAPITAL(behind).test(behind));
}
