import { namesOf } from '../bank/questions.ts';
import { pickQuestion } from '../drill/pick.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { SuspendEvent } from '../history/event.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { interruptions } from '../io/draft.ts';
import { openHistory } from '../io/history-files.ts';
import { readLibrary } from '../io/library.ts';
import { printJson, say } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { commandOf } from '../view/interruption.ts';
import { show } from '../view/show.ts';
import { changeSuspension } from './change-suspension.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
}

/** Takes questions out of the drill; without names says which are out. */
export const suspend = (world: World, options: Options, ids: readonly string[]) =>
  change(world, options, 'suspend', ids);

/** Takes questions back in. Whoever names none may mean a session. */
export const resume = async (world: World, options: Options, ids: readonly string[]) => {
  if (ids.length > 0) return change(world, options, 'resume', ids);
  const [kept] = interruptions(world, () => true);
  throw new UserError(
    'Name the suspended questions that come back; "mockdrill suspend" lists them.',
    kept && `"${commandOf(kept.session)} --resume" goes on with the session that was interrupted.`,
  );
};

async function change(
  world: World,
  options: Options,
  type: SuspendEvent['type'],
  given: readonly string[],
): Promise<number> {
  const history = openHistory(world);
  const { suspended: out } = history.read().history;
  const ids = [...new Set(await questionIds(world, options, given, out))];
  changeSuspension(type, ids, history, world);
  const now = [...new Set([...out, ...ids])].filter((id) => !ids.includes(id) || type === 'suspend').sort();
  if (options.json) printJson(world, { version: 1, suspended: now });
  else say(world, now.length === 0 ? 'No question is suspended.' : `Suspended: ${now.map(show).join(', ')}`);
  return ExitCode.ok;
}

/** Ids as they are in the history: one that is suspended by a name it had before is resumed by that name. */
async function questionIds(
  world: World,
  options: Options,
  given: readonly string[],
  out: ReadonlySet<string>,
): Promise<string[]> {
  const unknown = given.filter((id) => !out.has(id));
  if (unknown.length === 0) return [...given];
  const library = await readLibrary(bankRoots(options.bank, world), world);
  return given.flatMap((id) => {
    if (out.has(id)) return [id];
    const question = pickQuestion(library, id);
    const names = namesOf(question).filter((name) => out.has(name));
    return names.length > 0 ? names : [question.id];
  });
}
