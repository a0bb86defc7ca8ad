import type { Past } from '../io/history-files.ts';
import { tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { skippedNote } from '../view/history-note.ts';

/** Says that lines were skipped. */
export function noteSkipped({ skipped }: Pick<Past, 'skipped'>, world: World): void {
  if (skipped.length > 0) tell(world, skippedNote(skipped.length));
}
