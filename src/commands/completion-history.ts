import { dateText } from '../history/days.ts';
import type { History } from '../history/history.ts';
import { newestFirst } from '../history/select.ts';
import { openHistory } from '../io/history-files.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import type { World } from '../io/world.ts';
import { show } from '../view/show.ts';

/* What of the history may come next on a command line. */

/** Of which questions a command can say anything: `resume` of suspended ones, `history` of those that were answered. */
export function questionsMeant(command: string | undefined, world: World): (id: string) => boolean {
  if (command !== 'resume' && command !== 'history') return () => true;
  const { suspended, attempts } = historyIn(world) ?? { suspended: [], attempts: [] };
  const ids = new Set(command === 'resume' ? suspended : Array.from(attempts, ({ question }) => question));
  return (id) => ids.has(id);
}

/** The interviews that were held, the newest first, by their numbers. */
export function interviewsHeld(world: World): readonly (readonly [string, string])[] {
  const { interviews } = historyIn(world) ?? { interviews: [] };
  return interviews
    .toReversed()
    .map(
      ({ title, at }, index) =>
        [String(index + 1), `${show(title)}, ${dateText(LOCAL_DAYS.dayOf(Date.parse(at)))}`] as const,
    );
}

function historyIn(world: World): History | undefined {
  return orNothing(() => openHistory(world).readWhatCan().history);
}

/** Attempts offered on Tab: nobody reads more. */
const OFFERED = 50;

/** The latest attempts, of all questions or of these. */
export function attempts(
  world: World,
  questions: ReadonlySet<string> | undefined,
): readonly (readonly [string, string])[] {
  const history = historyIn(world);
  if (!history) return [];
  const wanted = questions ? { questions } : {};
  const latest = [...newestFirst(history.attempts, { ...wanted, count: OFFERED })];
  const ids = latest.map(({ id, question: asked }) => [id, asked] as const);
  return ids.length === 0 ? [] : [...ids, ['last', 'the latest attempt']];
}

/** The points of an attempt, with their verdicts. */
export function pointsOf(attempt: string, world: World): readonly (readonly [string, string])[] {
  const { points, verdicts } =
    orNothing(() => openHistory(world).readWhatCan().attempt(attempt)) ?? NO_POINTS;
  return points.map((point, index) => [point, verdicts[index]!]);
}

const NO_POINTS = { points: [], verdicts: [] };

/** What can be read; a Tab tells nobody why something can't. */
export function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
