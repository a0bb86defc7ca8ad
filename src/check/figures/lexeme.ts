import { letterPattern } from '../../bank/letters.ts';
import { inFull } from '../short-forms.ts';
import type { Words } from '../words.ts';

/** A word, number, clock time or mark of the answer, with where it stands. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'clock' | 'mark';
  readonly start: number;
  readonly end: number;
  /** In lower case and in full, typographic apostrophes made plain. */
  readonly text: string;
  /** Of a number; of a clock time the minutes since midnight. */
  readonly value: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Nothing stands between it and the one before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

// Every branch begins with another character and none nests a repetition in another's reach, so it stays linear.
const PATTERN = letterPattern(
  String.raw`[\r\n]+|(?<short>(?<![\p{L}\p{N}/])[wW]\/(?:[oO](?:[uU][tT])?)?(?![\p{L}\p{N}/])|(?<=\s)[&+](?=\s))|(?<![\p{L}\p{N}.])\.\d+|\d+(?:[.,:]\d+|['’]\d{3}(?!\d))*|[pP]\d\d\.\d+|[\p{L}_][\p{L}\p{N}_]*(?:['’][\p{L}]+)?|-{1,9}>|={1,9}>|[<>]=|\.{2,}|½|[^\s\p{L}\d_]`,
  'g',
);

const BREAK = /^(?:[\r\n!?;•]|\.(?!\d))/;

/** Cuts an answer into lexemes, in the sentences of its words. Linear in its length. */
export function lex({ plain: text, sentences }: Words): Lexeme[] {
  const all: Lexeme[] = [];
  let sentence = 0;
  let last = -1;
  for (const match of text.matchAll(PATTERN(text))) {
    const raw = match[0];
    const start = match.index;
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]!.start) sentence++;
    if (BREAK.test(raw)) {
      // What stands between two sentences, such as a `$`, belongs to the one it leads to.
      if (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
      continue;
    }
    const one = lexeme(raw, start, sentence, start === last);
    // `w/o a reboot` has no weeks.
    all.push(match.groups?.short ? { ...one, kind: 'word', text: inFull(raw.toLowerCase()) } : one);
    last = one.end;
  }
  return joinGroups(withoutHyphens(all));
}

function lexeme(raw: string, start: number, sentence: number, glued: boolean): Lexeme {
  const first = raw.charCodeAt(0);
  const end = start + raw.length;
  if ((first >= 48 && first <= 57) || (first === 46 && raw.length > 1)) {
    const { kind, value } = numeral(first === 46 ? `0${raw}` : raw);
    return { kind, start, end, text: raw, value, sentence, glued, capital: false };
  }
  const letters = (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 95;
  const kind = letters || (first > 127 && LETTER(raw).test(raw)) ? 'word' : raw === '½' ? 'number' : 'mark';
  const lower = kind === 'word' ? withoutLigatures(raw).toLowerCase() : raw;
  const text = kind === 'word' ? plain(lower) : lower;
  const value = raw === '½' ? 0.5 : Number.NaN;
  return { kind, start, end, text, value, sentence, glued, capital: first !== text.charCodeAt(0) };
}

/** `ﬁve`, as it is copied out of a page that was set. */
const withoutLigatures = (word: string): string => (LIGATURES.test(word) ? word.normalize('NFKC') : word);
const LIGATURES = /[\ufb00-\ufb06]/;

/** A word in full; `p99.9` is read like `p99`. */
function plain(word: string): string {
  const dot = word.indexOf('.');
  if (dot !== -1) return word.slice(0, dot);
  return inFull(word);
}

const LETTER = letterPattern(String.raw`[\p{L}]`);

const PLAIN = /^\d+$/;

/** `1,234.5` and `0,5` are numbers, `8:12` a clock time, `2.4.1` and `10.0.0.1` no more than words. */
function numeral(raw: string): Pick<Lexeme, 'kind' | 'value'> {
  if (raw.length < 16 && PLAIN.test(raw)) return { kind: 'number', value: Number(raw) };
  const clock = /^(\d\d?):(\d\d)(?::\d\d)?$/.exec(raw);
  if (clock) return { kind: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]) };
  if (/^\d{1,3}(?:['’]\d{3})+$/.test(raw))
    return { kind: 'number', value: Number(raw.replaceAll(/['’]/g, '')) };
  // `3.400,50`, as it is written on the continent.
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(raw))
    return { kind: 'number', value: Number(raw.replaceAll('.', '').replace(',', '.')) };
  const thousands =
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw) || /^\d{1,3}(?:\.000|(?:\.\d{3}){2})$/.test(raw);
  if (thousands && !raw.startsWith('0')) {
    const plain = raw.includes(',') ? raw.replaceAll(',', '') : raw.replaceAll('.', '');
    return { kind: 'number', value: Number(plain) };
  }
  // `2,40,000`, as it is written in India.
  if (/^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(raw))
    return { kind: 'number', value: Number(raw.replaceAll(',', '')) };
  if (/^\d+(?:[.,]\d+)?$/.test(raw) && raw.length < 20) {
    return { kind: 'number', value: Number(raw.replace(',', '.')) };
  }
  return { kind: 'word', value: Number.NaN };
}

/** `half-a-million` and `two-and-a-half` are read as without their hyphens. */
function withoutHyphens(all: Lexeme[]): Lexeme[] {
  const isHyphen = (at: number): boolean =>
    all[at]?.text === '-' &&
    all[at]!.glued &&
    all[at + 1]?.glued === true &&
    HYPHENATED.test(`${all[at - 1]!.text}-${all[at + 1]!.text}`);
  if (!all.some((_, at) => isHyphen(at))) return all;
  return all.flatMap((one, at) => (isHyphen(at) ? [] : [isHyphen(at - 1) ? { ...one, glued: false } : one]));
}

const HYPHENATED =
  /^(?:(?:half|quarter)-(?:an?|dozen|hundred|thousand|million|billion|hour)|an?-(?:half|dozen|hundred|thousand|million|billion|hour|quarter)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)-and|and-a|three-quarters?)$/;

/** `12 000` and `1 250 000`, as many write it, become one number. */
function joinGroups(all: Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (const one of all) {
    const before = joined.at(-1);
    if (before && isGroup(before, one)) {
      joined[joined.length - 1] = {
        ...before,
        end: one.end,
        text: before.text + one.text,
        value: before.value * 1000 + one.value,
      };
    } else joined.push(one);
  }
  return joined;
}

function isGroup(before: Lexeme, one: Lexeme): boolean {
  return (
    before.kind === 'number' &&
    one.kind === 'number' &&
    /^\d{3}$/.test(one.text) &&
    /^[1-9]\d{0,11}$/.test(before.text) &&
    (before.text.length <= 3 || before.end - before.start > before.text.length) &&
    one.start === before.end + 1 &&
    one.sentence === before.sentence
  );
}

/** The lexemes of the sentence in front of one, at most so many. */
export const inFront = (all: readonly Lexeme[], at: number, most: number): readonly Lexeme[] =>
  all.slice(Math.max(0, at - most), at).filter(({ sentence }) => sentence === all[at]!.sentence);
