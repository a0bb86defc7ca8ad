import { ExitCode } from '../exit-code.ts';
import { historyFolder } from '../io/history-folder.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';

/** Prints where the history is kept. */
export function run(world: World, { json }: { readonly json?: boolean }): number {
  const { events, answers, cache } = historyFolder(world);
  if (json) printJson(world, { version: 1, events, answers, cache });
  else print(world, [events, answers].join('\n'));
  return ExitCode.ok;
}
