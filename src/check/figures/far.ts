import type { MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { FoundFigure } from './find.ts';
import type { MetricContext } from './judge.ts';
import { isPlural } from './noun.ts';

/** From so much on a figure is taken for the one that was asked for. */
const ENOUGH = 0.8;

/** How seldom a figure of the kind stands in an answer for another reason. */
const RARITY: Readonly<Record<MetricKind, number>> = {
  latency: 0.6,
  availability: 0.6,
  throughput: 0.6,
  'error-rate': 0.6,
  cost: 0.6,
  coverage: 0.6,
  frequency: 0,
  size: 0,
  duration: -0.2,
  any: -0.2,
};

/**
 * Whether a figure may make a point although none of its `of` stands close: a before and after of the right kind, how long
 * it took as a whole; and, in an answer to the question, what stands among words of the point.
 */
export function standsFar(
  criterion: MetricCriterion,
  figure: FoundFigure,
  context: MetricContext,
  alone: boolean,
): boolean {
  const { metric, change } = criterion;
  const paired = figure.before !== undefined;
  // Rare enough in an answer to be the one that was asked for.
  if (change && metric !== 'any' && metric !== 'size' && paired && figure.kind !== 'size') return true;
  if (!change && figure.total) return true;
  const { made = 0 } = context;
  if (made === 0) return false;
  if (metric === 'size' && !isOpen(criterion) && countsOther(figure, context)) return false;
  const topic = context.topic?.(figure) ?? 0;
  const weight = topic + made;
  const relative = figure.value === undefined && figure.ratio !== undefined;
  if (change) return (paired && alone) || ((paired || relative) && weight >= ENOUGH);
  if (metric === 'size' && isOpen(criterion) && countsThings(figure)) return true;
  if (figure.attribute || figure.frame || figure.vague || relative) return false;
  // `every night` says that something is done at night.
  if (figure.kind === 'frequency' && figure.noun === undefined && !paired && topic < HABIT) return false;
  const meant =
    figure.kind === metric || metric === 'any' || (figure.unit === '%' && figure.also.includes(metric));
  // Of any kind a mere time is too common.
  const common = metric === 'any' && (figure.kind === 'duration' || figure.kind === 'latency');
  return meant && !common && weight + RARITY[metric] >= ENOUGH;
}

const HABIT = 0.3;

/** A count of something that the point does not speak of. */
const countsOther = (figure: FoundFigure, { topic }: MetricContext): boolean =>
  figure.noun !== undefined &&
  figure.things !== 'them' &&
  (topic?.({ ...figure, sentence: figure.noun }) ?? 0) === 0;

const MANY = 6;

/** A list of all sorts of things is one of examples. */
const isOpen = ({ of }: MetricCriterion): boolean => of.filter((alias) => isPlural(alias)).length >= MANY;

/** `two people` is nothing large. */
const countsThings = ({ things, value = 0 }: FoundFigure): boolean =>
  things !== undefined && value !== 1 && value !== 2;
