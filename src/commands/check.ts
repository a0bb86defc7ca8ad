import { explainAnswer } from '../check/explain.ts';
import { pickQuestion } from '../drill/pick.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import { ANSWER, readText } from '../io/text-input.ts';
import type { World } from '../io/world.ts';
import { explainView } from '../view/explain.ts';
import { resultView } from '../view/result.ts';

interface Options {
  readonly bank?: string[];
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Checks one answer: 0 where it passes, 1 where it does not. */
export async function run(world: World, options: Options, id: string, file = '-'): Promise<number> {
  const settings = readSettings(world);
  const { passMark } = settings;
  const question = pickQuestion(await readLibrary(bankRoots(options.bank, world, settings), world), id);
  const answer = await readText(file, ANSWER, world);
  if (answer.trim() === '') throw new UserError('There is no answer to check: the text is empty.');
  const { result, points } = explainAnswer(question, answer, passMark);
  const look = lookOf(world.stdout, world, options);
  if (options.json) {
    printJson(
      world,
      options.explain ? { ...result, explain: points.map(({ result: _, ...rest }) => rest) } : { ...result },
    );
  } else {
    const parts = [resultView(question, answer, result, look, { passMark })];
    if (options.explain) parts.push(explainView(points, look));
    print(world, parts.join('\n\n'));
  }
  return result.passed ? ExitCode.ok : ExitCode.failed;
}
