import { FSRSAlgorithm, type FSRSState, generatorParameters } from 'ts-fsrs';
import type { Attempt } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import { type Days, isAhead } from './days.ts';
import { ratingOf } from './rating.ts';

/** What is remembered of a question, and when it comes back. */
export interface Memory {
  readonly attempts: number;
  readonly failed: number;
  /** Days after which nine of ten such questions are still known. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** The day it is due. */
  readonly due: number;
  /** Failed so often that drilling it again does not help: read the model answer, or split the question. */
  readonly leech: boolean;
  readonly last: Attempt;
}

/** A question failed this often is a leech, until it is passed three times running. */
const LEECH = 6;
const HEALED = 3;

// FSRS with its published parameters, without fuzz (the same history gives the same schedule) and by whole days: an
// answer repeated minutes after reading the feedback says little about next week, and lengthens nothing.
const algorithm = new FSRSAlgorithm(
  generatorParameters({
    enable_fuzz: false,
    enable_short_term: false,
    request_retention: 0.9,
    maximum_interval: 365,
  }),
);

/**
 * The memory of every question that was attempted, by its present id: FSRS (ts-fsrs) over its attempts, oldest first,
 * each rated by `ratingOf`. When one was made that lies ahead, of a clock that was wrong, nobody knows: it counts as made on
 * the day of the one before it, and a question without another one is due.
 */
export function scheduleOf(
  attempts: Attempts,
  days: Days,
  now: number,
  presentId: (id: string) => string = (id) => id,
): Map<string, Memory> {
  const states = new Map<string, State>();
  const today = days.dayOf(now);
  for (const attempt of attempts) {
    const id = presentId(attempt.question);
    const before = states.get(id);
    const day = isAhead(attempt.at, now) ? before?.day : days.dayOf(Math.min(attempt.at, now));
    states.set(id, remember(before, attempt, day));
  }
  return new Map([...states].map(([id, state]) => [id, memoryOf(state, today)]));
}

interface State {
  fsrs: FSRSState;
  /** Undefined where no attempt says it. */
  day: number | undefined;
  attempts: number;
  failed: number;
  /** Failures since it was last passed three times running. */
  strain: number;
  passesRunning: number;
  last: Attempt;
}

function remember(before: State | undefined, attempt: Attempt, day: number | undefined): State {
  const elapsed = day !== undefined && before?.day !== undefined ? Math.max(0, day - before.day) : 0;
  const fsrs = algorithm.next_state(before?.fsrs ?? null, elapsed, ratingOf(attempt));
  const failed = attempt.passed ? 0 : 1;
  const passesRunning = attempt.passed ? (before?.passesRunning ?? 0) + 1 : 0;
  return {
    fsrs,
    day,
    attempts: (before?.attempts ?? 0) + 1,
    failed: (before?.failed ?? 0) + failed,
    strain: passesRunning >= HEALED ? 0 : (before?.strain ?? 0) + failed,
    passesRunning,
    last: attempt,
  };
}

function memoryOf({ fsrs, day, attempts, failed, strain, last }: State, today: number): Memory {
  return {
    attempts,
    failed,
    stability: fsrs.stability,
    difficulty: fsrs.difficulty,
    due: day === undefined ? today : day + algorithm.next_interval(fsrs.stability, 0),
    leech: strain >= LEECH,
    last,
  };
}
