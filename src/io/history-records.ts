import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptEvent, Event, OverrideEvent, ProbeEvent } from '../history/event.ts';
import type { Place } from '../history/ledger.ts';
import { placesIn } from '../history/places.ts';
import { readEvent, readText } from '../history/read-event.ts';
import { answerFiles, type HistoryFolder, monthOf, reading } from './history-folder.ts';
import type { Scan } from './history-scan.ts';
import { readLines } from './read-lines.ts';

/** Everything stored of an attempt. */
export interface AttemptRecord {
  readonly attempt: AttemptEvent;
  /** The answer; undefined where it was removed. */
  readonly text: string | undefined;
  readonly probes: readonly { readonly event: ProbeEvent; readonly text: string | undefined }[];
  readonly overrides: readonly OverrideEvent[];
}

/** What changed an attempt since it was made. */
export function marksOf({ probes, overrides }: AttemptRecord): readonly (ProbeEvent | OverrideEvent)[] {
  return [...probes.map(({ event }) => event), ...overrides];
}

/** Reads attempts whole, by their ids; undefined where the file no longer says what was read of it. */
export function recordsIn(scan: Scan, folder: HistoryFolder): (id: string) => AttemptRecord | undefined {
  const find = placesIn(scan.ledger);
  const textOf = textsIn(folder);
  return (id) => {
    const places = find(id);
    const attempt = places && readAt(scan, folder, places.attempt);
    if (attempt?.type !== 'attempt' || attempt.id !== id) return undefined;
    const marks = oneEach(places!.marks.flatMap((place) => readAt(scan, folder, place) ?? []));
    return {
      attempt,
      text: textOf(attempt),
      probes: marks.flatMap((event) => (event.type === 'probe' ? [{ event, text: textOf(event) }] : [])),
      overrides: marks.flatMap((event) => (event.type === 'override' ? [event] : [])),
    };
  };
}

/** A probe that won two points has two marks; files merged by a synchroniser have everything twice. */
function oneEach(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
}

function readAt({ files }: Scan, folder: HistoryFolder, { file, offset, length }: Place): Event | undefined {
  const line = Buffer.alloc(length);
  const path = join(folder.events, files[file]!.name);
  const opened = reading(path, () => openSync(path, 'r'));
  try {
    const got = readSync(opened, line, 0, length, offset);
    const read = readEvent(line.toString('utf8', 0, got).replace(/^\ufeff/, ''));
    return 'record' in read ? read.record : undefined;
  } finally {
    closeSync(opened);
  }
}

/** Who goes through the history in order meets the months in order; a session may lie in two of them. */
const MONTHS_KEPT = 2;

/** Finds the text of an attempt or probe, a month's texts at a time. */
function textsIn(folder: HistoryFolder): (event: Pick<Event, 'id' | 'at'>) => string | undefined {
  const months = new Map<string, Map<string, string>>();
  return ({ id, at }) => {
    const month = monthOf(at);
    let texts = months.get(month);
    if (!texts) {
      texts = readMonth(folder, month);
      if (months.size === MONTHS_KEPT) months.delete(months.keys().next().value!);
      months.set(month, texts);
    }
    return texts.get(id);
  };
}

function readMonth(folder: HistoryFolder, month: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of answerFiles(folder, month)) {
    readLines(path, 0, ({ text }) => {
      const read = readText(text);
      if ('record' in read) texts.set(read.record.event, read.record.text);
    });
  }
  return texts;
}
