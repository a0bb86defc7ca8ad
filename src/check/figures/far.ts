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
  if (made === 0 || figure.vague) return false;
  if (metric === 'size' && !isOpen(criterion) && countsOther(figure, context)) return false;
  const topic = context.topic?.(figure) ?? 0;
  if (change) return isChange(figure, alone, topic, made);
  if (metric === 'size' && isOpen(criterion) && countsThings(figure)) return true;
  return isValue(metric, figure, topic) && topic + made + RARITY[metric] >= ENOUGH;
}

/** By how much something changed, as a share of it, is said of many things. */
const SURE = 0.5;

function isChange(figure: FoundFigure, alone: boolean, topic: number, made: number): boolean {
  if (figure.before !== undefined) return (alone && topic >= HINT) || topic + made >= ENOUGH;
  const relative = figure.value === undefined && figure.ratio !== undefined;
  return relative && topic >= SURE && topic + made >= ENOUGH;
}

const HINT = 0.2;

const HABIT = 0.3;

function isValue(metric: MetricKind, figure: FoundFigure, topic: number): boolean {
  if (figure.attribute || figure.frame || figure.value === undefined) return false;
  // `every night` says that something is done at night.
  const habit = figure.kind === 'frequency' && figure.noun === undefined && figure.before === undefined;
  if (habit && topic < HABIT) return false;
  // Of any kind a mere time is too common.
  if (metric === 'any') return figure.kind !== 'duration' && figure.kind !== 'latency';
  return figure.kind === metric || isShareOf(metric, figure);
}

/** `one in 40,000` may be what failed, `99.9 %` what was available, whatever the words say. */
const isShareOf = (metric: MetricKind, { unit, also, value = 0 }: FoundFigure): boolean =>
  unit === '%' &&
  also.includes(metric) &&
  (metric === 'availability' ? value >= 0.9 : metric !== 'error-rate' || value <= 0.1);

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
