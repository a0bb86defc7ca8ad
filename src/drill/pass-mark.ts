import type { Question } from '../bank/question.ts';
import type { Verdict } from '../check/result.ts';

/** What a pass hangs on, in the order of the checklist. */
interface Judged {
  readonly score: number;
  readonly points: readonly { readonly verdict: Verdict }[];
  readonly redFlags: readonly { readonly verdict: Verdict }[];
}

/** A result under the user's own pass mark; musts and red flags weigh as ever. */
export function withPassMark<T extends Judged>(
  question: Question,
  result: T,
  mark: number,
): T & { readonly passed: boolean } {
  const musts = question.checklist.every(
    ({ must }, index) => !must || result.points[index]?.verdict !== 'miss',
  );
  const raised = result.redFlags.some(({ verdict }) => verdict === 'hit');
  return { ...result, passed: result.score >= mark && musts && !raised };
}
