import type { Verdict } from '../check/result.ts';
import type { AttemptEvent } from './event.ts';

/** An attempt as everything that happened since leaves it. Times in seconds. */
export interface Attempt {
  readonly id: string;
  readonly question: string;
  readonly bank: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly score: number;
  readonly passed: boolean;
  readonly seconds: number;
  readonly limit: number;
  readonly hints: number;
  readonly words: number;
  readonly mode: AttemptEvent['mode'];
  /** Ids, in the order of the checklist as it was. Attempts at the same checklist share one list. */
  readonly points: readonly string[];
  /** The verdict on each of `points`: what probes won and the user's own verdicts included. */
  readonly verdicts: readonly Verdict[];
  /** Which of `points` (by place) were made only when the interviewer asked back. */
  readonly won: readonly number[];
  /** Ids of the red flags raised. */
  readonly flags: readonly string[];
}

/** Says the bank of an attempt. */
export type BankOf = (attempt: Attempt) => string;
