import type { World } from '../io/world.ts';
import { run as drill, type Options } from './drill.ts';

/** Drills what is due, all of it unless a count or a time is given. */
export function run(world: World, options: Options, banks: readonly string[]): Promise<number> {
  const { count, minutes } = options;
  const all = count === undefined && minutes === undefined ? { count: Infinity } : {};
  return drill(world, { ...options, ...all, due: true }, banks);
}
