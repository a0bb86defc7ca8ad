import type { Question } from '../bank/question.ts';
import { PASS_MARK, type PointResult, type Verdict } from './result.ts';

/** What a verdict counts. */
export const COUNTS: Readonly<Record<Verdict, number>> = { hit: 1, partial: 0.5, miss: 0 };

/** The weighted share of the checklist, 0 to 100 with one decimal, and whether the answer passes. */
export function scoreOf(
  question: Question,
  points: readonly Pick<PointResult, 'verdict'>[],
  redFlags: readonly Pick<PointResult, 'verdict'>[],
): { score: number; passed: boolean } {
  let reached = 0;
  let whole = 0;
  let musts = true;
  question.checklist.forEach(({ weight, must }, index) => {
    const { verdict } = points[index]!;
    reached += weight * COUNTS[verdict];
    whole += weight;
    if (must && verdict === 'miss') musts = false;
  });
  const share = whole === 0 ? 0 : (100 * reached) / whole;
  const raised = redFlags.some(({ verdict }) => verdict === 'hit');
  return { score: Math.round(share * 10) / 10, passed: share >= PASS_MARK && musts && !raised };
}
