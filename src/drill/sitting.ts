import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { InterviewSession } from './interview.ts';
import type { Attempt, DoneProbe } from './session.ts';

/** An interview as it went: what was said at each question, with its check. Times in seconds. */
export interface Sitting {
  readonly title: string;
  readonly role: string;
  readonly sections: readonly SittingSection[];
  /** The candidate's own questions, and the time for them. */
  readonly own: { readonly text: string; readonly seconds: number; readonly time: number };
}

export interface SittingSection {
  readonly name: string;
  readonly time: number;
  readonly seconds: number;
  readonly items: readonly SittingItem[];
}

export type SittingItem =
  | { readonly kind: 'skipped' | 'not-reached'; readonly question: Question }
  | {
      readonly kind: 'answered';
      readonly question: Question;
      readonly answer: string;
      readonly result: Result;
      readonly timing: Attempt['timing'];
      readonly probes: readonly DoneProbe[];
    };

export type AnsweredItem = Extract<SittingItem, { kind: 'answered' }>;

/** Puts a session and the checks of its answers together. A question that is gone from the banks is left out. */
export function sittingOf(
  { interview, done }: InterviewSession,
  questions: ReadonlyMap<string, Question>,
  results: ReadonlyMap<string, Result>,
): Sitting {
  const { plan, spent, own } = interview;
  const itemOf = (id: string): SittingItem[] => {
    const question = questions.get(id);
    if (!question) return [];
    const found = done.find((each) => each.question === id || each.question === question.id);
    if (!found) return [{ kind: 'not-reached', question }];
    const result = found.kind === 'answered' ? results.get(found.attempt) : undefined;
    if (found.kind === 'skipped' || !result) return [{ kind: 'skipped', question }];
    const { answer, timing, probes } = found;
    return [{ kind: 'answered', question, answer, result, timing, probes }];
  };
  return {
    title: plan.title,
    role: plan.role,
    sections: plan.sections.map(({ name, time, questions: ids }, index) => ({
      name,
      time,
      seconds: Math.round((spent[index] ?? 0) * 10) / 10,
      items: ids.flatMap(itemOf),
    })),
    own: { text: own, seconds: Math.round((spent.at(-1) ?? 0) * 10) / 10, time: plan.yourQuestions },
  };
}
