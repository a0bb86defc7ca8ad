import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import { known, type LastAttempt } from '../drill/knowledge.ts';
import { type Attempt, attemptsOf, type Session } from '../drill/session.ts';
import { opposite } from '../view/verdict.ts';
import type { Desk } from './desk.ts';
import { standing } from './drill-probe.ts';

/** The latest attempt before this one that counts: of this session, or else of the history. */
export async function lastBefore(
  question: Question,
  attempt: Attempt,
  session: Session,
  desk: Desk,
): Promise<LastAttempt | undefined> {
  const { done } = session;
  const before = { ...session, done: done.slice(0, done.indexOf(attempt)) };
  const own = attemptsOf(before).findLast((each) => each.question === attempt.question);
  if (own) return asItStands(own, await desk.check(question, own.answer));
  const last = known(desk.knowledge.last, question);
  // A session that was taken up again finds its own attempts in the history.
  return done.some((each) => each.kind === 'answered' && each.at === last?.at) ? undefined : last;
}

/** An attempt as later ones see it: with what probes won, and with the user's own verdicts. */
function asItStands(attempt: Attempt, result: Result): LastAttempt {
  const { score, passed } = attempt.override ?? attempt;
  const turned = attempt.override?.points ?? [];
  const stood = standing(result, attempt.probes);
  const verdicts = result.points.map(
    ({ id, verdict }, index) =>
      [id, turned.includes(id) ? opposite(verdict) : stood[index]!.verdict] as const,
  );
  return { at: attempt.at, score, passed, verdicts: new Map(verdicts) };
}
