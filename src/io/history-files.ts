import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { AnswerText, Event } from '../history/event.ts';
import { appendLine } from './append.ts';
import { foldersOf } from './folders.ts';
import type { World } from './world.ts';

/** The stored history: events in `history/<device>.jsonl`, answer texts in `answers/<device>/<month>.jsonl`. */
export interface HistoryFiles {
  /** Returns when the event (and the text that belongs to it) is on the disk; throws UserError where it can't be. */
  append(event: Event, text?: string): void;
  /** All events of all devices, oldest first; unreadable lines are skipped and said in `warnings`. */
  read(): { readonly events: readonly Event[]; readonly warnings: readonly string[] };
  /** The answer text of an attempt or probe; undefined where it was removed. */
  text(event: string): string | undefined;
}

/** Opens the history in the data folder; creates nothing before the first `append`. */
export function openHistory(world: World): HistoryFiles {
  const { data, state } = foldersOf(world);
  const events = join(data, 'history');
  const answers = join(data, 'answers');
  return {
    append(event, text) {
      try {
        const device = deviceName(state, world);
        if (text !== undefined) {
          const record: AnswerText = { v: 1, event: event.id, text };
          appendLine(join(answers, device, `${event.at.slice(0, 7)}.jsonl`), record);
        }
        appendLine(join(events, `${device}.jsonl`), event);
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? String(error);
        throw new UserError(
          `The history in ${events} can't be written (${reason}).`,
          'Free some space or make the folder writable; MOCKDRILL_HOME names another place.',
        );
      }
    },
    read() {
      const read = readLines<Event>(filesBelow(events));
      read.records.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      return { events: read.records, warnings: read.warnings };
    },
    text(event) {
      const folders = listed(answers).flatMap((device) => filesBelow(join(answers, device)));
      return readLines<AnswerText>(folders).records.findLast((record) => record.event === event)?.text;
    },
  };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(
      `The history in ${folder} can't be read (${(error as NodeJS.ErrnoException).code}).`,
      'Check the permissions of the folder.',
    );
  }
}

function filesBelow(folder: string): string[] {
  return listed(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
}

function readLines<T extends { v: number }>(paths: readonly string[]): { records: T[]; warnings: string[] } {
  const records: T[] = [];
  const warnings: string[] = [];
  for (const path of paths) {
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return;
        const record = parseRecord(line) as T | undefined;
        if (record?.v === 1) records.push(record);
        else if (record)
          warnings.push(
            `${path}:${index + 1}: written by a newer mockdrill (version ${record.v}); the line is kept and skipped`,
          );
        else warnings.push(`${path}:${index + 1}: this line can't be read; it is kept and skipped`);
      });
  }
  return { records, warnings };
}

function parseRecord(line: string): { v: number } | undefined {
  try {
    const record = JSON.parse(line);
    return typeof record?.v === 'number' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** This machine's name in the history, chosen once: no two machines ever write one file. */
function deviceName(state: string, world: World): string {
  const path = join(state, 'device');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    const host =
      hostname()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-') || 'device';
    const name = `${host}-${Math.floor(world.random() * 0x10000)
      .toString(16)
      .padStart(4, '0')}`;
    mkdirSync(state, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, `${name}\n`, { flag: 'wx', mode: 0o600 });
      return name;
    } catch {
      return readFileSync(path, 'utf8').trim();
    }
  }
}
