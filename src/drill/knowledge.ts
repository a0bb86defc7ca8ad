import type { Question } from '../bank/question.ts';
import { namesOf } from '../bank/questions.ts';
import type { Verdict } from '../check/result.ts';

/**
 * What the history knows, as the plan needs it: plain data by question id. An id that a question had before counts
 * as the question.
 */
export interface Knowledge {
  /** When a question that was seen is due again, in milliseconds since 1970. */
  readonly due: ReadonlyMap<string, number>;
  /** How weak a question is, from 0 (all points made) to 1. */
  readonly weakness: ReadonlyMap<string, number>;
  /** Questions taken out of the drill. */
  readonly suspended: ReadonlySet<string>;
  /** Questions failed so often that drilling does not help. */
  readonly leeches: ReadonlySet<string>;
  /** The latest attempt at each question that was seen. */
  readonly last: ReadonlyMap<string, LastAttempt>;
}

export interface LastAttempt {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly score: number;
  readonly passed: boolean;
  /** By point id, the user's own verdicts and what probes won included. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export const NOTHING_KNOWN: Knowledge = {
  due: new Map(),
  weakness: new Map(),
  suspended: new Set(),
  leeches: new Set(),
  last: new Map(),
};

/** What a map by question id says of a question, under its present id or one it had before. */
export function known<T>(by: ReadonlyMap<string, T>, question: Question): T | undefined {
  for (const id of namesOf(question)) {
    const value = by.get(id);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether the user took the question out of the drill. */
export function isSuspended({ suspended }: Knowledge, question: Question): boolean {
  return holds(suspended, question);
}

/** Whether the question failed so often that drilling it does not help. */
export function isLeech({ leeches }: Knowledge, question: Question): boolean {
  return holds(leeches, question);
}

function holds(ids: ReadonlySet<string>, question: Question): boolean {
  return namesOf(question).some((id) => ids.has(id));
}
