import { areFar, areOpposite, comparable, countAlike, isAttribute } from './alike.ts';
import { isFromStartToEnd, isWhenBegun } from './began.ts';
import { carried } from './carry.ts';
import { bothGrouped } from './continental.ts';
import { countsSince, isCount, isElliptical, isLater } from './elliptical.ts';
import { eraOf } from './era.ts';
import { isFrame } from './frame.ts';
import { dated, joint } from './joint.ts';
import { leadOf } from './lead-of.ts';
import type { Lexeme } from './lexeme.ts';
import { isMovedTo, isWished } from './moved-it.ts';
import { isByHowMuch, isOfAnother, isOnlyOneReached } from './of-another.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { asCounted, withSubject } from './subject.ts';
import { tabled } from './tabled.ts';
import { byTense } from './tense.ts';
import { isNextTime } from './which-of.ts';

/** A before and an after of one thing. */
export interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
}

/** So many quantities before a pair may have told what it counts. */
const NEAR = 3;

/** Joins quantities that are a before and an after; each is used once. */
export function findPairs(all: readonly Lexeme[], quantities: readonly Quantity[]): Map<Quantity, Pair> {
  const pairs = new Map<Quantity, Pair>();
  // What is said outright (`from A to B`) goes before what two clauses imply (`it took A; now it takes B`).
  for (const link of [fromTo, joined, told, implied]) {
    for (let i = 0; i < quantities.length; i++) {
      const mate = pairs.has(quantities[i]!) ? undefined : mateOf(all, quantities, i, link, pairs);
      if (mate === undefined) continue;
      const made = asCounted(
        quantities.slice(Math.max(0, i - NEAR), i),
        withSubject(all, carried(bothGrouped(all, mate))),
      );
      pairs.set(mate.before, made).set(mate.after, made);
    }
  }
  return pairs;
}

/** The pair that a quantity makes with one of the next three. */
function mateOf(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  i: number,
  link: Link,
  pairs: ReadonlyMap<Quantity, Pair>,
): Pair | undefined {
  const first = quantities[i]!;
  for (let j = i + 1; j < quantities.length && j <= i + 3; j++) {
    const second = quantities[j]!;
    if (all[second.from]!.sentence > all[first.to - 1]!.sentence + 2 || pairs.has(second)) return undefined;
    if (isReachedAfter(all, first, second) || isOfAnother(all, first, second)) continue;
    if (isByHowMuch(all, first)) return undefined;
    if (isByHowMuch(all, second)) continue;
    const ofNone = link === fromTo && isOfNone(first, second);
    const direction = ofNone || comparable(first, second) ? link(all, quantities, i, j) : undefined;
    if (direction !== undefined && isOnlyOneReached(all, first, second)) continue;
    if (direction === 'forward') return { before: first, after: second };
    // `p95 is 5 ms and we had no outage`
    if (direction === 'backward' && second.form !== 'downtime') return { before: second, after: first };
  }
  return undefined;
}

/** `from nothing to 80 %`, `from 5 % to zero`. */
const isOfNone = (first: Quantity, second: Quantity): boolean =>
  first.form === 'none'
    ? second.dimension === 'share'
    : second.form === 'none' && /^(?:share|money|time)$/.test(first.dimension);

/** `2.6 s after four months`: when it was so. */
const isReachedAfter = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  second.dimension === 'time' && second.from === first.to + 1 && all[first.to]!.text === 'after';

type Link = (
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  i: number,
  j: number,
) => 'forward' | 'backward' | undefined;

const fromTo: Link = (all, quantities, i, j) => {
  const start = leadOf(all, quantities[i]!.from);
  if (j !== i + 1 || start < 0 || all[start]!.text !== 'from') return undefined;
  return joined(all, quantities, i, j) === 'forward' ? 'forward' : undefined;
};

/** Which of the two came first, where the words right at them say so. */
const joined: Link = (all, quantities, i, j) => {
  const first = quantities[i]!;
  const second = quantities[j]!;
  const gap = second.from - first.to;
  if (all[first.from]!.sentence !== all[second.from]!.sentence || gap > 14) return undefined;
  const mayBePassedOver = first.dimension !== second.dimension || isWished(all, first);
  if (mayBePassedOver && isPassedOver(all, quantities, i, j)) return undefined;
  return joint(all, first, second, gap) ?? dated(all, first, second) ?? tabled(all, first, second);
};

/** `58 of 60 use it, 30k a year instead of 170k`, `the goal was 5 %, we got to 1.5 %, from 31 %`: the nearer one is meant. */
function isPassedOver(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  i: number,
  j: number,
): boolean {
  const second = quantities[j]!;
  return quantities
    .slice(i + 1, j)
    .some((one) => comparable(one, second) && joint(all, one, second, second.from - one.to) !== undefined);
}

/** Which of the two came first, by what the words right at them say of now and then, or leave out. */
const told: Link = (all, quantities, i, j) => {
  const first = quantities[i]!;
  const second = quantities[j]!;
  if (first.weak || !countAlike(first, second) || areFar(all, first, second)) return undefined;
  const forward =
    isElliptical(all, first, second) ||
    isMovedTo(all, first, second) ||
    isLater(all, first, second) ||
    isFromStartToEnd(all, first, second) ||
    isWhenBegun(all, first, second) ||
    isNextTime(all, first, second);
  const direction = forward ? 'forward' : byTense(all, first, second);
  if (direction === undefined || [first, second].some((one) => isFrame(all, one) || isAttribute(all, one)))
    return undefined;
  for (let k = i + 1; k < j; k++) if (mayBeMeant(all, quantities[k]!)) return undefined;
  return isWished(all, first) ? undefined : direction;
};

/** `one in five; the aim was one in twenty`. */
const isAim = (all: readonly Lexeme[], { from }: Quantity): boolean =>
  /^(?:was|is|were|:|of)$/.test(all[from - 1]?.text ?? '') &&
  /^(?:aim|goal|target|objective|plan|ambition)$/.test(all[from - 2]?.text ?? '');

/** A quantity between two others that may be the half of one of them. */
const mayBeMeant = (all: readonly Lexeme[], one: Quantity): boolean =>
  (one.dimension !== 'bare' || isCount(all, one)) && !isFrame(all, one);

/** Which of the two came first, by what their clauses say of then and now. */
const implied: Link = (all, quantities, i, j) => {
  const first = quantities[i]!;
  const second = quantities[j]!;
  if (all[second.from]!.sentence > all[first.from]!.sentence + 1) return undefined;
  if (first.dimension === 'bare' || first.weak || first.form === 'none') return undefined;
  if (second.from - first.to > 40 || isFrame(all, first) || isFrame(all, second)) return undefined;
  if (!mayFollow(all, quantities, i, j)) return undefined;
  if (!countAlike(first, second) || isAttribute(all, first) || isAttribute(all, second)) return undefined;
  if (areOpposite(first, second) || areFar(all, first, second)) return undefined;
  for (let k = i + 1; k < j; k++) if (quantities[k]!.dimension === first.dimension) return undefined;
  const direction = eraOf(all, quantities, i, j);
  return direction && (isWished(all, first) || isAim(all, second)) ? undefined : direction;
};

/** A number that is hardly one, or has no unit, comes after another only where a word leads up to it. */
function mayFollow(all: readonly Lexeme[], quantities: readonly Quantity[], i: number, j: number): boolean {
  const first = quantities[i]!;
  const second = quantities[j]!;
  const isGiven = second.weak !== true || second.form === 'none';
  if (!isGiven && !(first.dimension === 'rate' && isValue(all, second))) return false;
  if (second.dimension !== 'bare') return true;
  for (let k = i + 1; k < j; k++) if (quantities[k]!.dimension !== 'bare') return false;
  return isValue(all, second) && !countsSince(all, first, second);
}

/** A bare number in a later clause stands for a value only where a word leads up to it: `now it is 7`, `in 9`. */
function isValue(all: readonly Lexeme[], bare: Quantity): boolean {
  const next = all[bare.to];
  if (
    next &&
    /^(?:now|today|the|this|last|since)$/.test(next.text) &&
    next.sentence === all[bare.from]!.sentence
  )
    return true;
  // `and now 45`
  if (all[bare.from - 1]?.text === 'now') return true;
  const at = wordBefore(all, bare.from);
  if (at < 0) return false;
  // `6 GB where it used to eat 22`
  if (all[at - 1]?.text === 'to' && all[at - 2]?.text === 'used') return true;
  return /^(?:is|was|are|were|been|it's|in|takes|took|after|needs|needed|peaked|at)$/.test(all[at]!.text);
}
