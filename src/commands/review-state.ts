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
  undone: boolean;
}

/** What the user has said against the check so far. */
export function overrideOf({ session }: Review): Override | undefined {
  const last = session.done.at(-1);
  return last?.kind === 'answered' ? last.override : undefined;
}

/** Points that are not made, and that the user has not claimed. */
export function openPoints(review: Review): { id: string; point: string; number: number }[] {
  const claimed = overrideOf(review)?.points ?? [];
  const verdicts = standing(review.result, review.session);
  return review.question.checklist.flatMap(({ id, point }, index) =>
    verdicts[index]?.verdict === 'hit' || claimed.includes(id) ? [] : [{ id, point, number: index + 1 }],
  );
}
