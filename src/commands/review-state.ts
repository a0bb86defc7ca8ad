import type { Question } from '../bank/question.ts';
import type { Result, Verdict } from '../check/result.ts';
import type { Probe } from '../drill/probe.ts';
import type { Attempt, Happening, Session } from '../drill/session.ts';
import { standing } from './drill-probe.ts';
import type { Desk } from './drill-session.ts';

/** What was done about an attempt since it was shown. */
export interface Review {
  readonly question: Question;
  readonly attempt: Attempt;
  readonly result: Result;
  readonly probes: readonly Probe[];
  readonly desk: Desk;
  readonly happen: (happening: Happening) => Session;
  readonly overrides: Map<string, Verdict>;
  session: Session;
  suspended: boolean;
  undone: boolean;
}

/** Points that are not made, and that the user has not claimed. */
export function openPoints(review: Review): { id: string; point: string; number: number }[] {
  const verdicts = standing(review.result, review.session);
  return review.question.checklist.flatMap(({ id, point }, index) =>
    verdicts[index]?.verdict === 'hit' || review.overrides.has(id) ? [] : [{ id, point, number: index + 1 }],
  );
}
