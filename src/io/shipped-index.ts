import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assembleLibrary, type Library } from '../bank/library.ts';
import { type LibraryIndex, packLibrary, unpackLibrary } from '../bank/library-index.ts';
import { readBankFiles } from './bank-files.ts';
import type { World } from './world.ts';

/**
 * Parsing the shipped questions takes longer than everything else before the first prompt (60 ms cold for 60 files,
 * against 5 ms from the index), so the build does it once.
 */
export function makeShippedIndex(root: string, world: World): string {
  const index = packLibrary(
    assembleLibrary([readBankFiles(root, world)]),
    sizesBelow(root).sizes,
    world.now(),
  );
  return JSON.stringify(index ?? null);
}

/** The shipped library from its index; undefined where there is none or a file was changed since it was made. */
export function readShippedIndex(path: string, root: string): Library | undefined {
  let index: LibraryIndex | null;
  try {
    index = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
  if (index?.version !== 1) return undefined;
  const { sizes, newest } = sizesBelow(root);
  const names = Object.keys(sizes);
  const same =
    newest <= index.made &&
    names.length === Object.keys(index.sizes).length &&
    names.every((name) => index.sizes[name] === sizes[name]);
  return same ? unpackLibrary(index) : undefined;
}

function sizesBelow(root: string): { sizes: Record<string, number>; newest: number } {
  const sizes: Record<string, number> = {};
  let newest = 0;
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        const { size, mtimeMs } = statSync(path);
        sizes[relative(root, path).replaceAll('\\', '/')] = size;
        newest = Math.max(newest, mtimeMs);
      }
    }
  };
  walk(root);
  return { sizes, newest };
}
