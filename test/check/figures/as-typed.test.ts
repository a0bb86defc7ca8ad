import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/check/figures/find.ts';
import { AS_TYPED } from './as-typed.ts';

/** Near the whole the third digit is that of what is missing: 99.95 % is not 99.99 %. */
const short = (value: number): string => String(Number(value.toPrecision(value > 0.99 && value < 1 ? 5 : 3)));
const long = (value: number): string =>
  Math.abs(value) >= 1 ? String(Number(value.toPrecision(5))) : short(value);

/** A value is compared in three digits, where it is a share or a rate; else in five. */
function shown(text: string): string {
  const figures = findFigures(text).map(({ kind, before, value, ratio, unit, status }) => {
    const size =
      value === undefined
        ? `×${short(ratio ?? 0)}`
        : `${before === undefined ? '' : `${written(before)} -> `}${written(value)}${unit && ` ${unit}`}`;
    return `${kind} ${size}${status === 'achieved' ? '' : ` ${status}`}`;
  });
  return figures.join('; ') || '-';
}

const written = (value: number): string =>
  value < 1
    ? short(value)
    : value >= 1e9
      ? short(value)
      : Number.isInteger(value)
        ? String(value)
        : long(value).replace(/\.\d+$/, '');

const ROWS = AS_TYPED.trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string]);

/** Both sides in one notation: `2.5e12` is the number it stands for. */
const plain = (expected: string): string =>
  expected.replace(/(?<=[ ×])\d[\d.e+-]*(?= |$|;)/g, (digits) => written(Number(digits)));

describe('findFigures', () => {
  it.each(ROWS)('reads what is typed: %s', (text, expected) => {
    expect(shown(text)).toBe(plain(expected));
  });
});
