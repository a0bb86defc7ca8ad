import { describe, expect, it } from 'vitest';
import { parseBound } from '../../../src/bank/bound.ts';
import type { Bound, MetricCriterion, MetricKind } from '../../../src/bank/question.ts';
import { findFigures } from '../../../src/check/figures/find.ts';
import { judgeMetric } from '../../../src/check/figures/judge.ts';
import { PHRASINGS } from './phrasings.ts';

const LOWER = new Set<MetricKind>(['latency', 'error-rate', 'duration', 'cost']);
const HIGHER = new Set<MetricKind>(['availability', 'throughput', 'coverage']);
const LETTER = { hit: 'H', partial: 'P', miss: '-' };

function criterionOf(heading: string): MetricCriterion {
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

const verdict = (criterion: MetricCriterion, answer: string) =>
  LETTER[judgeMetric(criterion, findFigures(answer), { mentions: [], near: () => true }).verdict];

describe('judgeMetric', () => {
  for (const block of PHRASINGS.trim().split('# ').slice(1)) {
    const [heading, ...lines] = block.trim().split('\n');
    const criterion = criterionOf(heading!);
    it(`weighs what is said of ${heading}`, () => {
      expect(lines.map((line) => `${verdict(criterion, line.slice(2))} ${line.slice(2)}`)).toEqual(lines);
    });
  }
});
