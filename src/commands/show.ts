import type { Question } from '../bank/question.ts';
import { pickQuestion } from '../drill/pick.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { namedQuestion } from '../io/named-question.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { type Parts, questionView } from '../view/question.ts';
import { bankOption } from '../view/shell-word.ts';

interface Options {
  readonly bank?: string[];
  readonly hints?: boolean;
  readonly points?: boolean;
  readonly model?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Shows one question; what would spoil the drill only on request. */
export async function run(world: World, options: Options, named: string): Promise<number> {
  const { name, bank } = namedQuestion(named, options.bank, world);
  const question = pickQuestion(await readLibrary(bankRoots(bank, world), world), name);
  const parts = {
    hints: options.all === true || options.hints === true,
    points: options.all === true || options.points === true,
    model: options.all === true || options.model === true,
    rest: options.all === true,
  };
  if (options.json) {
    printJson(world, { version: 1, ...questionJson(question, parts) });
    return ExitCode.ok;
  }
  print(world, questionView(question, parts, lookOf(world.stdout, world, options), bankOption(bank)));
  return ExitCode.ok;
}

function questionJson(question: Question, parts: Parts) {
  const { spans: _, lexicon: __, hints, checklist, redFlags, followUps, modelAnswer, ...others } = question;
  const { weakAnswers, notes, ...plain } = others;
  return {
    ...plain,
    ...(parts.hints && { hints }),
    ...(parts.points && { checklist, redFlags, followUps }),
    ...(parts.model && { modelAnswer }),
    ...(parts.rest && { weakAnswers, notes }),
  };
}
