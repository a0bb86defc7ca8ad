import { assembleLibrary, type Library } from '../bank/library.ts';
import { readBankFiles } from './bank-files.ts';
import { readShippedIndex } from './shipped-index.ts';
import type { World } from './world.ts';

/** Reads and parses the bank roots into one library. Throws UserError where a root can't be read. */
export function readLibrary(roots: readonly string[], world: World): Library {
  if (roots.length === 1 && roots[0] === world.shippedQuestions) {
    const shipped = readShippedIndex(world.shippedIndex, world.shippedQuestions);
    if (shipped) return shipped;
  }
  return assembleLibrary(roots.map((root) => readBankFiles(root, world)));
}
