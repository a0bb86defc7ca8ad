import { type Verdict, WORTH } from '../check/result.ts';
import type { Attempt } from './attempt.ts';

/** How a later attempt at a question differs from an earlier one. */
export interface Difference {
  readonly score: number;
  readonly seconds: number;
  readonly words: number;
  readonly points: readonly PointChange[];
}

export interface PointChange {
  readonly point: string;
  /** Absent where the checklist did not have the point then. */
  readonly before?: Verdict;
  readonly after?: Verdict;
  readonly change: 'won' | 'lost' | 'same' | 'new' | 'gone';
}

/** Compares two attempts at a question, point by point in the order of the later checklist. */
export function differenceOf(before: Attempt, after: Attempt): Difference {
  const points = [...after.points, ...before.points.filter((point) => !after.points.includes(point))];
  return {
    score: round(after.score - before.score),
    seconds: round(after.seconds - before.seconds),
    words: after.words - before.words,
    points: points.map((point) => changeOf(point, verdictOf(before, point), verdictOf(after, point))),
  };
}

function verdictOf({ points, verdicts }: Attempt, point: string): Verdict | undefined {
  return verdicts[points.indexOf(point)];
}

function changeOf(point: string, before: Verdict | undefined, after: Verdict | undefined): PointChange {
  if (before === undefined) return { point, after: after!, change: 'new' };
  if (after === undefined) return { point, before, change: 'gone' };
  const change = WORTH[after] > WORTH[before] ? 'won' : WORTH[after] < WORTH[before] ? 'lost' : 'same';
  return { point, before, after, change };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
