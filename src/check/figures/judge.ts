import type { Bound, MetricCriterion, MetricKind } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import type { Reason, Verdict } from '../result.ts';
import type { FoundFigure } from './find.ts';
import { BAD } from './things.ts';

/** What the judge is told of the answer beside its figures. */
export interface MetricContext {
  /** Where the answer says one of the criterion's `of`. */
  readonly mentions: readonly Span[];
  /** Whether a mention stands close to the span: in its sentence, or at most 12 words off. */
  near(span: Span): boolean;
}

/** The verdict on a metric point, and the figure that decided it as an index; none where nothing was stated. */
export interface MetricVerdict {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly figure?: number;
}

const RANK: Record<Verdict, number> = { hit: 2, partial: 1, miss: 0 };

/** Judges a metric point: the best figure of its kind counts, where `of` names the thing only one close to it. */
export function judgeMetric(
  criterion: MetricCriterion,
  figures: readonly FoundFigure[],
  context: MetricContext,
): MetricVerdict {
  const ofKind = (figure: FoundFigure) => isOfKind(criterion.metric, figure);
  const close = figures.map((figure) => ofKind(figure) && isOfThing(criterion, figure, context));
  const judged = best(criterion, withFormer(criterion, figures, close), close);
  if (judged.verdict === 'hit' || criterion.of.length === 0) return judged;
  if (!criterion.change && judged.figure !== undefined) return judged;
  // A before and after of the right kind is rare enough in an answer to be the one that was asked for, and so is
  // how long it took as a whole.
  const standing = (figure: FoundFigure) =>
    criterion.change ? figure.before !== undefined && figure.kind !== 'size' : figure.total;
  const far = best(
    criterion,
    figures,
    figures.map((figure) => ofKind(figure) && standing(figure)),
  );
  return RANK[far.verdict] > RANK[judged.verdict] ? far : judged;
}

function best(
  criterion: MetricCriterion,
  figures: readonly FoundFigure[],
  counts: readonly boolean[],
): MetricVerdict {
  let found: MetricVerdict = { verdict: 'miss', reason: 'absent' };
  for (const [index, figure] of figures.entries()) {
    const judged = counts[index] ? judge(criterion, figure) : undefined;
    if (judged === undefined) continue;
    const [verdict, reason] = judged;
    if (found.figure === undefined || RANK[verdict] > RANK[found.verdict])
      found = { verdict, reason, figure: index };
  }
  return found;
}

/** Where a change is wanted: `p95 was 900 ms at noon. … p95 is 90 ms now` are a before and after across sentences. */
function withFormer(
  criterion: MetricCriterion,
  figures: readonly FoundFigure[],
  close: readonly boolean[],
): readonly FoundFigure[] {
  if (!criterion.change || criterion.metric === 'any' || criterion.metric === 'frequency') return figures;
  let former: number | undefined;
  return figures.map((figure, i) => {
    if (!close[i] || figure.value === undefined || figure.unit === '' || figure.status !== 'achieved')
      return figure;
    if (figure.before === undefined && figure.now && former !== undefined)
      return { ...figure, before: former };
    former =
      figure.before === undefined
        ? Math.max(figure.value, criterion.better === 'higher' ? 0 : (former ?? 0))
        : undefined;
    return figure;
  });
}

function isOfKind(kind: MetricKind, figure: FoundFigure): boolean {
  return kind === 'any' || figure.kind === kind || figure.also.includes(kind);
}

/** A figure that says nothing of its kind needs the name of the thing close by. */
const isOpen = ({ kind }: FoundFigure, wanted: MetricKind): boolean =>
  wanted !== kind &&
  wanted !== 'any' &&
  wanted !== 'size' &&
  (kind === 'any' || (kind === 'duration' && wanted === 'latency'));

function isOfThing(criterion: MetricCriterion, figure: FoundFigure, context: MetricContext): boolean {
  if (criterion.of.length === 0) return !isOpen(figure, criterion.metric);
  if (criterion.metric !== 'size' || figure.noun === undefined) return context.near(figure);
  return countsIt(criterion, figure, figure.noun, context);
}

const PERSON =
  /\b(?:people|persons?|engineers?|dev(?:eloper)?s?|folks?|hires?|joiners?|newcomers?|starters?|interns?|juniors?|seniors?|graduates?|grads|colleagues?|members?|employees?|staff|students?|mentees?|trainees?|apprentices?|contractors?|admin(?:istrator)?s?|users?|analysts?|operators?|teammates?|ppl|women|men|volunteers?|participants?|attendees?)\b/i;

/** A count says itself what it counts: that has to be the thing, or for people another word for people. */
function countsIt(
  criterion: MetricCriterion,
  figure: FoundFigure,
  noun: Span,
  context: MetricContext,
): boolean {
  const end = Math.max(noun.end, figure.end);
  if (context.mentions.some((one) => one.start < end && one.end > figure.start)) return true;
  if (PERSON.test(figure.unit)) return criterion.of.some((alias) => PERSON.test(alias));
  return figure.before !== undefined && context.near(figure);
}

function judge(criterion: MetricCriterion, figure: FoundFigure): readonly [Verdict, Reason] | undefined {
  if (figure.status === 'denied' || figure.status === 'asked') return ['miss', figure.status];
  const relative = figure.value === undefined && figure.ratio !== undefined;
  const changed = figure.before !== undefined || relative || figure.unit === 'none';
  // Of `any` kind with a change wanted, a lone value is not half of the point but something else.
  if (criterion.metric === 'any' && criterion.change && !changed) return undefined;
  if (figure.status !== 'achieved') return ['partial', figure.status];
  if (figure.unit === '') return ['partial', 'no-unit'];
  if (figure.vague) return ['partial', 'hedged'];
  if (isWorse(criterion, figure)) return ['partial', 'worse'];
  if (criterion.change && !changed) return ['partial', 'no-change'];
  if (!isInside(criterion, figure, relative)) return ['partial', relative ? 'half' : 'out-of-bounds'];
  return ['hit', 'affirmed'];
}

function isWorse(criterion: MetricCriterion, { value, before, ratio, trend, unit }: FoundFigure): boolean {
  const bad = criterion.better === 'either' && criterion.metric === 'frequency';
  const better =
    bad && (BAD.test(unit) || criterion.of.some((alias) => BAD.test(alias))) ? 'lower' : criterion.better;
  if (trend === 'worse') return true;
  if (trend === 'better' || better === 'either') return false;
  if (value !== undefined && before !== undefined)
    return better === 'lower' ? value > before : value < before;
  if (ratio === undefined || value !== undefined) return false;
  return better === 'lower' ? ratio > 1 : ratio < 1;
}

function isInside({ metric, min, max }: MetricCriterion, figure: FoundFigure, relative: boolean): boolean {
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
function inBase({ value, kind }: FoundFigure, wanted: MetricKind, bound: Bound): number | undefined {
  if (value === undefined) return undefined;
  const kindOfBound =
    wanted === 'any' ? (bound.unit === 'ms' ? 'latency' : bound.unit === 's' ? 'duration' : kind) : wanted;
  if (kind === 'latency' && kindOfBound === 'duration') return value / 1000;
  if (kind === 'duration' && kindOfBound === 'latency') return value * 1000;
  return value;
}
