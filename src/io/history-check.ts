import { join } from 'node:path';
import { undoneBy } from '../history/history.ts';
import { hashOf } from '../history/interned.ts';
import type { Ledger } from '../history/ledger.ts';
import { readText } from '../history/read-event.ts';
import type { CheckFindings } from '../view/history-check.ts';
import { answerFiles, type HistoryFolder, strayFiles } from './history-folder.ts';
import { newScan, readOn, type Scan, type Skipped } from './history-scan.ts';
import { pause } from './pause.ts';
import { readLines } from './read-lines.ts';

/** Another process is done with a line within so many milliseconds. */
const UNDER_WAY = 50;

/**
 * Reads the files whole and without the cache. What seems torn at the end of a file may be under way: after a `wait` it gets
 * a second look.
 */
export function checkHistory(folder: HistoryFolder, wait = () => pause(UNDER_WAY)): CheckFindings {
  const scan = newScan();
  readOn(scan, folder);
  let texts = readTexts(folder);
  if (texts.torn || [...scan.tails.values()].some(({ trouble }) => trouble)) {
    wait();
    readOn(scan, folder);
    texts = readTexts(folder);
  }
  const { ledger } = scan;
  ledger.settle();
  const known = knownIds(ledger);
  const stored = Array.from({ length: ledger.ids.length }, (_, row) => ledger.ids.get(row));
  const ids = stored.filter((id) => !ledger.deleted.has(id));
  const undone = undoneBy(ledger);
  const interviews = ledger.interviews.map(({ id }) => id);
  return {
    files: scan.files.map(({ name, read, lines }, number) => {
      const tail = scan.tails.get(number);
      return { name, bytes: read + (tail?.length ?? 0), lines: lines + (tail ? 1 : 0) };
    }),
    attempts: ids.length,
    takenBack: ids.filter((id) => undone.has(id)).length,
    skipped: [...scan.skipped, ...tornTails(scan, folder), ...texts.skipped],
    withoutText: ids.filter((id) => !texts.events.has(id)).length,
    withoutAttempt: [...texts.events].filter((id) => !known(id)).length,
    waiting: ledger.waiting.length,
    stray: strayFiles(folder),
    deletedButThere: [...stored, ...interviews].filter((id) => ledger.deleted.has(id)),
  };
}

function tornTails({ files, tails }: Scan, folder: HistoryFolder): Skipped[] {
  return [...tails].flatMap(([number, { trouble }]) => {
    const { name, lines } = files[number]!;
    return trouble ? [{ file: join(folder.events, name), line: lines + 1, trouble }] : [];
  });
}

function knownIds(ledger: Ledger): (id: string) => boolean {
  const marks = new Set(
    Array.from({ length: ledger.marks.event.length }, (_, mark) => ledger.marks.event.get(mark)),
  );
  const waiting = new Set(ledger.waiting.map(({ event }) => event.id));
  return (id) => ledger.rowOf(id) !== undefined || marks.has(hashOf(id)) || waiting.has(id);
}

interface Texts {
  /** The ids of what has a text. */
  readonly events: Set<string>;
  readonly skipped: Skipped[];
  /** Whether one of the lines that were skipped is the last of a file and has no end. */
  torn: boolean;
}

function readTexts(folder: HistoryFolder): Texts {
  const texts: Texts = { events: new Set(), skipped: [], torn: false };
  for (const file of answerFiles(folder)) {
    let line = 0;
    readLines(file, 0, ({ text, whole }) => {
      line++;
      if (text.trim() === '') return;
      const read = readText(text);
      if ('record' in read) texts.events.add(read.record.event);
      else {
        texts.skipped.push({ file, line, trouble: read.trouble });
        texts.torn ||= !whole;
      }
    });
  }
  return texts;
}
