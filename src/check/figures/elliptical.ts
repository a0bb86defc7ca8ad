import type { Lexeme } from './lexeme.ts';
import { saysNow } from './now-cue.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { wordSet } from './word-set.ts';

/**
 * `41 of them did not match; now it's one or two`, `97 days. Now nine.`: what is so now takes its unit and its noun from
 * what was told before.
 */
export function isElliptical(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  if (first.dimension === 'factor' || first.weak || first.form === 'none') return false;
  if (first.dimension === 'bare' && !isCount(all, first)) return false;
  if (second.from - first.to > 45 || saysNow(all, first.from, first.to)) return false;
  if (countsSince(all, first, second)) return false;
  return lacksUnit(first, second) && saysNow(all, second.from, second.to);
}

/** `within ten minutes, and he found three since`, `over 5 MB. It's caught one since`: the second one counts something else. */
export const countsSince = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  /^(?:time|bytes|money|share)$/.test(first.dimension) && all[second.to]?.text === 'since';

/** `34 min from merge to live, and 7 min 20 at the end`: two of one dimension, and the second is so later. */
export const isLater = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  first.dimension === second.dimension &&
  first.dimension !== 'bare' &&
  all[first.from]!.sentence === all[second.from]!.sentence &&
  second.from - first.to <= 16 &&
  !saysNow(all, first.from, first.to) &&
  (saysNow(all, second.from, second.to) || isNext(all, first, second));

/** `9.4 s, then 2.6 s`. */
const isNext = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  all[second.from - 1]!.text === 'then' &&
  /^(?:,|and)$/.test(all[second.from - 2]!.text) &&
  second.from - first.to <= 6;

const COUNTED = wordSet('had listed found counted showed was were been rang happened reported saw');

/** `it listed 212`, `it rang 1,400 times`: a number that something was counted to. */
export function isCount(all: readonly Lexeme[], { from, to, unit }: Quantity): boolean {
  const at = wordBefore(all, from);
  const opens = all[from - 1]?.sentence !== all[from]!.sentence;
  if (opens && /^(?:in|at|when|before|on)$/.test(all[to]?.text ?? '')) return true;
  return unit === 'times' || (at >= 0 && COUNTED.has(all[at]!.text));
}

function lacksUnit(first: Quantity, second: Quantity): boolean {
  if (second.dimension === 'bare') return second.unit === '' || second.unit === 'times';
  if (second.dimension === 'rate') return first.dimension === 'rate' && !!first.noun && !second.noun;
  if (second.form === 'part') return first.form === 'part' && second.noun === undefined;
  return second.form === 'none' && second.noun === undefined;
}
