import { randomUUID } from 'node:crypto';
import type { World } from '../io/world.ts';

interface Stamp {
  readonly v: 1;
  readonly id: string;
  readonly at: string;
}

/** What every event of the history begins with. */
export function stamp(world: World): Stamp {
  return { v: 1, id: randomUUID(), at: new Date(world.now()).toISOString() };
}

/**
 * As `stamp`, for an event that answers an earlier one, if there is one: events count in the order of their moments, and a
 * script is quicker than a millisecond.
 */
export function stampAfter(world: World, earlier: { readonly at: string } | undefined): Stamp {
  const least = earlier ? Date.parse(earlier.at) + 1 : 0;
  return { ...stamp(world), at: new Date(Math.max(world.now(), least)).toISOString() };
}
