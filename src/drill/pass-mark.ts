import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';

/** A result under the user's own pass mark; musts and red flags weigh as ever. */
export function withPassMark(question: Question, result: Result, mark: number): Result {
  const musts = question.checklist.every(
    ({ must }, index) => !must || result.points[index]?.verdict !== 'miss',
  );
  const raised = result.redFlags.some(({ verdict }) => verdict === 'hit');
  return { ...result, passed: result.score >= mark && musts && !raised };
}
