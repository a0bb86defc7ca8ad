import type { Question } from '../bank/question.ts';
import { questionsById } from '../bank/questions.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptCsv, csvHead } from '../history/csv.ts';
import { newestFirst } from '../history/select.ts';
import { openHistory, type Past } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { printParts } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { attemptMarkdown } from '../view/attempt-markdown.ts';
import { jsonList } from '../view/json-list.ts';
import { recordJson } from './history-show.ts';
import { questionsIfAny, type WantedOptions, wantedOf } from './history-wanted.ts';
import { mapped } from './mapped.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options extends WantedOptions {
  readonly json?: boolean;
  readonly format?: 'json' | 'csv' | 'md';
}

/** Writes attempts with their answers, oldest first, in a form that other programs read. */
export async function run(world: World, options: Options, banks: readonly string[]): Promise<number> {
  const { format = 'json' } = options;
  if (options.json && format !== 'json')
    throw new UserError(`--json and --format ${format} are two formats.`, 'Give one of them.');
  const past = openHistory(world).read();
  noteSkipped(past, world);
  const wanted = await wantedOf(world, options, banks, past.history.attempts);
  const attempts = [...newestFirst(past.history.attempts, wanted)].reverse();
  const questions = questionsById(format === 'md' ? await questionsIfAny(undefined, world) : []);
  printParts(world, FORMATS[format](attempts, past, questions));
  return ExitCode.ok;
}

type Format = (
  attempts: readonly Attempt[],
  past: Past,
  questions: ReadonlyMap<string, Question>,
) => Iterable<string>;

const FORMATS: Readonly<Record<NonNullable<Options['format']>, Format>> = {
  *json(attempts, past) {
    yield* jsonList(
      'attempts',
      mapped(attempts, (attempt) => recordJson(attempt, past.recordOf(attempt.id)!)),
    );
  },
  *csv(attempts, past) {
    yield csvHead();
    yield* mapped(attempts, (attempt) => attemptCsv(attempt, past.recordOf(attempt.id)?.text));
  },
  *md(attempts, past, questions) {
    yield '# Interview practice\n\n';
    yield* mapped(attempts, (attempt) => {
      const { text, probes } = past.recordOf(attempt.id)!;
      return attemptMarkdown(
        attempt,
        text,
        probes.map((probe) => probe.text),
        LOCAL_DAYS,
        questions.get(attempt.question),
      );
    });
  },
};
