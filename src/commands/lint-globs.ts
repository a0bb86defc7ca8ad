import { join, resolve } from 'node:path';
import { nearPath } from '../io/near-path.ts';
import { tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { pagePath } from '../lint/around.ts';
import { show } from '../view/show.ts';
import { below, filesOf, type Rooted } from './lint-asked.ts';

/**
 * Tells of the globs of the configurations that take nothing: nobody sees of what an `ignore` was misspelt. Not a finding,
 * because what it was for may come and go.
 */
export function tellIdleGlobs(roots: readonly Rooted[], world: World): void {
  const told = new Set<string>();
  // A large bank has thousands of paths, and most configurations no glob.
  for (const { found } of roots.filter((root) => root.found.config.globs.length > 0)) {
    // One configuration may be that of several roots.
    const all = roots.filter((root) => root.found.folder === found.folder).flatMap(placesOf);
    const paths = all.map((path) => below(found, resolve(world.cwd, path)));
    for (const { where, pattern, takes } of found.config.globs) {
      if (paths.some(takes)) continue;
      const from = join(nearPath(found.folder, world), '/');
      told.add(
        `The "${where}" of the configuration: ${JSON.stringify(pattern)} takes no file (from ${from}).`,
      );
    }
  }
  for (const line of told) tell(world, show(line));
}

/** What there can be findings of. */
function placesOf(root: Rooted): string[] {
  const { files } = root;
  const pages = files.banks.map((bank) => pagePath(bank, files));
  return [...[...filesOf(root), ...files.refused].map(({ path }) => path), ...pages];
}
