import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { reading } from './history-folder.ts';

/** A line of a file, without its line break and the byte order mark of a first one; offset and length in bytes, with the mark. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
  /** False for a last line without a line break: it may still be under way. */
  readonly whole: boolean;
}

const BLOCK = 1 << 20;
const LONGEST = 1 << 26;
const BREAK = 0x0a;

/**
 * Calls `take` with every line of a file of the history from an offset on, block by block: a history may be larger than
 * memory. Files that are no regular files are passed over.
 */
export function readLines(path: string, from: number, take: (line: Line) => void): void {
  const file = reading(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    if (!fstatSync(file).isFile()) return;
    let buffer = Buffer.allocUnsafe(BLOCK);
    let kept = 0;
    let offset = from;
    for (;;) {
      const room = buffer.subarray(kept);
      const filled = kept + reading(path, () => readSync(file, room, 0, room.length, offset + kept));
      const ended = filled === kept;
      const used = takeLines(buffer, filled, offset, ended, take);
      if (ended) return;
      if (used === 0 && filled === buffer.length) buffer = grown(buffer, path);
      buffer.copy(buffer, 0, used, filled);
      kept = filled - used;
      offset += used;
    }
  } finally {
    closeSync(file);
  }
}

/** Takes the whole lines of a block, at the end of the file also the rest; returns how many bytes were used. */
function takeLines(
  buffer: Buffer,
  filled: number,
  offset: number,
  ended: boolean,
  take: (line: Line) => void,
): number {
  let start = 0;
  while (start < filled) {
    const found = buffer.indexOf(BREAK, start);
    const whole = found !== -1 && found < filled;
    if (!whole && !ended) break;
    const end = whole ? found : filled;
    if (end > start) {
      const text = buffer.toString('utf8', start, end);
      take({
        text: offset + start === 0 ? text.replace(/^\ufeff/, '') : text,
        offset: offset + start,
        length: end - start,
        whole,
      });
    } else take({ text: '', offset: offset + start, length: 0, whole });
    start = end + 1;
  }
  return Math.min(start, filled);
}

function grown(buffer: Buffer, path: string): Buffer<ArrayBuffer> {
  if (buffer.length >= LONGEST)
    throw new UserError(
      `${path} has a line of more than 64 MiB.`,
      'No history looks like that: move the file away.',
    );
  const larger = Buffer.allocUnsafe(buffer.length * 4);
  buffer.copy(larger);
  return larger;
}
