import { DENY } from './denial.ts';
import type { Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

/** Which side of the stated value the real one is on. */
export type Beyond = 'over' | 'under';

const OVER = wordSet('over above beyond past exceed exceeds exceeded exceeding >');
const UNDER = wordSet('under below beneath <');
const MORE = wordSet('more longer higher greater slower later larger bigger');
const LESS = wordSet('less fewer lower shorter faster quicker sooner smaller');

/** `over 200 ms`, `less than three nines`, `just short of 80 %`; of `never over 200 ms` and `no more than` nothing is known. */
export function beyondOf(all: readonly Lexeme[], from: number): Beyond | undefined {
  const last = all[from - 1]?.text ?? '';
  const two = all[from - 2]?.text ?? '';
  const side = sideOf(last, two);
  if (side === undefined) return undefined;
  for (let at = from - 1; at >= 0 && at > from - 6 && all[at]!.sentence === all[from]!.sentence; at--)
    if (DENY.has(all[at]!.text) || /^(?:no|nobody|nothing|hardly)$/.test(all[at]!.text)) return undefined;
  return side;
}

function sideOf(last: string, two: string): Beyond | undefined {
  if (OVER.has(last) || (last === 'than' && MORE.has(two))) return 'over';
  if (UNDER.has(last) || (last === 'than' && LESS.has(two)) || (last === 'of' && two === 'short'))
    return 'under';
  return undefined;
}
