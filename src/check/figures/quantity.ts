import type { Lexeme } from './lexeme.ts';
import { isNoMeasure } from './no-measure.ts';
import { type NounPhrase, readNoun } from './noun.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { readPeriod, readWindow } from './period.ts';
import { readPhrase } from './phrases.ts';
import { readShareOf } from './share-of.ts';
import { EVENTS, REQUESTS } from './things.ts';
import { bytesOf, MONEY, MONTH, RATES, secondsOf } from './units.ts';

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
    if (all[at]!.kind === 'clock') clocks.push(at);
    const read = readPhrase(all, at) ?? measured(all, at);
    if (read === undefined) at++;
    else {
      if (!('skip' in read)) found.push(ofThem(found, read));
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
  return { ...one, dimension: 'share', value: clean(one.value / whole.value), unit: '%', form: 'part' };
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

type Read = Quantity | { readonly skip: true; readonly to: number };

function measured(all: readonly Lexeme[], at: number): Read | undefined {
  const sign =
    all[at]!.kind === 'mark' || all[at]!.text === 'usd' || all[at]!.text === 'eur'
      ? MONEY.get(all[at]!.text)
      : undefined;
  const number = readNumber(all, sign ? at + 1 : at);
  if (number === undefined || (sign !== undefined && all[at + 1]?.kind !== 'number')) return undefined;
  if (sign) return money(all, { ...number, from: at }, sign);
  const to = isNoMeasure(all, number);
  if (to !== undefined) return { skip: true, to };
  return readShareOf(all, number) ?? withUnit(all, ranged(all, number));
}

/** `2-3 weeks`, `5 or 6`, `85 to 95 ms`, `between 5 and 10`: the middle, unless the words make it a before and after. */
function ranged(all: readonly Lexeme[], low: NumberRead): NumberRead {
  const word = all[low.to]?.text;
  const between = word === 'and' && all[low.from - 1]?.text === 'between';
  const dash = word === '-' || word === '–' || word === '—';
  const to = word === 'to' && !moves(all, low.from);
  if (!between && !dash && word !== 'or' && !to) return low;
  if (low.article || all[low.to]!.sentence !== all[low.from]!.sentence) return low;
  const next = MONEY.has(all[low.to + 1]?.text ?? '') ? low.to + 2 : low.to + 1;
  const high = readNumber(all, next);
  if (high === undefined || high.article || high.fraction || high.value <= low.value) return low;
  // `2-5k`: the scale is the pair's.
  const scale = high.value >= 1000 && low.value < 1000 && all[high.to - 1]!.kind === 'word' ? 1000 : 1;
  if (high.value > low.value * scale * 10 && low.value > 0) return low;
  return { ...high, from: low.from, value: (low.value * scale + high.value) / 2, vague: false };
}

const MOVERS = new Set(
  'from went go goes gone fell fall dropped drop cut came brought got reduced down rose grew increased raised shrank took moved improved up jumped climbed slowed slid sank'.split(
    ' ',
  ),
);

function moves(all: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    if (all[i]!.sentence !== all[from]!.sentence) return false;
    if (MOVERS.has(all[i]!.text)) return true;
  }
  return false;
}

function money(all: readonly Lexeme[], number: NumberRead, currency: string): Quantity {
  let range = ranged(all, number);
  let { value } = range;
  const next = all[range.to];
  // `$1.2m`: behind a currency the letter is a million.
  if (next?.glued && (next.text === 'm' || next.text === 'b')) {
    value *= next.text === 'm' ? 1e6 : 1e9;
    range = { ...range, to: range.to + 1 };
  }
  return perPeriod(all, { ...range, value }, 'money', currency);
}

/** Reads what stands behind a number: a unit, a noun, a period, or nothing. */
function withUnit(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  const hyphen = all[number.to]?.text === '-' && all[number.to]!.glued && all[number.to + 1]?.glued ? 1 : 0;
  const at = number.to + hyphen;
  const next = all[at];
  if (next === undefined || next.sentence !== all[number.from]!.sentence) {
    return grand(all, number) ?? bare(all, number);
  }
  return (
    share(all, number, at) ??
    nines(all, number, at) ??
    multiple(all, number, at) ??
    time(all, number, at) ??
    data(all, number, at) ??
    coin(all, number, at) ??
    counted(all, number, at)
  );
}

/** Twelve digits, so that 47 × 0.001 is no longer than it reads. */
const clean = (value: number): number => Number(value.toPrecision(12));

const GROUPS = new Set(
  'team teams group groups cluster clusters fleet crew squad squads class cohort batch pool crowd'.split(' '),
);

function bare(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  // `from five a quarter to one`
  if (number.article)
    return all[number.from]!.text === 'one' ? { ...quantity(number, 'bare', 1, ''), weak: true } : undefined;
  const { from } = number;
  // `a team of eight`
  if (all[from - 1]?.text === 'of' && GROUPS.has(all[from - 2]?.text ?? '') && !number.fraction) {
    const noun = { from: from - 2, to: from - 1, plural: true, head: all[from - 2]!.text };
    return { ...quantity(number, 'count', number.value, ''), noun };
  }
  if (number.fraction) return quantity(number, 'share', number.value, '%');
  return quantity(number, 'bare', number.value, '');
}

function quantity(
  number: NumberRead,
  dimension: Dimension,
  value: number,
  unit: string,
  to = number.to,
  scale = 1,
): Quantity {
  return {
    from: number.from,
    to,
    dimension,
    value: clean(value),
    unit,
    scale,
    ...(number.vague && { vague: true }),
  };
}

function share(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const text = all[at]!.text;
  if (text === '%' || text === 'percent' || text === 'pct' || text === 'procent' || text === 'percents') {
    const points = all[at + 1]?.text === 'points' ? 1 : 0;
    return quantity(number, 'share', number.value / 100, '%', at + 1 + points, 0.01);
  }
  if (text === '‰') return quantity(number, 'share', number.value / 1000, '%', at + 1, 0.001);
  const long = text === 'per' && all[at + 1]?.text === 'cent';
  const points = text === 'percentage' && all[at + 1]?.text === 'points';
  return long || points ? quantity(number, 'share', number.value / 100, '%', at + 2, 0.01) : undefined;
}

/** `five nines`, `5 9s`, `three nines five` is left to hearing. */
function nines(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const plain = all[at]!.text === 'nines' || all[at]!.text === 'nine' || all[at]!.text === "9's";
  const digits = all[at]!.value === 9 && all[at + 1]?.text === 's' && all[at + 1]!.glued;
  if ((!plain && !digits) || number.value < 1 || number.value > 9 || number.article) return undefined;
  const value = Number((1 - 10 ** -number.value).toPrecision(12));
  return { ...quantity(number, 'share', value, '%', at + (digits ? 2 : 1)), form: 'nines' };
}

const COMPARES = new Set(
  'faster slower fewer less more lower higher cheaper smaller bigger larger better worse shorter longer quicker as the improvement increase reduction speedup speed-up over'.split(
    ' ',
  ),
);

/** `3x`, `10×`, `five-fold`, `three times faster`; `3 times a week` is a rate. */
function multiple(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const { text } = all[at]!;
  const sign = text === 'x' || text === '×' || text === 'fold';
  if (number.article || (!sign && text !== 'times')) return undefined;
  const period = readPeriod(all, at + 1);
  if (period)
    return {
      ...quantity(
        number,
        'rate',
        number.value / period.seconds,
        `/${period.unit}`,
        period.to,
        1 / period.seconds,
      ),
      per: period.seconds,
    };
  const compares = COMPARES.has(all[at + 1]?.text ?? '');
  if (!sign && !compares) return { ...quantity(number, 'bare', number.value, 'times', at + 1), vague: true };
  return quantity(number, 'factor', number.value, '×', at + 1);
}

/** `half an hour`, `a quarter of a second`, `three quarters of an hour`. */
function behindOf(all: readonly Lexeme[], at: number): number {
  const of = all[at]?.text === 'of' ? at + 1 : at;
  return all[of]?.text === 'a' || all[of]?.text === 'an' ? of + 1 : at;
}

const BEFORE_UNIT = new Set(
  'working business calendar full whole good solid long odd more extra straight consecutive additional full-time unplanned single wall-clock'.split(
    ' ',
  ),
);
const WORKERS = new Set(
  'person engineer engineers engineering developer dev man staff people team labour labor support ops operator consultant analyst human'.split(
    ' ',
  ),
);

function time(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  let unit = number.fraction ? behindOf(all, at) : at;
  let work = false;
  while (
    unit < at + 3 &&
    all[unit] !== undefined &&
    (BEFORE_UNIT.has(all[unit]!.text) || WORKERS.has(all[unit]!.text))
  ) {
    work ||= WORKERS.has(all[unit]!.text);
    unit++;
    if (all[unit]?.text === '-' || all[unit]?.text === "'s") unit++;
  }
  const part = joined(all[unit]);
  const behindDigits = unit === number.to && all[number.to - 1]!.kind === 'number';
  const seconds = part?.seconds ?? secondsOf(all[unit], behindDigits);
  if (seconds === undefined || (all[unit]!.text === 'second' && number.value === 1 && !number.article))
    return undefined;
  if (work && unit > at && all[unit]!.sentence !== all[at]!.sentence) return undefined;
  // `5m requests` are millions.
  if (all[unit]!.text === 'm' && readNoun(all, unit + 1)?.plural)
    return counted(all, { ...number, value: number.value * 1e6 }, unit + 1);
  let value = number.value * seconds + (part?.rest ?? 0);
  let to = unit + 1;
  const rest = remainder(all, to, seconds);
  value += rest.seconds;
  to = rest.to;
  const effort = all[to]?.text === 'of' && (all[to + 1]?.text === 'work' || all[to + 1]?.text === 'effort');
  return perPeriod(
    all,
    { ...number, value, to },
    work || effort ? 'work' : 'time',
    work ? 'h' : 's',
    seconds,
  );
}

/** `1h30m` and `1h20` come as the number and one word. */
function joined(lexeme: Lexeme | undefined): { seconds: number; rest: number } | undefined {
  const match = lexeme?.glued ? /^(d|h|m|min)(\d{1,2})(h|m|min|s)?$/.exec(lexeme.text) : null;
  if (!match) return undefined;
  const seconds = { d: 86_400, h: 3600, m: 60, min: 60 }[match[1] as 'h'];
  const inner =
    match[3] === 's'
      ? 1
      : match[3] === 'h' || (match[1] === 'd' && !match[3])
        ? 3600
        : match[1] === 'h' || match[3]
          ? 60
          : 1;
  return { seconds, rest: Number(match[2]) * inner };
}

/** The smaller part of `2 hours 15 minutes`, `1 h 20`, `an hour and a half`, `3 minutes and 20 seconds`. */
function remainder(all: readonly Lexeme[], at: number, seconds: number): { seconds: number; to: number } {
  const and = all[at]?.text === 'and' ? 1 : 0;
  const none = { seconds: 0, to: at };
  if (all[at]?.sentence !== all[at - 1]!.sentence) return none;
  if (and && all[at + 1]?.text === 'a' && all[at + 2]?.text === 'half')
    return { seconds: seconds / 2, to: at + 3 };
  const number = readNumber(all, at + and);
  if (
    number === undefined ||
    number.article ||
    number.vague ||
    all[number.to - 1]!.sentence !== all[at]!.sentence
  )
    return none;
  const smaller = secondsOf(all[number.to], all[number.to - 1]?.kind === 'number');
  if (smaller !== undefined && smaller < seconds && all[number.to]!.sentence === all[at]!.sentence) {
    return { seconds: number.value * smaller, to: number.to + 1 };
  }
  const minutes =
    and === 0 && seconds === 3600 && number.value < 60 && number.to === at + 1 && smaller === undefined;
  return minutes && readNoun(all, number.to) === undefined && all[number.to]?.text !== '%'
    ? { seconds: number.value * 60, to: number.to }
    : none;
}

function data(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  const text = all[at]!.text;
  const rate = number.article ? undefined : RATES.get(text);
  if (rate !== undefined)
    return { ...quantity(number, 'rate', number.value * rate, '/s', at + 1, rate), per: 1 };
  const bytes = number.article ? undefined : bytesOf(text);
  return bytes === undefined
    ? undefined
    : perPeriod(all, { ...number, value: number.value * bytes, to: at + 1 }, 'bytes', 'B', bytes);
}

const grand = (all: readonly Lexeme[], number: NumberRead): Quantity | undefined =>
  all[number.to - 1]!.text === 'grand' ? perPeriod(all, number, 'money', '$') : undefined;

/** Working seconds of one person in a month. */
const FTE = 160 * 3600;

function coin(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  let currency = number.article ? undefined : MONEY.get(all[at]!.text);
  let { value } = number;
  let to = at + 1;
  const thousands = /^k(eur|usd|gbp|chf)$/.exec(all[at]!.text);
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
  } else if (all[at]!.text === 'cents' || all[at]!.text === 'pence') {
    value /= 100;
    currency = '$';
  }
  return currency === undefined ? undefined : perPeriod(all, { ...number, value, to }, 'money', currency);
}

/** A number with the noun that it counts, or with a period alone: `14 services`, `3 a month`, `4,200 requests per second`. */
function counted(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  // `one in the last four months`
  const window = number.article && all[number.from]!.text === 'one' ? readWindow(all, at) : undefined;
  if (window)
    return {
      ...quantity(number, 'rate', 1 / window.seconds, `/${window.unit}`, window.to),
      per: window.seconds,
    };
  const short =
    all[at + 1]?.text === '/' && all[at + 1]!.glued && all[at]!.kind === 'word' ? at + 1 : undefined;
  const noun = readNoun(all, at, number.article || all[at - 1]?.text === '-');
  const period =
    readPeriod(all, short ?? noun?.to ?? at) ??
    (noun && (EVENTS.test(noun.head) || REQUESTS.test(noun.head)) ? readWindow(all, noun.to) : undefined);
  if (period) {
    const value = number.value / period.seconds;
    return {
      ...quantity(number, 'rate', value, `/${period.unit}`, period.to, 1 / period.seconds),
      per: period.seconds,
      noun,
    };
  }
  if (noun === undefined || !(noun.plural || number.article || all[at - 1]?.text === '-'))
    return bare(all, number);
  if (number.fraction)
    return { ...quantity(number, 'share', number.value, '%', noun.to), noun, form: 'part' };
  if (number.article)
    return all[number.from]!.text === 'one'
      ? { ...quantity(number, 'count', 1, '', noun.to), noun, weak: true }
      : undefined;
  return { ...quantity(number, 'count', number.value, '', noun.to), noun };
}

/** Adds the period that an amount is for: `$8K a month`, `4 minutes of downtime a year`, `2 TB of logs a day`. */
function perPeriod(
  all: readonly Lexeme[],
  number: NumberRead,
  dimension: Dimension,
  unit: string,
  unitScale = 1,
): Quantity {
  const plain = quantity(number, dimension, number.value, unit, number.to, unitScale);
  let at = number.to;
  const noun = all[at]?.text === 'of' ? readNoun(all, at + 1, true) : undefined;
  const period = readPeriod(all, at) ?? (noun ? readPeriod(all, noun.to) : undefined);
  if (noun && (period || noun.to - at <= 3)) at = noun.to;
  const carried = noun && at === noun.to ? { noun, to: noun.to } : {};
  if (!period || (dimension === 'time' && period.seconds <= number.value)) return { ...plain, ...carried };
  const monthly = dimension === 'money' || dimension === 'work' ? MONTH / period.seconds : 1;
  return {
    ...plain,
    ...carried,
    value: clean(number.value * monthly),
    scale: unitScale * monthly,
    to: period.to,
    per: period.seconds,
    unit: `${unit}/${dimension === 'money' ? 'month' : period.unit}`,
  };
}
