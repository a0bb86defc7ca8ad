import { existsSync } from 'node:fs';
import type { Session } from '../drill/session.ts';
import { type Interruption, interruptions } from '../io/draft.ts';
import { tell } from '../io/print.ts';
import { readStored, storedPaths } from '../io/session-files.ts';
import type { World } from '../io/world.ts';

/** The sessions of a kind that are offered; at the first `turn` those are told that can't be. */
export function keptSessions(
  world: World,
  isOfKind: (session: Session) => boolean,
  turn: number,
): Interruption[] {
  if (turn === 0) tellUnread(world);
  return interruptions(world, isOfKind);
}

/** Says which sessions lie there and can't be offered: nobody would look for the words in them. */
function tellUnread(world: World): void {
  for (const path of storedPaths(world)) {
    if (!existsSync(path) || readStored(path)) continue;
    const why = 'it is torn, not to be read, or of another version of mockdrill';
    tell(
      world,
      `mockdrill: nobody can go on with the session in ${path}: ${why}. It stays, with the words in it.`,
    );
  }
}
