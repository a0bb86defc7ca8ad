import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptEvent, InterviewEvent } from '../history/event.ts';
import { readEvent, readText } from '../history/read-event.ts';
import { dropCache } from './history-cache.ts';
import { answerFiles, eventFiles, type HistoryFolder } from './history-folder.ts';
import { readLines } from './read-lines.ts';

/** What is deleted as a whole: an attempt with its probes and words, an interview's record. */
export type Stored = AttemptEvent | InterviewEvent;

/** Of the stored attempts and interviews those that fit, by id, those that were taken back included. */
export function storedRecords(
  folder: HistoryFolder,
  fits: (stored: Stored) => boolean,
): Map<string, Stored['type']> {
  const found = new Map<string, Stored['type']>();
  for (const path of eventPaths(folder)) {
    readLines(path, 0, ({ text }) => {
      const read = readEvent(text);
      if (!('record' in read)) return;
      const { record } = read;
      if ((record.type === 'attempt' || record.type === 'interview') && fits(record))
        found.set(record.id, record.type);
    });
  }
  return found;
}

/**
 * Overwrites attempts and interviews, what belongs to them and their texts with blanks, in their places: nothing moves, so a process
 * that appends meanwhile loses nothing. Half a line goes with what it names. `all` takes every text, also one whose attempt
 * never came to be stored, and every line that is not understood: it may hold words.
 */
export function erase(folder: HistoryFolder, ids: ReadonlySet<string>, all: boolean): void {
  const owners = new Set(ids);
  const goesUnread = (line: string) => all || namesIn(line).some((id) => owners.has(id));
  for (const path of eventPaths(folder)) {
    blank(path, (line) => {
      const read = readEvent(line);
      if (!('record' in read)) return goesUnread(line);
      const { record } = read;
      if (record.type === 'attempt' || record.type === 'interview') return ids.has(record.id);
      if (record.type === 'override') return ids.has(record.attempt);
      if (record.type !== 'probe' || !ids.has(record.attempt)) return false;
      owners.add(record.id);
      return true;
    });
  }
  for (const path of answerFiles(folder)) {
    blank(path, (line) => {
      const read = readText(line);
      return 'record' in read ? all || owners.has(read.record.event) : goesUnread(line);
    });
  }
  dropCache(folder);
}

/** The ids in a line that is no whole record, such as the half that a full disk took before it was written again. */
function namesIn(line: string): string[] {
  return [...line.matchAll(/"(?:id|event|attempt)":"([!-~]+?)"/g)].map(([, id]) => id!);
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
