import type { Question } from '../bank/question.ts';
import { PASS_MARK, type PointResult, type Verdict } from './result.ts';

/** What a verdict counts. */
export const COUNTS: Readonly<Record<Verdict, number>> = { hit: 1, partial: 0.5, miss: 0 };

/**
 * The weighted share of the checklist, 0 to 100 with one decimal, and whether the answer passes: with the mark, every must
 * and no red flag.
 */
export function scoreOf(
  question: Question,
  points: readonly Pick<PointResult, 'verdict'>[],
  redFlags: readonly Pick<PointResult, 'verdict'>[],
  passMark = PASS_MARK,
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
  const score = Math.round((1000 * reached) / whole) / 10;
  const raised = redFlags.some(({ verdict }) => verdict === 'hit');
  return { score, passed: score >= passMark && musts && !raised };
}
