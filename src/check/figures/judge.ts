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
  /** What the point says a good answer states. */
  readonly statement?: string;
  /** Whether the span only repeats the prompt, or stands in a bare list of terms. */
  readonly quoted?: (span: Span) => boolean;
  readonly listed?: (span: Span) => boolean;
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
  written: MetricCriterion,
  figures: readonly FoundFigure[],
  context: MetricContext,
): MetricVerdict {
  const better = betterOf(written, context.statement ?? '');
  const criterion = better === written.better ? written : { ...written, better };
  const ofKind = (figure: FoundFigure) =>
    isOfKind(criterion.metric, figure) && context.quoted?.(figure) !== true;
  const close = figures.map((figure) => ofKind(figure) && isOfThing(criterion, figure, context));
  const judged = softened(
    best(criterion, withFormer(criterion, figures, close), close),
    figures,
    context.listed,
  );
  if (judged.verdict === 'hit' || criterion.of.length === 0) return judged;
  if (!criterion.change && judged.figure !== undefined) return judged;
  // A before and after of the right kind is rare enough in an answer to be the one that was asked for, and so is
  // how long it took as a whole.
  const standing = (figure: FoundFigure) =>
    criterion.metric !== 'any' && criterion.change
      ? figure.before !== undefined && figure.kind !== 'size'
      : figure.total;
  const far = best(
    criterion,
    figures,
    figures.map((figure) => ofKind(figure) && standing(figure)),
  );
  return RANK[far.verdict] > RANK[judged.verdict] ? softened(far, figures, context.listed) : judged;
}

const LESS =
  /\b(?:fell|fall|falls|fewer|less|rarer|lower|reduced?|reduces|reduction|dropped|shrank|smaller|down|cut|removed|shorter)\b/i;
const MORE = /\b(?:more|grew|grow|grows|rose|raised|raises|higher|increased?|increases|larger|oftener)\b/i;

/** The direction that the statement names (`Shows by how much the number of admins fell`) where the author set none. */
function betterOf({ better, change }: MetricCriterion, statement: string): MetricCriterion['better'] {
  if (better !== 'either' || !change) return better;
  const less = LESS.test(statement);
  return less === MORE.test(statement) ? better : less ? 'lower' : 'higher';
}

/** A hit in a bare list of terms is half a hit. */
function softened(
  verdict: MetricVerdict,
  figures: readonly FoundFigure[],
  listed: MetricContext['listed'],
): MetricVerdict {
  const isListed = verdict.figure !== undefined && listed?.(figures[verdict.figure]!) === true;
  return isListed && verdict.verdict === 'hit'
    ? { ...verdict, verdict: 'partial', reason: 'listed' }
    : verdict;
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

function isWorse(criterion: MetricCriterion, figure: FoundFigure): boolean {
  const { kind, value, before, ratio, trend, unit } = figure;
  const isBad =
    criterion.better === 'either' &&
    criterion.metric === 'frequency' &&
    (BAD.test(unit) || criterion.of.some((alias) => BAD.test(alias)));
  // Of an availability that is told as a downtime less is better.
  const isDowntime = criterion.metric === 'availability' && kind === 'duration';
  const better = isBad || isDowntime ? 'lower' : criterion.better;
  if (trend === 'worse') return true;
  if (trend === 'better' || better === 'either') return false;
  if (value !== undefined && before !== undefined)
    return better === 'lower' ? value > before : value < before;
  if (ratio === undefined || value !== undefined) return false;
  return better === 'lower' ? ratio > 1 : ratio < 1;
}
