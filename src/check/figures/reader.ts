import type { Lexeme } from './lexeme.ts';
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
