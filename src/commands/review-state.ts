import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Probe } from '../drill/probe.ts';
import type { Attempt, Happening, Override, Session } from '../drill/session.ts';
import type { Desk } from './desk.ts';
import { standing } from './drill-probe.ts';

/** What was done about an attempt since it was shown. */
export interface Review {
  readonly question: Question;
  readonly attempt: Attempt;
  readonly result: Result;
  readonly probes: readonly Probe[];
  readonly desk: Desk;
  readonly happen: (happening: Happening) => Session;
  session: Session;
  suspended: boolean;
}

/** The attempt as it stands by now. */
export function attemptOf({ session, attempt }: Review): Attempt {
  const last = session.done.at(-1);
  return last?.kind === 'answered' ? last : attempt;
}

/** What the user has said against the check so far. */
export function overrideOf(review: Review): Override | undefined {
  return attemptOf(review).override;
}

/** Whether the user has taken the attempt back. */
export function isUndone(review: Review): boolean {
  return attemptOf(review).undone;
}

/** Probes to come, and how many are passed by before the first of them. */
export function openProbes(review: Review): { readonly open: readonly Probe[]; readonly passedBy: number } {
  const { probes, session, result } = review;
  const claimed = overrideOf(review)?.points ?? [];
  const missed = standing(result, attemptOf(review).probes).filter(
    ({ id, verdict }) => verdict === 'miss' && !claimed.includes(id),
  );
  // What the user has claimed, or an earlier probe has won, nobody would ask about.
  const isOpen = (probe: Probe) => probe.kind === 'follow-up' || missed.some(({ id }) => id === probe.point);
  const left = probes.slice(session.phase.kind === 'reviewing' ? session.phase.probe : 0);
  return { open: left.filter(isOpen), passedBy: Math.max(0, left.findIndex(isOpen)) };
}
