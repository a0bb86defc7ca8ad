import type { Question } from '../bank/question.ts';
import type { Result, Verdict } from '../check/result.ts';
import { scoreOf } from '../check/score.ts';

type Judged = Pick<Result, 'points' | 'redFlags'>;

/** A result under the user's own pass mark; musts and red flags weigh as ever. */
export function withPassMark<R extends Judged & Pick<Result, 'score' | 'passed'>>(
  question: Question,
  result: R,
  mark: number,
): R {
  const musts = question.checklist.every(
    ({ must }, index) => !must || result.points[index]?.verdict !== 'miss',
  );
  const raised = result.redFlags.some(({ verdict }) => verdict === 'hit');
  return { ...result, passed: result.score >= mark && musts && !raised };
}

/** What an answer comes to with the user's own verdicts, by point, in place of the check's. */
export function withVerdicts(
  question: Question,
  { points, redFlags }: Judged,
  own: ReadonlyMap<string, Verdict>,
  mark: number,
): { score: number; passed: boolean } {
  const judged = points.map((point) => ({ ...point, verdict: own.get(point.id) ?? point.verdict }));
  const whole = { points: judged, redFlags, ...scoreOf(question, judged, redFlags) };
  const { score, passed } = withPassMark(question, whole, mark);
  return { score, passed };
}
