import type { Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

/** Seconds in a unit of time, by every way to write it. */
const SECONDS = new Map<string, number>();

const PERIODS = new Map<string, number>();

export const MINUTE = 60;

export const HOUR = 3600;

export const DAY = 86_400;

export const WEEK = 7 * DAY;

export const MONTH = 2_629_800;

export const YEAR = 31_557_600;

export const DAYS_OF_WEEK: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

function name(seconds: number, words: string): void {
  for (const word of words.split(' ')) SECONDS.set(word, seconds);
}

name(1e-9, 'ns nanosecond nanoseconds nanos');

name(1e-6, 'us µs μs microsecond microseconds micros');

name(1e-3, 'ms msec msecs millisecond milliseconds millis milisecond miliseconds');

name(1, 's sec secs second seconds');

name(MINUTE, 'm min mins minute minutes mn');

name(HOUR, 'h hr hrs hour hours');

name(DAY, 'd day days workday workdays evenings');

name(WEEK, 'w wk wks week weeks');

name(14 * DAY, 'fortnight fortnights sprint sprints');

name(MONTH, 'mo mos month months mth');

name(3 * MONTH, 'quarter quarters');

name(YEAR, 'y yr yrs year years');

for (const [word, seconds] of SECONDS) if (seconds >= 1) PERIODS.set(word, seconds);

for (const [word, seconds] of [
  ['night', DAY],
  ['morning', DAY],
  ['evening', DAY],
  ['afternoon', DAY],
  ['weekday', DAY],
  ['shift', DAY / 3],
  ...['weekend', ...DAYS_OF_WEEK].map((word) => [word, WEEK] as const),
] as const)
  PERIODS.set(word, seconds);

/** One letter is a unit only right behind digits. */
const LETTERS = wordSet('s m h d w y us ns');

/** How long the unit of time in this lexeme is, in seconds. */
export function secondsOf(lexeme: Lexeme | undefined, behindDigits: boolean): number | undefined {
  if (lexeme?.kind !== 'word' || (LETTERS.has(lexeme.text) && !behindDigits)) return undefined;
  if (lexeme.capital && lexeme.text === 'm') return undefined;
  return SECONDS.get(lexeme.text);
}

/** How long the period is after which something happens again: `day` in `10 a day`. */
export function periodOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : PERIODS.get(text);
}

/** `daily`, `weekly`: once in how many seconds. */
export const ADVERBS = new Map<string, number>([
  ['hourly', HOUR],
  ['daily', DAY],
  ['nightly', DAY],
  ['weekly', WEEK],
  ['biweekly', 14 * DAY],
  ['fortnightly', 14 * DAY],
  ['monthly', MONTH],
  ['quarterly', 3 * MONTH],
  ['yearly', YEAR],
  ['annually', YEAR],
  ['annual', YEAR],
]);

const BYTES = new Map<string, number>();

for (const [i, long] of ['kilo', 'mega', 'giga', 'tera', 'peta'].entries()) {
  const size = 1000 ** (i + 1);
  for (const word of [`${long[0]}b`, `${long[0]}ib`, `${long}byte`, `${long}bytes`]) BYTES.set(word, size);
  for (const word of [`${long[0]}bit`, `${long[0]}bits`, `${long}bit`, `${long}bits`])
    BYTES.set(word, size / 8);
}

BYTES.set('byte', 1)
  .set('bytes', 1)
  .set('gigs', 1e9)
  .set('meg', 1e6)
  .set('megs', 1e6)
  .set('gig', 1e9)
  .set('tbs', 1e12)
  .set('gbs', 1e9)
  .set('mbs', 1e6);

/** Bytes in a unit of data. */
export const bytesOf = (text: string): number | undefined => BYTES.get(text);

/** Units that are a rate by themselves, as how many a second one of them is. */
export const RATES = new Map<string, number>([
  ...'qps rps tps iops ops eps wps mps fps hps'.split(' ').map((word): [string, number] => [word, 1]),
  ['rpm', 1 / MINUTE],
  ['opm', 1 / MINUTE],
  ['tpm', 1 / MINUTE],
  ['gbps', 1.25e8],
  ['mbps', 1.25e5],
  ['kbps', 125],
]);

/** Currencies by sign and word. */
export const MONEY = new Map<string, string>(
  Object.entries({
    $: '$',
    '€': '€',
    '£': '£',
    '¥': '¥',
    '₹': '₹',
    dollar: '$',
    dollars: '$',
    usd: '$',
    bucks: '$',
    aud: '$',
    cad: '$',
    euro: '€',
    euros: '€',
    eur: '€',
    pound: '£',
    pounds: '£',
    gbp: '£',
    quid: '£',
    sterling: '£',
    chf: 'CHF',
    franc: 'CHF',
    francs: 'CHF',
    inr: '₹',
    rs: '₹',
    rupee: '₹',
    rupees: '₹',
    yen: '¥',
    jpy: '¥',
    yuan: '¥',
    rmb: '¥',
    zloty: 'PLN',
    pln: 'PLN',
    sek: 'kr',
    nok: 'kr',
    dkk: 'kr',
    kr: 'kr',
    kronor: 'kr',
    kroner: 'kr',
    brl: 'R$',
    reais: 'R$',
  }),
);
