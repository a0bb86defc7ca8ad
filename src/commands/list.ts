import type { Level } from '../bank/question.ts';
import { questionsOf } from '../bank/questions.ts';
import { narrowed, noMatch, pickBanks } from '../drill/pick.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { bankList, faultyNote, questionList } from '../view/list.ts';

interface Options {
  readonly bank?: string[];
  readonly level?: Level;
  readonly tag?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Lists banks, or, where banks, a level or a tag are named, their questions. */
export async function run(world: World, options: Options, names: readonly string[]): Promise<number> {
  const library = await readLibrary(bankRoots(options.bank, world), world);
  const { tag } = options;
  const questions = questionsOf(library);
  if (tag !== undefined && narrowed(questions, { tag }).length === 0) throw noMatch(questions, { tag });
  const banks = pickBanks(library, names).map((bank) => ({
    ...bank,
    questions: narrowed(bank.questions, options),
  }));
  if (options.json) {
    printJson(world, {
      version: 1,
      banks: banks.map(({ name, title, description, questions }) => ({
        name,
        title,
        description,
        questions: questions.map(({ id, title, level, type, time, tags, draft }) => ({
          id,
          title,
          level,
          type,
          time,
          tags,
          draft,
        })),
      })),
    });
    return ExitCode.ok;
  }
  const look = lookOf(world.stdout, world, options);
  const whole = names.length === 0 && options.level === undefined && options.tag === undefined;
  print(world, whole ? bankList(banks, look) : questionList(banks, look));
  if (library.faulty.length > 0) tell(world, faultyNote(library.faulty));
  return ExitCode.ok;
}
