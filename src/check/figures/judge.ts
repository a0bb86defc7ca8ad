import type { MetricCriterion } from '../../bank/question.ts';
import type { Verdict } from '../result.ts';
import { directedOf } from './directed.ts';
import { ENOUGH, isHalf, maySpeak, oddsFar } from './far.ts';
import { fitOf, inContext } from './fit.ts';
import type { FoundFigure } from './found-figure.ts';
import type { MetricContext, MetricVerdict } from './metric.ts';
import { isOfKind, isOfThing } from './of-thing.ts';
import { type Told, withFormer } from './since-then.ts';
import { weigh } from './weigh.ts';

/** A metric point, and what the judge is told of it. */
interface MetricPoint {
  readonly criterion: MetricCriterion;
  readonly context: MetricContext;
}

const ABSENT: MetricVerdict = { verdict: 'miss', reason: 'absent' };

const RANK: Record<Verdict, number> = { hit: 2, partial: 1, miss: 0 };

/**
 * Judges the metric points of a question. For each the best figure of its kind counts that stands close to what `of` names.
 * What no point has taken so may then make another that it fits, although none of the author's own words stands close.
 */
export function judgeMetrics(
  points: readonly MetricPoint[],
  figures: readonly FoundFigure[],
): readonly MetricVerdict[] {
  const directed = points.map(({ criterion, context }) => ({
    criterion: directedOf(criterion, context),
    context,
  }));
  const candidates = directed.map((point) => closeTo(point, figures));
  const taken = new Map<number, number>();
  /** `the error rate should be 0.1 %, but uptime sits at 99.95 %`: what another point asks for, and this one only might mean. */
  const isAnothers = (figure: number, index: number): boolean =>
    isBySecondReading(directed[index]!, figures[figure]!) &&
    candidates.some(
      ([first], other) =>
        other !== index &&
        first?.figure === figure &&
        directed[other]!.criterion.metric === figures[figure]!.kind,
    );
  const close: MetricVerdict[] = [];
  // What has the least choice chooses first.
  for (const index of directed
    .map((_, at) => at)
    .sort((a, b) => hitsOf(candidates[a]!) - hitsOf(candidates[b]!))) {
    const [first = ABSENT, ...others] = candidates[index]!.filter(
      ({ figure }) => !isAnothers(figure!, index),
    );
    const isFree = ({ figure }: MetricVerdict) => !taken.has(figure!);
    const chosen =
      first.verdict === 'hit' && !isFree(first)
        ? (others.find((one) => one.verdict === 'hit' && isFree(one)) ?? first)
        : first;
    close[index] = chosen;
    if (chosen.verdict === 'hit') taken.set(chosen.figure!, index);
  }
  const judged = [...close];
  // A before and after is rarer than a figure, so what asks for one looks first.
  const order = directed.map((_, at) => at).sort((a, b) => rareness(directed[b]!) - rareness(directed[a]!));
  for (const index of order) {
    const point = directed[index]!;
    const { verdict, reason, figure } = close[index]!;
    if (verdict === 'hit' || point.criterion.of.length === 0) continue;
    // How bad it was is often told first.
    if (!point.criterion.change && figure !== undefined && !/^(?:no-unit|worse)$/.test(reason)) continue;
    const far = judgeFar(point, figures, (at) => (taken.get(at) ?? index) === index);
    if (RANK[far.verdict] <= RANK[verdict]) continue;
    if (far.verdict === 'hit') taken.set(far.figure!, index);
    judged[index] = far;
  }
  return judged;
}

const isBySecondReading = ({ criterion }: MetricPoint, { kind, also }: FoundFigure): boolean =>
  criterion.metric !== kind && criterion.metric !== 'any' && also.includes(criterion.metric);

const rareness = ({ criterion }: MetricPoint): number => (criterion.change ? 1 : 0);

/** Judges one metric point alone. */
export const judgeMetric = (
  criterion: MetricCriterion,
  figures: readonly FoundFigure[],
  context: MetricContext,
): MetricVerdict => judgeMetrics([{ criterion, context }], figures)[0]!;

/** Without a unit the kind is a guess, and who names the thing beside it knows better. */
const isMeant = ({ criterion, context }: MetricPoint, figure: FoundFigure): boolean =>
  (isOfKind(criterion.metric, figure) ||
    (isGuessed(criterion, figure) && context.linked?.(figure) === true)) &&
  context.quoted?.(figure) !== true;

/** So small a share covers nothing: `mismatches in 0.0007 % of the entries`. */
const SMALL = 0.05;

const isGuessed = ({ metric }: MetricCriterion, { kind, unit, value, sure }: FoundFigure): boolean =>
  (!sure && unit === '') ||
  (metric === 'error-rate' && kind === 'coverage' && value !== undefined && value < SMALL);

const hitsOf = (candidates: readonly MetricVerdict[]): number =>
  candidates.filter(({ verdict }) => verdict === 'hit').length;

function closeTo(point: MetricPoint, figures: readonly FoundFigure[]): readonly MetricVerdict[] {
  const { criterion, context } = point;
  const own = figures.map((figure) => isMeant(point, figure) && isOfThing(criterion, figure, context));
  const counts = criterion.metric === 'size' ? withAlike(figures, own) : own;
  return ranked(point, withFormer(criterion, figures, counts), counts);
}

/** `we wanted 7 engineers on the rota and ended up with 10 engineers`: the same thing again in its sentence. */
const withAlike = (figures: readonly FoundFigure[], counts: readonly boolean[]): readonly boolean[] =>
  figures.map(
    ({ kind, things, sentence, status }, at) =>
      counts[at]! ||
      (status === 'achieved' &&
        figures.some(
          (other, i) =>
            counts[i] &&
            other.status !== 'achieved' &&
            other.kind === kind &&
            other.things === things &&
            other.sentence.start === sentence.start,
        )),
  );

function judgeFar(
  point: MetricPoint,
  figures: readonly FoundFigure[],
  isFree: (at: number) => boolean,
): MetricVerdict {
  const { criterion, context } = point;
  const open = figures.map(
    (figure, at) => isMeant(point, figure) && isFree(at) && maySpeak(criterion, figure, context),
  );
  const judged = ranked(point, figures, open);
  const rivals = Math.max(1, hitsOf(judged));
  let best: MetricVerdict = ABSENT;
  let most = ENOUGH;
  for (const one of judged) {
    const figure = figures[one.figure!]!;
    // Half a figure is half of what was asked for only where it surely is that.
    if (one.verdict !== 'hit' && (best !== ABSENT || !isHalf(criterion, figure, one))) continue;
    const odds = oddsFar(criterion, figure, context, rivals);
    // Of like odds the one whose words fit best, which comes first.
    if (odds < most || (odds === most && best !== ABSENT)) continue;
    most = odds;
    best = one;
  }
  return best;
}

/** The verdicts on the figures that count, the best first; of like ones that whose words are most about the point. */
function ranked(
  { criterion, context }: MetricPoint,
  figures: readonly Told[],
  counts: readonly boolean[],
): readonly MetricVerdict[] {
  return figures
    .flatMap((one, figure) => {
      const judged = counts[figure] ? inContext(weigh(criterion, one), criterion, one, context) : undefined;
      if (judged === undefined) return [];
      const [verdict, reason] = judged;
      const weight = 100 * RANK[verdict] + fitOf(criterion, one, context);
      return { verdict, reason, figure, ...(one.former !== undefined && { former: one.former }), weight };
    })
    .sort((a, b) => b.weight - a.weight);
}
