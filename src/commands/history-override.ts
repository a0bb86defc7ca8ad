import type { Question } from '../bank/question.ts';
import { questionOf } from '../bank/questions.ts';
import type { Verdict } from '../check/result.ts';
import { withVerdicts } from '../drill/pass-mark.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { pickAttempt } from '../history/select.ts';
import { openHistory } from '../io/history-files.ts';
import type { AttemptRecord } from '../io/history-records.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { attemptLine } from '../view/history.ts';
import { show } from '../view/show.ts';
import { questionsIfAny } from './history-wanted.ts';
import { stamp } from './stamp.ts';

interface Options {
  readonly verdict?: Verdict;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Puts the user's own verdict on a point beside the check's. */
export async function run(world: World, options: Options, given: string, wanted: string): Promise<number> {
  const { verdict = 'hit' } = options;
  const history = openHistory(world);
  const past = history.read();
  const { id, question: name } = pickAttempt(past.history.attempts, given);
  const record = past.recordOf(id)!;
  const point = pointOf(record, wanted);
  const question = questionOf(await questionsIfAny(undefined, world), name);
  const own = new Map([
    ...record.overrides.map((each) => [each.point, each.verdict] as const),
    [point, verdict],
  ]);
  const sums = question && sumsOf(question, record, own, readSettings(world).passMark);
  history.append({ ...stamp(world), type: 'override', attempt: id, point, verdict, ...sums });
  if (options.json) {
    printJson(world, { version: 1, attempt: id, point, verdict, ...sums });
    return ExitCode.ok;
  }
  const look = lookOf(world.stdout, world, options);
  print(world, attemptLine(pickAttempt(history.read().history.attempts, id), LOCAL_DAYS, look));
  const words = question?.checklist.find((each) => each.id === point)?.point ?? point;
  print(world, `Your verdict: ${verdict}. ${show(words)}`);
  if (!sums) print(world, 'The score stays: its question is not in these banks as it was asked.');
  return ExitCode.ok;
}

/** A point by its number in the checklist, or by its id. */
function pointOf({ attempt }: AttemptRecord, wanted: string): string {
  const { points } = attempt;
  const found = points.find(({ id }) => id === wanted) ?? points[Number(wanted) - 1];
  if (found) return found.id;
  throw new UserError(
    `That attempt has no point "${wanted}".`,
    `"mockdrill history show ${attempt.id.slice(0, 8)}" numbers them, from 1 to ${points.length}.`,
  );
}

/** The score with the user's verdicts; undefined where the checklist is another one by now. */
function sumsOf(
  question: Question,
  { attempt: { points, redFlags } }: AttemptRecord,
  own: ReadonlyMap<string, Verdict>,
  passMark: number,
): { score: number; passed: boolean } | undefined {
  const same =
    points.length === question.checklist.length &&
    points.every(({ id }, index) => id === question.checklist[index]!.id);
  return same ? withVerdicts(question, { points, redFlags }, own, passMark) : undefined;
}
