import type { Question } from '../bank/question.ts';
import { questionsById } from '../bank/questions.ts';
import type { Knowledge, LastAttempt } from '../drill/knowledge.ts';
import type { Attempt, BankOf } from './attempt.ts';
import type { Days } from './days.ts';
import type { History } from './history.ts';
import { scheduleOf } from './schedule.ts';
import { recentPoints, weaknessOf } from './weakness.ts';

/** What the plan of a drill needs of the history: everything by the present ids of the questions. */
export function knowledgeOf(
  history: History,
  questions: readonly Question[],
  now: number,
  days: Days,
): Knowledge {
  const presentId = presentIds(questions);
  const memories = scheduleOf(history.attempts, days, now, presentId);
  const points = recentPoints(history.attempts, presentId, presentBanks(questions));
  return {
    due: new Map([...memories].map(([id, { due }]) => [id, days.startOf(due)])),
    weakness: new Map(questions.map((question) => [question.id, weaknessOf(question, points)])),
    suspended: new Set([...history.suspended].map(presentId)),
    leeches: new Set([...memories].filter(([, { leech }]) => leech).map(([id]) => id)),
    last: new Map([...memories].map(([id, { last }]) => [id, lastOf(last)])),
  };
}

/** Says which id a question has today; an id that no question knows stays. */
export function presentIds(questions: readonly Question[]): (id: string) => string {
  const present = questionsById(questions);
  return (id) => present.get(id)?.id ?? id;
}

/** Says in which bank the question of an attempt is today; where no question is known by its id, in which it was. */
export function presentBanks(questions: readonly Question[]): BankOf {
  const present = questionsById(questions);
  return ({ question, bank }) => present.get(question)?.bank ?? bank;
}

function lastOf({ at, score, passed, points, verdicts }: Attempt): LastAttempt {
  return { at, score, passed, verdicts: new Map(points.map((id, index) => [id, verdicts[index]!])) };
}
