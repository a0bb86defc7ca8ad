import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';

/** A holder that did not let go for this long has died: settings take milliseconds to write. */
const STALE_MS = 10_000;
const RETRY_MS = 15;

/** Runs an action while no other process runs one under the same lock file. Throws UserError where it can't be had. */
export function withLock<T>(path: string, action: () => T): T {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const patience = STALE_MS / RETRY_MS + 10;
  for (let attempt = 0; attempt < patience; attempt++) {
    if (!take(path)) {
      // Sleeps without a busy loop and without making every caller asynchronous.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
      continue;
    }
    try {
      return action();
    } finally {
      rmSync(path, { force: true });
    }
  }
  throw new UserError(`${path} is held by another process.`, 'If no mockdrill is running, delete that file.');
}

function take(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const age = ageOf(path);
  if (age !== undefined && age > STALE_MS) rmSync(path, { force: true });
  return false;
}

function ageOf(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}
