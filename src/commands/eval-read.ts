import type { Question } from '../bank/question.ts';
import { type LabelledAnswer, parseLabelled } from '../check/labelled.ts';
import { UserError } from '../errors.ts';
import { LABELLED_ANSWERS, readText } from '../io/text-input.ts';
import type { World } from '../io/world.ts';
import { jsonStrings, repeatedKey } from '../lint/json-spans.ts';

type Questions = ReadonlyMap<string, Question>;

/** What is wrong with a line, and what helps. */
interface Fault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** The labelled answers of files, each with its file. Throws UserError where lines can't be measured: all of them are told at once. */
export async function readLabelled(
  files: readonly string[],
  questions: Questions,
  world: World,
): Promise<ReadonlyMap<LabelledAnswer, string>> {
  const fileOf = new Map<LabelledAnswer, string>();
  const faults: (Fault & { readonly file: string })[] = [];
  for (const file of files) {
    const read = readRows(await readText(file, LABELLED_ANSWERS, world), questions);
    for (const row of read.rows) fileOf.set(row, file);
    faults.push(...read.faults.map((fault) => ({ ...fault, file })));
  }
  const [first] = faults;
  if (!first) return fileOf;
  const told = faults.slice(0, TOLD).map(({ file, line, message }) => `${file}:${line}: ${message}.`);
  const left = faults.length - told.length;
  throw new UserError([...told, ...(left > 0 ? [`… and ${left} more.`] : [])].join('\n  '), first.hint);
}

/** So many faults are told. */
const TOLD = 10;

const FORM =
  'A line is such as {"question": "id", "answer": "I ran …", "hit": ["point"], "partial": [], "kind": "strong"}.';

function readRows(text: string, questions: Questions): { rows: LabelledAnswer[]; faults: Fault[] } {
  const lines = text.split(/\r?\n/);
  const { rows, faults } = parseLabelled(text);
  const found = [
    ...faults.map((fault) => ({ ...fault, hint: FORM })),
    ...rows.flatMap((row) => {
      const repeated = jsonStrings(lines[row.line - 1]!).repeated.map(repeatedKey);
      return [
        ...repeated.map((message) => ({ line: row.line, message, hint: FORM })),
        ...strays(row, questions),
      ];
    }),
  ];
  return { rows, faults: found.sort((a, b) => a.line - b.line) };
}

/** That the banks have no such question, or it no such points. */
function strays({ question: id, line, hit, partial, target }: LabelledAnswer, questions: Questions): Fault[] {
  const question = questions.get(id);
  if (!question)
    return [
      { line, message: `there is no question "${id}" in the bank`, hint: 'Name its bank root with --bank.' },
    ];
  const points = [...question.checklist, ...question.redFlags].map((point) => point.id);
  const named = [...hit, ...partial, ...(target === undefined ? [] : [target])];
  return named
    .filter((point) => !points.includes(point))
    .map((point) => ({
      line,
      message: `the question "${id}" has no point "${point}"`,
      hint: `Its points are: ${points.join(', ')}.`,
    }));
}
