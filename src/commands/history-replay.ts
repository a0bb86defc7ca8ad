import type { Question } from '../bank/question.ts';
import { questionOf } from '../bank/questions.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { type Rechecked, recheckOf } from '../history/recheck.ts';
import { newestFirst, type Wanted } from '../history/select.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { openHistory, type Past } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson, printParts, say } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { count } from '../view/count.ts';
import { jsonList } from '../view/json-list.ts';
import type { Look } from '../view/look.ts';
import { recheckedView, recheckSummary } from '../view/recheck.ts';
import { wrap } from '../view/wrap.ts';
import { questionsIfAny, type WantedOptions, wantedOf } from './history-wanted.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options extends WantedOptions {
  readonly recheck?: boolean;
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Replays all events without the cache, and, with `--recheck`, the checks of the old answers. Changes nothing stored. */
export async function run(world: World, options: Options, banks: readonly string[]): Promise<number> {
  if (!options.recheck) refuseNarrowing(options, banks);
  const past = openHistory(world).readAnew();
  noteSkipped(past, world);
  const { attempts, suspended } = past.history;
  if (!options.recheck) {
    if (options.json) printJson(world, { version: 1, attempts: attempts.length, suspended: suspended.size });
    else
      say(
        world,
        `Replayed: ${count(attempts.length, 'attempt')}, ${count(suspended.size, 'suspended question')}.`,
      );
    return ExitCode.ok;
  }
  const settings = readSettings(world);
  const questions = await questionsIfAny(bankRoots(options.bank, world, settings), world);
  const wanted = await wantedOf(world, options, banks, attempts);
  const recheckAll = await rechecker(past, questions, settings.passMark);
  const tally = { checked: 0, changed: 0, left: 0 };
  if (options.json) printParts(world, jsonList('changes', recheckAll(wanted, tally), tally));
  else {
    const look = lookOf(world.stdout, world, options);
    const text = (change: Rechecked) =>
      recheckedView(change, questionOf(questions, change.question), LOCAL_DAYS, look);
    await printLong(world, report(recheckAll(wanted, tally), text, tally, look));
  }
  return ExitCode.ok;
}

function refuseNarrowing({ json, color, ...narrowing }: Options, banks: readonly string[]): void {
  if (banks.length > 0 || Object.values(narrowing).some((value) => value !== undefined))
    throw new UserError(
      'Every event is replayed; banks and options narrow what is checked again.',
      'Add --recheck, or leave them out.',
    );
}

interface Count {
  checked: number;
  changed: number;
  left: number;
}

/** Checks old answers again, one at a time. */
async function rechecker(past: Past, questions: readonly Question[], passMark: number) {
  const { checkAnswer } = await import('../check/check-answer.ts');
  return function* (wanted: Wanted, count: Count): Generator<Rechecked> {
    for (const { id, question: asked } of newestFirst(past.history.attempts, wanted)) {
      const question = questionOf(questions, asked);
      const record = question && past.recordOf(id);
      if (!question || record?.text === undefined) {
        count.left++;
        continue;
      }
      count.checked++;
      const result = checkAnswer(question, record.text, passMark);
      const change = recheckOf(record.attempt, result);
      if (!change) continue;
      count.changed++;
      yield change;
    }
  };
}

function* report(
  changes: Iterable<Rechecked>,
  text: (change: Rechecked) => string,
  count: Count,
  look: Look,
): Generator<string> {
  for (const change of changes) yield `${text(change)}\n`;
  yield `${wrap(recheckSummary(count.checked, count.changed, count.left), look.width)}\n`;
}
