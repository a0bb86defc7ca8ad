import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { Ledger } from '../history/ledger.ts';
import { readEvent, type Trouble } from '../history/read-event.ts';
import { eventFiles, type HistoryFolder } from './history-folder.ts';
import { readLines } from './read-lines.ts';

/** How far an event file was read. */
export interface FileRead {
  readonly name: string;
  /** Bytes, up to the end of a line. */
  read: number;
  lines: number;
}

/** A line that was kept and skipped. */
export interface Skipped {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly trouble: Trouble;
}

/** What was read of all event files. A place in the ledger names its file by its number in `files`. */
export interface Scan {
  readonly ledger: Ledger;
  readonly files: FileRead[];
  readonly skipped: Skipped[];
  /** By the number of a file its last line, where that has no end: torn, or being written by another process. */
  readonly tails: Map<number, Tail>;
}

/** A last line without an end. It is read again when the file is. */
export interface Tail {
  /** In bytes. */
  readonly length: number;
  /** Undefined where the line is whole but for its end. */
  readonly trouble: Trouble | undefined;
}

export function newScan(): Scan {
  return { ledger: new Ledger(), files: [], skipped: [], tails: new Map() };
}

/** Of a file that is all foreign, so many lines are reported. */
const MOST_SKIPPED = 1000;

/** Reads on where a scan ended; returns how many bytes were new. `unread`: takes why a file can't be read, which else is thrown. */
export function readOn(scan: Scan, folder: HistoryFolder, unread?: UserError[]): number {
  let fresh = 0;
  for (const name of eventFiles(folder)) {
    let number = scan.files.findIndex((file) => file.name === name);
    if (number === -1) number = scan.files.push({ name, read: 0, lines: 0 }) - 1;
    const before = scan.files[number]!.read;
    try {
      readFile(scan, number, join(folder.events, name));
    } catch (error) {
      if (!unread || !(error instanceof UserError)) throw error;
      unread.push(error);
    }
    fresh += scan.files[number]!.read - before;
  }
  return fresh;
}

function readFile({ ledger, files, skipped, tails }: Scan, number: number, path: string): void {
  const file = files[number]!;
  tails.delete(number);
  readLines(path, file.read, ({ text, offset, length, whole }) => {
    if (whole) {
      file.lines++;
      file.read = offset + length + 1;
    }
    if (text.trim() === '') return;
    const read = readEvent(text);
    const trouble = 'trouble' in read ? read.trouble : undefined;
    if ('record' in read) ledger.add(read.record, { file: number, offset, length });
    if (!whole) tails.set(number, { length, trouble });
    else if (trouble && skipped.length < MOST_SKIPPED)
      skipped.push({ file: path, line: file.lines, trouble });
  });
}

const WHOLE = 4 << 20;
const SAMPLE = 4 << 10;
const SAMPLES = 32;

/**
 * What the first `length` bytes of a file hold, as a hash, to see whether they are still what was read: of a file up to
 * 4 MiB all, of a larger one 32 blocks of 4 KiB from the first to the last. Undefined where the file is shorter.
 */
export function contentMark(path: string, length: number): string | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (fstatSync(file).size < length) return undefined;
    const hash = createHash('sha1').update(String(length));
    const size = length <= WHOLE ? length : SAMPLE;
    const block = Buffer.alloc(size);
    for (const offset of length <= WHOLE ? [0] : sampleOffsets(length)) {
      hash.update(block.subarray(0, readSync(file, block, 0, size, offset)));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

function sampleOffsets(length: number): number[] {
  return Array.from({ length: SAMPLES }, (_, index) =>
    Math.floor(((length - SAMPLE) * index) / (SAMPLES - 1)),
  );
}
