import type { Bank } from '../bank/library.ts';
import type { Question } from '../bank/question.ts';
import { WEAK } from './candidate.ts';
import { isSuspended, type Knowledge, known } from './knowledge.ts';

/** How things stand, for the start screen. */
export interface Overview {
  readonly due: number;
  readonly weak: number;
  readonly fresh: number;
  readonly banks: readonly BankOverview[];
  /** Tags of questions that were seen, the weakest first. */
  readonly weakest: readonly { readonly tag: string; readonly made: number; readonly questions: number }[];
}

export interface BankOverview {
  readonly name: string;
  readonly title: string;
  readonly questions: number;
  readonly due: number;
  readonly fresh: number;
}

/** Topics shown. */
const TOPICS = 5;

/** Counts what is due, weak and new, and finds the weakest topics. Drafts and suspended questions don't count. */
export function overviewOf(banks: readonly Bank[], knowledge: Knowledge, now: number): Overview {
  const isDue = (question: Question) => {
    const last = known(knowledge.last, question);
    return last !== undefined && (known(knowledge.due, question) ?? last.at) <= now;
  };
  const isFresh = (question: Question) => known(knowledge.last, question) === undefined;
  const open = banks.map((bank) => ({
    ...bank,
    questions: bank.questions.filter((question) => !question.draft && !isSuspended(knowledge, question)),
  }));
  const all = open.flatMap((bank) => bank.questions);
  return {
    due: all.filter(isDue).length,
    weak: all.filter((question) => !isFresh(question) && (known(knowledge.weakness, question) ?? 0) >= WEAK)
      .length,
    fresh: all.filter(isFresh).length,
    banks: open.map(({ name, title, questions }) => ({
      name,
      title,
      questions: questions.length,
      due: questions.filter(isDue).length,
      fresh: questions.filter(isFresh).length,
    })),
    weakest: weakestTopics(
      all.filter((question) => !isFresh(question)),
      knowledge,
    ),
  };
}

function weakestTopics(questions: readonly Question[], knowledge: Knowledge): Overview['weakest'] {
  const byTag = new Map<string, number[]>();
  for (const question of questions) {
    const weakness = known(knowledge.weakness, question);
    if (weakness === undefined) continue;
    for (const tag of question.tags) byTag.set(tag, [...(byTag.get(tag) ?? []), weakness]);
  }
  return [...byTag]
    .map(([tag, weaknesses]) => ({
      tag,
      made: 1 - weaknesses.reduce((sum, weakness) => sum + weakness, 0) / weaknesses.length,
      questions: weaknesses.length,
    }))
    .filter(({ made }) => made < 1 - WEAK)
    .sort((a, b) => a.made - b.made || (a.tag < b.tag ? -1 : 1))
    .slice(0, TOPICS);
}

/** When the next question that a drill may ask comes due after now, in milliseconds since 1970. */
export function nextDue(
  questions: readonly Question[],
  knowledge: Knowledge,
  now: number,
): number | undefined {
  const due = questions
    .filter((question) => !question.draft && !isSuspended(knowledge, question))
    .flatMap((question) => known(knowledge.due, question) ?? [])
    .filter((at) => at > now);
  return due.length === 0 ? undefined : due.reduce((least, at) => Math.min(least, at));
}
