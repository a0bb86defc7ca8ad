import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Attempt } from '../history/attempt.ts';
import type { AnswerText, Event, UndoEvent } from '../history/event.ts';
import { type History, readLedger } from '../history/history.ts';
import { pickAttempt } from '../history/select.ts';
import { showText } from '../view/show.ts';
import { appendLines } from './append.ts';
import { deviceName } from './device.ts';
import { reasonOf } from './disk-trouble.ts';
import { dropCache, readCache, writeCache } from './history-cache.ts';
import { type HistoryFolder, historyFolder, monthOf } from './history-folder.ts';
import { type AttemptRecord, recordsIn } from './history-records.ts';
import { newScan, readOn, type Scan, type Skipped } from './history-scan.ts';
import { LOCAL_DAYS } from './local-days.ts';
import { tell } from './print.ts';
import type { World } from './world.ts';

/** The stored history: events in `history/<device>.jsonl`, answer texts in `answers/<device>/<month>.jsonl`. */
export interface HistoryFiles {
  readonly folder: HistoryFolder;
  /**
   * Returns when the event (and the text that belongs to it) is on the disk. Where it can't be, the text is printed, so
   * that it is not lost, and a UserError says why.
   */
  append(event: Event, text?: string): void;
  /** What the events of all devices amount to. */
  read(): Past;
  /** As `read`, but a file that can't be read is left out: for what only shows. */
  readWhatCan(): Past;
  /** As `read`, from the event files alone. */
  readAnew(): Past;
}

/** The history as it was read. */
export interface Past {
  readonly history: History;
  /** Lines that were kept and skipped. */
  readonly skipped: readonly Skipped[];
  /** Why files were left out. */
  readonly unread: readonly UserError[];
  /** The attempt of an id, of the begin of one, or the `last`. Throws UserError where there is none. */
  attempt(given: string): Attempt;
  /** The undo event whose id begins so; undefined where there is none. */
  undoOf(given: string): UndoEvent | undefined;
  /** The attempt that the probe or the override of this id is about; undefined where there is none. */
  attemptMarkedBy(id: string): string | undefined;
  /** Everything stored of an attempt, its texts included. */
  recordOf(id: string): AttemptRecord | undefined;
}

/** Opens the history in the data folder; creates nothing before the first `append`. */
export function openHistory(world: World): HistoryFiles {
  const folder = historyFolder(world);
  return {
    folder,
    append(event, text) {
      try {
        const device = deviceName(world);
        if (text !== undefined) {
          const record: AnswerText = { v: 1, event: event.id, text };
          appendLines(join(folder.answers, device, `${monthOf(event.at)}.jsonl`), [record]);
        }
        appendLines(join(folder.events, `${device}.jsonl`), [event]);
      } catch (error) {
        if (text !== undefined) rescue(text, world);
        throw unwritable(folder, error);
      }
    },
    read: () => pastOf(folder),
    readWhatCan: () => pastOf(folder, []),
    readAnew() {
      dropCache(folder);
      return pastOf(folder);
    },
  };
}

/** So many bytes are read again rather than write a cache for them. */
const WORTH_KEEPING = 1 << 20;

/** Reads all events: what an earlier run has read from its cache, the rest from the files. */
function scanAll(folder: HistoryFolder, unread?: UserError[]): Scan {
  const scan = readCache(folder) ?? newScan();
  const fresh = readOn(scan, folder, unread);
  // A last line without an end may still change, and a cache would count it as it was.
  const isSettled = [...scan.tails.values()].every(({ trouble }) => trouble);
  if (fresh >= WORTH_KEEPING && isSettled) writeCache(scan, folder);
  return scan;
}

function pastOf(folder: HistoryFolder, unread?: UserError[]): Past {
  const scan = scanAll(folder, unread);
  let recordOf = recordsIn(scan, folder);
  const history = readLedger(scan.ledger);
  return {
    history,
    attempt: (given) => pickAttempt(history, given, LOCAL_DAYS),
    skipped: scan.skipped,
    unread: unread ?? [],
    undoOf: (given) => scan.ledger.undos.findLast(({ id }) => given.length >= 8 && id.startsWith(given)),
    attemptMarkedBy: (id) => scan.ledger.attemptMarkedBy(id),
    recordOf(id) {
      const found = recordOf(id);
      if (found || scan.ledger.rowOf(id) === undefined) return found;
      // Somebody has edited a file where the cache does not look.
      dropCache(folder);
      recordOf = recordsIn(scanAll(folder, unread && []), folder);
      const now = recordOf(id);
      if (now) return now;
      throw new UserError('The history changed while it was read.', 'Run the command again.');
    },
  };
}

function rescue(text: string, world: World): void {
  tell(world, `mockdrill: your answer, which could not be stored:\n\n${showText(text)}\n`);
}

/** The history can't be written: what is in the way, and what helps. */
export function unwritable(folder: HistoryFolder, error: unknown): UserError {
  const trouble = error as NodeJS.ErrnoException;
  if (error instanceof UserError || trouble.code === undefined) throw error;
  return new UserError(
    `${placeOf(trouble, folder)} can't be written: ${reasonOf(trouble)}.`,
    'Free some space or make the folder writable; MOCKDRILL_HOME names another place.',
  );
}

/** The name of this device and the sessions, which go with the history, lie elsewhere. */
function placeOf({ path }: NodeJS.ErrnoException, { events }: HistoryFolder): string {
  const isOurs = path === undefined || path.startsWith(dirname(events)) || events.startsWith(path);
  return isOurs ? `The history in ${events}` : path;
}
