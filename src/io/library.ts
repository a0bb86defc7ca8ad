import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../bank/library.ts';
import { type LibraryIndex, unpackLibrary } from '../bank/library-index.ts';
import { nearPath } from './near-path.ts';
import { hashBelow, sizesBelow } from './sizes.ts';
import type { World } from './world.ts';

/**
 * Reads and parses the bank roots into one library. Throws UserError where a root can't be read. The shipped questions
 * come from the index that the build has made of them, and nothing that parses is loaded.
 */
export async function readLibrary(roots: readonly string[], world: World): Promise<Library> {
  if (roots.length === 1 && roots[0] === world.shippedQuestions) {
    const shipped = readShippedIndex(world);
    if (shipped) return shipped;
  }
  const { parseRoots } = await import('./parse-roots.ts');
  return parseRoots(roots, world);
}

/** The shipped library from its index; undefined where there is none or a file was changed since it was made. */
function readShippedIndex(world: World): Library | undefined {
  const root = world.shippedQuestions;
  let index: LibraryIndex | null;
  try {
    index = JSON.parse(readFileSync(world.shippedIndex, 'utf8'));
  } catch {
    return undefined;
  }
  if (index?.version !== 1) return undefined;
  const { sizes, newest } = sizesBelow(root);
  const names = Object.keys(sizes);
  const same =
    names.length === Object.keys(index.sizes).length &&
    names.every((name) => index.sizes[name] === sizes[name]) &&
    (newest <= index.made || hashBelow(root, names) === index.hash);
  const near = nearPath(root, world);
  return same ? unpackLibrary(index, (below) => join(near, below)) : undefined;
}
