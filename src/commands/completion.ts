import { readdirSync } from 'node:fs';
import type { Library } from '../bank/library.ts';
import { EMPTY_LIBRARY, namesOf, questionNamed, questionsOf } from '../bank/questions.ts';
import { VERDICTS } from '../check/result.ts';
import { SETTINGS, settingNames } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots, settledRoot } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { print } from '../io/print.ts';
import { oneSetting } from '../io/settings.ts';
import {
  type CompletableCommand,
  completionScript,
  completions,
  SHELLS,
  type ValuesOf,
  wordsOf,
} from '../io/shell-completion.ts';
import type { World } from '../io/world.ts';
import type { Rule } from '../lint/rule.ts';
import { show } from '../view/show.ts';
import { attempts, interviewsHeld, orNothing, pointsOf, questionsMeant } from './completion-history.ts';

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
  line: readonly string[],
  commands: readonly CompletableCommand[],
): Promise<number> {
  const words = wordsOf(line);
  const library = await quietly(async () => readLibrary(rootsIn(words, world), world), EMPTY_LIBRARY);
  const concepts = words[0] === 'lexicon' ? await conceptsOf(library) : [];
  const rules = words[0] === 'lint' ? (await import('../lint/rules.ts')).RULES : [];
  print(world, completions(commands, words, valuesIn(world, library, { rules, concepts }, words)));
  return ExitCode.ok;
}

/** The bank roots that the command will read: those of the line so far, else the usual ones. */
function rootsIn(words: readonly string[], world: World): readonly string[] {
  const named = words.slice(1, -1).filter((_, at) => words[at] === '-b' || words[at] === '--bank');
  // The shell has not yet read the line, so a `~` stands in it.
  const roots = named.map((root) => settledRoot(root, world));
  // What is wrong in the settings is told by the command itself.
  return bankRoots(roots, world, { banks: oneSetting(world, 'banks') });
}

function valuesIn(
  world: World,
  library: Library,
  { rules, concepts }: { readonly rules: readonly Rule[]; readonly concepts: readonly string[] },
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
      case 'other':
        return attempts(world, words[1] === 'diff' ? idsOf(named, library) : undefined);
      case 'before':
      case 'after':
        return interviewsHeld(world);
      case 'point':
        return pointsOf(named, world);
      case 'rule':
        return rulesFor(rules, words.at(-2) === '--explain');
      case 'words':
        return concepts.map((id) => [words.at(-1)!.startsWith('@') ? `@${id}` : id, '']);
      case 'value':
        return (SETTINGS.find(({ name }) => name === named)?.choices ?? []).map((choice) => [choice, '']);
      case 'name':
        return settingNames.map((name) => [name, '']);
      case 'verdict':
        return VERDICTS.map((verdict) => [verdict, '']);
      case 'shell':
        return SHELLS.map((shell) => [shell, '']);
      case 'dir':
        return foldersHere(world);
      default:
        return [];
    }
  };
}

/** The rules, and the groups of them that can be named in their place; a page there is of the format alone. */
function rulesFor(rules: readonly Rule[], toExplain: boolean): readonly (readonly [string, string])[] {
  const groups = toExplain ? ['format'] : [...new Set(rules.map(({ group }) => group))];
  return [
    ...groups.map((group) => [group, ''] as const),
    ...rules.map(({ name, about }) => [name, about] as const),
  ];
}

async function conceptsOf({ concepts }: Library): Promise<readonly string[]> {
  const { lexiconOf } = await import('../check/shipped-lexicon.ts');
  return lexiconOf({ lexicon: concepts }).ids;
}

/** The ids that a question has and had. */
function idsOf(id: string, library: Library): ReadonlySet<string> {
  const question = questionNamed(questionsOf(library), id);
  return new Set(question ? namesOf(question) : [id]);
}

function foldersHere(world: World): readonly (readonly [string, string])[] {
  const entries = orNothing(() => readdirSync(world.cwd, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => [name, '']);
}

async function quietly<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}
