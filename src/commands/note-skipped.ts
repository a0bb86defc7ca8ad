import type { Past } from '../io/history-files.ts';
import { tell } from '../io/print.ts';
import { unseen } from '../io/skipped-seen.ts';
import type { World } from '../io/world.ts';
import { skippedNote } from '../view/history-note.ts';

/** Says that lines were skipped, until "history check" has shown them. */
export function noteSkipped({ skipped }: Pick<Past, 'skipped'>, world: World): void {
  const news = unseen(skipped, world);
  if (news.length > 0) tell(world, skippedNote(news.length));
}
