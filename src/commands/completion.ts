import { readdirSync } from 'node:fs';
import type { Library } from '../bank/library.ts';
import { EMPTY_LIBRARY } from '../bank/questions.ts';
import { VERDICTS } from '../check/result.ts';
import { SETTINGS, settingNames } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { History } from '../history/history.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { openHistory } from '../io/history-files.ts';
import { readLibrary } from '../io/library.ts';
import { print } from '../io/print.ts';
import {
  type CompletableCommand,
  completionScript,
  completions,
  SHELLS,
  type ValuesOf,
} from '../io/shell-completion.ts';
import type { World } from '../io/world.ts';
import type { Rule } from '../lint/rule.ts';
import { show } from '../view/show.ts';

/** Prints the completion script of a shell. */
export function run(world: World, _: object, shell: string): number {
  if (!SHELLS.includes(shell))
    throw new UserError(
      `There is no completion for "${shell}".`,
      `Expected ${SHELLS.join(', ').replace(/, (?=\w+$)/, ' or ')}.`,
    );
  print(world, completionScript(shell));
  return ExitCode.ok;
}

/** Answers a shell that asks what may come next. Never fails: a Tab must not print an error into a command line. */
export async function complete(
  world: World,
  words: readonly string[],
  commands: readonly CompletableCommand[],
): Promise<number> {
  const library = await quietly(async () => readLibrary(bankRoots(undefined, world), world), EMPTY_LIBRARY);
  const rules = words[0] === 'lint' ? (await import('../lint/rules.ts')).RULES : [];
  print(world, completions(commands, words, valuesIn(world, library, rules, words)));
  return ExitCode.ok;
}

function valuesIn(
  world: World,
  library: Library,
  rules: readonly Rule[],
  words: readonly string[],
): ValuesOf {
  // What stands two words behind a command below another: the setting, the attempt.
  const named = words.filter((word) => !word.startsWith('-'))[2] ?? '';
  const isMeant = questionsMeant(words[0], world);
  return (placeholder) => {
    switch (placeholder) {
      case 'banks':
      case 'bank':
        return library.banks.map(({ name, title }) => [name, show(title)]);
      case 'question':
      case 'id':
        return library.banks.flatMap(({ questions }) =>
          questions.flatMap(({ id, title }) => (isMeant(id) ? [[id, show(title)] as const] : [])),
        );
      case 'interview':
        return library.interviews.map(({ id, title }) => [id, show(title)]);
      case 'tag':
        return [...new Set(library.banks.flatMap(({ questions }) => questions.flatMap(({ tags }) => tags)))]
          .sort()
          .map((tag) => [tag, '']);
      case 'attempt':
        return attempts(world);
      case 'before':
      case 'after':
        return interviewsHeld(world);
      case 'point':
        return pointsOf(named, world);
      case 'rule':
        return rules.map(({ name, about }) => [name, about]);
      case 'value':
        return (SETTINGS.find(({ name }) => name === named)?.choices ?? []).map((choice) => [choice, '']);
      case 'name':
        return settingNames.map((name) => [name, '']);
      case 'verdict':
        return VERDICTS.map((verdict) => [verdict, '']);
      case 'shell':
        return SHELLS.map((shell) => [shell, '']);
      case 'dir':
        return readdirSync(world.cwd, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => [name, '']);
      default:
        return [];
    }
  };
}

/** Of which questions a command can say anything: `resume` of suspended ones, `history` of those that were answered. */
function questionsMeant(command: string | undefined, world: World): (id: string) => boolean {
  if (command !== 'resume' && command !== 'history') return () => true;
  const { suspended, attempts } = historyIn(world) ?? { suspended: [], attempts: [] };
  const ids = new Set(command === 'resume' ? suspended : Array.from(attempts, ({ question }) => question));
  return (id) => ids.has(id);
}

function interviewsHeld(world: World): readonly (readonly [string, string])[] {
  const { interviews } = historyIn(world) ?? { interviews: [] };
  return interviews
    .toReversed()
    .map(({ title, at }, index) => [String(index + 1), `${show(title)}, ${at.slice(0, 10)}`] as const);
}

function historyIn(world: World): History | undefined {
  try {
    return openHistory(world).read().history;
  } catch {
    return undefined;
  }
}

/** Attempts offered on Tab: nobody reads more. */
const OFFERED = 50;

function attempts(world: World): readonly (readonly [string, string])[] {
  const { attempts } = historyIn(world) ?? { attempts: [] };
  const latest = Array.from({ length: OFFERED }, (_, index) => attempts.at(-1 - index));
  const ids = latest.flatMap((attempt) => (attempt ? [[attempt.id, attempt.question] as const] : []));
  return ids.length === 0 ? [] : [...ids, ['last', 'the latest attempt']];
}

function pointsOf(attempt: string, world: World): readonly (readonly [string, string])[] {
  try {
    const { points, verdicts } = openHistory(world).read().attempt(attempt);
    return points.map((point, index) => [point, verdicts[index]!]);
  } catch {
    return [];
  }
}

async function quietly<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}
