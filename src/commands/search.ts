import { questionsOf } from '../bank/questions.ts';
import { searchQuestions } from '../drill/search.ts';
import { wordsIn } from '../drill/search-text.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { foundList, insteadNote } from '../view/list.ts';
import { bankOption } from '../view/shell-word.ts';

interface Options {
  readonly bank?: string[];
  readonly count?: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Finds questions by words. Nothing found is no error, no word is one. */
export async function run(world: World, options: Options, words: readonly string[]): Promise<number> {
  if (wordsIn(words.join(' ')).length === 0)
    throw new UserError('There is no word to search for.', 'Such as: mockdrill search expired certificate');
  const library = await readLibrary(bankRoots(options.bank, world), world);
  const search = searchQuestions(questionsOf(library), words.join(' '));
  const found = search.found.slice(0, options.count ?? 10);
  if (options.json) {
    const questions = found.map(({ question, distance }) => ({
      id: question.id,
      bank: question.bank,
      title: question.title,
      level: question.level,
      distance: Number(distance.toFixed(3)),
    }));
    printJson(world, { version: 1, questions, all: search.all, instead: search.instead });
  } else {
    if (found.length > 0) for (const each of search.instead) tell(world, insteadNote(each));
    if (!search.all) tell(world, 'No question has all of these words; these have the most.');
    print(
      world,
      foundList(
        found.map(({ question }) => question),
        words.join(' '),
        lookOf(world.stdout, world, options),
        bankOption(options.bank),
      ),
    );
  }
  return ExitCode.ok;
}
