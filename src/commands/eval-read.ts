import { didYouMean } from '../bank/edit-distance.ts';
import type { Library } from '../bank/library.ts';
import type { Question } from '../bank/question.ts';
import { questionsById, questionsOf } from '../bank/questions.ts';
import { type LabelledAnswer, parseLabelled } from '../check/labelled.ts';
import { leftOut } from '../drill/pick.ts';
import { UserError } from '../errors.ts';
import { LABELLED_ANSWERS, readText } from '../io/text-input.ts';
import type { World } from '../io/world.ts';
import { jsonStrings, repeatedKey } from '../lint/json-spans.ts';

/** What is wrong with a line, and what helps. */
interface Fault {
  readonly line: number;
  readonly message: string;
  /** What was meant, looked for where the fault is told. */
  readonly guess?: () => string;
  /** Under the lines of all faults: it names what it is about. */
  readonly hint: string;
}

/** Labelled answers, and the questions that they may answer. */
export interface Labelled {
  /** The file of each answer. */
  readonly fileOf: ReadonlyMap<LabelledAnswer, string>;
  /** By all names. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** The labelled answers of files. Throws UserError where lines can't be measured: all of them are told at once. */
export async function readLabelled(
  files: readonly string[],
  library: Library,
  world: World,
): Promise<Labelled> {
  const questions = questionsById(questionsOf(library));
  const fileOf = new Map<LabelledAnswer, string>();
  const faults: (Fault & { readonly file: string })[] = [];
  for (const file of files) {
    const text = await readText(file, LABELLED_ANSWERS, world);
    const read = readRows(text, (row) => strays(row, questions.get(row.question), library));
    for (const row of read.rows) fileOf.set(row, file);
    faults.push(...read.faults.map((fault) => ({ ...fault, file })));
  }
  if (faults.length === 0 && fileOf.size === 0)
    throw new UserError(`There are no labelled answers in ${files.join(', ')}.`, FORM);
  if (faults.length === 0) return { fileOf, questions };
  const told = faults.slice(0, TOLD);
  const lines = told.map(
    ({ file, line, message, guess }) => `${file}:${line}: ${message}${guess?.() ?? ''}.`,
  );
  const left = faults.length - told.length;
  const hints = [...new Set(told.map(({ hint }) => hint))].slice(0, HINTS);
  throw new UserError(
    [...lines, ...(left > 0 ? [`… and ${left} more.`] : [])].join('\n  '),
    hints.join('\n  '),
  );
}

/** So many faults are told, and so much of what helps. */
const TOLD = 10;
const HINTS = 3;

const FORM =
  'A line is such as {"question": "id", "answer": "I ran …", "hit": ["point"], "partial": [], "kind": "strong"}.';

function readRows(
  text: string,
  straysIn: (row: LabelledAnswer) => readonly Fault[],
): { rows: LabelledAnswer[]; faults: Fault[] } {
  const lines = text.split(/\r?\n/);
  const { rows, faults } = parseLabelled(text);
  const found = [
    ...faults.map((fault) => ({ ...fault, hint: FORM })),
    ...rows.flatMap((row) => {
      const repeated = jsonStrings(lines[row.line - 1]!).repeated.map(repeatedKey);
      return [...repeated.map((message) => ({ line: row.line, message, hint: FORM })), ...straysIn(row)];
    }),
  ];
  return { rows, faults: found.sort((a, b) => a.line - b.line) };
}

/** That the banks have no such question, or it no such points. */
function strays(
  { question: id, line, hit, partial, target }: LabelledAnswer,
  question: Question | undefined,
  library: Library,
): Fault[] {
  if (!question) return [{ line, ...unknownQuestion(id, library) }];
  const points = [...question.checklist, ...question.redFlags].map((point) => point.id);
  const named = new Set([...hit, ...partial, ...(target === undefined ? [] : [target])]);
  return [...named]
    .filter((point) => !points.includes(point))
    .map((point) => ({
      line,
      message: `the question "${id}" has no point "${point}"`,
      guess: () => didYouMean(point, points),
      hint: `The points of "${id}" are: ${points.join(', ')}.`,
    }));
}

function unknownQuestion(id: string, library: Library): Omit<Fault, 'line'> {
  const broken = leftOut(library, id);
  if (broken)
    return {
      message: `the question ${broken.path} has errors and was left out`,
      hint: `"mockdrill lint ${broken.path}" shows them.`,
    };
  return {
    message: `there is no question "${id}" in the bank`,
    guess: () =>
      didYouMean(
        id,
        questionsOf(library).map((question) => question.id),
      ),
    hint: `The bank root of "${id}" is named with --bank.`,
  };
}
