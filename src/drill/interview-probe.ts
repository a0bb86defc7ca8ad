import type { Question } from '../bank/question.ts';
import type { PointResult } from '../check/result.ts';
import type { Probe } from './probe.ts';

/** Probes after one answer. */
const MOST = 2;

/**
 * What an interviewer asks back now, if anything: the heaviest point that was missed and not yet asked about. `points`
 * are the verdicts as they stand, so that nothing is asked about that another probe's answer has covered; a point that
 * was denied was spoken of, so it is not asked about either.
 */
export function nextProbe(
  question: Question,
  points: readonly PointResult[],
  asked: readonly string[],
): Extract<Probe, { kind: 'point' }> | undefined {
  if (asked.length >= MOST) return undefined;
  const [heaviest] = question.checklist
    .filter(({ id, ask }, index) => {
      const found = points[index];
      return ask && found?.verdict === 'miss' && found.reason !== 'denied' && !asked.includes(id);
    })
    .sort((a, b) => b.weight - a.weight || Number(b.must) - Number(a.must));
  return heaviest && { kind: 'point', point: heaviest.id, ask: heaviest.ask! };
}
