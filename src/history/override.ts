import type { Question } from '../bank/question.ts';
import type { Verdict } from '../check/result.ts';
import { scoreOf } from '../check/score.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptEvent, OverrideEvent } from './event.ts';

/**
 * The verdicts that the score of an attempt is made of, by the ids of points and red flags: the user's own included, and
 * what only a probe won left out.
 */
export function scoredVerdicts(attempt: Attempt, recorded: AttemptEvent): Map<string, Verdict> {
  const { points, verdicts, won, flags } = attempt;
  const answered = points.map((id, index) => {
    const verdict = won.includes(index) ? recorded.points[index]!.verdict : verdicts[index]!;
    return [id, verdict] as const;
  });
  const flagged = recorded.redFlags.map(
    ({ id, verdict }) => [id, verdict === 'hit' ? 'miss' : verdict] as const,
  );
  return new Map([...answered, ...flagged, ...flags.map((id) => [id, 'hit'] as const)]);
}

/**
 * What an attempt comes to with other verdicts; nothing where the question is unknown, or its checklist is no longer that
 * of the attempt: then the weights of its points are not known.
 */
export function outcomeOf(
  question: Question | undefined,
  { points }: Attempt,
  verdicts: ReadonlyMap<string, Verdict>,
  passMark: number,
): Pick<OverrideEvent, 'score' | 'passed'> {
  const known = new Set(question?.checklist.map(({ id }) => id));
  if (!question || known.size !== points.length || !points.every((id) => known.has(id))) return {};
  const judged = question.checklist.map(({ id }) => ({ verdict: verdicts.get(id)! }));
  const flagged = [...verdicts].flatMap(([id, verdict]) => (known.has(id) ? [] : [{ verdict }]));
  return scoreOf(question, judged, flagged, passMark);
}
