import type { SuspendEvent } from '../history/event.ts';
import type { HistoryFiles } from '../io/history-files.ts';
import type { World } from '../io/world.ts';
import { stampAfter } from './stamp.ts';

/** Takes questions, by names they have in the history, out of the drill or back in; those that are so already stay so. */
export function changeSuspension(
  type: SuspendEvent['type'],
  names: readonly string[],
  history: HistoryFiles,
  world: World,
): void {
  const { suspended, suspensions } = history.read().history;
  for (const question of names.filter((name) => suspended.has(name) !== (type === 'suspend')))
    history.append({ ...stampAfter(world, suspensions.get(question)), type, question });
}
