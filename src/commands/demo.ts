import type { Question } from '../bank/question.ts';
import { questionsOf } from '../bank/questions.ts';
import { checkAnswer } from '../check/check-answer.ts';
import { pickQuestion } from '../drill/pick.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots, ownRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { namedQuestion } from '../io/named-question.ts';
import { printLong } from '../io/pager.ts';
import { printJson } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { demoView } from '../view/demo.ts';
import { bankOption } from '../view/shell-word.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

const SHOWN = 'incident-end-to-end';

/** Plays one question with its own weak answer and its model answer: what the tool does, without typing. */
export async function run(world: World, options: Options, asked: string | undefined): Promise<number> {
  const settings = readSettings(world);
  const { passMark } = settings;
  const { name: id, bank } =
    asked === undefined ? { name: asked, bank: options.bank } : namedQuestion(asked, options.bank, world);
  const shipped = id === undefined && bank === undefined;
  const roots = shipped ? [world.shippedQuestions] : bankRoots(bank, world, settings);
  // Whoever has own banks finds no shipped question without its root.
  const named = shipped && ownRoots(world, settings).length > 0 ? roots : bank;
  const library = await readLibrary(roots, world);
  const first = shipped ? SHOWN : questionsOf(library).find(isPlayable)?.id;
  if (id === undefined && first === undefined) {
    throw new UserError(
      'No question there has a weak and a model answer to show.',
      '"mockdrill lint" shows what is missing; "mockdrill demo" alone plays a shipped question.',
    );
  }
  const question = pickQuestion(library, id ?? first!);
  const [weak] = question.weakAnswers;
  if (weak === undefined || !isPlayable(question)) {
    throw new UserError(
      `The question "${question.id}" has no ${weak === undefined ? 'weak' : 'model'} answer to show.`,
      `Choose another one: mockdrill list${bankOption(bank)}`,
    );
  }
  const play = (name: string, answer: string) => ({
    name,
    answer,
    result: checkAnswer(question, answer, passMark),
  });
  const played = [play('Weak answer', weak), play('Model answer', question.modelAnswer)];
  if (options.json) printJson(world, { version: 1, question: question.id, answers: played });
  else
    await printLong(world, [
      `${demoView(question, played, passMark, lookOf(world.stdout, world, options), bankOption(named))}\n`,
    ]);
  return ExitCode.ok;
}

function isPlayable({ weakAnswers, modelAnswer }: Question): boolean {
  return weakAnswers.length > 0 && modelAnswer !== '';
}
