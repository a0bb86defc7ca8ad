import { conceptsCalled } from '../check/concepts-called.ts';
import type { Pattern } from '../check/pattern.ts';
import { lexiconOf } from '../check/shipped-lexicon.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { conceptList, conceptPages } from '../view/lexicon.ts';
import { lexiconNotes } from '../view/list.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Shows the concepts of the lexicon, the shipped one and those of the banks. Nothing found is no error. */
export async function run(world: World, options: Options, words: readonly string[]): Promise<number> {
  const { concepts: own, faulty } = await readLibrary(bankRoots(options.bank, world), world);
  for (const note of lexiconNotes(faulty)) tell(world, note);
  const lexicon = lexiconOf({ lexicon: own });
  const wanted = words.join(' ');
  if (wanted === '' && !options.json) {
    const all = lexicon.ids.map((id) => ({ id, wordings: textsOf(lexicon.naming(id)) }));
    await printLong(world, [`${conceptList(all, lookOf(world.stdout, world, options))}\n`]);
    return ExitCode.ok;
  }
  const { ids, named } = wanted === '' ? { ids: lexicon.ids, named: true } : conceptsCalled(wanted, lexicon);
  const concepts = ids.map((id) => {
    const not = textsOf(lexicon.lookAlikes(id));
    // So a bank takes out what the shipped lexicon has.
    return { id, wordings: textsOf(lexicon.wordings(id)).filter((wording) => !not.includes(wording)), not };
  });
  if (options.json) printJson(world, { version: 1, named, concepts });
  else
    await printLong(world, [
      `${conceptPages({ concepts, named, words: wanted, ids: lexicon.ids }, lookOf(world.stdout, world, options))}\n`,
    ]);
  return ExitCode.ok;
}

/** Each once, also where the lexicon of a bank repeats one. */
const textsOf = (patterns: readonly Pattern[]): string[] => [
  ...new Set(patterns.map(({ wording }) => wording)),
];
