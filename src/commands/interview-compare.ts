import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { InterviewEvent } from '../history/event.ts';
import { compareInterviews, interviewOf } from '../history/interviews.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { interviewComparisonView } from '../view/interview-history.ts';
import { noteSkipped } from './note-skipped.ts';

/** How interviews are named. */
const NAMES = '"mockdrill interview history" shows their numbers (1 is the latest) and ids.';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Compares two interviews. */
export function run(world: World, options: Options, first: string, second: string): number {
  const past = openHistory(world).readWhatCan();
  noteSkipped(past, world);
  const { interviews } = past.history;
  const [before, after] = [wantedOf(interviews, first), wantedOf(interviews, second)];
  if (before === after) throw new UserError(`"${first}" and "${second}" are one interview.`, NAMES);
  const comparison = compareInterviews(before, after);
  if (options.json) {
    const { sums, sections, figures } = comparison;
    printJson(world, { version: 1, before: before.id, after: after.id, sums, sections, figures });
  } else print(world, interviewComparisonView(comparison, LOCAL_DAYS, lookOf(world.stdout, world, options)));
  return ExitCode.ok;
}

function wantedOf(interviews: readonly InterviewEvent[], wanted: string): InterviewEvent {
  const found = interviewOf(interviews, wanted);
  if (found) return found;
  if (interviews.length < 2)
    throw new UserError(
      `Two interviews are needed to compare, and there ${interviews.length === 1 ? 'is only one' : 'are none'} yet.`,
      '"mockdrill interview" holds one.',
    );
  const several =
    interviews.filter(({ id }) => id.startsWith(wanted)).length > 1 && !/^\d{1,4}$/.test(wanted);
  throw new UserError(
    several
      ? `The ids of several interviews begin with "${wanted}".`
      : `There is no interview "${wanted}" in the history.`,
    NAMES,
  );
}
