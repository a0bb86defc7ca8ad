import type { Point, Question } from '../bank/question.ts';
import { type Result, WORTH } from '../check/result.ts';
import type { LastAttempt } from './knowledge.ts';

/** How an attempt differs from the one before it. */
export interface Comparison {
  /** When the one before was, in milliseconds since 1970. */
  readonly at: number;
  /** By how much the score rose (or fell). */
  readonly score: number;
  /** Points whose verdict rose, and those whose verdict fell. */
  readonly won: readonly Point[];
  readonly lost: readonly Point[];
}

/** Compares by point id: a point that is new in the checklist is neither won nor lost. */
export function compareAttempts(question: Question, before: LastAttempt, result: Result): Comparison {
  const change = (point: Point, index: number) => {
    const former = before.verdicts.get(point.id);
    const now = result.points[index]?.verdict;
    return former === undefined || now === undefined ? 0 : WORTH[now] - WORTH[former];
  };
  return {
    at: before.at,
    score: Math.round((result.score - before.score) * 10) / 10,
    won: question.checklist.filter((point, index) => change(point, index) > 0),
    lost: question.checklist.filter((point, index) => change(point, index) < 0),
  };
}
