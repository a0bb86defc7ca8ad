import { randomUUID } from 'node:crypto';
import type { Library } from '../bank/library.ts';
import type { Question } from '../bank/question.ts';
import { EMPTY_DRAFT } from '../drill/answer.ts';
import { newSeed, seededDice } from '../drill/dice.ts';
import { isSuspended, type Knowledge } from '../drill/knowledge.ts';
import { narrowed, noMatch, pickBanks, pickQuestion } from '../drill/pick.ts';
import { type Pick, planDrill } from '../drill/plan.ts';
import type { Session } from '../drill/session.ts';
import type { Settings } from '../drill/settings.ts';
import { whyText } from '../drill/why.ts';
import { UserError } from '../errors.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import type { World } from '../io/world.ts';
import type { Options } from './drill.ts';

/** A session as the command line wants it; its queue is empty where nothing is due, weak or new. */
export function newSession(
  library: Library,
  knowledge: Knowledge,
  settings: Settings,
  world: World,
  options: Options,
  names: readonly string[],
): Session {
  const seed = options.seed ?? newSeed(() => world.random());
  const timeFactor = options.timeFactor ?? settings.timeFactor;
  const mode = options.mode ?? settings.mode;
  const picks = options.question
    ? askedFor(library, options.question)
    : planDrill(
        matching(library, options, names, knowledge),
        knowledge,
        {
          ...(options.minutes === undefined
            ? { count: options.count ?? settings.count }
            : {
                seconds: options.minutes * 60,
                ...(options.count === undefined ? {} : { count: options.count }),
              }),
          shuffle: options.shuffle === true,
          only: new Set((['due', 'new', 'weak'] as const).filter((state) => options[state])),
          timeFactor,
          ahead: options.ahead ?? 0,
        },
        world.now(),
        LOCAL_DAYS.dayOf,
        seededDice(seed),
      );
  return {
    id: randomUUID(),
    seed,
    mode,
    hard: options.hard === true,
    timeFactor,
    queue: picks.map(({ question, why }) => ({ question: question.id, why: whyText(why, mode) })),
    position: 0,
    phase: { kind: 'asking', attempt: randomUUID(), draft: EMPTY_DRAFT },
    done: [],
  };
}

function askedFor(library: Library, ids: readonly string[]): Pick[] {
  const questions = new Set(ids.map((id) => pickQuestion(library, id)));
  return [...questions].map((question) => ({ question, why: { kind: 'asked-for' } }));
}

/** The questions of the banks, the level and the tag. Throws UserError where there is none to drill. */
function matching(
  library: Library,
  options: Options,
  names: readonly string[],
  knowledge: Knowledge,
): readonly Question[] {
  const inBanks = pickBanks(library, names).flatMap(({ questions }) => questions);
  if (inBanks.length === 0) {
    throw new UserError(
      `There are no questions${names.length > 0 ? ` in ${names.join(', ')}` : ' in the banks'}.`,
      '"mockdrill lint" shows files that were left out; "mockdrill new BANK/ID" starts a question.',
    );
  }
  const found = narrowed(inBanks, options);
  if (found.length === 0) throw noMatch(inBanks, options);
  if (found.every((question) => question.draft || isSuspended(knowledge, question))) {
    throw new UserError(
      'Every question that matches is a draft or was suspended.',
      '"mockdrill suspend" lists the suspended; "mockdrill drill --question ID" asks any of them all the same.',
    );
  }
  return found;
}
