import { bare, perPeriod, perTime, quantity } from './amount.ts';
import { grouped, isContinental } from './continental.ts';
import { counted } from './counted.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import { ranged } from './measured.ts';
import { PERCENTAGES } from './number-words.ts';
import type { NumberRead } from './numbers.ts';
import { readPeriod, readWindow, windowBefore } from './period.ts';
import type { Quantity } from './quantity.ts';
import { remaining } from './remaining.ts';
import { behindOf, time } from './time-unit.ts';
import { bytesOf, HOUR, MONEY, RATES } from './units.ts';
import { wordSet } from './word-set.ts';

export function money(all: readonly Lexeme[], number: NumberRead, currency: string): Quantity {
  let range = ranged(all, isContinental(currency) ? grouped(all, number) : number);
  let { value } = range;
  const next = all[range.to];
  // `$1.2m`: behind a currency the letter is a million.
  if (next?.glued && (next.text === 'm' || next.text === 'b')) {
    value *= next.text === 'm' ? 1e6 : 1e9;
    range = { ...range, to: range.to + 1 };
  }
  return perPeriod(all, { ...range, value }, 'money', currency);
}

/** Where the unit stands: behind the hyphen of `a 3-day slog`, the plus of `350+ services`, `60-odd`, `6 or so`, `40-ish`. */
function behindPadding(all: readonly Lexeme[], to: number): number {
  const mark = all[to];
  const next = all[to + 1];
  if (mark?.text === 'or' && next?.text === 'so' && all[to + 2]?.sentence === mark.sentence) return to + 2;
  const glued = mark?.glued === true && /^[-+]$/.test(mark.text);
  const isVague = /^(?:odd|ish)$/.test(next?.text ?? '') && mark?.text === '-';
  if (glued && isVague && next!.glued) return to + 2;
  return glued && (mark.text === '+' || next?.glued) ? to + 1 : to;
}

/** Reads what stands behind a number: a unit, a noun, a period, or nothing. */
export function withUnit(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  const at = behindPadding(all, number.to);
  const next = all[at];
  if (next === undefined || next.sentence !== all[number.from]!.sentence) {
    return grand(all, number) ?? remaining(all, number) ?? bare(all, number);
  }
  return (
    remaining(all, number) ??
    share(all, number, at) ??
    nines(all, number, at) ??
    multiple(all, number, at) ??
    time(all, number, at) ??
    data(all, number, number.fraction ? behindOf(all, at) : at) ??
    coin(all, number, at) ??
    counted(all, number, at)
  );
}

/** What of a whole a unit is: of how many parts, and where it ends. */
function shareUnit(all: readonly Lexeme[], at: number): { of: number; to: number } | undefined {
  const next = all[at + 1]?.text;
  switch (all[at]!.text) {
    case '%':
    case 'percent':
    case 'pct':
    case 'procent':
    case 'percents':
    case 'percentage':
      return { of: 100, to: next === 'points' ? at + 2 : at + 1 };
    case 'points':
      return inFront(all, at, 9).some(({ text }) => PERCENTAGES.test(text))
        ? { of: 100, to: at + 1 }
        : undefined;
    case 'pp':
      return { of: 100, to: at + 1 };
    // `12 p.p.`
    case 'p':
      return next === 'p' ? { of: 100, to: at + 2 } : undefined;
    case 'per':
      return next === 'cent' ? { of: 100, to: at + 2 } : undefined;
    case '‰':
      return { of: 1000, to: at + 1 };
    case 'ppm':
      return { of: 1e6, to: at + 1 };
    default:
      return undefined;
  }
}

function share(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const unit = shareUnit(all, at);
  // `as a percentage`
  if (number.article && all[at]!.text === 'percentage') return undefined;
  return unit && quantity(number, 'share', number.value / unit.of, '%', unit.to, 1 / unit.of);
}

/** `five nines`, `5 9s`; `three and a half nines` and `three nines five` are 99.95 %. */
function nines(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const plain = all[at]!.text === 'nines' || all[at]!.text === 'nine';
  const digits = all[at]!.value === 9 && all[at + 1]?.text === 's' && all[at + 1]!.glued;
  if ((!plain && !digits) || number.value < 1 || number.value > 9 || number.article) return undefined;
  const to = at + (digits ? 2 : 1);
  const whole = Math.floor(number.value);
  const isHalf =
    number.value > whole || (all[to]?.text === 'five' && all[to]!.sentence === all[at]!.sentence);
  const value = Number((1 - (isHalf ? 0.5 : 1) * 10 ** -whole).toPrecision(12));
  return {
    ...quantity(number, 'share', value, '%', to + (number.value === whole && isHalf ? 1 : 0)),
    form: 'nines',
  };
}

const COMPARES = wordSet(
  'faster slower fewer less more lower higher cheaper smaller bigger larger better worse shorter longer quicker as the improvement increase reduction speedup over',
);

/** `3x`, `10×`, `five-fold`, `three times faster`; `3 times a week` is a rate. */
function multiple(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const { text } = all[at]!;
  const sign = /^(?:x|×|fold|x'd|xed)$/.test(text);
  const one = text === 'time' && all[number.from]!.text === 'one';
  if ((number.article && !one) || (!sign && text !== 'times' && !one)) return undefined;
  const window = sign ? undefined : windowBefore(all, number.from);
  const period =
    readPeriod(all, at + 1) ??
    (sign ? undefined : readWindow(all, at + 1)) ??
    (window && { ...window, to: at + 1 });
  if (period) return perTime(number, period);
  const compares = COMPARES.has(all[at + 1]?.text ?? '');
  if (!sign && !compares) return { ...quantity(number, 'bare', number.value, 'times', at + 1), vague: true };
  const done: Partial<Quantity> = /^x.+/.test(text) ? { trend: 'up' } : {};
  return { ...quantity(number, 'factor', number.value, '×', at + 1), ...done };
}

function data(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const text = all[at]?.text ?? '';
  const rate = number.article ? undefined : RATES.get(text);
  const { value } = text.endsWith('bps') || number.fraction ? number : grouped(all, number);
  if (rate !== undefined) return { ...quantity(number, 'rate', value * rate, '/s', at + 1, rate), per: 1 };
  const bytes = number.article ? undefined : bytesOf(text);
  return bytes === undefined
    ? undefined
    : perPeriod(all, { ...number, value: number.value * bytes, to: at + 1 }, 'bytes', 'B', bytes);
}

const grand = (all: readonly Lexeme[], number: NumberRead): Quantity | undefined =>
  all[number.to - 1]!.text === 'grand' ? perPeriod(all, number, 'money', '$') : undefined;

/** Working seconds of one person in a month. */
const FTE = 160 * HOUR;

function coin(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  let currency = number.article ? undefined : MONEY.get(all[at]!.text);
  let { value } = number;
  let to = at + 1;
  const thousands = /^[kt](eur|usd|gbp|chf)$/.exec(all[at]!.text);
  if (thousands) {
    value *= 1000;
    currency = MONEY.get(thousands[1]!);
  } else if (currency === undefined && all[at]!.text === 'm' && MONEY.has(all[at + 1]?.text ?? '')) {
    currency = MONEY.get(all[at + 1]!.text);
    value *= 1e6;
    to++;
  } else if (currency === undefined && grand(all, number)) {
    return grand(all, number);
  } else if (/^ftes?$/.test(all[at]!.text)) {
    return perPeriod(all, { ...number, value: value * FTE, to }, 'work', 'h', FTE);
  } else if (CENTS.test(all[at]!.text)) {
    return perPeriod(all, { ...number, value: value / 100, to }, 'money', '$', 0.01);
  }
  if (currency === undefined) return undefined;
  const whole = isContinental(currency) && value === number.value ? grouped(all, number).value : value;
  return perPeriod(all, { ...number, value: whole, to }, 'money', currency);
}

const CENTS = /^(?:cents|cts?|pence|¢)$/;
