import { ExitCode } from '../exit-code.ts';
import type { UndoEvent } from '../history/event.ts';
import type { History } from '../history/history.ts';
import { shortId } from '../history/select.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, say } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { attemptLine } from '../view/history.ts';
import { show } from '../view/show.ts';
import { restate } from './restate.ts';
import { stamp } from './stamp.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/**
 * Takes an attempt back, by default the last one: it counts nowhere, and stays in the file. By their ids also an undo, a probe
 * and an override.
 */
export async function run(world: World, options: Options, given = 'last'): Promise<number> {
  const history = openHistory(world);
  const past = history.read();
  const isMark = past.attemptMarkedBy(given) !== undefined;
  const undo = isMark ? undefined : past.undoOf(given);
  const own = isMark ? given : undo?.id;
  const again = own === undefined ? undefined : past.history.undone.get(own);
  if (again) {
    if (options.json) printJson(world, { version: 1, undo: again.id, undone: own });
    else say(world, `That was taken back already${isMark ? '' : ': what it took back counts'}.`);
    return ExitCode.ok;
  }
  const undone = own ?? past.attempt(given).id;
  const head = stamp(world);
  history.append({ ...head, type: 'undo', event: undone });
  const marked = past.attemptMarkedBy(undo?.event ?? undone);
  if (marked !== undefined) await restate(marked, history, world);
  if (options.json) printJson(world, { version: 1, undo: head.id, undone });
  else if (isMark) say(world, 'Taken back: the attempt is what it is without it.');
  else if (undo) say(world, againText(undo, history.read().history));
  else {
    const look = lookOf(world.stdout, world, options);
    print(world, attemptLine(past.attempt(undone), LOCAL_DAYS, look));
    say(world, `Taken back. To have it again: mockdrill history undo ${show(shortId(head.id))}`);
  }
  return ExitCode.ok;
}

/** Two machines may have taken the same back. */
function againText({ event }: UndoEvent, { undone }: History): string {
  const other = undone.get(event);
  return other
    ? `It was taken back a second time. To have it again: mockdrill history undo ${show(shortId(other.id))}`
    : 'What that took back counts again.';
}
