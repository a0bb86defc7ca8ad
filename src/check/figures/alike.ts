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
