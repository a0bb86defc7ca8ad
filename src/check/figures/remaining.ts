import { quantity } from './amount.ts';
import type { Lexeme } from './lexeme.ts';
import type { NumberRead } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { verbBefore } from './relative.ts';

const FORMER = /^(?:former|old|previous|original|initial|earlier|usual)$/;

const WAS = /^(?:was|were|had|used|paid|spent|needed|took|cost|did)$/;

/** `a third of what it was`, `40 % of the former price`, `in a fifth of the time`: how much of the former value is left. */
export function remaining(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  if (number.fraction && all[number.from - 1]?.text === 'to' && all[number.to]?.text !== 'of') {
    const sank = verbBefore(all, number.from, 6) === 'down';
    return sank ? { ...quantity(number, 'factor', number.value, '×'), trend: 'down' } : undefined;
  }
  const percent = /^(?:%|percent)$/.test(all[number.to]?.text ?? '') ? 1 : 0;
  const of = number.to + percent;
  if ((!number.fraction && percent === 0) || all[of]?.text !== 'of') return undefined;
  const to = behindFormer(all, of + 1) ?? behindTime(all, of + 1, all[number.from - 1]?.text);
  if (to === undefined || all[to - 1]!.sentence !== all[number.from]!.sentence) return undefined;
  const value = percent ? number.value / 100 : number.value;
  return value < 1 ? { ...quantity(number, 'factor', value, '×', to), trend: 'down' } : undefined;
}

/** Where `what it was`, `the former price` ends. */
export function behindFormer(all: readonly Lexeme[], at: number): number | undefined {
  if (all[at]?.text === 'what') {
    const subject = /^(?:it|they|we|that|i|you)$/.test(all[at + 1]?.text ?? '') ? 1 : 0;
    // `0.008 % of what was billed` is a share.
    const isPassive = subject === 0 && /..ed$/.test(all[at + 2]?.text ?? '');
    return WAS.test(all[at + subject + 1]?.text ?? '') && !isPassive ? at + subject + 2 : undefined;
  }
  const determined = /^(?:the|its|our|their)$/.test(all[at]?.text ?? '');
  return determined && FORMER.test(all[at + 1]?.text ?? '') ? at + 2 : undefined;
}

/** `in a third of the time`, but not `a third of the time it fails`. */
const behindTime = (all: readonly Lexeme[], at: number, before: string | undefined): number | undefined =>
  /^(?:in|for|at|with|takes?|took|needs?|needed|costs?)$/.test(before ?? '') &&
  all[at]?.text === 'the' &&
  /^(?:time|cost|costs|price|effort|money)$/.test(all[at + 1]?.text ?? '')
    ? at + 2
    : undefined;
