import type { Attempt } from './attempt.ts';

/** What attempts come to. */
export interface Totals {
  readonly attempts: number;
  readonly passed: number;
  /** Share of attempts that passed, 0 to 1. */
  readonly passRate: number;
  readonly meanScore: number;
  /** Mean share of the time box that was used: 1 is all of it. */
  readonly timeUsed: number;
  /** Seconds spent answering. */
  readonly seconds: number;
  /** The latest scores, oldest first. */
  readonly latest: readonly number[];
}

/** So many of the latest scores are kept, for a line of bars. */
const LATEST = 12;

/** Counts attempts as they come, oldest first. */
export class Tally {
  #attempts = 0;
  #passed = 0;
  #score = 0;
  #timed = 0;
  #used = 0;
  #seconds = 0;
  #latest: number[] = [];

  add({ passed, score, seconds, limit }: Attempt): void {
    this.#attempts++;
    if (passed) this.#passed++;
    this.#score += score;
    this.#seconds += seconds;
    if (limit > 0) {
      this.#timed++;
      this.#used += seconds / limit;
    }
    this.#latest.push(score);
    if (this.#latest.length > LATEST) this.#latest.shift();
  }

  totals(): Totals {
    const of = (sum: number, count: number, digits: number) =>
      count === 0 ? 0 : Number((sum / count).toFixed(digits));
    return {
      attempts: this.#attempts,
      passed: this.#passed,
      passRate: of(this.#passed, this.#attempts, 3),
      meanScore: of(this.#score, this.#attempts, 1),
      timeUsed: of(this.#used, this.#timed, 3),
      seconds: Math.round(this.#seconds),
      latest: this.#latest,
    };
  }
}
