import { questionOf } from '../bank/questions.ts';
import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptJson } from '../history/attempt-json.ts';
import { openHistory } from '../io/history-files.ts';
import type { AttemptRecord } from '../io/history-records.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { attemptView } from '../view/attempt.ts';
import { questionsIfAny } from './history-wanted.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Shows an attempt: the answer, and the verdicts with their evidence as they were recorded. */
export async function run(world: World, options: Options, given: string): Promise<number> {
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const attempt = past.attempt(given);
  const record = past.recordOf(attempt.id)!;
  if (options.json) {
    printJson(world, { version: 1, ...recordJson(attempt, record) });
    return ExitCode.ok;
  }
  const question = questionOf(await questionsIfAny(undefined, world), attempt.question);
  const recorded = { attempt, event: record.attempt, text: record.text, probes: record.probes, question };
  await printLong(world, [`${attemptView(recorded, LOCAL_DAYS, lookOf(world.stdout, world, options))}\n`]);
  return ExitCode.ok;
}

/** An attempt as it stands, and everything stored of it. */
export function recordJson(stands: Attempt, { attempt, text, probes, overrides }: AttemptRecord) {
  return {
    attempt: attemptJson(stands),
    answer: text ?? null,
    recorded: attempt,
    probes: probes.map(({ event, text: words }) => ({ ...event, answer: words ?? null })),
    overrides,
  };
}
