import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptCsv, csvHead } from '../history/csv.ts';
import { newestFirst } from '../history/select.ts';
import { openHistory, type Past } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { pour } from '../io/pager.ts';
import type { World } from '../io/world.ts';
import { attemptMarkdown } from '../view/attempt-markdown.ts';
import { jsonList } from '../view/json-list.ts';
import { recordJson } from './history-show.ts';
import { type WantedOptions, wantedOf } from './history-wanted.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options extends WantedOptions {
  readonly format?: 'json' | 'csv' | 'md';
}

/** Writes attempts with their answers, oldest first, in a form that other programs read. */
export async function run(world: World, options: Options, banks: readonly string[]): Promise<number> {
  const past = openHistory(world).read();
  noteSkipped(past, world);
  const wanted = await wantedOf(world, options, banks, past.history.attempts);
  const attempts = [...newestFirst(past.history.attempts, wanted)].reverse();
  await pour(FORMATS[options.format ?? 'json'](attempts, past), world.stdout, false);
  return ExitCode.ok;
}

type Format = (attempts: readonly Attempt[], past: Past) => Iterable<string>;

const FORMATS: Readonly<Record<NonNullable<Options['format']>, Format>> = {
  *json(attempts, past) {
    yield* jsonList(
      'attempts',
      each(attempts, (attempt) => recordJson(attempt, past.recordOf(attempt.id)!)),
    );
  },
  *csv(attempts, past) {
    yield csvHead();
    yield* each(attempts, (attempt) => attemptCsv(attempt, past.recordOf(attempt.id)?.text));
  },
  *md(attempts, past) {
    yield '# Interview practice\n\n';
    yield* each(attempts, (attempt) => {
      const { text, probes } = past.recordOf(attempt.id)!;
      return attemptMarkdown(
        attempt,
        text,
        probes.map((probe) => probe.text),
        LOCAL_DAYS,
      );
    });
  },
};

function* each<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
