import type { Level } from '../bank/question.ts';
import { questionsById, questionsOf } from '../bank/questions.ts';
import type { DrillMode } from '../drill/answer.ts';
import { nextDue } from '../drill/overview.ts';
import { narrowed, pickBanks } from '../drill/pick.ts';
import type { Session } from '../drill/session.ts';
import type { Settings } from '../drill/settings.ts';
import { ExitCode } from '../exit-code.ts';
import { dateText } from '../history/days.ts';
import { knowledgeOf } from '../history/knowledge.ts';
import { readAnswers } from '../io/answers-file.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { openHistory } from '../io/history-files.ts';
import { readLibrary } from '../io/library.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { printJson, say } from '../io/print.ts';
import { editorPath } from '../io/session-files.ts';
import { readSettings } from '../io/settings.ts';
import { withSignals } from '../io/signals.ts';
import { openTalk, type TalkWishes } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { atMoment } from './at-moment.ts';
import { openDesk } from './desk.ts';
import { interruptedText, keeping, nothingTyped } from './draft-left.ts';
import { newSession } from './drill-plan.ts';
import { type Back, offerResume } from './drill-resume.ts';
import { runSession } from './drill-session.ts';
import { noteSkipped } from './note-skipped.ts';

export interface Options {
  readonly bank?: string[];
  readonly question?: string[];
  readonly count?: number;
  readonly minutes?: number;
  readonly level?: Level;
  readonly tag?: string;
  readonly seed?: number;
  readonly timeFactor?: number;
  readonly plain?: boolean;
  readonly answers?: string;
  readonly json?: boolean;
  readonly mode?: DrillMode;
  readonly hard?: boolean;
  readonly shuffle?: boolean;
  readonly due?: boolean;
  /** Days: what comes due within them counts as due. */
  readonly ahead?: number;
  readonly new?: boolean;
  readonly weak?: boolean;
  readonly resume?: boolean;
  readonly altScreen?: boolean;
  readonly editor?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly color?: boolean;
  readonly back?: Back;
}

/** Puts questions, checks the answers and stores the attempts: one session. */
export async function run(given: World, options: Options, names: readonly string[]): Promise<number> {
  const world = atMoment(given, options);
  const settings = readSettings(world);
  const library = await readLibrary(bankRoots(options.bank, world, settings), world);
  const history = openHistory(world);
  const past = history.read();
  noteSkipped(past, world);
  const knowledge = knowledgeOf(past.history, questionsOf(library), world.now(), LOCAL_DAYS);
  const fresh = newSession(library, knowledge, settings, world, options, names);
  if (fresh.queue.length === 0) {
    const within = pickBanks(library, names).flatMap(({ questions }) => questions);
    return nothingToDo(world, options, fresh, nextDue(narrowed(within, options), knowledge, world.now()));
  }
  const questions = questionsById(questionsOf(library));
  let id = fresh.id;
  const wishes = wishesOf(world, options, settings, () => editorPath(world, id));
  let left = () => nothingTyped(world);
  return withSignals(
    async (signal) => {
      const talk = await openTalk(world, wishes, signal);
      try {
        const offer = { wish: options.resume, past, questions, back: options.back };
        const session = await offerResume(world, talk, offer, fresh);
        if (!session) return ExitCode.ok;
        ({ id } = session);
        const desk = openDesk(session, { world, talk, settings, knowledge, history, questions });
        left = () => interruptedText(desk);
        return await keeping(session, desk, async () => {
          const rest = await runSession(session, desk);
          const { finish } = await import('./drill-outcome.ts');
          return finish(rest, desk, options.json === true);
        });
      } finally {
        talk.close();
      }
    },
    () => left(),
  );
}

/** How the user wants to talk, by options and settings. */
export function wishesOf(
  world: World,
  options: Pick<Options, 'plain' | 'answers' | 'json' | 'altScreen' | 'editor' | 'color'>,
  settings: Settings,
  editorPath: () => string,
): TalkWishes {
  return {
    plain: options.plain ?? settings.plain,
    answers: options.answers === undefined ? undefined : readAnswers(options.answers, world),
    json: options.json === true,
    alternate: options.altScreen !== false,
    editor: options.editor === true,
    editorCommand: settings.editor,
    editorPath,
    color: options.color,
  };
}

function nothingToDo(
  world: World,
  options: Options,
  { seed, mode, timeFactor }: Session,
  next: number | undefined,
): number {
  const nextDue = options.due && next !== undefined ? dateText(LOCAL_DAYS.dayOf(next)) : undefined;
  if (options.json)
    printJson(world, { version: 1, seed, mode, timeFactor, planned: 0, nextDue, questions: [] });
  else {
    const wanted = [options.due && 'due', options.weak && 'weak', options.new && 'new'].filter(Boolean);
    const then = nextDue === undefined ? '' : `; the next one comes due on ${nextDue}`;
    say(
      world,
      `No question is ${wanted.join(' or ')} now${then}. "mockdrill drill" alone takes what there is.`,
    );
  }
  return ExitCode.ok;
}
