import type { MetricCriterion, MetricKind } from '../../bank/question.ts';
import { logit } from '../odds.ts';
import type { FoundFigure } from './found-figure.ts';
import type { MetricContext, MetricVerdict } from './metric.ts';
import { isPlural } from './noun.ts';
import { countsNoPeople } from './of-thing.ts';

/*
 * The log-odds that a person takes a figure of the kind for the one that was asked for, although none of the point's own words
 * stands close. Fitted by logistic regression to labelled answers and to answers to other questions; the constant and the weight
 * of rivals were then set by hand, as low as the labelled answers allow without an answer to another question passing.
 */
const ODDS = {
  constant: -0.6,
  /** Each power of ten off what the model answer states. */
  apart: -0.65,
  /** A before and after where one was asked for. */
  pair: 1.1,
  /** How long it took as a whole. */
  total: 1.4,
  /** `every Monday` where somebody asked how often. */
  habit: 0.8,
  /** A kind that seldom stands in an answer for another reason. */
  rare: 0.35,
  /** For the logarithm of how many figures might be meant. */
  rivals: -0.6,
  none: -1.1,
  /** Where a figure of any kind was asked for, each is one. */
  any: -1.2,
  valueless: -1,
  /** A count, where a list of all sorts of things was asked for. */
  open: 0.8,
  /** Counts something that the point does not speak of. */
  other: -0.3,
};

const RARE = new Set<MetricKind>(['latency', 'availability', 'throughput', 'error-rate', 'cost', 'coverage']);

/** How far off a figure is where the model answer states none like it. */
const UNKNOWN = 1;

/** From so much on it is taken for that. */
export const ENOUGH = logit(0.35);

/** Whether a figure may make a point at all although none of its `of` stands close. */
export function maySpeak(criterion: MetricCriterion, figure: FoundFigure, context: MetricContext): boolean {
  const { metric, change } = criterion;
  const { kind, value, before, quote } = figure;
  if (context.unmeasured?.(figure) === true) return false;
  if (figure.vague || figure.attribute || figure.frame || /^half$/i.test(quote)) return false;
  // `it had cost us a week`
  if (metric === 'duration' && !change && figure.also.includes('cost')) return false;
  // Of any kind a mere time is too common, and how often one does something.
  if (metric === 'any') return change || (kind !== 'duration' && kind !== 'latency' && !isHabit(figure));
  if (metric === 'frequency') return kind === metric ? !countsOther(figure, context) : before !== undefined;
  if (metric === 'size' && countsNoPeople(criterion, figure)) return false;
  // `two people` is nothing large.
  return metric !== 'size' || !isOpen(criterion) || (value !== 1 && value !== 2);
}

/** A before and after, how long it took as a whole, or a goal of just that kind. */
export const isHalf = (
  { metric, change }: MetricCriterion,
  figure: FoundFigure,
  { reason }: MetricVerdict,
): boolean =>
  figure.before !== undefined ||
  (RARE.has(metric) && figure.kind === metric && /^(?:no-change|out-of-bounds)$/.test(reason)) ||
  (!change && (figure.total || (reason === 'target' && figure.kind === metric)));

/** A count of something that the point does not speak of. */
const countsOther = (figure: FoundFigure, { topic }: MetricContext): boolean =>
  figure.noun !== undefined &&
  figure.before === undefined &&
  figure.things !== 'them' &&
  (topic?.({ ...figure, sentence: figure.noun }) ?? 0) === 0;

/** `every half hour`. */
const isHabit = ({ kind, noun, before }: FoundFigure): boolean =>
  kind === 'frequency' && noun === undefined && before === undefined;

const MANY = 6;

/** A list of all sorts of things is one of examples. */
const isOpen = ({ of }: MetricCriterion): boolean => of.filter((alias) => isPlural(alias)).length >= MANY;

export function oddsFar(
  criterion: MetricCriterion,
  figure: FoundFigure,
  context: MetricContext,
  rivals: number,
): number {
  const { metric, change } = criterion;
  const { belongs = 0, apart } = context;
  const { before, total, none, value } = figure;
  return (
    ODDS.constant +
    belongs +
    ODDS.apart * (apart?.(figure) ?? UNKNOWN) +
    ODDS.rivals * Math.log(rivals) +
    (change && before !== undefined ? ODDS.pair : 0) +
    (!change && total ? ODDS.total : 0) +
    (isHabit(figure) ? ODDS.habit : 0) +
    (RARE.has(metric) ? ODDS.rare : 0) +
    ((metric === 'coverage' || (metric === 'size' && !isOpen(criterion))) && countsOther(figure, context)
      ? ODDS.other
      : 0) +
    (metric === 'size' && isOpen(criterion) && figure.things !== undefined ? ODDS.open : 0) +
    (none ? ODDS.none : 0) +
    (metric === 'any' ? ODDS.any : 0) +
    (value === undefined ? ODDS.valueless : 0)
  );
}
