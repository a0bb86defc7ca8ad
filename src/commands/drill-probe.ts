import { randomUUID } from 'node:crypto';
import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Draft } from '../drill/answer.ts';
import { inSeconds } from '../drill/clock.ts';
import { type Probe, wonByProbe } from '../drill/probe.ts';
import type { DoneProbe, Session } from '../drill/session.ts';
import type { Desk } from './desk.ts';

/** What every event of the history begins with. */
export function stamp({ world }: Pick<Desk, 'world'>): { v: 1; id: string; at: string } {
  return { v: 1, id: randomUUID(), at: new Date(world.now()).toISOString() };
}

/** The verdicts of the last answer as they stand: what probes have won included. */
export function standing(result: Result, session: Session): Result['points'] {
  const last = session.done.at(-1);
  const won = new Map(
    last?.kind === 'answered'
      ? last.probes.flatMap((probe) => probe.won.map(({ point, verdict }) => [point, verdict] as const))
      : [],
  );
  return result.points.map((point) => ({ ...point, verdict: won.get(point.id) ?? point.verdict }));
}

/** Checks the answer to a probe and stores it; when this returns, it is on the disk. */
export async function storeProbe(
  { text, used }: Draft,
  probe: Probe,
  attempt: string,
  question: Question,
  stood: Result['points'],
  desk: Desk,
): Promise<DoneProbe> {
  const won = wonByProbe(stood, (await desk.check(question, text)).points);
  const head = stamp(desk);
  const point = probe.kind === 'point' ? { point: probe.point } : {};
  const seconds = inSeconds(used);
  desk.history.append({ ...head, type: 'probe', attempt, ...point, seconds, won }, text);
  return { event: head.id, ask: probe.ask, ...point, answer: text, won };
}
