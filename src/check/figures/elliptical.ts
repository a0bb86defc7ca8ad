import type { Lexeme } from './lexeme.ts';
import { saysNow } from './now-cue.ts';
import type { Quantity } from './quantity.ts';

/**
 * `41 of them did not match; now it's one or two`, `97 days. Now nine.`: what is so now takes its unit and its noun from
 * what was told before.
 */
export function isElliptical(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  if (first.dimension === 'bare' || first.dimension === 'factor' || first.weak || first.form === 'none')
    return false;
  if (second.from - first.to > 45 || saysNow(all, first.from, first.to)) return false;
  return lacksUnit(first, second) && saysNow(all, second.from, second.to);
}

function lacksUnit(first: Quantity, second: Quantity): boolean {
  if (second.dimension === 'bare') return second.unit === '' || second.unit === 'times';
  if (second.dimension === 'rate') return first.dimension === 'rate' && !!first.noun && !second.noun;
  if (second.form === 'part') return first.form === 'part' && second.noun === undefined;
  return second.form === 'none' && second.noun === undefined;
}
