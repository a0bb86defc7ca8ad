import type { Past } from '../io/history-files.ts';
import { tell } from '../io/print.ts';
import { unseen } from '../io/skipped-seen.ts';
import type { World } from '../io/world.ts';
import { skippedNote } from '../view/history-note.ts';
import { showText } from '../view/show.ts';

/** Says which files were left out, and that lines were skipped, until "history check" has shown them. */
export function noteSkipped({ skipped, unread }: Pick<Past, 'skipped' | 'unread'>, world: World): void {
  for (const { message, hint } of unread)
    tell(world, showText(`mockdrill: ${message} It is left out.\n  ${hint}`));
  const news = unseen(skipped, world);
  if (news.length > 0) tell(world, skippedNote(news.length));
}
