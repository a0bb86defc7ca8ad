import type { Lexeme } from './lexeme.ts';
import { SCALES, SMALL } from './number-words.ts';
import type { NumberRead } from './numbers.ts';

/** `one point five`, `one point five million`. */
export function withDecimals(
  all: readonly Lexeme[],
  from: number,
  at: number,
  whole: number,
): NumberRead | undefined {
  const decimals = decimalsAt(all, at);
  if (decimals === undefined) return undefined;
  const scale = SCALES.get(all[decimals.to]?.text ?? '');
  const to = scale === undefined ? decimals.to : decimals.to + 1;
  const value = Number((Number(`${whole}.${decimals.digits}`) * (scale ?? 1)).toPrecision(12));
  return { from, to, value, fraction: false, vague: false, article: false };
}

/** `about point five percent`; but `at that point five percent failed`. */
export const barePoint = (all: readonly Lexeme[], at: number): NumberRead | undefined =>
  all[at - 1]?.sentence !== all[at]!.sentence || BEFORE_POINT.test(all[at - 1]!.text)
    ? withDecimals(all, at, at, 0)
    : undefined;

const BEFORE_POINT =
  /^(?:about|around|roughly|nearly|almost|under|below|above|over|than|at|by|to|from|is|was|of|just|only)$/;

/** `point nine five`, `point ninety-five`: its digits. */
function decimalsAt(all: readonly Lexeme[], at: number): { digits: string; to: number } | undefined {
  if (all[at]?.text !== 'point') return undefined;
  let digits = '';
  let to = at + 1;
  while (to < at + 7) {
    const word = all[to]?.text ?? '';
    const digit = word === 'oh' ? 0 : SMALL.get(word);
    if (digit === undefined) break;
    to++;
    const next = all[to]?.text === '-' ? to + 1 : to;
    const unit = digit >= 20 ? (SMALL.get(all[next]?.text ?? '') ?? 10) : 10;
    digits += unit < 10 ? digit + unit : digit;
    if (unit < 10) to = next + 1;
  }
  return digits === '' ? undefined : { digits, to };
}
