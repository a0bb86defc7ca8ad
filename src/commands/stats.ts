import { ExitCode } from '../exit-code.ts';
import { presentBanks } from '../history/knowledge.ts';
import { subset } from '../history/select.ts';
import { statsOf } from '../history/stats.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, say } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import { type World, wantsPlain } from '../io/world.ts';
import { nothingText } from '../view/history.ts';
import { statsView } from '../view/stats.ts';
import { atMoment } from './at-moment.ts';
import { questionsIfAny, type WantedOptions, wantedOf } from './history-wanted.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options extends WantedOptions {
  readonly bank?: string[];
  readonly plain?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Shows the progress: totals, streaks, weak points, what comes due. */
export async function run(given: World, options: Options, banks: readonly string[]): Promise<number> {
  const world = atMoment(given, options);
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const { since, ...wanted } = await wantedOf(world, options, banks, past.history.attempts);
  const questions = await questionsIfAny(options.bank, world);
  const here = wanted.banks ? { ...wanted, bankOf: presentBanks(questions) } : wanted;
  const history = { ...past.history, attempts: subset(past.history.attempts, here) };
  const stats = statsOf(history, questions, world.now(), LOCAL_DAYS, since);
  if (options.json) {
    printJson(world, { version: 1, ...stats });
    return ExitCode.ok;
  }
  if (stats.total.attempts === 0) {
    say(world, nothingText(past.history.attempts.length));
    return ExitCode.ok;
  }
  const look = lookOf(world.stdout, world, options);
  const { plain } = readSettings(world);
  const words = options.plain === true || plain || wantsPlain(world);
  print(world, statsView(stats, look.unicode && !words, look, questions));
  return ExitCode.ok;
}
