import type { MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { Reason, Verdict } from '../result.ts';
import type { FoundFigure } from './found-figure.ts';
import type { MetricContext } from './metric.ts';

/** What each power of ten off the model answer costs: `30 days` left is no length of an outage of 95 minutes. */
const APART = 0.4;

/** What a system reaches is its team's; that a company grew or a vendor took so much money is told of them. */
const ACHIEVED = new Set<MetricKind>(['latency', 'availability', 'throughput', 'error-rate']);

/** How well a figure fits a point, to choose among those of one verdict. */
export function fitOf(
  { metric, change }: MetricCriterion,
  figure: FoundFigure,
  context: MetricContext,
): number {
  const { kind, before, attribute, frame, unit, total } = figure;
  const time =
    kind === 'duration' || kind === 'latency' || (kind === 'frequency' && figure.things === undefined);
  return (
    (context.topic?.(figure) ?? 0) +
    (context.nearness?.(figure) ?? 0) +
    (kind === metric ? 1 : 0) +
    // How long it all took, rather than what became of such times since.
    (total && metric === 'duration' && !change ? 1 : 0) +
    (before === undefined ? 0 : change ? 1 : -0.5) -
    (metric === 'any' && time && !change ? 0.5 : 0) -
    (attribute || frame || unit === '' ? 1 : 0) -
    APART * (context.apart?.(figure) ?? 0)
  );
}

/**
 * A hit in a bare list of terms is half a hit. Where the answer is about what was counted, `212 at first, these days 3` needs
 * no noun.
 */
export function inContext(
  judged: readonly [Verdict, Reason] | undefined,
  { metric }: MetricCriterion,
  figure: FoundFigure,
  { listed, theirs, belongs = 0 }: MetricContext,
): readonly [Verdict, Reason] | undefined {
  // `uptime: 97.8 % → 99.9 %` is a statement, however short.
  if (judged?.[0] === 'hit' && figure.before === undefined && listed?.(figure) === true)
    return ['partial', 'listed'];
  if (judged?.[0] === 'hit' && ACHIEVED.has(metric) && theirs?.(figure) === true)
    return ['partial', 'somebody-else'];
  const counted = metric === 'size' && figure.before !== undefined && belongs > 0;
  return counted && judged?.[1] === 'no-unit' ? ['hit', 'affirmed'] : judged;
}
