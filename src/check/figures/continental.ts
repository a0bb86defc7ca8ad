import type { Lexeme } from './lexeme.ts';
import type { NumberRead } from './numbers.ts';
import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';

const GROUPS = /^[1-9]\d{0,2}\.\d{3}$/;

/** `8.000` is no eight already. */
const isGrouped = ({ text, value }: Lexeme): boolean => GROUPS.test(text) && value === Number(text);

/** `1.500 users`, as it is written on the continent: of what has no thousandth parts the point divides groups of digits. */
export function grouped(all: readonly Lexeme[], number: NumberRead): NumberRead {
  const digits = all[number.to - 1]!;
  return isGrouped(digits) && digits.value === number.value
    ? { ...number, value: number.value * 1000 }
    : number;
}

/** Currencies of countries where the point divides groups of digits. */
export const isContinental = (currency: string): boolean => /^(?:€|CHF|kr|PLN|R\$)$/.test(currency);

/** `2.125 cores`: they have parts. */
export const hasParts = (noun: string): boolean => /^(?:points|stars|v?cores|v?cpus|ftes?)$/.test(noun);

/** `from 1.500 to 12.500 users`: both are read as the one that has its noun. */
export const bothGrouped = (all: readonly Lexeme[], { before, after }: Pair): Pair => ({
  before: asOther(all, before, after),
  after: asOther(all, after, before),
});

function asOther(all: readonly Lexeme[], one: Quantity, other: Quantity): Quantity {
  const isWhole = /^(?:count|rate)$/.test(other.dimension) && other.noun?.plural === true;
  const isSum = other.dimension === 'money' && isContinental(other.unit.replace(/\/.*/, ''));
  const digits = all[one.to - 1]!;
  return one.dimension === 'bare' && (isSum || (isWhole && !hasParts(other.noun!.head))) && isGrouped(digits)
    ? { ...one, value: one.value * 1000 }
    : one;
}
