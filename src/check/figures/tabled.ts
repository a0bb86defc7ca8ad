import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

const BEFORE = /^(?:before|was|old|previous|previously|baseline|then)$/;
const AFTER = /^(?:after|afterwards|now|new|today|current|currently)$/;

/** Which of two cells of a row came first, where the heads of their columns say so: `| metric | before | after |`. */
export function tabled(
  all: readonly Lexeme[],
  { from: first }: Quantity,
  { from: second }: Quantity,
): 'forward' | 'backward' | undefined {
  const one = columnOf(all, first);
  const other = columnOf(all, second);
  if (one === other) return undefined;
  if (isUnder(all, first, one, BEFORE) && isUnder(all, first, other, AFTER)) return 'forward';
  return isUnder(all, first, one, AFTER) && isUnder(all, first, other, BEFORE) ? 'backward' : undefined;
}

/** `| metric | target | actual |`: whether a figure stands under such a head. */
export const isUnderTarget = (all: readonly Lexeme[], from: number): boolean => {
  const column = columnOf(all, from);
  return column > 0 && isUnder(all, from, column, TARGET);
};

const TARGET = /^(?:targets?|goals?|aim|objective|slos?|slas?|budget|planned)$/;

const LONGEST_ROW = 60;

/** How many strokes stand in front of a lexeme in its row; between two rows there are two of them. */
function columnOf(all: readonly Lexeme[], at: number): number {
  let strokes = 0;
  for (let i = at - 1; i >= 0 && i > at - LONGEST_ROW && all[i]!.sentence === all[at]!.sentence; i--) {
    if (all[i]!.text !== '|') continue;
    strokes++;
    if (all[i - 1]?.text === '|') break;
  }
  return strokes;
}

/** How far behind its head a row may stand. */
const LONGEST_TABLE = 200;

/** Whether a row stands in a table of which a column's head begins with such a word. */
function isUnder(all: readonly Lexeme[], at: number, column: number, head: RegExp): boolean {
  for (let i = at - 1; i > 0 && i > at - LONGEST_TABLE; i--)
    if (
      all[i - 1]!.text === '|' &&
      head.test(all[i]!.text) &&
      all[i]!.sentence < all[at]!.sentence &&
      columnOf(all, i) === column
    )
      return true;
  return false;
}
