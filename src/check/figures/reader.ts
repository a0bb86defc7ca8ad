import type { Lexeme } from './lexeme.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

export type Reader = (all: readonly Lexeme[], at: number) => Quantity | undefined;

export const made = (
  from: number,
  to: number,
  rest: Omit<Quantity, 'from' | 'to' | 'scale'> & Partial<Pick<Quantity, 'scale'>>,
): Quantity => ({
  from,
  to,
  scale: 1,
  ...rest,
});

/** Once in a period, said in words of its own. */
export const recurring = (
  from: number,
  { seconds, unit, to }: Period,
  form: 'interval' | 'adverb' = 'interval',
): Quantity =>
  made(from, to, { dimension: 'rate', value: 1 / seconds, unit: `/${unit}`, per: seconds, form });
