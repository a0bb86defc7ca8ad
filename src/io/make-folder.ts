import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Of what is the user's alone. */
export const PRIVATE = 0o700;

/**
 * Makes a folder and those above it; one that is there stays as it is. Throws what the system says. Node's own recursive way
 * never ends where a folder is not there and is not to be made, as below `/proc`.
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process was faster.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
