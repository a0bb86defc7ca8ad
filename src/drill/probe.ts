import type { Question } from '../bank/question.ts';
import { type PointResult, type Result, VERDICTS, type Verdict } from '../check/result.ts';

/** A short question after the answer: for a point that was missed, or one of the question's follow-ups. */
export type Probe =
  | { readonly kind: 'point'; readonly point: string; readonly ask: string }
  | { readonly kind: 'follow-up'; readonly ask: string };

/** Points that an interviewer asks about in one go. */
const POINTS = 2;

/**
 * What an interviewer would ask now: the `ask` of up to two missed points, musts and heavy ones first, and a follow-up.
 * `turn` chooses the follow-up, so that another attempt gets another one.
 */
export function probesFor(question: Question, result: Result, turn: number): Probe[] {
  const missed = question.checklist
    .filter((point, index) => point.ask && result.points[index]?.verdict === 'miss')
    .sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight)
    .slice(0, POINTS)
    .map((point): Probe => ({ kind: 'point', point: point.id, ask: point.ask! }));
  const followUp = question.followUps[turn % Math.max(1, question.followUps.length)];
  return followUp === undefined ? missed : [...missed, { kind: 'follow-up', ask: followUp }];
}

/** Time box of a probe in seconds: a third of the question's, at least half a minute, at most a minute and a half. */
export function probeLimit(limit: number): number {
  return Math.round(Math.min(90, Math.max(30, limit / 3)));
}

/** The verdicts that a probe's answer lifted, checked like an answer of its own. */
export function wonByProbe(
  before: readonly PointResult[],
  after: readonly PointResult[],
): { point: string; verdict: Verdict }[] {
  return after.flatMap(({ id, verdict }) => {
    const former = before.find((point) => point.id === id)?.verdict ?? 'miss';
    return VERDICTS.indexOf(verdict) > VERDICTS.indexOf(former) ? [{ point: id, verdict }] : [];
  });
}
