import { questionsOf } from '../bank/questions.ts';
import { searchQuestions } from '../drill/search.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { foundList } from '../view/list.ts';

interface Options {
  readonly bank?: string[];
  readonly count?: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Finds questions by words. Nothing found is no error. */
export async function run(world: World, options: Options, words: readonly string[]): Promise<number> {
  const library = await readLibrary(bankRoots(options.bank, world), world);
  const found = searchQuestions(questionsOf(library), words.join(' ')).slice(0, options.count ?? 10);
  if (options.json) {
    const questions = found.map(({ question, distance }) => ({
      id: question.id,
      bank: question.bank,
      title: question.title,
      level: question.level,
      distance: Number(distance.toFixed(3)),
    }));
    printJson(world, { version: 1, questions });
  } else {
    print(
      world,
      foundList(
        found.map(({ question }) => question),
        words.join(' '),
        lookOf(world.stdout, world, options),
      ),
    );
  }
  return ExitCode.ok;
}
