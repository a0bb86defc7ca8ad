import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptEvent } from '../history/event.ts';
import { readEvent, readText } from '../history/read-event.ts';
import { dropCache } from './history-cache.ts';
import { answerFiles, eventFiles, type HistoryFolder } from './history-folder.ts';
import { readLines } from './read-lines.ts';

/** Ids of the stored attempts that fit, those that were taken back included. */
export function storedAttempts(folder: HistoryFolder, fits: (attempt: AttemptEvent) => boolean): Set<string> {
  const ids = new Set<string>();
  for (const path of eventPaths(folder)) {
    readLines(path, 0, ({ text }) => {
      const read = readEvent(text);
      if ('record' in read && read.record.type === 'attempt' && fits(read.record)) ids.add(read.record.id);
    });
  }
  return ids;
}

/**
 * Overwrites attempts, what belongs to them and their texts with blanks, in their places: nothing moves, so a process
 * that appends meanwhile loses nothing. `all` takes every text, also one whose attempt never came to be stored.
 */
export function erase(folder: HistoryFolder, attempts: ReadonlySet<string>, all: boolean): void {
  const owners = new Set(attempts);
  for (const path of eventPaths(folder)) {
    blank(path, (line) => {
      const read = readEvent(line);
      if (!('record' in read)) return false;
      const { record } = read;
      if (record.type === 'attempt') return attempts.has(record.id);
      if (record.type === 'override') return attempts.has(record.attempt);
      if (record.type !== 'probe' || !attempts.has(record.attempt)) return false;
      owners.add(record.id);
      return true;
    });
  }
  for (const path of answerFiles(folder)) {
    blank(path, (line) => {
      const read = readText(line);
      return 'record' in read ? all || owners.has(read.record.event) : all;
    });
  }
  dropCache(folder);
}

function eventPaths(folder: HistoryFolder): string[] {
  return eventFiles(folder).map((name) => join(folder.events, name));
}

function blank(path: string, goes: (line: string) => boolean): void {
  const file = openSync(path, 'r+');
  try {
    let changed = false;
    readLines(path, 0, ({ text, offset, length }) => {
      if (text.trim() === '' || !goes(text)) return;
      writeSync(file, Buffer.alloc(length, ' '), 0, length, offset);
      changed = true;
    });
    if (changed) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
