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
 * As `stamp`, for an event that answers earlier ones, if there are any: events count in the order of their moments, a
 * script is quicker than a millisecond, and a clock may have been set back.
 */
export function stampAfter(
  world: World,
  ...earlier: readonly ({ readonly at: string } | undefined)[]
): Stamp {
  const moments = earlier.flatMap((event) => (event ? [Date.parse(event.at) + 1] : []));
  return { ...stamp(world), at: new Date(Math.max(world.now(), ...moments)).toISOString() };
}
