import { randomUUID } from 'node:crypto';
import { formatDuration } from '../bank/duration.ts';
import type { Interview } from '../bank/interview.ts';
import type { Library } from '../bank/library.ts';
import { questionsById, questionsOf } from '../bank/questions.ts';
import { newSeed, seededDice } from '../drill/dice.ts';
import { type InterviewSession, newInterview } from '../drill/interview.ts';
import { planInterview } from '../drill/interview-plan.ts';
import type { Knowledge } from '../drill/knowledge.ts';
import { interviewNamed } from '../drill/pick-interview.ts';
import type { Settings } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { knowledgeOf } from '../history/knowledge.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { openHistory } from '../io/history-files.ts';
import { readLibrary } from '../io/library.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { reportFile } from '../io/report-file.ts';
import { editorPath } from '../io/session-files.ts';
import { readSettings } from '../io/settings.ts';
import { withSignals } from '../io/signals.ts';
import { openTalk, type Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { bankOption } from '../view/shell-word.ts';
import { show } from '../view/show.ts';
import { atMoment } from './at-moment.ts';
import { BELOW } from './below.ts';
import { type Desk, openDesk } from './desk.ts';
import { interruptedText, keeping, nothingTyped } from './draft-left.ts';
import { wishesOf } from './drill.ts';
import { type Back, leaveChoices } from './drill-resume.ts';
import { finishInterview, type Wanted } from './interview-outcome.ts';
import { offerInterview } from './interview-resume.ts';
import { handInInterview, holdInterview } from './interview-session.ts';
import { noteSkipped } from './note-skipped.ts';

export interface Options {
  readonly bank?: string[];
  readonly quick?: boolean;
  readonly coach?: boolean;
  readonly hard?: boolean;
  readonly seed?: number;
  readonly timeFactor?: number;
  readonly plain?: boolean;
  readonly answers?: string;
  readonly json?: boolean;
  readonly report?: string;
  readonly resume?: boolean;
  readonly altScreen?: boolean;
  readonly editor?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly color?: boolean;
  readonly back?: Back;
}

/** The script that --quick stands for. */
const QUICK = 'quick';

/** Holds a whole mock interview and debriefs it. */
export async function run(given: World, options: Options, name: string | undefined): Promise<number> {
  const world = atMoment(given, options);
  const settings = readSettings(world);
  const report = options.report === undefined ? undefined : reportFile(options.report, world);
  const bank = bankOption(options.bank);
  const wanted: Wanted = { json: options.json === true, report, bank };
  const library = await readLibrary(bankRoots(options.bank, world, settings), world);
  const script = scriptOf(library, options, name);
  const history = openHistory(world);
  const past = history.read();
  noteSkipped(past, world);
  const knowledge = knowledgeOf(past.history, questionsOf(library), world.now(), LOCAL_DAYS);
  const questions = questionsById(questionsOf(library));
  let id: string = randomUUID();
  const wishes = wishesOf(world, options, settings, () => editorPath(world, id));
  let left = () => nothingTyped(world);
  return withSignals(
    async (signal) => {
      const talk = await openTalk(world, wishes, signal);
      try {
        const found = await offerInterview(world, talk, {
          wish: options.resume,
          past,
          questions,
          back: options.back,
        });
        if (found.kind === 'quit') return ExitCode.ok;
        const begin = found.kind === 'none' ? await chooseScript(library, script, talk, options.back) : found;
        if (!begin) return ExitCode.ok;
        const session =
          'kind' in begin
            ? begin.session
            : fresh(id, begin, library, knowledge, { world, settings, options });
        ({ id } = session);
        const desk = openDesk(session, { world, talk, settings, knowledge, history, questions });
        left = () => interruptedText(desk);
        return await hold(session, found.kind === 'debrief', desk, wanted);
      } finally {
        talk.close();
      }
    },
    () => left(),
  );
}

async function hold(session: InterviewSession, end: boolean, desk: Desk, wanted: Wanted): Promise<number> {
  return keeping(session, desk, async () => {
    const rest = end ? await handInInterview(session, desk) : await holdInterview(session, desk);
    return finishInterview(rest, desk, wanted);
  });
}

/** The script that is asked for; none where it is to be chosen. */
function scriptOf(library: Library, { quick }: Options, name: string | undefined): Interview | undefined {
  if (quick && name !== undefined && name !== QUICK)
    throw new UserError(
      `--quick is the interview "${QUICK}", and "${name}" is another.`,
      'Give one of them.',
    );
  if (name !== undefined) return interviewNamed(library, name, BELOW.interview);
  return quick ? interviewNamed(library, QUICK) : undefined;
}

function fresh(
  id: string,
  script: Interview,
  library: Library,
  knowledge: Knowledge,
  { world, settings, options }: { world: World; settings: Settings; options: Options },
): InterviewSession {
  const seed = options.seed ?? newSeed(() => world.random());
  const timeFactor = options.timeFactor ?? settings.timeFactor;
  const plan = planInterview(script, questionsOf(library), knowledge, timeFactor, seededDice(seed));
  return newInterview(plan, {
    id,
    attempt: randomUUID(),
    seed,
    mode: options.coach ? 'practice' : 'exam',
    hard: options.hard === true,
    timeFactor,
  });
}

const DIGITS = '123456789';

async function chooseScript(
  library: Library,
  given: Interview | undefined,
  talk: Talk,
  back: Back,
): Promise<Interview | undefined> {
  if (given) return given;
  const { interviews } = library;
  if (talk.kind === 'scripted' || interviews.length === 0) return interviewNamed(library, undefined);
  const others =
    interviews.length > DIGITS.length
      ? ` (${DIGITS.length} of ${interviews.length}: "mockdrill interview list" has the names that start the others)`
      : '';
  talk.tell(`\nWhich interview?${others}`);
  const choices = interviews.slice(0, DIGITS.length).map(({ id, title, time }, index) => ({
    key: DIGITS[index]!,
    word: id,
    label: `${show(title)} (${formatDuration(time)})`,
  }));
  const word = await talk.choose([...choices, ...leaveChoices(back)]);
  if (word === 'back') back?.();
  return interviews.find(({ id }) => id === word);
}
