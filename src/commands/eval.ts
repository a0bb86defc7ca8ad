import type { Question } from '../bank/question.ts';
import { checkAnswer } from '../check/check-answer.ts';
import type { LabelledAnswer } from '../check/labelled.ts';
import { type Checked, measure } from '../check/measure.ts';
import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { disagreementsView, evalView } from '../view/eval.ts';
import { lexiconNotes } from '../view/list.ts';
import { readLabelled } from './eval-read.ts';

interface Options {
  readonly bank?: string[];
  readonly errors?: boolean;
  readonly minF1?: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Measures the checker with labelled answers: 1 where F1 falls below `--min-f1`. */
export async function run(world: World, options: Options, files: readonly string[]): Promise<number> {
  const library = await readLibrary(bankRoots(options.bank, world), world);
  const { fileOf, questions } = await readLabelled(files, library, world);
  const rows = [...fileOf.keys()];
  for (const note of lexiconNotes(library.faulty)) tell(world, note);
  const { measured, disagreements } = measure(checkAll(rows, questions));
  if (options.json) {
    const errors = disagreements.map(({ row, kind, label, result }) => ({
      file: fileOf.get(row),
      question: row.question,
      line: row.line,
      kind: row.kind,
      point: result.id,
      criterion: kind,
      label,
      verdict: result.verdict,
      reason: result.reason,
      evidence: result.evidence,
    }));
    printJson(world, options.errors ? { ...measured, errors } : { ...measured });
  } else {
    const look = lookOf(world.stdout, world, options);
    const list =
      options.errors && disagreements.length > 0
        ? [disagreementsView(disagreements, (row) => fileOf.get(row)!, look)]
        : [];
    print(world, [...list, evalView(measured, look)].join('\n\n'));
  }
  const { f1 } = measured.points.total.hit;
  if (options.minF1 === undefined || (f1 ?? 0) >= options.minF1) return ExitCode.ok;
  const why =
    f1 === null
      ? 'There is no F1 of hit: no point is labelled as one, and none was found'
      : `F1 of hit is ${belowText(f1, options.minF1)}, below ${options.minF1}`;
  tell(world, `${why}.`);
  return ExitCode.failed;
}

/** With as many digits as it takes to be seen below the other. */
function belowText(value: number, least: number): string {
  return [3, 6].map((digits) => value.toFixed(digits)).find((text) => Number(text) < least) ?? String(value);
}

/**
 * So many answers are checked before the clock counts, each so often at most, or for so long (ms): what is measured is a drill that is
 * under way, but who mends the aliases of a few answers is not to wait for that.
 */
const WARM_UP = { answers: 1500, each: 10, longest: 2000 };

/** The checks with their times. Each question is compiled before its first time is taken. */
function checkAll(rows: readonly LabelledAnswer[], questions: ReadonlyMap<string, Question>): Checked[] {
  const questionOf = (row: LabelledAnswer) => questions.get(row.question)!;
  for (const row of rows) checkAnswer(questionOf(row), '');
  const begin = performance.now();
  const most = Math.min(WARM_UP.answers, WARM_UP.each * rows.length);
  for (let at = 0; at < most && performance.now() < begin + WARM_UP.longest; at++) {
    const row = rows[at % rows.length]!;
    checkAnswer(questionOf(row), row.answer);
  }
  return rows.map((row) => {
    const question = questionOf(row);
    const start = performance.now();
    const result = checkAnswer(question, row.answer);
    return { row, question, result, ms: performance.now() - start };
  });
}
