import { randomUUID } from 'node:crypto';
import type { World } from '../io/world.ts';

/** What every event of the history begins with. */
export function stamp(world: World): { readonly v: 1; readonly id: string; readonly at: string } {
  return { v: 1, id: randomUUID(), at: new Date(world.now()).toISOString() };
}
