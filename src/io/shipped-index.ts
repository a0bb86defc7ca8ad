import { resolve } from 'node:path';
import { packLibrary } from '../bank/library-index.ts';
import { parseRoots } from './parse-roots.ts';
import { hashBelow, sizesBelow } from './sizes.ts';
import type { World } from './world.ts';

/**
 * Parsing the shipped questions takes longer than everything else before the first prompt (60 ms cold for 60 files,
 * against 5 ms from the index), so the build does it once.
 */
export function makeShippedIndex(root: string, world: World): string {
  const { sizes } = sizesBelow(root);
  const files = { made: world.now(), sizes, hash: hashBelow(root, Object.keys(sizes)) };
  const there = Object.create(world, { cwd: { value: resolve(root) } });
  const index = packLibrary(parseRoots(['.'], there), files);
  return JSON.stringify(index ?? null);
}
