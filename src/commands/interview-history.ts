import { ExitCode } from '../exit-code.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, say } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { interviewLines } from '../view/interview-history.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Lists the interviews that came to an end, the latest first. */
export function run(world: World, options: Options): number {
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const { interviews } = past.history;
  if (options.json) {
    printJson(world, {
      version: 1,
      interviews: [...interviews].reverse().map(({ v: _v, type: _type, ...event }) => event),
    });
    return ExitCode.ok;
  }
  if (interviews.length === 0) {
    say(world, 'No interviews yet. "mockdrill interview" holds the first one.');
    return ExitCode.ok;
  }
  const { passMark } = readSettings(world);
  print(world, interviewLines(interviews, passMark, LOCAL_DAYS, lookOf(world.stdout, world, options)));
  return ExitCode.ok;
}
