import type { Bound, MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { FoundFigure } from './find.ts';

export function isInside(
  { metric, min, max }: MetricCriterion,
  figure: FoundFigure,
  relative: boolean,
): boolean {
  if (min === undefined && max === undefined) return true;
  const bound = (min ?? max)!;
  const share = metric === 'cost' && bound.unit === 'share';
  const value = share ? saved(figure) : relative ? undefined : inBase(figure, metric, bound);
  if (value === undefined) return false;
  // A hair of tolerance: 99.9 % must not fail for the ninth digit.
  return (
    (min === undefined || value >= min.value * (1 - 1e-9)) &&
    (max === undefined || value <= max.value * (1 + 1e-9))
  );
}

const saved = ({ ratio }: FoundFigure): number | undefined =>
  ratio === undefined ? undefined : Math.abs(1 - ratio);

/** The value in the base unit of the bound, where the figure was read as a time of the other kind. */
function inBase({ value, kind, unit }: FoundFigure, wanted: MetricKind, bound: Bound): number | undefined {
  // So long a downtime, of a time that is not told.
  if (value === undefined || (kind === 'duration' && wanted === 'availability')) return undefined;
  const kindOfBound =
    wanted === 'any' ? (bound.unit === 'ms' ? 'latency' : bound.unit === 's' ? 'duration' : kind) : wanted;
  // Hours of work.
  if (kind === 'cost' && kindOfBound === 'duration' && unit.startsWith('h')) return value * 3600;
  if (kind === 'latency' && kindOfBound === 'duration') return value / 1000;
  if (kind === 'duration' && kindOfBound === 'latency') return value * 1000;
  return value;
}
