import type { Attempt } from './attempt.ts';

/** How well a question was remembered, as ts-fsrs counts it. */
const RATING = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type Rating = (typeof RATING)[keyof typeof RATING];

const EASY_SCORE = 95;
const HARD_SCORE = 80;
/** Over the time box by more than a quarter. */
const SLOW = 1.25;

/**
 * The rating of an attempt:
 *
 * - `again`: it did not pass.
 * - `hard`: it passed, but with a hint, below 80, or more than a quarter over the time box.
 * - `easy`: 95 or more, without a hint, within the time box.
 * - `good`: everything else.
 */
export function ratingOf({
  passed,
  score,
  hints,
  seconds,
  limit,
}: Pick<Attempt, 'passed' | 'score' | 'hints' | 'seconds' | 'limit'>): Rating {
  if (!passed) return RATING.again;
  if (hints > 0 || score < HARD_SCORE || seconds > limit * SLOW) return RATING.hard;
  return score >= EASY_SCORE && seconds <= limit ? RATING.easy : RATING.good;
}
