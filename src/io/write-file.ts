import {
  closeSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { helpFor, reasonOf } from './disk-trouble.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a whole file at once: it is the old one or the new one, never half of it. Keeps the mode of the old one; a new
 * one gets `fresh`. Links are followed, and what is no regular file, such as a FIFO, is written to and stays what it is.
 */
export function writeWhole(path: string, content: string | Uint8Array, fresh = 0o666): void {
  orTrouble(path, () => {
    // A folder that is made for what is the user's alone is the user's alone as well.
    makeFolder(dirname(path), (fresh & 0o077) === 0 ? PRIVATE : undefined);
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isFile()) replaceFile(realpathSync(path), content, there.mode & 0o777);
    else if (there || isLink(path)) writeFileSync(path, content, { mode: fresh });
    else replaceFile(path, content, fresh);
  });
}

/** Writes a file that nobody has put there before, nor a link in its place: who may read it is for us to say. */
export function writeNew(path: string, content: string, mode: number): void {
  orTrouble(path, () => {
    if (lstatSync(path, { throwIfNoEntry: false }))
      throw new UserError(`${path} is there already.`, 'Nothing was written over it.');
    // Nor one that comes between the look and this.
    writeFresh(path, content, mode);
  });
}

/** Writes a file that is not there yet. Half of one would be in the way of the next try. */
export function writeFresh(path: string, content: string, mode = 0o666): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, content);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Does something to a file that is to be written; a trouble becomes a UserError that names it. */
export function orTrouble(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const trouble = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} can't be written: ${reasonOf(trouble)}.`,
      helpFor(trouble, 'Check the folder and its permissions.'),
    );
  }
}

/** To something that is not there. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Where a file is made before it takes its place. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}.new`;
}

/**
 * Puts a file in place whole: whoever reads it, at whatever moment all ends, finds the old one or the new one. `flush`:
 * returns when it is on the disk.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode: number, flush = false): void {
  const beside = besideOf(path);
  try {
    // A process that had our number may have died here: in a container they are always the same.
    rmSync(beside, { force: true });
    writeFileSync(beside, content, { flag: 'wx', mode, flush });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  if (flush) syncFolder(dirname(path));
}
