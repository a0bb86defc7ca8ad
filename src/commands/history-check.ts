import { ExitCode } from '../exit-code.ts';
import { checkHistory } from '../io/history-check.ts';
import { historyFolder } from '../io/history-folder.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import { noteSeen } from '../io/skipped-seen.ts';
import type { World } from '../io/world.ts';
import { historyCheckView, isSound } from '../view/history-check.ts';

/** Reads every stored line and says which are not understood: 1 where there are faults. */
export function run(world: World, options: { readonly json?: boolean; readonly color?: boolean }): number {
  const found = checkHistory(historyFolder(world));
  if (options.json) printJson(world, { version: 1, sound: isSound(found), ...found });
  else {
    print(world, historyCheckView(found, lookOf(world.stdout, world, options)));
    noteSeen(found.skipped, world);
  }
  return isSound(found) ? ExitCode.ok : ExitCode.failed;
}
