import { isDeed } from './irregular.ts';
import type { Sentence, Words } from './words.ts';

/** What leads into a name without telling anything of it: `we had`, `then you get into`, `of course`, `at one point`. */
const LEAD_IN = new Set(
  `a an the we you i it there this that all those them also so then too well as with for at on in into of plus even
   had has have used use uses using got get gets did do does ran run was were is are
   right sure yeah course obviously naturally classic standard usual whole one point know`.split(/\s+/),
);
/** What a name does not have: with one of these a part of a sentence says something. */
const TELLING = new Set(
  `these its he she they me us my our your their his her be been to from by if when because but not no would will can
   could which who what how after before until about each every some up out over off just while than very`.split(
    /\s+/,
  ),
);
const LONGEST_PART = 8;
const LONGEST_NAME = 4;
const LEAST_NAMES = 3;

/**
 * Of strong answers a fifth at most are names in a row, of answers that only drop them nearly a half and more (130 strong, 72 bad
 * ones, written blind to the questions).
 */
const LEAST_SHARE = 1 / 3;
const LEAST_ROWS = 4;

/**
 * For each sentence whether it belongs to the name-dropping of which the answer consists: `We had sagas, CQRS, event sourcing,
 * the whole toolbox. For security there was SSO, MFA and SCIM.` Who drops names now and then tells something as well.
 */
export function namesDropped(words: Words): boolean[] {
  const rows = words.sentences.map((sentence) => rowsOf(words, sentence));
  const all = rows.flat();
  const named = all.reduce((sum, length) => sum + length, 0);
  const isDropping = all.length >= LEAST_ROWS && named >= words.tokens.length * LEAST_SHARE;
  return rows.map((row) => isDropping && row.length > 0);
}

/** The lengths in words of the rows of names that stand in a sentence. */
function rowsOf({ tokens }: Words, { first, last }: Sentence): number[] {
  const rows: number[] = [];
  let names = 0;
  let length = 0;
  for (let from = first; from <= last; ) {
    const to = from < last ? endOfPart(tokens, from, last) : from;
    const isNamed = from < last && isName(tokens.slice(from, to));
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

function isName(part: Words['tokens']): boolean {
  // `open-in-view` is one word.
  const whole = part.filter(({ before, word }, at) => (before !== 'glue' || at === 0) && !PARTS.has(word));
  const name = whole.filter(({ word }) => !LEAD_IN.has(word));
  return (
    whole.length <= LONGEST_PART &&
    name.length <= LONGEST_NAME &&
    !name.some(({ word }) => TELLING.has(word) || isDeed(word) || /^\d+$/.test(word))
  );
}
