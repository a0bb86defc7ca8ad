import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { momentText } from '../history/days.ts';
import type { AttemptEvent } from '../history/event.ts';
import { isNamedBy } from '../history/select.ts';
import { confirm } from '../io/confirm.ts';
import { forgetSessions, sessionsHolding } from '../io/draft.ts';
import { erase, type Stored, storedRecords } from '../io/history-erase.ts';
import { type HistoryFiles, openHistory, unwritable } from '../io/history-files.ts';
import type { HistoryFolder } from '../io/history-folder.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { count } from '../view/count.ts';
import { show } from '../view/show.ts';
import { dayGiven } from './history-wanted.ts';
import { stamp } from './stamp.ts';

interface Options {
  readonly before?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Deletes attempts for good: their records, their probes and their words; with `--before` and `--all` interviews too. */
export async function run(world: World, options: Options, given?: string): Promise<number> {
  const history = openHistory(world);
  const found = chosen(history, options, world, given);
  const ids = [...found.keys()];
  const all = options.all === true;
  const { paths, unfinished } = sessionsHolding(world, (text) => all || ids.some((id) => text.includes(id)));
  const kinds = [...found.values()];
  const doomed = {
    attempts: kinds.filter((kind) => kind === 'attempt').length,
    interviews: kinds.filter((kind) => kind === 'interview').length,
    unfinished,
  };
  // Neither `last` nor the beginning of an id says which one it is.
  const named = given === undefined ? undefined : history.read().recordOf(ids[0]!)?.attempt;
  const what = doomedText(doomed, true, named);
  if (what === '' && !all) return say(world, options, doomed);
  if (what !== '' && !options.yes && !(await confirm(world, `Delete ${what}, for good?`))) {
    print(world, 'Nothing was deleted.');
    return ExitCode.ok;
  }
  const { folder } = history;
  orStands(folder, 'Nothing was taken from the files.', () => announce(history, ids, world));
  orStands(folder, 'A part is still in the files: delete it again.', () => {
    erase(folder, new Set(ids), all);
    forgetSessions(paths);
  });
  return say(world, options, doomed, named);
}

function chosen(
  { folder, read }: HistoryFiles,
  options: Options,
  world: World,
  given: string | undefined,
): Map<string, Stored['type']> {
  const ways = [given !== undefined, options.before !== undefined, options.all === true].filter(Boolean);
  if (ways.length !== 1)
    throw new UserError(
      'Say what to delete: one attempt, --before a date, or --all.',
      'See: mockdrill history delete --help',
    );
  if (options.all) return storedRecords(folder, () => true);
  if (options.before !== undefined) {
    const end = LOCAL_DAYS.startOf(dayGiven(options.before, world));
    return storedRecords(folder, ({ at }) => Date.parse(at) < end);
  }
  // One that was taken back is no longer listed, but still stored.
  const begun = storedRecords(folder, ({ id }) => isNamedBy(given!, id));
  const exact = begun.get(given!);
  if (exact) return new Map([[given!, exact]]);
  return begun.size === 1 ? begun : new Map([[read().attempt(given!).id, 'attempt']]);
}

/** So many ids go into one event: a line stays of a size that is read at once. */
const IDS_AN_EVENT = 10_000;

/** Says first that they are gone, so that a synchroniser that brings them back, or a kill, does not undo it. */
function announce({ append }: HistoryFiles, ids: readonly string[], world: World): void {
  for (let from = 0; from < ids.length; from += IDS_AN_EVENT) {
    const attempts = ids.slice(from, from + IDS_AN_EVENT);
    append({ ...stamp(world), type: 'delete', attempts });
  }
}

/** Does a part of it; where the disk does not let it, the user hears what was deleted. */
function orStands(folder: HistoryFolder, stands: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { message, hint } = error instanceof UserError ? error : unwritable(folder, error);
    throw new UserError(`${message} ${stands}`, hint);
  }
}

interface Doomed {
  readonly attempts: number;
  readonly interviews: number;
  readonly unfinished: number;
}

/** `2 attempts with all their words and 1 unfinished session`; empty where there is nothing. `named`: the one attempt that it is. */
function doomedText(
  { attempts, interviews, unfinished }: Doomed,
  words = false,
  named?: AttemptEvent,
): string {
  const their = words ? ` with all ${attempts === 1 ? 'its' : 'their'} words` : '';
  return [
    ...(attempts > 0 ? [`${count(attempts, 'attempt')}${named ? whichText(named) : ''}${their}`] : []),
    ...(interviews > 0
      ? [`the ${interviews === 1 ? 'record' : 'records'} of ${count(interviews, 'interview')}`]
      : []),
    ...(unfinished > 0 ? [count(unfinished, 'unfinished session')] : []),
  ].join(' and ');
}

function whichText({ question, at }: AttemptEvent): string {
  return ` (${show(question)}, ${momentText(Date.parse(at), LOCAL_DAYS)})`;
}

function say(world: World, { json }: Options, doomed: Doomed, named?: AttemptEvent): number {
  const text = doomedText(doomed, false, named);
  const { attempts, interviews, unfinished } = doomed;
  const attempt = named && { id: named.id, question: named.question, at: named.at };
  if (json) printJson(world, { version: 1, deleted: attempts, interviews, unfinished, attempt });
  else print(world, text === '' ? 'There was nothing to delete.' : `Deleted ${text}.`);
  return ExitCode.ok;
}
