import type { MetricCriterion } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import type { Reason, Verdict } from '../result.ts';
import { isInside } from './bounds.ts';
import type { FoundFigure } from './find.ts';
import { isOfKind, isOfThing } from './of-thing.ts';
import { BAD } from './things.ts';

/** What the judge is told of the answer beside its figures. */
export interface MetricContext {
  /** Where the answer says one of the criterion's `of`. */
  readonly mentions: readonly Span[];
  /** Whether a mention stands close to the span: in its sentence, or at most 12 words off. */
  near(span: Span): boolean;
}

/** The verdict on a metric point, and the figure that decided it as an index; none where nothing was stated. */
interface MetricVerdict {
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

function judge(criterion: MetricCriterion, figure: FoundFigure): readonly [Verdict, Reason] | undefined {
  if (figure.status === 'denied' || figure.status === 'asked') return ['miss', figure.status];
  const relative = figure.value === undefined && figure.ratio !== undefined;
  const gone = figure.none && criterion.metric !== 'size' && criterion.metric !== 'any';
  const changed = figure.before !== undefined || relative || gone;
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
