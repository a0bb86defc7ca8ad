import type { MetricKind } from '../../bank/question.ts';
import { at } from './kind-cues.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { verbAhead } from './relative.ts';

const PAID =
  /^(?:pay|pays|paid|paying|spend|spends|spent|spending|charge|charges|charged|quoted|invoiced|billed)$/;
/** `the vendor wanted 38k a year`: of thousands. */
const ASKED = /^(?:want|wants|wanted|asked|asks|offered)$/;
const PRICED = /^(?:was|is|were|at|to|from|[:=]|bill|costs?)$/;

/** `we paid 9,000 a month`, `the bill was 9,000 a month`: an amount of which everybody knows that it is money. */
export function isPaid(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): boolean {
  if (isPlainlyPaid(all, one)) return true;
  // A bare number is an amount only where the bill stands next to it.
  return one.magnitude === undefined
    ? at(near, 'cost') < 5 && PRICED.test(wordAhead(all, one))
    : at(near, 'cost') < 18;
}

/** `the bill is down to 6,400 a month`: of what is not said, where `we paid 6,400` leaves no doubt. */
export const lacksCurrency = (all: readonly Lexeme[], one: Quantity): boolean =>
  one.magnitude === undefined && !isPlainlyPaid(all, one);

const isPlainlyPaid = (all: readonly Lexeme[], one: Quantity): boolean =>
  savedBefore(all, one.from) ||
  PAID.test(wordAhead(all, one)) ||
  (one.magnitude !== undefined && ASKED.test(wordAhead(all, one)));

/** The word that leads up to an amount: `charged us 38k`. */
const wordAhead = (all: readonly Lexeme[], { from }: Quantity): string =>
  all[verbAhead(all, from)]?.text ?? '';

/** `it saved us 40 hours`, `which costs two days a month`. */
export const savedBefore = (all: readonly Lexeme[], from: number): boolean =>
  inFront(all, from, 5).some(({ text }) => /^(?:save|saves|saved|saving|costs|cost|freed|frees)$/.test(text));
