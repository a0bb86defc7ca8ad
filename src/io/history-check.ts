import { hashOf } from '../history/interned.ts';
import type { Ledger } from '../history/ledger.ts';
import { readText, type Trouble } from '../history/read-event.ts';
import { answerFiles, type HistoryFolder } from './history-folder.ts';
import { newScan, readOn, type Skipped } from './history-scan.ts';
import { readLines } from './read-lines.ts';

/** What the files hold, read whole and without the cache. */
export interface Checked {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly lines: number }[];
  readonly attempts: number;
  /** Lines of event files and of answer files that are not understood. */
  readonly skipped: readonly Skipped[];
  /** Attempts whose words are not there. */
  readonly withoutText: number;
  /** Texts whose attempt is not there: it was being stored when all ended. */
  readonly withoutAttempt: number;
  /** Probes and overrides whose attempt is not there. */
  readonly waiting: number;
  /** Deleted attempts that a synchroniser has brought back. */
  readonly deletedButThere: readonly string[];
}

export function checkHistory(folder: HistoryFolder): Checked {
  const scan = newScan();
  readOn(scan, folder);
  const { ledger } = scan;
  ledger.settle();
  const texts = readTexts(folder);
  const known = knownIds(ledger);
  return {
    files: scan.files.map(({ name, read, lines }) => ({ name, bytes: read, lines })),
    attempts: ledger.ids.length,
    skipped: [...scan.skipped, ...texts.skipped],
    withoutText: ledger.ids.filter((id) => !texts.events.has(id)).length,
    withoutAttempt: [...texts.events].filter((id) => !known(id)).length,
    waiting: ledger.waiting.length,
    deletedButThere: ledger.ids.filter((id) => ledger.deleted.has(id)),
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
