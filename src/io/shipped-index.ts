import { packLibrary } from '../bank/library-index.ts';
import { parseRoots } from './parse-roots.ts';
import { sizesBelow } from './sizes.ts';
import type { World } from './world.ts';

/**
 * Parsing the shipped questions takes longer than everything else before the first prompt (60 ms cold for 60 files,
 * against 5 ms from the index), so the build does it once.
 */
export function makeShippedIndex(root: string, world: World): string {
  const index = packLibrary(parseRoots([root], world), sizesBelow(root).sizes, world.now());
  return JSON.stringify(index ?? null);
}
