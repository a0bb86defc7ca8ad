import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Knowledge } from '../drill/knowledge.ts';
import type { Session } from '../drill/session.ts';
import type { Settings } from '../drill/settings.ts';
import { type SessionFile, sessionFile } from '../io/draft.ts';
import type { HistoryFiles } from '../io/history-files.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';

/** All that a session works with. */
export interface Desk {
  readonly world: World;
  readonly talk: Talk;
  readonly questions: ReadonlyMap<string, Question>;
  readonly history: HistoryFiles;
  readonly file: SessionFile;
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  readonly check: (question: Question, answer: string) => Promise<Result>;
}

/** The desk of a session that begins or is taken up. */
export function openDesk(
  { id, queue, position }: Pick<Session, 'id' | 'queue' | 'position'>,
  given: Omit<Desk, 'file' | 'check'>,
): Desk {
  const { world, talk, questions, settings } = given;
  const isTyped = world.stdin.isTTY === true;
  return {
    ...given,
    file: sessionFile(world, id, talk.warn),
    check: checkLater(
      settings.passMark,
      isTyped ? questions.get(queue[position]?.question ?? '') : undefined,
    ),
  };
}

/** Milliseconds for the first question to be drawn before anything else is loaded. */
const AFTER_FIRST_SCREEN = 100;

/**
 * The checker takes its time to load and to read its first answer. So both are done while the answer to `first` is typed:
 * it reads the model answer, and that of the user is checked at once.
 */
function checkLater(passMark: number, first: Question | undefined): Desk['check'] {
  let loading: Promise<typeof import('../check/check-answer.ts')> | undefined;
  const load = () => {
    loading ??= import('../check/check-answer.ts');
    return loading;
  };
  const makeReady = async () => {
    const [{ checkAnswer }] = await Promise.all([load(), import('./drill-review.ts')]);
    if (first) checkAnswer(first, first.modelAnswer, passMark);
  };
  // What cannot be loaded is told where it is needed.
  setTimeout(() => makeReady().catch(() => undefined), AFTER_FIRST_SCREEN).unref();
  return async (question, answer) => (await load()).checkAnswer(question, answer, passMark);
}
