import { questionsOf } from '../bank/questions.ts';
import { overviewOf } from '../drill/overview.ts';
import { ExitCode } from '../exit-code.ts';
import { knowledgeOf } from '../history/knowledge.ts';
import { bankRoots } from '../io/bank-roots.ts';
import type { Choice } from '../io/choices.ts';
import { interruptions } from '../io/draft.ts';
import { openHistory } from '../io/history-files.ts';
import { readLibrary } from '../io/library.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, tell } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import { withSignals } from '../io/signals.ts';
import { isOnScreen } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { count } from '../view/count.ts';
import { homeView } from '../view/home.ts';
import { interruptionView, offeredText } from '../view/interruption.ts';
import { faultyNote } from '../view/list.ts';
import type { Look } from '../view/look.ts';
import { wrap } from '../view/wrap.ts';
import type { Options } from './drill.ts';
import { noteSkipped } from './note-skipped.ts';

type Start = 'drill' | 'weak' | 'new' | 'exam' | 'interview' | 'quit';

const WISHES: Readonly<Record<Exclude<Start, 'interview' | 'quit'>, Options>> = {
  drill: {},
  weak: { weak: true },
  new: { new: true },
  exam: { mode: 'exam' },
};

/** `mockdrill` alone: how things stand, and on a terminal one key to start. */
export async function run(world: World, options: { readonly color?: boolean }): Promise<number> {
  const settings = readSettings(world);
  const library = await readLibrary(bankRoots(undefined, world, settings), world);
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const now = world.now();
  const knowledge = knowledgeOf(past.history, questionsOf(library), now, LOCAL_DAYS);
  const overview = overviewOf(library.banks, knowledge, now);
  const look = lookOf(world.stdout, world, options);
  print(world, homeView(overview, look));
  tellKept(world, look);
  const interviews = library.interviews.length;
  const note = faultyNote(library.faulty);
  if (note !== '') tell(world, `\n${note}`);
  const questions = overview.banks.reduce((sum, bank) => sum + bank.questions, 0);
  if (questions === 0) return ExitCode.ok;
  if (!isOnScreen(world, { plain: settings.plain }) || !world.stdout.isTTY) {
    print(world, `\n${wrap(pipedHints(interviews), look.width)}`);
    return ExitCode.ok;
  }
  const start = await withSignals(async (signal) => {
    const { choicesText } = await import('../io/choices.ts');
    const { chooseByKey } = await import('../io/choose-by-key.ts');
    const most = Math.min(settings.count, questions);
    const choices = starts(overview.weak, overview.fresh, most, interviews);
    return chooseByKey(world, choices, signal, () => print(world, `\n${choicesText(choices, look)}`));
  });
  if (start === 'quit') return ExitCode.ok;
  tell(world, '');
  let isBack = false;
  const back = () => {
    isBack = true;
  };
  const code = await begin(start, world, { ...options, back });
  return isBack ? run(world, options) : code;
}

async function begin(
  start: Exclude<Start, 'quit'>,
  world: World,
  options: Pick<Options, 'color' | 'back'>,
): Promise<number> {
  if (start === 'interview') {
    const { run: interview } = await import('./interview.ts');
    return interview(world, options, undefined);
  }
  const { run: drill } = await import('./drill.ts');
  return drill(world, { ...WISHES[start], ...options }, []);
}

function tellKept(world: World, look: Look): void {
  const [kept, ...others] = interruptions(world, () => true);
  if (!kept) return;
  const hint = wrap(offeredText(kept, others), look.width);
  print(world, `\n${interruptionView(kept, world.now(), look)}\n${hint}`);
}

function pipedHints(interviews: number): string {
  const more = interviews > 0 ? '"mockdrill interview" holds a whole interview; ' : '';
  return `"mockdrill drill" starts; ${more}"mockdrill --help" shows every command.`;
}

function starts(weak: number, fresh: number, most: number, interviews: number): Choice<Start>[] {
  return [
    { key: 'd', word: 'drill', label: `drill (${count(most, 'question')}; Enter)` },
    ...(weak > 0 ? [{ key: 'w', word: 'weak', label: 'weak ones only' } as const] : []),
    ...(fresh > 0 ? [{ key: 'n', word: 'new', label: 'new ones only' } as const] : []),
    { key: 'e', word: 'exam' },
    ...(interviews > 0 ? [{ key: 'i', word: 'interview', label: 'a whole interview' } as const] : []),
    { key: 'q', word: 'quit', back: true },
  ];
}
