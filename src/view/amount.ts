import { formatDuration } from '../bank/duration.ts';
import type { MetricKind } from '../bank/question.ts';
import { show } from './show.ts';

/** A quantity as a person would say it. `unit` stands behind the number and is said once for two of them. */
interface Amount {
  readonly number: string;
  readonly unit: string;
}

/** `620 ms → 85 ms`, `1 a month → 3 a day`, `6 → 48 partitions`. Values are in the base unit of their kind. */
export function changeText(
  kind: MetricKind,
  before: number,
  after: number,
  unit: string,
  arrow: string,
): string {
  const own = [amount(kind, before, show(unit)), amount(kind, after, show(unit))] as const;
  // Nothing has the unit of what it is beside.
  const from = before === 0 ? { number: '0', unit: own[1].unit } : own[0];
  const to = after === 0 ? { number: '0', unit: own[0].unit } : own[1];
  return `${from.number}${from.unit === to.unit ? '' : from.unit} ${arrow} ${to.number}${to.unit}`;
}

function amount(kind: MetricKind, value: number, unit: string): Amount {
  switch (kind) {
    case 'latency':
      return value < 1000 ? { number: rounded(value), unit: ' ms' } : longTime(value / 1000);
    case 'duration':
      return longTime(value);
    case 'availability':
    case 'error-rate':
    case 'coverage':
      return whole(`${rounded(value * 100)}%`);
    case 'throughput':
    case 'frequency':
      return often(value, unit);
    default:
      if (/^[$€£]/.test(unit)) return money(value, unit[0]!, unit.slice(1));
      if (unit === 'B') return whole(bytes(value));
      return { number: rounded(value), unit: unit === '' || unit === '%' ? unit : ` ${unit}` };
  }
}

function whole(number: string): Amount {
  return { number, unit: '' };
}

const DAY = 86_400;
const YEAR = 365.25 * DAY;
const SPANS = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', YEAR / 12],
  ['year', YEAR],
] as const;

/** How near to a whole number a count has to be to pass for one. */
const NEAR = 0.01;

function isWhole(count: number): boolean {
  return count >= 1 - NEAR && Math.abs(count - Math.round(count)) <= NEAR * count;
}

/** What passes for one is one: 52 weeks are a year. */
function counted(count: number): string {
  return rounded(count < 1 && isWhole(count) ? 1 : count);
}

/** By the span that was said or else the shortest that gives a whole number: 1.15 a week was five a month. */
function often(perSecond: number, unit: string): Amount {
  const counts = SPANS.map(([name, seconds]) => ({ name, count: perSecond * seconds }));
  const found =
    counts.find(({ name, count }) => unit === `/${name}` && isWhole(count)) ??
    counts.find(({ count }) => isWhole(count)) ??
    counts.find(({ count }) => count >= 1);
  const { name, count } = found ?? counts.at(-1)!;
  return { number: counted(count), unit: ` a ${name}`.replace('a hour', 'an hour') };
}

function longTime(seconds: number): Amount {
  if (seconds < 60) return { number: rounded(seconds), unit: ' s' };
  if (seconds < DAY) return whole(formatDuration(seconds));
  const counts = SPANS.map(([name, size]) => ({ name, count: seconds / size }))
    .slice(3)
    .reverse();
  const { name, count } = counts.find((each) => isWhole(each.count)) ?? counts.at(-1)!;
  const number = counted(count);
  return { number, unit: ` ${name}${number === '1' ? '' : 's'}` };
}

/** Money a month that was stated a year comes in fractions. */
function money(value: number, sign: string, span: string): Amount {
  const yearly = span === '/month' && !Number.isInteger(Number(value.toFixed(2)));
  return { number: `${sign}${rounded(yearly ? value * 12 : value)}`, unit: yearly ? '/year' : span };
}

function bytes(value: number): string {
  const sizes = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(sizes.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  return `${rounded(value / 1000 ** power)} ${sizes[power]}`;
}

/** At most two decimals, thousands apart; 99.9995 keeps its nines, 0.004 its first digits. */
function rounded(value: number): string {
  if (value !== 0 && Math.abs(value) < 1) return value.toLocaleString('en', { maximumSignificantDigits: 3 });
  const digits = value >= 99 && value < 100 ? 5 : value >= 100 ? 0 : 2;
  return Number(value.toFixed(6)).toLocaleString('en', { maximumFractionDigits: digits });
}
