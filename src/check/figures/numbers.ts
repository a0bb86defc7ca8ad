import { barePoint, withDecimals } from './decimals.ts';
import { broken, part } from './fraction.ts';
import type { Lexeme } from './lexeme.ts';
import { CAPITAL_SCALES, MANY, SCALES, SHORT_SCALES, SMALL, VAGUE } from './number-words.ts';
import { secondsOf } from './units.ts';
import { many, vague } from './vague-number.ts';

/** A number as read, from lexeme `from` up to, not including, lexeme `to`. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `a third`, `half`: a part of something, unless a unit follows. */
  readonly fraction: boolean;
  /** `a few`, `several`: not firm enough to count for a figure. */
  readonly vague: boolean;
  /** Only `a`, `an` or `one`: a number where a unit of time or a period follows, else an article or a pronoun. */
  readonly article: boolean;
  /** The thousand of `35 thousand`, which may be meant for the other half of a pair too. */
  readonly magnitude?: number;
}

/** The words that a number can begin with. */
const OPENERS = new Set([
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...VAGUE.keys(),
  ...MANY.keys(),
  'a',
  'an',
  'half',
  'halve',
  'point',
]);

/** The number that begins at lexeme `at`, if one does. */
export function readNumber(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const first = all[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'clock') return undefined;
  if (first.kind === 'word' && !OPENERS.has(first.text)) return undefined;
  const read =
    first.kind === 'number'
      ? digits(all, at)
      : (part(all, at) ?? many(all, at) ?? vague(all, at) ?? spelt(all, at));
  return read && (read.fraction ? ofScale(all, read) : withHalf(all, read));
}

/** `half a percent`, `a tenth of a percent`, `a quarter of a million`, `half dozen`: the fraction is of what follows it. */
function ofScale(all: readonly Lexeme[], read: NumberRead): NumberRead {
  const bare = SCALES.get(all[read.to]?.text ?? '');
  if (bare !== undefined) return { ...read, to: read.to + 1, value: read.value * bare, fraction: false };
  const of = all[read.to]?.text === 'of' ? read.to + 1 : read.to;
  if (!/^(?:an?|one)$/.test(all[of]?.text ?? '')) return read;
  const name = all[of + 1]?.text ?? '';
  if (name === 'percent' || name === '%' || name === 'per') return { ...read, to: of + 1, fraction: false };
  const scale = SCALES.get(name);
  return scale === undefined ? read : { ...read, to: of + 2, value: read.value * scale, fraction: false };
}

function digits(all: readonly Lexeme[], at: number): NumberRead {
  const parts = broken(all, at);
  let { value, to } = parts ?? { value: all[at]!.value, to: at + 1 };
  // `50ish users`
  if (all[to]?.text === 'ish' && all[to]!.glued) to++;
  let magnitude: number | undefined;
  const next = all[to];
  if (next?.kind === 'word') {
    const millions =
      next.capital && (next.glued || isCounted(all[to + 1])) ? CAPITAL_SCALES.get(next.text) : undefined;
    const scale =
      millions ??
      SHORT_SCALES.get(next.text) ??
      SCALES.get(next.text) ??
      SCALES.get(next.text.replace(/s$/, ''));
    if (scale !== undefined) {
      value *= scale;
      magnitude = scale;
      to++;
    }
  }
  const fraction = all[at]!.text === '½' || parts?.fraction === true;
  const read = { from: at, to, value, fraction, vague: false, article: false };
  return magnitude === undefined ? read : { ...read, magnitude };
}

/** The `users` of `1.5 M users`, the stroke of `5 M/month`. */
const isCounted = (next: Lexeme | undefined): boolean =>
  next?.text === '/' || (next?.kind === 'word' && /^[a-z]{3,}s$/.test(next.text));

/** `twenty-five`, `two hundred and fifty`, `twelve thousand`, `a dozen`, and a bare `a` or `one`. */
function spelt(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const word = all[at]!.text;
  if (word === 'point') return barePoint(all, at);
  const opens = word === 'a' || word === 'an';
  let sum: Sum = { total: 0, current: opens ? 1 : undefined };
  let to = opens ? at + 1 : at;
  for (let i = to; i < all.length && i < at + 12; i++) {
    if (isLink(all, i, to > at + 1)) continue;
    const next = added(sum, all[i]!.text, i === at);
    if (next === undefined) break;
    sum = next;
    to = i + 1;
  }
  if (to === at) return undefined;
  const article = to === at + 1 && (opens || word === 'one');
  const value = sum.total + (sum.current ?? 0);
  const decimal = opens ? undefined : withDecimals(all, at, to, value);
  return decimal ?? { from: at, to, value, fraction: false, vague: false, article };
}

interface Sum {
  readonly total: number;
  /** What is added up below the next thousand. */
  readonly current: number | undefined;
}

/** The sum with one word more; undefined where the word does not go on with the number. */
function added({ total, current }: Sum, word: string, opens: boolean): Sum | undefined {
  const small = SMALL.get(word);
  if (small !== undefined)
    return fits(current, small) ? { total, current: (current ?? 0) + small } : undefined;
  const scale = SCALES.get(word);
  if (scale === undefined || (current === undefined && !opens)) return undefined;
  const value = (current ?? 1) * scale;
  return scale >= 1000 ? { total: total + value, current: undefined } : { total, current: value };
}

/** The hyphen of `twenty-five`, the `and` of `two hundred and fifty`. */
const isLink = (all: readonly Lexeme[], i: number, begun: boolean): boolean =>
  (all[i]!.text === '-' || (all[i]!.text === 'and' && begun)) && SMALL.has(all[i + 1]?.text ?? '');

/** Whether a small number may follow: `twenty` then `five`, `hundred` then `fifty`, but not `one` then `two`. */
function fits(current: number | undefined, small: number): boolean {
  if (current === undefined) return true;
  if (current % 100 === 0 && current > 0) return small > 0;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}

/** `two and a half`, `2½`. */
function withHalf(all: readonly Lexeme[], read: NumberRead): NumberRead {
  const { to } = read;
  if (all[to]?.text === '½' && (all[to]!.glued || all[read.from]!.kind === 'number'))
    return { ...read, to: to + 1, value: read.value + 0.5, article: false };
  if (all[to]?.text !== 'and') return read;
  const article = all[to + 1]?.text === 'a' ? 1 : 0;
  const part = to + 1 + article;
  const parts = all[part]?.text === 'half' ? 2 : article && all[part]?.text === 'quarter' ? 4 : undefined;
  if (parts === undefined) return read;
  // `a million and a half`
  const whole = article ? SCALES.get(all[to - 1]!.text) : undefined;
  if (whole !== undefined && all[part + 1]?.text !== 'of')
    return { ...read, to: part + 1, value: read.value + whole / parts, article: false };
  // `two and a half thousand`
  const scale = SCALES.get(all[part + 1]?.text ?? '');
  // `two and half days`, but `one and half of the rest`
  if (!article && scale === undefined && secondsOf(all[part + 1], false) === undefined) return read;
  const value = (read.value + 1 / parts) * (scale ?? 1);
  return { ...read, to: scale === undefined ? part + 1 : part + 2, value, article: false };
}
