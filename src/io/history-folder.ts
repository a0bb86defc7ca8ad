import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
 * beside one, such as `2026-03 (conflicted copy).jsonl`.
 */
export function answerFiles({ answers }: HistoryFolder, month = ''): string[] {
  return namesIn(answers).flatMap((device) =>
    namesIn(join(answers, device))
      .filter((name) => name.startsWith(month) && name.endsWith('.jsonl'))
      .map((name) => join(answers, device, name)),
  );
}

/** The month of a moment, as the files of answer texts are named. */
export function monthOf(at: string): string {
  return at.slice(0, 7);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
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
