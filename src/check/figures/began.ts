import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';

const BEGAN = /^(?:began|begun|begin|started|start|starting|opened)$/;

const ENDED = /^(?:ended|end|finished|finish|are|is|we're|arrived|landed|came|got|left|now)$/;

/** `we began with 83 and are at 4`, `started at 300 a second and ended up at 2,100`. */
export const isFromStartToEnd = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  second.from - first.to <= 20 && BEGAN.test(verbOf(all, first.from)) && ENDED.test(verbOf(all, second.from));

/** `30 accounts when I began and 4 when I was done`. */
export const isWhenBegun = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  second.from - first.to <= 8 &&
  all[first.to]?.text === 'when' &&
  all[second.to]?.text === 'when' &&
  all
    .slice(first.to + 1, first.to + 5)
    .some(({ text }) => BEGAN.test(text) || /^(?:joined|came|arrived)$/.test(text));

/** The verb in front of `with`, `at` or `up at`. */
function verbOf(all: readonly Lexeme[], from: number): string {
  let at = wordBefore(all, from);
  while (at > 0 && /^(?:with|at|up|out|off|on|to)$/.test(all[at]!.text)) at--;
  return at < 0 || all[at]!.sentence !== all[from]!.sentence ? '' : all[at]!.text;
}
