import { lend } from './carry.ts';
import type { Lexeme } from './lexeme.ts';
import { isWished } from './moved-it.ts';
import type { Quantity } from './quantity.ts';
import { verbAhead } from './relative.ts';
import { wordSet } from './word-set.ts';

const NEAR = 14;

const REACHED = wordSet(
  "at to hit got get reached managed took needed seen measured delivered made landed ended stayed achieved with on up we're is was it's",
);

/** `we aimed for 200 ms and ended up at 160`: what was reached is told in the unit of what was wanted. */
export function withUnitOfTarget(all: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((one, i) => {
    const wanted = quantities[i - 1];
    return wanted && isReached(all, wanted, one) ? { ...lend(one, wanted), noun: one.noun } : one;
  });
}

const isReached = (all: readonly Lexeme[], wanted: Quantity, one: Quantity): boolean =>
  one.dimension === 'bare' &&
  one.unit === '' &&
  one.weak !== true &&
  /^(?:time|share|rate|money)$/.test(wanted.dimension) &&
  one.from - wanted.to <= NEAR &&
  all[one.from]!.sentence - all[wanted.from]!.sentence <= 1 &&
  REACHED.has(all[verbAhead(all, one.from)]?.text ?? '') &&
  isOfItsSize(one.value, wanted.value / wanted.scale) &&
  isWished(all, wanted);

const isOfItsSize = (value: number, wanted: number): boolean => value > wanted / 10 && value < wanted * 10;
