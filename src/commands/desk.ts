import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Knowledge } from '../drill/knowledge.ts';
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
export function openDesk(id: string, given: Omit<Desk, 'file' | 'check'>): Desk {
  const { world, talk, settings } = given;
  return {
    ...given,
    file: sessionFile(world, id, talk.warn),
    check: checkLater(settings.passMark),
  };
}

/** Milliseconds for the first question to be drawn before anything else is loaded. */
const AFTER_FIRST_SCREEN = 100;

/** The checker takes its time to load, so it is loaded while the first answer is typed. */
function checkLater(passMark: number): Desk['check'] {
  let loading: Promise<typeof import('../check/check-answer.ts')> | undefined;
  const load = () => {
    void import('./drill-review.ts');
    loading ??= import('../check/check-answer.ts');
    return loading;
  };
  setTimeout(load, AFTER_FIRST_SCREEN).unref();
  return async (question, answer) => (await load()).checkAnswer(question, answer, passMark);
}
