import { isDeed } from './irregular.ts';
import type { Sentence, Words } from './words.ts';

/** What leads into a name without telling anything of it: `we had`, `then you get into`, `of course`, `at one point`. */
const LEAD_IN = new Set(
  `a an the we you i it there this that all those them also so then too well as with for at on in into of plus even
   had has have used use uses using got get gets did do does ran run was were is are
   right sure yeah course obviously naturally classic standard usual whole one point know`.split(/\s+/),
);
/** A word of grammar: a part of a sentence that has one beside its lead-in says something. */
type IsSmall = (word: string) => boolean;

const LONGEST_PART = 8;
const LONGEST_NAME = 4;
const LEAST_NAMES = 3;

/**
 * Of strong answers a fifth at most are names in a row, of answers that only drop them nearly a half and more (163 strong, 72 bad
 * ones, written blind to the questions).
 */
const LEAST_SHARE = 1 / 3;
const LEAST_ROWS = 4;

/**
 * For each sentence whether it belongs to the name-dropping of which the answer consists: `We had sagas, CQRS, event sourcing,
 * the whole toolbox. For security there was SSO, MFA and SCIM.` Who drops names now and then tells something as well.
 */
export function namesDropped(words: Words, isSmall: IsSmall): boolean[] {
  const rows = words.sentences.map((sentence) => rowsOf(words, sentence, isSmall));
  const all = rows.flat();
  const named = all.reduce((sum, length) => sum + length, 0);
  const isDropping = all.length >= LEAST_ROWS && named >= words.tokens.length * LEAST_SHARE;
  return rows.map((row) => isDropping && row.length > 0);
}

/** The lengths in words of the rows of names that stand in a sentence. */
function rowsOf({ tokens }: Words, { first, last }: Sentence, isSmall: IsSmall): number[] {
  const rows: number[] = [];
  let names = 0;
  let length = 0;
  for (let from = first; from <= last; ) {
    const to = from < last ? endOfPart(tokens, from, last) : from;
    const isNamed = from < last && isName(tokens.slice(from, to), isSmall);
    if (isNamed) {
      names++;
      length += to - from;
    } else {
      if (names >= LEAST_NAMES) rows.push(length);
      names = 0;
      length = 0;
    }
    from = Math.max(to, from + 1);
  }
  return rows;
}

const PARTS = new Set(['and', 'or', 'vs', 'versus', 'plus']);

function endOfPart(tokens: Words['tokens'], from: number, last: number): number {
  let to = from + 1;
  while (to < last && tokens[to]!.before !== 'clause' && !PARTS.has(tokens[to]!.word)) to++;
  return to;
}

function isName(part: Words['tokens'], isSmall: IsSmall): boolean {
  // `open-in-view` is one word.
  const whole = part.filter(({ before, word }, at) => (before !== 'glue' || at === 0) && !PARTS.has(word));
  const name = whole.filter(({ word }) => !LEAD_IN.has(word));
  return (
    whole.length <= LONGEST_PART &&
    name.length <= LONGEST_NAME &&
    !name.some(({ word }) => isSmall(word) || isDeed(word) || /^\d+$/.test(word))
  );
}
