import { isNewSubject, TURNS } from './clause-turns.ts';
import { isOtherThing, isTold } from './clauses.ts';
import { isFact } from './fact.ts';
import { isDeed } from './irregular.ts';
import { SKIPPED } from './units.ts';
import type { Words } from './words.ts';

/** Small words that a denial reaches over as if they were not there. */
const ADVERBS = new Set(
  'once ever even yet actually properly through back up down out off over along around'.split(' '),
);
/** How many words that count a denial reaches over. */
const DENIAL_REACH = 4;
/** The same within `who did not write it`: what follows is said of them again. */
const RELATIVE_REACH = 3;
/** How many words that count it reaches over behind an `or`. */
const ALTERNATIVE = 2;

/** The last word that a denial reaches, at most `end`; its cue stands from `first` to `last`. */
export function endOfDenial(tokens: Words['tokens'], first: number, last: number, end: number): number {
  const relative = isRelative(tokens, first);
  const most = relative ? RELATIVE_REACH : DENIAL_REACH;
  let left = most;
  const opens = isOpening(tokens, first) || isSubordinate(tokens, first);
  for (let at = last + 1; at <= end; at++) {
    const { word, before } = tokens[at]!;
    if (before === 'clause' && !isNamed(tokens, last, at)) {
      if (!isAlternative(tokens, at, end)) return at - 1;
      left = Math.max(left, ALTERNATIVE);
    }
    if (isTurn(tokens, first, last, at) || (opens && /^(?:i|we|they|he|she|it)$/.test(word))) return at - 1;
    if (
      (AUXILIARY.test(word) || isMainVerb(tokens, at)) &&
      isOver(tokens, first, at, relative && left < most)
    )
      return at - 1;
    // `a single brownout or trial shutdown`
    if (word === 'or' || word === 'nor') left = Math.max(left, ALTERNATIVE);
    else if (!SKIPPED.has(word) && !ADVERBS.has(word) && --left < 0) return at - 1;
  }
  return end;
}

/** `Instead of a big bang we chose …`: where the denial opens, the main clause comes behind it. */
const isOpening = (tokens: Words['tokens'], first: number): boolean =>
  /^(?:instead|rather|without)$/.test(tokens[first]!.word) &&
  (tokens[first]!.before !== 'space' || /^(?:and|but|so|then)$/.test(tokens[first - 1]?.word ?? ''));

/** `We lack: a canary.` */
const isNamed = (tokens: Words['tokens'], last: number, at: number): boolean =>
  at === last + 1 && /^(?:lack|lacks|lacked|miss)$/.test(tokens[last]!.word);

/** What goes on behind a pause: `or …`, or further things up to an `or`, `never a canary, a flag or a switch`. */
function isAlternative(tokens: Words['tokens'], from: number, end: number): boolean {
  for (let at = from; at <= Math.min(end, from + LISTED); at++) {
    const { word } = tokens[at]!;
    if (/^(?:or|nor)$/.test(word))
      return at <= from + 1 || !isTold(tokens, Math.min(end, at + LISTED) + 1, from);
    if (TURNS.has(word) || /^(?:and|not|no)$/.test(word)) return false;
  }
  return false;
}

/** So many words at most are listed up to the `or`, and behind it. */
const LISTED = 8;

/** `Keys that were not used got revoked`, `missing orders were a loss that we took`: the verb is the main one. */
const isOver = (tokens: Words['tokens'], first: number, at: number, behind: boolean): boolean =>
  behind || (tokens[first]!.word === 'missing' && at > first + 1);

const AUXILIARY = /^(?:got|get|was|were|is|are|has|have|had|can|could|will|would|must)$/;

/** The `paged` of `jobs that did not finish in time paged us`. */
const isMainVerb = (tokens: Words['tokens'], at: number): boolean =>
  isDeed(tokens[at]!.word) &&
  !/^(?:and|or|nor|an?|the|any)$|ly$/.test(tokens[at - 1]!.word) &&
  /^(?:us|me|them|him|her|it|the|an?|our|my|their|everybody|everyone)$/.test(tokens[at + 1]?.word ?? '');

/** `who did not …`, `that never …`. */
function isRelative(tokens: Words['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  return /^(?:who|which|that)$/.test(
    /^(?:do|does|did|has|have|had|is|are|was|were)$/.test(before) ? (tokens[first - 2]?.word ?? '') : before,
  );
}

/** `without so much as a review`, `no so-called safety net`. */
const isSoMuch = (tokens: Words['tokens'], at: number): boolean =>
  tokens[at]!.word === 'so' &&
  (tokens[at + 1]?.word === 'much' ||
    (tokens[at + 1]?.word === 'called' && tokens[at + 1]!.before === 'glue'));

/** Something else begins: `so …`, `and we …`, `no data was lost thanks to …`, `never other than by …`. */
function isTurn(tokens: Words['tokens'], first: number, last: number, at: number): boolean {
  const { word } = tokens[at]!;
  return (
    // `never once tested`
    (TURNS.has(word) && !isSoMuch(tokens, at) && !(word === 'once' && at === last + 1)) ||
    isNewSubject(tokens, at) ||
    isOtherThing(tokens, at, tokens.length - 1) ||
    isFact(tokens, first, at) ||
    (word === 'had' && /^(?:not|n't)$/.test(tokens[at + 2]?.word ?? '')) ||
    (/^(?:and|for)$/.test(word) && isInstead(tokens, first, last, at)) ||
    (word === 'and' && isPastAfterBase(tokens, last, at)) ||
    /^(?:thanks to|other than|apart from|save (?:for|by|through|with|in))$/.test(
      `${word} ${tokens[at + 1]?.word}`,
    )
  );
}

/** `I abandoned the rewrite and split the module`, `we scrapped the cron job for a queue`: what was done instead. */
const isInstead = (tokens: Words['tokens'], first: number, last: number, at: number): boolean =>
  at > last + 1 &&
  /^(?:abandoned|scrapped|ditched|stopped|dropped|binned)$/.test(tokens[first]!.word) &&
  (tokens[at]!.word === 'for'
    ? /^(?:an?|our|my|something)$/.test(tokens[at + 1]?.word ?? '')
    : isDeed(tokens[at + 1]?.word ?? '') ||
      /^(?:split|set|put|cut|hit|let|shut|read)$/.test(tokens[at + 1]?.word ?? ''));

/** `Since there was no test I …`, where no comma parts the clauses. */
const isSubordinate = (tokens: Words['tokens'], first: number): boolean =>
  /^(?:no|none|without|lacked|nothing)$/.test(tokens[first]!.word) &&
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ word }) => /^(?:since|as|because|when|where)$/.test(word));

/** `I couldn't wait and pulled it`, `I decided against a fix and pulled it`: what was done is no part of what was not. */
const isPastAfterBase = (tokens: Words['tokens'], last: number, and: number): boolean =>
  /(?:did|do|does|could|can|would|will|decided) not$|(?:did|do|does|could|ca|can|would|wo)n't$|(?:decided against|ruled out)$|(?:failed|refused|unable|not) to$/.test(
    `${tokens[last - 1]?.word} ${tokens[last]!.word}`,
  ) && isPast(tokens[and + 1]?.word ?? '');

/** The past of a verb: no `having`, `need` or `has`. */
const isPast = (word: string): boolean => isDeed(word) && !/(?:ing|eed|[^s]s)$/.test(word);
