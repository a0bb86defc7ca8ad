import { wordsBefore } from './amount.ts';
import { clauseStart } from './clause.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { cueBefore } from './target.ts';
import { wordSet } from './word-set.ts';

const STATE = wordSet(
  "was were took take takes needed need needs lasted ran hung sat stood had waited waiting wait used cost costing be been it's is are at averaged averaging",
);

const MOVED = wordSet(
  'bring brought brings get got gets cut cuts take took takes reduced reduce reduces lower lowered shrank shrink made pushed push dropped drop drops went fell fall squeezed moved move trimmed down drove raise raised grew rose pulled shaved slashed improved',
);

const OBJECT = wordSet('it that this them down back up over all the way');

const EXPECTED = /\b(?:expected|estimated|reckoned|predicted|assumed|feared|allowed|scheduled|forecast)\b/;

/** What was only wanted or expected is no state that it was in. */
export const isWished = (all: readonly Lexeme[], { from }: Quantity): boolean =>
  EXPECTED.test(wordsBefore(all, from, 4)) || cueBefore(all, clauseStart(all, from, 0), from) !== undefined;

/** `the run was four hours, I got it down to 25 minutes`: a state, and behind it that somebody moved it to another. */
export function isMovedTo(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  const isAlike = first.dimension === second.dimension || (second.dimension === 'bare' && second.unit === '');
  if (!isAlike || second.from - first.to > 25) return false;
  const state = wordBefore(all, first.from);
  if (state < 0 || !STATE.has(all[state]!.text) || isOfOther(all, first.to)) return false;
  return movesTo(all, second.from, first.to);
}

/** `it choked at 50 a second and the queue grew to 80,000`. */
const isOfOther = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:and|but)$/.test(all[at]?.text ?? '') && /^(?:the|its|our)$/.test(all[at + 1]?.text ?? '');

/** `brought it down to`, `fell to`, `got it below`: right in front of a quantity, and behind `after`. */
export function movesTo(all: readonly Lexeme[], from: number, after = -1): boolean {
  const lead = wordBefore(all, from);
  const isBound = /^(?:below|under)$/.test(all[from - 1]?.text ?? '');
  if (!isBound && all[lead]?.text !== 'to') return false;
  const to = all[lead]?.text === 'to' ? lead : from - 1;
  if (to <= after) return false;
  for (let i = to - 1; i > after && i > to - 5; i--) {
    if (MOVED.has(all[i]!.text)) return true;
    if (!OBJECT.has(all[i]!.text)) return false;
  }
  return false;
}
