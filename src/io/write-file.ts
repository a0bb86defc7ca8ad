import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';

/**
 * Writes a whole file at once: it is the old one or the new one, never half of it. Keeps the mode of the old one; a new
 * one gets `fresh`.
 */
export function writeWhole(path: string, content: string | Uint8Array, fresh = 0o666): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { mode = fresh } = statSync(path, { throwIfNoEntry: false }) ?? {};
    writeFileSync(beside, content, { flag: 'wx', mode: mode & 0o777 });
    renameSync(beside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    rmSync(beside, { force: true });
    throw new UserError(
      `${path} can't be written (${code ?? error}).`,
      'Check the folder and its permissions.',
    );
  }
}
