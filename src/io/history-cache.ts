import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PackedHead, packLedger, unpackLedger } from '../history/pack.ts';
import type { HistoryFolder } from './history-folder.ts';
import { contentMark, type FileRead, type Scan, type Skipped } from './history-scan.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';

/** Raised whenever what is packed, or how an event is taken in, changes: an older cache is then made anew. */
const VERSION = 5;

interface Head {
  readonly version: number;
  readonly files: readonly (FileRead & { readonly mark: string })[];
  readonly skipped: readonly Skipped[];
  readonly ledger: PackedHead;
}

/**
 * What an earlier run has read, where the event files still begin with it; undefined otherwise, and where anything about
 * the cache is odd: it can always be made again.
 */
export function readCache(folder: HistoryFolder): Scan | undefined {
  try {
    const file = openSync(cachePath(folder), 'r');
    try {
      const fill = filler(file);
      const head: Head = JSON.parse(String(fill(new Uint8Array(sizeOf(fill(new Uint8Array(8)))))));
      if (head.version !== VERSION || !head.files.every((each) => isUnchanged(each, folder)))
        return undefined;
      const ledger = unpackLedger(head.ledger, fill);
      const files = head.files.map(({ name, read, lines }) => ({ name, read, lines }));
      // The history may have been moved since, with its cache.
      const here = (line: Skipped) => ({ ...line, file: join(folder.events, basename(line.file)) });
      return { ledger, files, skipped: head.skipped.map(here), tails: new Map() };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Keeps what was read for the next run. Where that fails the next run reads it again. */
export function writeCache({ ledger, files, skipped }: Scan, folder: HistoryFolder): void {
  const path = cachePath(folder);
  const own = `${path}.${process.pid}`;
  try {
    const { head, body } = packLedger(ledger);
    const marked = files.map((file) => ({
      ...file,
      mark: contentMark(join(folder.events, file.name), file.read) ?? '',
    }));
    const text = Buffer.from(
      JSON.stringify({ version: VERSION, files: marked, skipped, ledger: head } satisfies Head),
    );
    makeFolder(folder.cache, PRIVATE);
    writeParts(own, [Buffer.from(String(text.length).padStart(8)), text, ...body]);
    renameSync(own, path);
  } catch {
    rmSync(own, { force: true });
  }
}

/** Takes the cache away: what it was made of is about to change. */
export function dropCache(folder: HistoryFolder): void {
  try {
    rmSync(cachePath(folder), { force: true });
  } catch {
    // A cache that stays is seen to differ from the files.
  }
}

function cachePath({ cache }: HistoryFolder): string {
  return join(cache, 'read.bin');
}

function isUnchanged({ name, read, mark }: Head['files'][number], { events }: HistoryFolder): boolean {
  return contentMark(join(events, name), read) === mark;
}

function filler(file: number): (part: Uint8Array) => Buffer {
  return (part) => {
    for (let filled = 0; filled < part.length; ) {
      const got = readSync(file, part, filled, part.length - filled, null);
      if (got === 0) throw new Error('the cache is shorter than it says');
      filled += got;
    }
    return Buffer.from(part.buffer, part.byteOffset, part.length);
  };
}

function sizeOf(digits: Buffer): number {
  const size = Number(String(digits));
  if (!Number.isSafeInteger(size)) throw new Error('this is no cache');
  return size;
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (const part of parts) {
      for (let written = 0; written < part.length; ) written += writeSync(file, part, written);
    }
  } finally {
    closeSync(file);
  }
}
