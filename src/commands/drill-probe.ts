import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Draft } from '../drill/answer.ts';
import { inSeconds } from '../drill/clock.ts';
import { type Probe, wonByProbe } from '../drill/probe.ts';
import type { DoneProbe } from '../drill/session.ts';
import type { Desk } from './desk.ts';
import { stamp } from './stamp.ts';

/** The verdicts of an answer as they stand: what probes have won included. */
export function standing(result: Result, probes: readonly DoneProbe[]): Result['points'] {
  const won = new Map(
    probes.flatMap((probe) => probe.won.map(({ point, verdict }) => [point, verdict] as const)),
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
  const head = stamp(desk.world);
  const point = probe.kind === 'point' ? { point: probe.point } : {};
  const seconds = inSeconds(used);
  desk.history.append({ ...head, type: 'probe', attempt, ...point, seconds, won }, text);
  return { event: head.id, ask: probe.ask, ...point, answer: text, won };
}
