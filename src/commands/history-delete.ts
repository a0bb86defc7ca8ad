import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { confirm } from '../io/confirm.ts';
import { forgetSessions } from '../io/draft.ts';
import { erase, storedAttempts } from '../io/history-erase.ts';
import { type HistoryFiles, openHistory, unwritable } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { count } from '../view/count.ts';
import { dayGiven } from './history-wanted.ts';
import { stamp } from './stamp.ts';

interface Options {
  readonly before?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Deletes attempts for good: their records, their probes and their words. */
export async function run(world: World, options: Options, given?: string): Promise<number> {
  const history = openHistory(world);
  const ids = chosen(history, options, world, given);
  const all = options.all === true;
  if (ids.size === 0 && !all) return say(world, options, 0);
  const what = `${count(ids.size, 'attempt')} with all ${ids.size === 1 ? 'its' : 'their'} words`;
  if (!options.yes && !(await confirm(world, `Delete ${what}, for good?`))) {
    print(world, 'Nothing was deleted.');
    return ExitCode.ok;
  }
  remove(history, ids, all, world);
  return say(world, options, ids.size);
}

function chosen(
  history: HistoryFiles,
  options: Options,
  world: World,
  given: string | undefined,
): Set<string> {
  const ways = [given !== undefined, options.before !== undefined, options.all === true].filter(Boolean);
  if (ways.length !== 1)
    throw new UserError(
      'Say what to delete: one attempt, --before a date, or --all.',
      'See: mockdrill history delete --help',
    );
  const { folder } = history;
  if (options.all) return storedAttempts(folder, () => true);
  if (options.before !== undefined) {
    const end = LOCAL_DAYS.startOf(dayGiven(options.before, world));
    return storedAttempts(folder, ({ at }) => Date.parse(at) < end);
  }
  // One that was taken back is no longer listed, but still stored.
  const exact = storedAttempts(folder, ({ id }) => id === given);
  return exact.size > 0 ? exact : new Set([history.read().attempt(given!).id]);
}

/** So many ids go into one event: a line stays of a size that is read at once. */
const IDS_AN_EVENT = 10_000;

/** Says first that they are gone, so that a synchroniser that brings them back, or a kill, does not undo it. */
function remove(
  { append, folder }: HistoryFiles,
  ids: ReadonlySet<string>,
  all: boolean,
  world: World,
): void {
  const list = [...ids];
  for (let from = 0; from < list.length; from += IDS_AN_EVENT) {
    const attempts = list.slice(from, from + IDS_AN_EVENT);
    append({ ...stamp(world), type: 'delete', attempts });
  }
  try {
    erase(folder, ids, all);
    forgetSessions(world, (text) => all || list.some((id) => text.includes(id)));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function say(world: World, { json }: Options, deleted: number): number {
  if (json) printJson(world, { version: 1, deleted });
  else print(world, deleted === 0 ? 'There was nothing to delete.' : `Deleted ${count(deleted, 'attempt')}.`);
  return ExitCode.ok;
}
