import type { Bound, BoundUnit, MetricKind } from './question.ts';

const MILLISECONDS: Record<string, number> = {
  us: 0.001,
  // The micro sign, and the Greek letter.
  µs: 0.001,
  μs: 0.001,
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const PER_SECONDS: Record<string, number> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  m: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};
const SCALE: Record<string, number> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** The units that a kind's bounds may have. `any` takes them all. */
const UNITS: Record<MetricKind, readonly BoundUnit[]> = {
  latency: ['ms'],
  availability: ['share'],
  throughput: ['per-second'],
  'error-rate': ['share'],
  duration: ['s'],
  cost: ['money-per-month', 'money', 'share'],
  frequency: ['per-second'],
  size: ['count'],
  coverage: ['share'],
  any: ['share', 'ms', 'per-second', 'count', 'money', 'money-per-month', 's'],
};

const EXAMPLE: Record<MetricKind, string> = {
  latency: '200ms',
  availability: '99.9%',
  throughput: '1000/s',
  'error-rate': '0.5%',
  duration: '15m',
  cost: '$5000/month',
  frequency: '5/week',
  size: '50',
  coverage: '80%',
  any: '99.9%',
};

/** A unit of time as people write it out, with the letters that are left of it. */
const TIME_IN_WORDS = /(?:(m)illi)?(h|m|s|d)(?:(?:ou)?rs?|in(?:ute)?s?|ec(?:ond)?s?|ays?)$/i;

/** Of these a figure is a part of a whole. */
const PARTS: ReadonlySet<MetricKind> = new Set(['availability', 'error-rate', 'coverage']);

/** A bound as written in `min` or `max`, in the base unit of the metric's kind; or what was expected instead. */
export function parseBound(text: string, metric: MetricKind): Bound | { expected: string } {
  const compact = text.replaceAll(' ', '');
  const commas = !compact.includes(',') || (compact.match(/[\d.,]+/g) ?? []).every(isGrouped);
  const found = commas ? readBound(compact.replaceAll(',', ''), metric) : undefined;
  if (found && found.value > 1 && PARTS.has(metric)) return { expected: 'at most 100%' };
  if (found) return { ...found, text };
  // In half of the world a comma is the point.
  const meant = (commas ? compact : compact.replace(',', '.')).replace(TIME_IN_WORDS, '$1$2');
  const wanted = readBound(meant, metric) ? meant : EXAMPLE[metric];
  return { expected: `a value such as ${wanted}${commas ? '' : ' (a comma only parts thousands)'}` };
}

/** Whether the commas of a number part groups of thousands. */
function isGrouped(number: string): boolean {
  return !number.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number);
}

function readBound(compact: string, metric: MetricKind): Omit<Bound, 'text'> | undefined {
  for (const unit of UNITS[metric]) {
    const value = READERS[unit](compact);
    if (value !== undefined) return { value, unit };
  }
  return undefined;
}

const READERS: Record<BoundUnit, (text: string) => number | undefined> = {
  share: (text) => scaled(/^([\d.]+)()%$/.exec(text), 0.01),
  ms: (text) => time(text, 1),
  s: (text) => time(text, 1000),
  'per-second': (text) => {
    const match = /^([\d.]+)([kmb]?)\/([a-z]+)$/i.exec(text);
    const per = match?.[3]?.toLowerCase() ?? '';
    return match && Object.hasOwn(PER_SECONDS, per) ? scaled(match, 1 / PER_SECONDS[per]!) : undefined;
  },
  money: (text) => scaled(/^[$€£]([\d.]+)([kmb]?)$/i.exec(text), 1),
  'money-per-month': (text) => {
    const match = /^[$€£]([\d.]+)([kmb]?)\/(day|week|month|quarter|year)$/i.exec(text);
    return match ? scaled(match, PER_SECONDS.month! / PER_SECONDS[match[3]!.toLowerCase()]!) : undefined;
  },
  count: (text) => scaled(/^([\d.]+)([kmb]?)$/i.exec(text), 1),
};

/** `1h30m` and `200ms` alike: the sum of its parts, in units of `base` milliseconds. */
function time(text: string, base: number): number | undefined {
  if (!/^(?:[\d.]+(?:[µμ]s|us|ms|sec|s|min|m|h|d))+$/.test(text)) return undefined;
  const parts = /([\d.]+)([µμ]s|us|ms|sec|s|min|m|h|d)/g;
  let sum = 0;
  for (let part = parts.exec(text); part; part = parts.exec(text))
    sum += Number(part[1]) * MILLISECONDS[part[2]!]!;
  return Number.isFinite(sum) ? sum / base : undefined;
}

function scaled(match: RegExpExecArray | null, factor: number): number | undefined {
  if (!match) return undefined;
  const value = Number(match[1]) * SCALE[(match[2] ?? '').toLowerCase()]!;
  // Twelve digits, so that 99.9 × 0.01 is 0.999 and not 0.9990000000000001.
  return Number.isFinite(value) ? Number((value * factor).toPrecision(12)) : undefined;
}
