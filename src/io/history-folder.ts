import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unread } from './disk-trouble.ts';
import { foldersOf } from './folders.ts';
import type { World } from './world.ts';

/** Where the history lies. */
export interface HistoryFolder {
  /** Event files, one a device. */
  readonly events: string;
  /** Answer texts: a folder a device, a file a month. */
  readonly answers: string;
  /** What was made of the events, to be deleted at any time. */
  readonly cache: string;
}

export function historyFolder(world: World): HistoryFolder {
  const { data, cache } = foldersOf(world);
  return { events: join(data, 'history'), answers: join(data, 'answers'), cache: join(cache, 'history') };
}

/** Names of the event files. */
export function eventFiles({ events }: HistoryFolder): string[] {
  return namesIn(events).filter((name) => name.endsWith('.jsonl'));
}

/**
 * Paths of the files of answer texts, of one month where it is named (`2026-03`): also copies that a synchroniser makes
 * beside one, such as `2026-03 (conflicted copy).jsonl`, and those whose name tells no month, such as `merged.jsonl`.
 */
export function answerFiles({ answers }: HistoryFolder, month = ''): string[] {
  return namesIn(answers).flatMap((device) =>
    namesIn(join(answers, device))
      .filter((name) => (name.startsWith(month) || !OF_MONTH.test(name)) && name.endsWith('.jsonl'))
      .map((name) => join(answers, device, name)),
  );
}

const OF_MONTH = /^\d{4}-\d\d/;

/**
 * Paths of files that are called as those of a history are, and lie where none are read: a whole folder of it may have been
 * copied into another one.
 */
export function strayFiles(folder: HistoryFolder): string[] {
  const events = eventFiles(folder).map((name) => join(folder.events, name));
  const read = new Set([...events, ...answerFiles(folder)]);
  return filesBelow(dirname(folder.events)).filter((path) => /\.jsonl$/i.test(path) && !read.has(path));
}

/** Without what other programs keep for themselves, such as `.git`. */
function filesBelow(folder: string): string[] {
  return entriesIn(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}

/** The month of a moment, as the files of answer texts are named. */
export function monthOf(at: string): string {
  return at.slice(0, 7);
}

function namesIn(folder: string): string[] {
  return entriesIn(folder)
    .map(({ name }) => name)
    .sort();
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'ENOENT' || trouble.code === 'ENOTDIR') return [];
    throw unread(`The history in ${folder}`, trouble);
  }
}

/** Reads something of the history; where the disk does not let it, a UserError says so. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unread(`The history in ${path}`, error as NodeJS.ErrnoException);
  }
}
