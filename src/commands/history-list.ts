import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptJson } from '../history/attempt-json.ts';
import { newestFirst } from '../history/select.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printParts, say } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { attemptLine, nothingText } from '../view/history.ts';
import { jsonList } from '../view/json-list.ts';
import type { Look } from '../view/look.ts';
import { BELOW } from './below.ts';
import { type WantedOptions, wantedOf } from './history-wanted.ts';
import { mapped } from './mapped.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options extends WantedOptions {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Lists attempts, newest first. */
export async function run(world: World, options: Options, banks: readonly string[]): Promise<number> {
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const attempts = newestFirst(
    past.history.attempts,
    await wantedOf(world, options, banks, past.history.attempts, BELOW.history),
  );
  if (options.json) {
    printParts(world, jsonList('attempts', mapped(attempts, attemptJson)));
    return ExitCode.ok;
  }
  const first = attempts.next();
  if (first.done) say(world, nothingText(past.history.attempts.length));
  else await printLong(world, lines(first.value, attempts, lookOf(world.stdout, world, options)));
  return ExitCode.ok;
}

function* lines(first: Attempt, others: Iterable<Attempt>, look: Look): Generator<string> {
  yield `${attemptLine(first, LOCAL_DAYS, look)}\n`;
  for (const attempt of others) yield `${attemptLine(attempt, LOCAL_DAYS, look)}\n`;
}
