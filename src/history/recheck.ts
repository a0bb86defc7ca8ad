import type { PointResult, Result, Verdict } from '../check/result.ts';
import type { AttemptEvent } from './event.ts';

/** What today's checker says otherwise of an old answer. */
export interface Rechecked {
  readonly id: string;
  readonly at: string;
  readonly question: string;
  readonly before: { readonly score: number; readonly passed: boolean };
  readonly now: { readonly score: number; readonly passed: boolean };
  /** Absent verdicts: the checklist did not have the point then, or has it no more. */
  readonly points: readonly { readonly id: string; readonly before?: Verdict; readonly now?: Verdict }[];
}

/** Compares a stored check with a new one of the same answer; undefined where they agree. */
export function recheckOf(attempt: AttemptEvent, result: Result): Rechecked | undefined {
  const { id, at, question, score, passed } = attempt;
  const points = [...changes(attempt.points, result.points), ...changes(attempt.redFlags, result.redFlags)];
  if (points.length === 0 && score === result.score && passed === result.passed) return undefined;
  return {
    id,
    at,
    question,
    before: { score, passed },
    now: { score: result.score, passed: result.passed },
    points,
  };
}

function changes(before: readonly PointResult[], now: readonly PointResult[]): Rechecked['points'] {
  const ids = [...new Set([...now, ...before].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [then, today] = [verdictOf(before, id), verdictOf(now, id)];
    if (then === today) return [];
    return [{ id, ...(then && { before: then }), ...(today && { now: today }) }];
  });
}

function verdictOf(points: readonly PointResult[], id: string): Verdict | undefined {
  return points.find((point) => point.id === id)?.verdict;
}
