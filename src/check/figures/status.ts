import type { Span } from '../../bank/source.ts';
import type { Figure } from '../result.ts';
import { clauseStart } from './clause.ts';
import { denial } from './denial.ts';
import type { Lexeme } from './lexeme.ts';
import { somebodyElse } from './others.ts';
import type { Quantity } from './quantity.ts';
import { isUnderTarget } from './tabled.ts';
import { cueBefore } from './target.ts';
import { cueBehind, isHeld, targetBehind } from './target-behind.ts';

export type Status = Figure['status'];

/** How a figure stands, and the word that denies it where one does. */
export interface Standing {
  readonly status: Status;
  readonly denier?: Span;
}

/** How the figure at the lexemes `from` to `to` stands: reached, only wanted, planned, denied … */
export function statusOf(
  all: readonly Lexeme[],
  asks: boolean,
  from: number,
  to: number,
  previous: number,
  higher: boolean,
): Standing {
  if (asks) return { status: 'asked' };
  const start = clauseStart(all, from, previous);
  const denier = denial(all, start, from, higher);
  if (denier) return { status: 'denied', denier };
  if (isUnderTarget(all, from) || (targetBehind(all, to) && !isHeld(all, from))) return { status: 'target' };
  const found = isSaidReached(all, to)
    ? undefined
    : (cueBefore(all, start, from, higher) ?? cueBehind(all, to));
  return { status: found ?? (somebodyElse(all, from) ? 'somebody-else' : 'achieved') };
}

/** `99.9 % target, 99.95 % reached`. */
const isSaidReached = (all: readonly Lexeme[], to: number): boolean =>
  all[to]?.sentence === all[to - 1]!.sentence &&
  /^(?:reached|achieved|measured|delivered|actual|actually)$/.test(all[to]!.text) &&
  !/^(?:or|if|would|should|is|was|by|be)$/.test(all[to + 1]?.text ?? '');

/** Whether a quantity is told as one that was so, and not only wanted, denied or somebody else's. */
export const isReached = (all: readonly Lexeme[], { from, to }: Quantity, previous: number): boolean =>
  !/^(?:target|planned|denied|somebody-else)$/.test(statusOf(all, false, from, to, previous, false).status);
