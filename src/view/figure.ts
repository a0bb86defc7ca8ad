import { formatDuration } from '../bank/duration.ts';
import type { MetricKind } from '../bank/question.ts';
import type { Figure } from '../check/result.ts';
import type { Look } from './look.ts';
import { symbolsOf } from './symbols.ts';

const STATUS: Readonly<Record<Figure['status'], string>> = {
  achieved: 'achieved',
  target: 'only a target',
  planned: 'only planned',
  hedged: 'hedged',
  denied: 'denied',
  asked: 'only asked',
  'somebody-else': "somebody else's",
};

/** What a figure says: `latency: 180 ms → 47 ms, achieved`. */
export function figureText(figure: Figure, look: Pick<Look, 'unicode'>): string {
  const { arrow } = symbolsOf(look);
  const { kind, before, value, ratio, unit } = figure;
  const parts: string[] = [];
  if (before !== undefined && value !== undefined) {
    parts.push(`${amount(kind, before, unit)} ${arrow} ${amount(kind, value, unit)}`);
  } else if (value !== undefined) parts.push(amount(kind, value, unit));
  if (value === undefined && ratio !== undefined) parts.push(change(ratio));
  if (unit === '' && kind !== 'size' && value !== undefined) parts.push('no unit');
  return `${kind === 'any' ? 'quantity' : kind}: ${[...parts, STATUS[figure.status]].join(', ')}`;
}

function change(ratio: number): string {
  if (ratio === 0) return 'down to nothing';
  if (ratio < 1) return `down by ${number((1 - ratio) * 100)}%`;
  if (ratio >= 2) return `${number(ratio)} times as much`;
  return `up by ${number((ratio - 1) * 100)}%`;
}

function amount(kind: MetricKind, value: number, unit: string): string {
  switch (kind) {
    case 'latency':
      return value < 1000 ? `${number(value)} ms` : `${number(value / 1000)} s`;
    case 'duration':
      return value < 60 ? `${number(value)} s` : longTime(value);
    case 'availability':
    case 'error-rate':
    case 'coverage':
      return `${number(value * 100)}%`;
    case 'throughput':
      return `${number(value)}/s`;
    case 'frequency':
      return often(value);
    default:
      return unit.startsWith('$') || unit.startsWith('€') || unit.startsWith('£')
        ? `${unit[0]}${number(value)}${unit.slice(1)}`
        : `${number(value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
  }
}

const DAY = 86_400;

function longTime(seconds: number): string {
  return seconds < DAY ? formatDuration(seconds) : `${number(seconds / DAY)} days`;
}

function often(perSecond: number): string {
  if (perSecond === 0) return 'none';
  for (const [name, seconds] of [
    ['day', DAY],
    ['week', 7 * DAY],
    ['month', 30.44 * DAY],
  ] as const) {
    if (perSecond * seconds >= 0.95) return `${number(perSecond * seconds)} a ${name}`;
  }
  return `${number(perSecond * 365.25 * DAY)} a year`;
}

/** At most three decimals, thousands apart; 99.9995 keeps its nines. */
function number(value: number): string {
  const digits = value >= 99 && value < 100 ? 5 : value >= 100 ? 1 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
