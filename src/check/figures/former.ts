import { countAlike, isAttribute } from './alike.ts';
import { isNow } from './era.ts';
import { isFrame } from './frame.ts';
import type { Lexeme } from './lexeme.ts';
import { isWished, movesTo } from './moved-it.ts';
import { STOP } from './noun.ts';
import { saysNow } from './now-cue.ts';
import { isByHowMuch, isOfAnother } from './of-another.ts';
import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { isReached } from './status.ts';
import { secondsOf } from './units.ts';

/** How many quantities back a former value is looked for. */
const BACK = 12;

/**
 * `they waited two seconds for each search … search now takes 150 ms`: for what is so now, or fell to a value, what was told of
 * the same thing sentences before.
 */
export function findFormers(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  pairs: ReadonlyMap<Quantity, Pair>,
): Map<Quantity, Quantity> {
  const formers = new Map<Quantity, Quantity>();
  const near = new Map<Quantity, Set<string>>();
  const wordsOf = (one: Quantity) => {
    const words = near.get(one) ?? wordsNear(all, one);
    near.set(one, words);
    return words;
  };
  const free = quantities.filter((one) => mayBePart(all, one) && !pairs.has(one));
  for (const [i, after] of free.entries()) {
    const sole = soleOf(all, free, i);
    if (sole) formers.set(after, sole);
    if (!saysNow(all, after.from, after.to) && !movesTo(all, after.from)) continue;
    const words = wordsOf(after);
    let most = 0;
    for (const before of free.slice(Math.max(0, i - BACK), i)) {
      const shared = [...wordsOf(before)].filter((word) => words.has(word)).length;
      if (shared < Math.max(1, most) || saysNow(all, before.from, before.to)) continue;
      if (!mayHaveBeen(all, before, after)) continue;
      most = shared;
      formers.set(after, before);
    }
  }
  for (const [i, after] of quantities.entries()) {
    const risen = pairs.has(after) ? undefined : risenBefore(all, quantities, pairs, i);
    if (risen) formers.set(after, risen);
  }
  return formers;
}

/** Of the same thing, and how it was rather than how it was wanted. */
const mayHaveBeen = (all: readonly Lexeme[], before: Quantity, after: Quantity): boolean =>
  before.dimension === after.dimension &&
  countAlike(before, after) &&
  !isOfAnother(all, before, after) &&
  !isWished(all, before) &&
  isReached(all, before, 0);

/** `it had crept from 38 ms to 61. … Ended at 41 ms`: down from where it had come to. */
function risenBefore(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  pairs: ReadonlyMap<Quantity, Pair>,
  i: number,
): Quantity | undefined {
  const after = quantities[i]!;
  if (!mayBePart(all, after) || !endsAt(all, after.from)) return undefined;
  const pair = quantities
    .slice(Math.max(0, i - BACK), i)
    .map((one) => pairs.get(one))
    .findLast((one) => one?.after.dimension === after.dimension);
  return pair && pair.after.value > pair.before.value && after.value < pair.after.value
    ? pair.after
    : undefined;
}

/** `Finance asked about £2,900 a month. … £1,150 a month now`: what is so now, and the one thing alike that was told before. */
function soleOf(all: readonly Lexeme[], free: readonly Quantity[], i: number): Quantity | undefined {
  const after = free[i]!;
  if (!/^(?:money|rate|share)$/.test(after.dimension)) return undefined;
  if (!saysNow(all, after.from, after.to) && !isNow(all, free, i) && !endsAt(all, after.from))
    return undefined;
  const alike = free
    .slice(Math.max(0, i - BACK), i)
    .filter(
      (one) =>
        one.dimension === after.dimension && (isHabitual(one) === isHabitual(after) || isBrief(one, after)),
    );
  const [sole] = alike;
  if (sole === undefined || alike.length > 1 || !mayHaveBeen(all, sole, after)) return undefined;
  // `restarted every night … we left the nightly restart in`
  if (sole.value === after.value) return undefined;
  const isSame = sole.noun?.head === after.noun?.head || isBrief(sole, after);
  return isSame && !saysNow(all, sole.from, sole.to) ? sole : undefined;
}

const isHabitual = ({ dimension, noun }: Quantity): boolean => dimension === 'rate' && noun === undefined;

/** `61 pages/week … now around 20/week`: the thing goes without saying. */
const isBrief = (one: Quantity, after: Quantity): boolean =>
  after.noun === undefined && after.form === undefined && one.noun !== undefined && one.per === after.per;

/** `the next month landed at 46K`, `ended at 41 ms`, `back to 60 ms`. */
function endsAt(all: readonly Lexeme[], from: number): boolean {
  const at = wordBefore(all, from);
  if (at < 0) return false;
  // `Back to around 60 ms`
  if (all[at]!.text === 'to') return all[at - 1]?.text === 'back';
  return ENDED.test(all[at]!.text) && /^(?:at|on|with|to|up)$/.test(all[at + 1]!.text);
}

const ENDED = /^(?:ended|landed|settled|finished)$/;

const mayBePart = (all: readonly Lexeme[], one: Quantity): boolean =>
  /^(?:time|rate|share|money|count|bytes|work)$/.test(one.dimension) &&
  one.weak !== true &&
  one.form !== 'none' &&
  one.form !== 'clock' &&
  !isByHowMuch(all, one) &&
  !isAttribute(all, one) &&
  !isFrame(all, one);

const AROUND = 9;

/** The words that say what is measured, in a short form that inflections share. */
export function wordsNear(all: readonly Lexeme[], { from, to }: Quantity): Set<string> {
  const words = new Set<string>();
  const { sentence } = all[from]!;
  for (let i = Math.max(0, from - AROUND); i < all.length && i < to + AROUND; i++) {
    const lexeme = all[i]!;
    if (lexeme.sentence !== sentence || lexeme.kind !== 'word' || lexeme.text.length < 4) continue;
    if (STOP.has(lexeme.text) || NEUTRAL.test(lexeme.text) || secondsOf(lexeme, false) !== undefined)
      continue;
    words.add(lexeme.text.replace(/(?:es|s|ing|ed)$/, '').slice(0, 6));
  }
  return words;
}

const NEUTRAL =
  /^(?:about|around|some|most|more|less|under|over|nearly|almost|dropped|down|days|last|first|then|when|what|each|every|people|time|times|with|that|have|only|half|long|roughly|thousand|hundred|million|waiting|waited|really|still|since|week|month)$/;
