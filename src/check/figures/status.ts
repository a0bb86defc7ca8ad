import type { Figure } from '../result.ts';
import { clauseStart } from './clause.ts';
import { denial } from './denial.ts';
import type { Lexeme } from './lexeme.ts';
import { somebodyElse } from './others.ts';
import { cueBefore } from './target.ts';
import { cueBehind, targetBehind } from './target-behind.ts';

export type Status = Figure['status'];

/** How the figure at the lexemes `from` to `to` stands: reached, only wanted, planned, denied … */
export function statusOf(
  all: readonly Lexeme[],
  asks: boolean,
  from: number,
  to: number,
  previous: number,
  higher: boolean,
): Status {
  if (asks) return 'asked';
  const start = clauseStart(all, from, previous);
  const denied = denial(all, start, from, higher);
  if (denied) return 'denied';
  const behind = targetBehind(all, to);
  if (behind) return 'target';
  const found = cueBefore(all, start, from) ?? cueBehind(all, to);
  if (found) return found;
  if (somebodyElse(all, from)) return 'somebody-else';
  return 'achieved';
}
