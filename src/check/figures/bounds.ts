import type { Bound, BoundUnit, MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { FoundFigure } from './found-figure.ts';
import { HOUR } from './units.ts';

/** 99.9 % must not fail for the ninth digit. */
const HAIR = 1e-9;

export function isInside(
  { metric, min, max }: MetricCriterion,
  figure: FoundFigure,
  relative: boolean,
): boolean {
  if (min === undefined && max === undefined) return true;
  const bound = (min ?? max)!;
  if (metric === 'any' && figure.kind !== 'any' && !KINDS[bound.unit].includes(figure.kind)) return false;
  // Hours of work are no money.
  if (bound.unit.startsWith('money') && figure.unit.startsWith('h')) return false;
  const share = metric === 'cost' && bound.unit === 'share';
  const value = share ? saved(figure) : relative ? undefined : inBase(figure, metric, bound);
  if (value === undefined) return false;
  // `Over 200 ms` is more than that, and no less than a lower bound of it.
  const under = figure.beyond === 'under' ? -HAIR : HAIR;
  const over = figure.beyond === 'over' ? -HAIR : HAIR;
  return (
    (min === undefined || value >= min.value * (1 - under)) &&
    (max === undefined || value <= max.value * (1 + over))
  );
}

/** The kinds of which a value has the unit of a bound. */
const KINDS: Record<BoundUnit, readonly MetricKind[]> = {
  ms: ['latency', 'duration'],
  s: ['latency', 'duration'],
  share: ['availability', 'error-rate', 'coverage'],
  'per-second': ['throughput', 'frequency'],
  money: ['cost'],
  'money-per-month': ['cost'],
  count: ['size', 'frequency'],
};

const saved = ({ ratio }: FoundFigure): number | undefined =>
  ratio === undefined ? undefined : Math.abs(1 - ratio);

/** The value in the base unit of the bound, where the figure was read as a time of the other kind. */
function inBase({ value, kind, unit }: FoundFigure, wanted: MetricKind, bound: Bound): number | undefined {
  // So long a downtime, of a time that is not told.
  if (value === undefined || (kind === 'duration' && wanted === 'availability')) return undefined;
  const kindOfBound = wanted === 'any' ? (bound.unit === 'ms' ? 'latency' : kind) : wanted;
  // Hours of work.
  if (kind === 'cost' && kindOfBound === 'duration' && unit.startsWith('h')) return value * HOUR;
  if (kind === 'latency' && kindOfBound === 'duration') return value / 1000;
  if (kind === 'duration' && kindOfBound === 'latency') return value * 1000;
  return value;
}
