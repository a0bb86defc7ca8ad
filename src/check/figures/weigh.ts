import type { MetricCriterion } from '../../bank/question.ts';
import type { Reason, Verdict } from '../result.ts';
import { isInside } from './bounds.ts';
import type { FoundFigure } from './found-figure.ts';
import { BAD } from './things.ts';

/** Where the author also takes what was saved, or names nothing, that is a change. */
const SAVED = /^sav(?:e|ed|es|ing|ings)\b/i;

/** What a figure of the right thing is worth; undefined for one that is something else. */
export function weigh(
  criterion: MetricCriterion,
  figure: FoundFigure,
): readonly [Verdict, Reason] | undefined {
  if (figure.status === 'denied' || figure.status === 'asked') return ['miss', figure.status];
  const relative = figure.value === undefined && figure.ratio !== undefined;
  const byHowMuch = relative || deltaFor(criterion, figure) !== undefined;
  const gone = figure.none && criterion.metric !== 'size' && criterion.metric !== 'any';
  const saved =
    figure.saved &&
    (criterion.metric === 'cost' ||
      criterion.of.length === 0 ||
      criterion.of.some((alias) => SAVED.test(alias)));
  const changed =
    (figure.before !== undefined && figure.before !== figure.value) || byHowMuch || gone || saved;
  // Of `any` kind with a change wanted, a lone value is not half of the point but something else.
  if (criterion.metric === 'any' && criterion.change && !changed) return undefined;
  // `they went down by 38%` says of nothing how often it happens.
  if (criterion.metric === 'frequency' && !criterion.change && relative && figure.kind === 'any')
    return undefined;
  if (figure.status !== 'achieved') return ['partial', figure.status];
  // Of a rate nothing is nothing in any unit.
  if (figure.unit === '' && !(figure.value === 0 && figure.kind === 'error-rate'))
    return ['partial', 'no-unit'];
  if (figure.vague) return ['partial', 'hedged'];
  if (isWorse(criterion, figure)) return ['partial', 'worse'];
  if (criterion.change && !changed) return ['partial', 'no-change'];
  if (!isInside(criterion, figure, byHowMuch)) return ['partial', byHowMuch ? 'half' : 'out-of-bounds'];
  return ['hit', 'affirmed'];
}

/** By how much it changed is what is asked for only where a change is. */
const deltaFor = (criterion: MetricCriterion, { delta }: FoundFigure): FoundFigure['delta'] =>
  criterion.change ? delta : undefined;

/** Which way is better for a figure that makes a point. */
export function betterOf(criterion: MetricCriterion, { kind, unit }: FoundFigure): MetricCriterion['better'] {
  const isBad =
    criterion.better === 'either' &&
    criterion.metric === 'frequency' &&
    (BAD.test(unit) || criterion.of.some((alias) => BAD.test(alias)));
  // Of an availability that is told as a downtime less is better.
  const isDowntime = criterion.metric === 'availability' && kind === 'duration';
  return isBad || isDowntime ? 'lower' : criterion.better;
}

function isWorse(criterion: MetricCriterion, figure: FoundFigure): boolean {
  const { value, before, ratio, trend } = figure;
  const better = betterOf(criterion, figure);
  const delta = deltaFor(criterion, figure);
  if (trend === 'worse' || delta === 'worse') return true;
  if (trend === 'better' || delta === 'better' || better === 'either') return false;
  if (delta !== undefined) return delta === (better === 'lower' ? 'up' : 'down');
  if (value !== undefined && before !== undefined)
    return better === 'lower' ? value > before : value < before;
  if (ratio === undefined) return false;
  return better === 'lower' ? ratio > 1 : ratio < 1;
}
