import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Appends one record as a line of its own and returns when it is on the disk. One `write` with O_APPEND, so that
 * records of several processes never mix; a line break goes in front where a killed process left half a line.
 */
export function appendLine(path: string, record: object): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    const torn = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(record)}\n`);
    let written = writeSync(file, line);
    while (written < line.length) written += writeSync(file, line, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
