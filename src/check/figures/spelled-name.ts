import type { Lexeme } from './lexeme.ts';
import type { NumberRead } from './numbers.ts';
import { secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';

/** Where a number in letters ends that tells which one and not how many; undefined for others. */
export function spelledName(
  all: readonly Lexeme[],
  number: NumberRead,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): number | undefined {
  if (
    before &&
    (before.text === 'day' ||
      before.text === 'week' ||
      before.text === 'part' ||
      before.text === 'phase' ||
      before.text === 'step' ||
      before.text === 'top')
  )
    return number.to;
  // `these two`, `the last three`, `of the two`: people or things named before
  if (before && next?.kind !== 'word' && /^(?:these|those|both|other|last|first|them)$/.test(before.text))
    return number.to;
  if (isOneHalf(all, number, before, next)) return number.to;
  if (number.article) {
    // `one by one`
    if (all[number.from]!.text === 'one' && next?.text === 'by' && all[number.to + 1]?.text === 'one')
      return number.to + 2;
    // `one another`, `one-off`, `one day`, `a one-to-one`
    if (
      all[number.from]!.text === 'one' &&
      next &&
      (next.text === 'another' || next.text === 'by' || (next.text === '-' && next.glued))
    )
      return number.to + 1;
  }
  return undefined;
}

const WHICH_HALF = wordSet('this that each either other first second next last latter former better');
const HALF_SO = wordSet('asleep awake decent decently dead blind joking jokingly serious seriously');

/** `planned for this half`, `each half of the list`, `half asleep`; but `the last half hour`. */
const isOneHalf = (
  all: readonly Lexeme[],
  { from }: NumberRead,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): boolean =>
  all[from]!.text === 'half' &&
  (HALF_SO.has(next?.text ?? '') || (WHICH_HALF.has(before?.text ?? '') && !secondsOf(next, true)));
