import type { Question } from '../bank/question.ts';
import { explainAnswer } from '../check/explain.ts';
import { pickQuestion } from '../drill/pick.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { namedQuestion } from '../io/named-question.ts';
import { print, printJson, tell } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import { ANSWER, readText } from '../io/text-input.ts';
import type { World } from '../io/world.ts';
import { explainView } from '../view/explain.ts';
import { lexiconNotes } from '../view/list.ts';
import { resultView } from '../view/result.ts';

interface Options {
  readonly bank?: string[];
  readonly model?: boolean;
  readonly weak?: number;
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Checks one answer: 0 where it passes, 1 where it does not. */
export async function run(world: World, options: Options, named: string, file?: string): Promise<number> {
  refuseSeveral(options, file);
  const settings = readSettings(world);
  const { passMark } = settings;
  const { name, bank } = namedQuestion(named, options.bank, world);
  const library = await readLibrary(bankRoots(bank, world, settings), world);
  const question = pickQuestion(library, name);
  const answer = ownAnswer(question, options) ?? (await readText(file ?? '-', ANSWER, world));
  if (answer.trim() === '') throw new UserError('There is no answer to check: the text is empty.');
  for (const note of lexiconNotes(library.faulty)) tell(world, note);
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

function refuseSeveral({ model, weak }: Options, file: string | undefined): void {
  const given = [file, model && '--model', weak !== undefined && '--weak'].filter(Boolean);
  if (given.length > 1)
    throw new UserError(`${given.join(' and ')} are two answers.`, 'Name one of them to be checked.');
}

/** The answer of the question's own file that is to be checked; undefined where it is one from elsewhere. */
function ownAnswer({ id, modelAnswer, weakAnswers }: Question, { model, weak }: Options): string | undefined {
  if (model) {
    if (modelAnswer !== '') return modelAnswer;
    throw new UserError(`The question "${id}" has no model answer.`);
  }
  if (weak === undefined) return undefined;
  const answer = weakAnswers[weak - 1];
  if (answer !== undefined) return answer;
  const count = weakAnswers.length;
  throw new UserError(
    `The question "${id}" has no weak answer ${weak}.`,
    count === 0 ? 'It has none.' : `It has ${count}, numbered from 1 as they stand in the file.`,
  );
}
