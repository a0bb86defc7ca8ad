import { undoneBy } from '../history/history.ts';
import { hashOf } from '../history/interned.ts';
import type { Ledger } from '../history/ledger.ts';
import { readText, type Trouble } from '../history/read-event.ts';
import type { CheckFindings } from '../view/history-check.ts';
import { answerFiles, type HistoryFolder } from './history-folder.ts';
import { newScan, readOn, type Skipped } from './history-scan.ts';
import { readLines } from './read-lines.ts';

/** Reads the files whole and without the cache. */
export function checkHistory(folder: HistoryFolder): CheckFindings {
  const scan = newScan();
  readOn(scan, folder);
  const { ledger } = scan;
  ledger.settle();
  const texts = readTexts(folder);
  const known = knownIds(ledger);
  const stored = Array.from({ length: ledger.ids.length }, (_, row) => ledger.ids.get(row));
  const ids = stored.filter((id) => !ledger.deleted.has(id));
  const undone = undoneBy(ledger);
  const interviews = ledger.interviews.map(({ id }) => id);
  return {
    files: scan.files.map(({ name, read, lines }) => ({ name, bytes: read, lines })),
    attempts: ids.length,
    takenBack: ids.filter((id) => undone.has(id)).length,
    skipped: [...scan.skipped, ...texts.skipped],
    withoutText: ids.filter((id) => !texts.events.has(id)).length,
    withoutAttempt: [...texts.events].filter((id) => !known(id)).length,
    waiting: ledger.waiting.length,
    deletedButThere: [...stored, ...interviews].filter((id) => ledger.deleted.has(id)),
  };
}

function knownIds(ledger: Ledger): (id: string) => boolean {
  const marks = new Set(
    Array.from({ length: ledger.marks.event.length }, (_, mark) => ledger.marks.event.get(mark)),
  );
  const waiting = new Set(ledger.waiting.map(({ event }) => event.id));
  return (id) => ledger.rowOf(id) !== undefined || marks.has(hashOf(id)) || waiting.has(id);
}

function readTexts(folder: HistoryFolder): { events: Set<string>; skipped: Skipped[] } {
  const events = new Set<string>();
  const skipped: Skipped[] = [];
  const note = (file: string, line: number, trouble: Trouble) => skipped.push({ file, line, trouble });
  for (const path of answerFiles(folder)) {
    let line = 0;
    readLines(path, 0, ({ text }) => {
      line++;
      if (text.trim() === '') return;
      const read = readText(text);
      if ('record' in read) events.add(read.record.event);
      else note(path, line, read.trouble);
    });
  }
  return { events, skipped };
}
