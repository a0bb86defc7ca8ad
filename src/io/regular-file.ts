import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { MAX_FILE_BYTES } from '../bank/source.ts';

/** Question files are small and many: they are read into few large blocks of memory instead of thousands of small ones. */
Buffer.poolSize = 0x40000;

/** What the tool itself wrote is never longer. */
export const MOST_OWN_BYTES = 256 * 1024 * 1024;

/** The bytes of a regular file below the size limit, or the reason why it is not read. Never blocks on a FIFO. */
export function readRegularFile(path: string, most = MAX_FILE_BYTES): Uint8Array | string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return 'there is no such file';
    return code === 'ELOOP' ? 'links are not followed' : `the file can't be read (${code})`;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'this is not a regular file';
    // One byte over the limit is enough to refuse it by size.
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, most + 1));
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(file, bytes, length, bytes.length - length, length);
      if (got === 0) break;
      length += got;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/**
 * The text of a file of our own; links are followed. Throws what the system says. Never waits, as for what comes out of a FIFO.
 */
export function readOwn(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (stat.isFile()) return readFileSync(file, 'utf8');
    throw Object.assign(new Error(`${path} is no file`), { code: stat.isDirectory() ? 'EISDIR' : 'ENXIO' });
  } finally {
    closeSync(file);
  }
}
