import { assembleLibrary, type Library } from '../bank/library.ts';
import { readBankFiles } from './bank-files.ts';
import type { World } from './world.ts';

/** Reads and parses bank roots. */
export function parseRoots(roots: readonly string[], world: World): Library {
  return assembleLibrary(roots.map((root) => readBankFiles(root, world)));
}
