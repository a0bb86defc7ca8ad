import { questionsOf } from '../bank/questions.ts';
import { conceptsCalled } from '../check/concepts-called.ts';
import { lexiconOf } from '../check/shipped-lexicon.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { type ConceptShown, conceptList, conceptPages } from '../view/lexicon.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Shows the concepts of the lexicon, the shipped one and those of the banks. Nothing found is no error. */
export async function run(world: World, options: Options, words: readonly string[]): Promise<number> {
  const library = await readLibrary(bankRoots(options.bank, world), world);
  const own = new Set(questionsOf(library).map(({ lexicon }) => lexicon));
  const lexicon = lexiconOf({ lexicon: [...own].flat() });
  const wanted = words.join(' ');
  const called = wanted === '' ? lexicon.ids : conceptsCalled(wanted, lexicon);
  const concepts = called.map((id): ConceptShown => {
    const textsOf = (patterns: readonly { readonly wording: string }[]) =>
      patterns.map(({ wording }) => wording);
    return { id, wordings: textsOf(lexicon.wordings(id)), not: textsOf(lexicon.lookAlikes(id)) };
  });
  if (options.json) {
    printJson(world, { version: 1, concepts });
    return ExitCode.ok;
  }
  const look = lookOf(world.stdout, world, options);
  const text = wanted === '' ? conceptList(concepts, look) : conceptPages(concepts, wanted, look);
  await printLong(world, [`${text}\n`]);
  return ExitCode.ok;
}
