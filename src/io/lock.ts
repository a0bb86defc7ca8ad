import { closeSync, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { pause } from './pause.ts';

/** A holder that did not let go for this long has died: settings take milliseconds to write. */
const STALE_MS = 10_000;
const RETRY_MS = 15;

/** Runs an action while no other process runs one under the same lock file. Throws UserError where it can't be had. `wait`: sleeps. */
export function withLock<T>(path: string, action: () => T, wait = pause): T {
  makeFolder(dirname(path), PRIVATE);
  const patience = STALE_MS / RETRY_MS + 10;
  for (let attempt = 0; attempt < patience; attempt++) {
    const file = take(path);
    if (file === undefined) {
      if (isStale(path)) clear(path);
      wait(RETRY_MS);
      continue;
    }
    try {
      return action();
    } finally {
      release(path, file);
    }
  }
  throw new UserError(`${path} is held by another process.`, 'If no mockdrill is running, delete that file.');
}

/** The lock file, open; undefined where it is another's. */
function take(path: string): number | undefined {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Nobody lets go of a folder.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(error as NodeJS.ErrnoException, { code: 'EISDIR' });
    return undefined;
  }
}

/** Whoever was held up until the lock was taken for stale has lost it, and what lies there is another's. */
function release(path: string, file: number): void {
  const isOurs = statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(file).ino;
  closeSync(file);
  if (isOurs) rmSync(path, { force: true });
}

/**
 * Takes a stale lock away, under a lock of its own and after a second look: another process that has seen the same one
 * may have cleared it by now, and what lies there then is fresh.
 */
function clear(path: string): void {
  withLock(`${path}.stale`, () => {
    if (isStale(path)) rmSync(path, { force: true });
  });
}

function isStale(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && Date.now() - there.mtimeMs > STALE_MS;
}
