import { clean } from './amount.ts';
import { eachTime, isEachTime } from './each-time.ts';
import type { Lexeme } from './lexeme.ts';
import { measured } from './measured.ts';
import type { NounPhrase } from './noun.ts';
import { readPhrase } from './phrases.ts';

/**
 * What a number counts. Base units: time and work in seconds, shares of 1, rates a second, bytes, money as stated or a
 * month where a period was. `factor` is how much of the former value is left.
 */
export type Dimension = 'time' | 'work' | 'share' | 'rate' | 'money' | 'count' | 'bytes' | 'factor' | 'bare';

/** A number with its unit, from lexeme `from` up to, not including, `to`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly dimension: Dimension;
  readonly value: number;
  readonly unit: string;
  /** What one of its unit is worth in base units, for the other half of a pair: `from 180 to 47 ms`. */
  readonly scale: number;
  /** What is counted, where the answer says it right behind: `requests`. */
  readonly noun?: NounPhrase | undefined;
  /** Seconds of the period that it was stated for: `a month`. */
  readonly per?: number | undefined;
  /** The thousand of `35 thousand`. */
  readonly magnitude?: number;
  /** `a few`: too vague to hold. */
  readonly vague?: boolean;
  /** `a`, `one`: a quantity only beside another one. */
  readonly weak?: boolean;
  /** `36 of 40`, `nines`, `every third`: the wording itself decides the kind. */
  readonly form?: 'part' | 'nines' | 'interval' | 'adverb' | 'none' | 'downtime' | 'clock' | undefined;
  /** Of a factor: whether the wording says up, down, better or worse. */
  readonly trend?: Trend | undefined;
}

export type Trend = 'down' | 'up' | 'better' | 'worse';

/** Every number of the answer with its unit, in order. */
export function readQuantities(all: readonly Lexeme[]): Quantity[] {
  const found: Quantity[] = [];
  const clocks: number[] = [];
  for (let at = 0; at < all.length; ) {
    const read = readPhrase(all, at) ?? measured(all, at);
    if (all[at]!.kind === 'clock' && !(read && 'scale' in read && read.scale > 1)) clocks.push(at);
    if (read === undefined) at++;
    else {
      const last = found.at(-1);
      if (last && !('skip' in read) && isEachTime(all, last, read))
        found[found.length - 1] = eachTime(last, read);
      else if (!('skip' in read)) found.push(ofThem(found, read));
      at = Math.max(at + 1, read.to);
    }
  }
  return clocks.length < 2 ? found : [...found, ...timeline(all, clocks)].sort((a, b) => a.from - b.from);
}

/** `14 actions came of it … we did 12 of them`: a part of what was counted shortly before. */
function ofThem(found: readonly Quantity[], one: Quantity): Quantity {
  if (one.dimension !== 'count' || one.noun?.head !== 'them') return one;
  const whole = found
    .slice(-8)
    .findLast((each) => each.dimension === 'count' && each.noun && each.noun.head !== 'them');
  if (whole === undefined || whole.value < one.value || whole.value < 2 || one.from - whole.to > 60)
    return one;
  const value = clean(one.value / whole.value);
  return { ...one, dimension: 'share', value, unit: '%', scale: 1 / whole.value, form: 'part' };
}

/** `8:12 the alert … 8:18 the key was off`: each later clock time says how long it took since the first. */
function timeline(all: readonly Lexeme[], clocks: readonly number[]): Quantity[] {
  const start = Math.min(...clocks.slice(0, 40).map((at) => all[at]!.value));
  const later = clocks.filter((at) => all[at]!.value > start && all[at]!.value - start < 720);
  return later.map((from) => {
    const value = (all[from]!.value - start) * 60;
    return { from, to: from + 1, dimension: 'time', value, unit: 's', scale: 60, form: 'clock' };
  });
}
