import type { Lexeme } from './lexeme.ts';
import { STOP } from './noun.ts';
import type { Quantity } from './quantity.ts';
import { EVENTS, PERSON } from './things.ts';

export function comparable(one: Quantity, other: Quantity): boolean {
  if (one.form === 'none' || other.form === 'none') {
    const rest = one.form === 'none' ? other : one;
    return rest.form !== 'none' && (/^(?:rate|count|bare)$/.test(rest.dimension) || rest.form === 'part');
  }
  if (one.form === 'downtime' || other.form === 'downtime')
    return one.dimension === 'time' || other.dimension === 'time' || one.dimension === other.dimension;
  if (one.dimension === other.dimension) return one.dimension !== 'factor';
  if (one.dimension === 'factor' || other.dimension === 'factor') return false;
  if (one.dimension === 'bare' || other.dimension === 'bare')
    return mayBeShare(one, other) && mayBeShare(other, one);
  const both = `${one.dimension} ${other.dimension}`;
  return /^(?:time work|work time|count rate|rate count)$/.test(both);
}

/** `half of them at night; now it's 7`: nothing comes after a share that is several times the whole. */
const mayBeShare = (one: Quantity, other: Quantity): boolean =>
  one.dimension !== 'share' || other.value * one.scale <= 2;

/** `the nightly import` names a thing, it does not say how often something happened. */
export function isAttribute(all: readonly Lexeme[], one: Quantity): boolean {
  const next = all[one.to];
  if (one.form !== 'adverb' || next?.kind !== 'word' || next.sentence !== all[one.from]!.sentence)
    return false;
  return !EVENTS.test(next.text) && !STOP.has(next.text);
}

/** `every night, and it found two mistakes`: a habit of doing something and a count of something else. */
const isHabitAndCount = (one: Quantity, other: Quantity): boolean =>
  (one.form === 'interval' || one.form === 'adverb') && other.dimension === 'count' && other.form !== 'none';

/** Counts of different things are no before and after of one, unless the words between them join them. */
export function countAlike(first: Quantity, second: Quantity): boolean {
  if (isHabitAndCount(first, second) || isHabitAndCount(second, first)) return false;
  if (first.dimension !== 'count') {
    return second.dimension !== 'count' || second.form === 'none' || EVENTS.test(second.noun?.head ?? '');
  }
  if (second.dimension !== 'count' || second.form === 'none')
    return EVENTS.test(first.noun?.head ?? '') || second.form === 'none' || second.dimension === 'bare';
  return (
    first.noun === undefined ||
    second.noun === undefined ||
    first.noun.head === second.noun.head ||
    /^(?:them|ones)$/.test(second.noun.head) ||
    (second.noun.head === 'us' && PERSON.test(first.noun.head))
  );
}

/** `99.98 % had been compared and one in four million was off`: nearly all of one thing and hardly any of another. */
export const areOpposite = (first: Quantity, second: Quantity): boolean =>
  first.dimension === 'share' &&
  Math.max(first.value, second.value) > 0.9 &&
  Math.min(first.value, second.value) < 0.001;

/** So many times as much is no figure of the same thing, where the next sentence tells it: of a number alone, and of one with a unit. */
const FAR_ALONE = 1000;
const FAR = 10_000_000;

/** `We keep them for 13 months. The bill is 19k now`, `an answer in a second. I did Go for 3 years`. */
export function areFar(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  const isAlone = second.dimension === 'bare';
  if (all[first.from]!.sentence === all[second.from]!.sentence) return false;
  if (first.dimension !== 'time' || (!isAlone && second.dimension !== 'time')) return false;
  const [a, b] = [first.value / (isAlone ? first.scale : 1), second.value];
  return a > 0 && b > 0 && Math.max(a / b, b / a) > (isAlone ? FAR_ALONE : FAR);
}
