import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { World } from './world.ts';

/**
 * The path of a file from the top of the checkout that it lies in, with slashes: so code hosts want to have it, wherever a
 * job runs. As it is where there is no checkout around it.
 */
export function pathInCheckout({ cwd, env }: World): (path: string) => string {
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].flatMap((path) =>
    path && existsSync(path) ? [realpathSync(path)] : [],
  );
  const isTop = (folder: string) => named.includes(folder) || isCheckout(folder);
  // There may be thousands of findings in a folder.
  const known = new Map<string, string | undefined>();
  return (path) => {
    const full = resolve(cwd, path);
    const folder = dirname(full);
    if (!known.has(folder)) known.set(folder, fromTop(realPlace(folder), isTop) ?? fromTop(folder, isTop));
    const within = known.get(folder);
    return (within === undefined ? path : join(within, basename(full))).replaceAll(sep, '/');
  };
}

/** The path of a folder from the nearest top around it. */
function fromTop(folder: string, isTop: (folder: string) => boolean): string | undefined {
  let top = folder;
  while (!isTop(top)) {
    if (dirname(top) === top) return undefined;
    top = dirname(top);
  }
  return relative(top, folder);
}

/** Whether git says that a checkout begins here; a submodule is a part of the one around it. */
function isCheckout(folder: string): boolean {
  const git = join(folder, '.git');
  const stat = statSync(git, { throwIfNoEntry: false });
  return stat?.isFile() ? !readFileSync(git, 'utf8').includes('/modules/') : stat !== undefined;
}

/** Where a file or a folder is, whichever links lead there; the last of it need not be there yet. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Nor is what a link such as /dev/stdout leads to, where that is a pipe.
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}
