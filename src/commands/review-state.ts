import { randomUUID } from 'node:crypto';
import type { Question } from '../bank/question.ts';
import type { Result, Verdict } from '../check/result.ts';
import type { Probe } from '../drill/probe.ts';
import type { Attempt, Happening, Session } from '../drill/session.ts';
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

/** What every event begins with. */
export function stamp({ world }: Desk): { v: 1; id: string; at: string } {
  return { v: 1, id: randomUUID(), at: new Date(world.now()).toISOString() };
}

/** The verdicts as they stand: what probes have won included. */
export function standing({ result, session }: Review): Result['points'] {
  const last = session.done.at(-1);
  const won = new Map(
    last?.kind === 'answered'
      ? last.probes.flatMap((probe) => probe.won.map(({ point, verdict }) => [point, verdict] as const))
      : [],
  );
  return result.points.map((point) => ({ ...point, verdict: won.get(point.id) ?? point.verdict }));
}

/** Points that are not made, and that the user has not claimed. */
export function openPoints(review: Review): { id: string; point: string; number: number }[] {
  const verdicts = standing(review);
  return review.question.checklist.flatMap(({ id, point }, index) =>
    verdicts[index]?.verdict === 'hit' || review.overrides.has(id) ? [] : [{ id, point, number: index + 1 }],
  );
}
