import { parseBound } from '../../../src/bank/bound.ts';
import type { Bound, MetricCriterion, MetricKind } from '../../../src/bank/question.ts';

const LOWER = new Set<MetricKind>(['latency', 'error-rate', 'duration', 'cost']);
const HIGHER = new Set<MetricKind>(['availability', 'throughput', 'coverage']);

/** The metric point that a line such as `duration change max=1h of=restore` asks for. */
export function criterionOf(heading: string): MetricCriterion {
  const [metric, ...rest] = heading.split(' ') as [MetricKind, ...string[]];
  const of = (key: string) => rest.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const bound = (text: string | undefined) =>
    text === undefined ? undefined : (parseBound(text, metric) as Bound);
  const better = of('better') ?? (LOWER.has(metric) ? 'lower' : HIGHER.has(metric) ? 'higher' : 'either');
  const min = bound(of('min'));
  const max = bound(of('max'));
  return {
    kind: 'metric',
    metric,
    of: of('of')?.split('/') ?? [],
    change: rest.includes('change'),
    better: better as MetricCriterion['better'],
    ...(min && { min }),
    ...(max && { max }),
  };
}
