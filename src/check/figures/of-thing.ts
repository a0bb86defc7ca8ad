import type { MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import type { FoundFigure } from './found-figure.ts';
import type { MetricContext } from './metric.ts';
import { PERSON } from './things.ts';

export function isOfKind(kind: MetricKind, figure: FoundFigure): boolean {
  // `The weekly newsletter` states no figure of what it does, nor does a time of day.
  if (kind === 'any') return !figure.attribute && !figure.clock && !isHabit(figure) && !isUnnamed(figure);
  return figure.kind === kind || figure.also.includes(kind);
}

/** A lone number. */
const isUnnamed = ({ kind, unit, before, ratio }: FoundFigure): boolean =>
  kind === 'any' && unit === '' && before === undefined && ratio === undefined;

/** `every night`, `Fridays` say when something is done, not how much. */
export const isHabit = ({ kind, before, quote }: FoundFigure): boolean =>
  kind === 'frequency' &&
  before === undefined &&
  /^(?:(?:every|each) [a-z]+(?:(?:,| and) [a-z]+days?)*|(?:first|second|third|fourth|last) [a-z]+ of .*|[a-z]+days?\b.*|daily|nightly|hourly|weekly|monthly|yearly)$/i.test(
    quote,
  );

/** A figure that says nothing of its kind needs the name of the thing close by. */
const isOpen = ({ kind }: FoundFigure, wanted: MetricKind): boolean =>
  wanted !== kind &&
  wanted !== 'any' &&
  wanted !== 'size' &&
  (kind === 'any' || (kind === 'duration' && wanted === 'latency'));

export function isOfThing(criterion: MetricCriterion, figure: FoundFigure, context: MetricContext): boolean {
  if (criterion.of.length === 0) return !isOpen(figure, criterion.metric);
  const isCount = criterion.metric === 'size' || (criterion.metric === 'frequency' && figure.kind === 'size');
  if (!isCount || figure.noun === undefined) return context.near(figure);
  return countsIt(criterion, figure, figure.noun, context);
}

/** `30 pages` where people were asked for. */
export const countsNoPeople = ({ of }: MetricCriterion, { noun, unit, quote }: FoundFigure): boolean =>
  noun !== undefined &&
  unit !== 'them' &&
  !PERSON.test(quote) &&
  of.filter((alias) => PERSON.test(alias)).length > of.length / 2;

/** A count says itself what it counts: that has to be the thing, or for people another word for people. */
function countsIt(
  criterion: MetricCriterion,
  figure: FoundFigure,
  noun: Span,
  context: MetricContext,
): boolean {
  const start = Math.min(noun.start, figure.start);
  const end = Math.max(noun.end, figure.end);
  if (context.mentions.some((one) => one.start < end && one.end > start)) return true;
  if (PERSON.test(figure.unit) && criterion.of.some((alias) => PERSON.test(alias))) return true;
  // `the databases, 17 of them`, `11 engineers on the rota`
  return (
    context.linked?.(figure) === true ||
    ((figure.before !== undefined || figure.things === 'them') && context.near(figure))
  );
}
