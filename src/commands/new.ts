import { dirname, join, resolve } from 'node:path';
import { expectation } from '../bank/expectation.ts';
import { QUESTION } from '../bank/format.ts';
import type { Level, QuestionType } from '../bank/question.ts';
import { namesOf } from '../bank/questions.ts';
import { scalarValue } from '../bank/scalar-value.ts';
import { KEBAB } from '../bank/shape.ts';
import { questionTemplate } from '../bank/template.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { NO_BANKS, readBankFiles } from '../io/bank-files.ts';
import { ownRoots } from '../io/bank-roots.ts';
import { helpFor, reasonOf } from '../io/disk-trouble.ts';
import { isFolder } from '../io/is-folder.ts';
import { makeFolder } from '../io/make-folder.ts';
import { nearPath } from '../io/near-path.ts';
import { print } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { writeFresh } from '../io/write-file.ts';
import { namesIn } from '../lint/names.ts';
import { shellWord } from '../view/shell-word.ts';
import { show } from '../view/show.ts';

interface Options {
  readonly bank?: string;
  readonly title?: string;
  readonly level?: Level;
  readonly type?: QuestionType;
}

/** Writes the skeleton of a question; an existing file is never touched. */
export function run(world: World, options: Options, name: string): number {
  const [bank, id, ...rest] = name.split('/');
  const [first, ...others] = options.bank === undefined ? ownRoots(world) : [options.bank];
  const root = resolve(world.cwd, first ?? 'questions');
  if (!bank || !id || rest.length > 0 || !KEBAB.test(id) || !isBankName(bank, root)) {
    throw new UserError(
      `"${name}" does not name a question.`,
      'Expected BANK/ID in kebab-case, such as reliability/cache-that-lied.',
    );
  }
  const other = NO_BANKS.get(bank);
  if (other)
    throw new UserError(`"${bank}" is no bank: ${other} lie there.`, 'Choose another name for the bank.');
  const path = join(root, bank, `${id}.md`);
  const near = nearPath(path, world);
  const title = titleFor(id, options.title);
  for (const each of [root, ...others]) refuseTaken(id, each, near, world);
  const text = questionTemplate({
    id,
    title,
    level: options.level ?? 'senior',
    type: options.type ?? 'behavioural',
  });
  try {
    makeFolder(dirname(path));
    writeFresh(path, text);
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'EEXIST' && trouble.path === path)
      throw new UserError(`${near} is there already.`, 'Choose another id, or edit that file.');
    throw new UserError(
      `${near} can't be written: ${reasonOf(trouble)}.`,
      helpFor(trouble, 'Check the folder, or name another root with --bank.'),
    );
  }
  const lint = `mockdrill lint ${show(shellWord(nearPath(root, world)))}`;
  print(
    world,
    `${show(near)}\nFill it in, then: ${lint}\nEvery key there is: mockdrill lint --explain format`,
  );
  return ExitCode.ok;
}

/** Whether a bank may be called so: a new one in kebab-case, one that is there as it is. */
function isBankName(bank: string, root: string): boolean {
  if (bank.startsWith('.')) return false;
  return KEBAB.test(bank) || isFolder(join(root, bank));
}

/** Throws UserError where a question of a bank root has an id, or had it; the file that is to be made is another matter. */
function refuseTaken(id: string, root: string, near: string, world: World): void {
  if (!isFolder(resolve(world.cwd, root))) return;
  const questions = readBankFiles(root, world).banks.flatMap((bank) => bank.questions);
  const owner = questions.find((file) => file.path !== near && namesOf(namesIn(file)).includes(id));
  if (owner)
    throw new UserError(
      `The id "${id}" is taken by ${owner.path}.`,
      'Choose another one: ids are unique over all banks, and also those that a question had before.',
    );
}

/** The title asked for, or one made of the id. Throws UserError where the format has no such title. */
function titleFor(id: string, asked: string | undefined): string {
  const title = asked ?? sentence(id);
  const { shape } = QUESTION.keys.title!;
  if (scalarValue(title, 'string', shape) !== undefined && !/[\r\n]/.test(title)) return title;
  throw new UserError(
    asked === undefined
      ? `The id "${id}" makes no title: that is ${expectation(shape)}.`
      : `${JSON.stringify(asked)} is no title: that is ${expectation(shape)}, on one line.`,
    asked === undefined
      ? 'Choose a shorter id, or give a title with --title.'
      : 'Give another one with --title.',
  );
}

function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
