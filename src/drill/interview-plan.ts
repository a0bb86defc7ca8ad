import { drawText, fitsDraw } from '../bank/draw.ts';
import type { Asks, Interview } from '../bank/interview.ts';
import type { Level, Question } from '../bank/question.ts';
import { questionOf } from '../bank/questions.ts';
import { UserError } from '../errors.ts';
import type { Dice } from './dice.ts';
import { drawQuestions } from './draw-questions.ts';
import { isSuspended, type Knowledge } from './knowledge.ts';

/** An interview whose questions are chosen: plain data, kept with its session. Times in seconds. */
export interface PlannedInterview {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly level: Level;
  readonly greeting: string;
  readonly closing: string;
  readonly sections: readonly PlannedSection[];
  /** Time for the candidate's own questions; 0: none. */
  readonly yourQuestions: number;
}

export interface PlannedSection {
  readonly name: string;
  readonly time: number;
  readonly opening: string;
  readonly bridge: string;
  readonly questions: readonly string[];
}

/** Chooses the questions of a script; the same dice choose the same ones. Throws UserError where one can't be had. */
export function planInterview(
  interview: Interview,
  questions: readonly Question[],
  knowledge: Knowledge,
  timeFactor: number,
  dice: Dice,
): PlannedInterview {
  const scaled = (seconds: number) => Math.round(seconds * timeFactor);
  const named = interview.sections.flatMap(({ asks }) => (asks.kind === 'fixed' ? asks.questions : []));
  const taken = new Set(named.map((id) => askedFor(id, questions, interview)));
  const open = questions.filter((question) => !taken.has(question) && !isSuspended(knowledge, question));
  const draws = interview.sections.flatMap(({ asks }) =>
    asks.kind === 'draw'
      ? [{ asks, count: asks.count, from: open.filter((question) => fitsDraw(asks, question)) }]
      : [],
  );
  const drawn = drawQuestions(draws, dice);
  const chosen = (asks: Asks): readonly Question[] => {
    if (asks.kind === 'fixed') return asks.questions.map((id) => askedFor(id, questions, interview));
    const found = drawn[draws.findIndex((draw) => draw.asks === asks)]!;
    if (found.length === 0) throw nothingDrawn(interview, drawText(asks));
    return found;
  };
  const { id, title, role, level, greeting, closing } = interview;
  return {
    id,
    title,
    role,
    level,
    greeting,
    closing,
    sections: interview.sections.map(({ name, time, opening, bridge, asks }) => ({
      name,
      time: scaled(time),
      opening,
      bridge,
      questions: chosen(asks).map((question) => question.id),
    })),
    yourQuestions: scaled(interview.yourQuestions),
  };
}

function askedFor(id: string, questions: readonly Question[], { id: script, path }: Interview): Question {
  const found = questionOf(questions, id);
  if (found) return found;
  throw new UserError(
    `The interview "${script}" asks the question "${id}", which is not in the banks.`,
    `"mockdrill lint ${path}" shows what is wrong with the script.`,
  );
}

function nothingDrawn({ id }: Interview, wanted: string): UserError {
  return new UserError(
    `The interview "${id}" draws ${wanted}, and there is none left to draw.`,
    '"mockdrill list" shows the banks, "mockdrill suspend" what you took out of the drill.',
  );
}
