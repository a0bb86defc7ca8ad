import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { nearPath } from './near-path.ts';
import type { World } from './world.ts';

/**
 * Throws UserError where a file below the working folder is in truth another one outside: in a checkout a link may be a
 * stranger's, and what is written through it takes the place of a file of ours. Elsewhere links are the user's own.
 */
export function refuseWayOut(full: string, { cwd }: Pick<World, 'cwd'>): void {
  if (!isBelow(full, cwd) || isBelow(realPlace(full), realpathSync.native(cwd))) return;
  throw new UserError(
    `${nearPath(full, { cwd })} leads out of this folder by a link: nothing is written there.`,
    'Name the file that it leads to.',
  );
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** Where a file is, or would be made, whichever links lead there. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    // Of links in a ring whoever writes there is told.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return path;
    const folder = realPlace(dirname(path));
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? realPlace(resolve(folder, readlinkSync(path))) : join(folder, basename(path));
  }
}
