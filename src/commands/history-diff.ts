import { questionOf } from '../bank/questions.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptJson } from '../history/attempt-json.ts';
import { differenceOf } from '../history/compare.ts';
import { newestFirst } from '../history/select.ts';
import { wordDiff } from '../history/word-diff.ts';
import { openHistory, type Past } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { attemptDiffView } from '../view/attempt-diff.ts';
import { questionsIfAny, wantedOf } from './history-wanted.ts';
import { noteSkipped } from './note-skipped.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Compares two attempts at a question: those named, else the last one with the one before it. */
export async function run(
  world: World,
  options: Options,
  question: string,
  a?: string,
  b?: string,
): Promise<number> {
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const wanted = await wantedOf(world, { question: [question] }, [], past.history.attempts);
  const ids = wanted.questions!;
  const [before, after] = pair([...newestFirst(past.history.attempts, wanted)], past, {
    question,
    ids,
    a,
    b,
  });
  const difference = differenceOf(before, after);
  const texts = [before, after].map(({ id }) => past.recordOf(id)?.text);
  const stretches =
    texts[0] === undefined || texts[1] === undefined ? undefined : wordDiff(texts[0], texts[1]);
  if (options.json) {
    printJson(world, {
      version: 1,
      before: { ...attemptJson(before), answer: texts[0] ?? null },
      after: { ...attemptJson(after), answer: texts[1] ?? null },
      difference,
      words: stretches ?? null,
    });
    return ExitCode.ok;
  }
  const look = lookOf(world.stdout, world, options);
  const asked = questionOf(await questionsIfAny(undefined, world), after.question);
  const view = attemptDiffView(before, after, difference, stretches, asked, LOCAL_DAYS, look);
  await printLong(world, [`${view}\n`]);
  return ExitCode.ok;
}

/** The two attempts, the earlier one first. */
function pair(
  latest: readonly Attempt[],
  past: Past,
  {
    question,
    ids,
    a,
    b,
  }: { question: string; ids: ReadonlySet<string>; a: string | undefined; b: string | undefined },
): readonly [Attempt, Attempt] {
  if (latest.length < 2 && (a === undefined || b === undefined))
    throw new UserError(
      `There ${latest.length === 1 ? 'is one attempt' : 'are no attempts'} at "${question}": two are needed.`,
      `"mockdrill drill --question ${question}" makes one.`,
    );
  const named = (given: string) => {
    const attempt = (given === 'last' && latest[0]) || past.attempt(given);
    if (ids.has(attempt.question)) return attempt;
    throw new UserError(
      `The attempt ${attempt.id} is at "${attempt.question}", not at "${question}".`,
      `"mockdrill history list --question ${question}" shows those.`,
    );
  };
  const first = a === undefined ? latest[1]! : named(a);
  const second = b === undefined ? latest.find(({ id }) => id !== first.id)! : named(b);
  if (first.id === second.id)
    throw new UserError(
      `"${a}" and "${b}" are one attempt.`,
      `"mockdrill history list --question ${question}" shows which there are.`,
    );
  return first.at <= second.at ? [first, second] : [second, first];
}
