import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { syncFolder } from './sync-folder.ts';

/** What writes: tests put a disk here that fills up. */
export type Write = (file: number, bytes: Uint8Array) => number;

/**
 * Appends records, one a line, and returns when they are on the disk. One `write` with O_APPEND, so that records of
 * several processes never mix; a line break goes in front where a killed process left half a line.
 */
export function appendLines(path: string, records: readonly object[], write: Write = writeSync): void {
  makeFolder(dirname(path), PRIVATE);
  const file = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
  try {
    const { size } = fstatSync(file);
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    writeWhole(file, Buffer.from(endsMidLine(file, size) ? `\n${lines}` : lines), write);
    fsyncSync(file);
    if (size === 0) syncFolder(dirname(path));
  } finally {
    closeSync(file);
  }
}

function endsMidLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}

/**
 * A disk that is nearly full takes a part of a write. Its rest would follow whatever another process has appended since,
 * so everything is written again on lines of its own: a record read twice counts once, a torn line is reported.
 */
function writeWhole(file: number, bytes: Buffer, write: Write): void {
  if (write(file, bytes) === bytes.length) return;
  const again = Buffer.concat([Buffer.from('\n'), bytes]);
  if (write(file, again) === again.length) return;
  throw Object.assign(new Error('only a part could be written'), { code: 'ENOSPC' });
}
