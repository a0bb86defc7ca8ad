import { eachGrapheme } from './graphemes.ts';
import type { TextBuffer } from './text-buffer.ts';
import { moveTo } from './text-buffer.ts';
import { widthOf } from './wrap.ts';

/** A row on the screen: a stretch of the text. A line's rows cover it whole; a space may hang over the edge. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** Wraps a text that changes a little at a time: lines that it has seen are not measured again. */
export interface Layout {
  rows(text: string, width: number): readonly Row[];
}

/** More lines than this are forgotten in one go. */
const REMEMBERED = 5000;

export function newLayout(): Layout {
  let seen = new Map<string, readonly Row[]>();
  let seenWidth = 0;
  return {
    rows(text, width) {
      if (width !== seenWidth || seen.size > REMEMBERED) seen = new Map();
      seenWidth = width;
      const rows: Row[] = [];
      let at = 0;
      for (const line of text.split('\n')) {
        let wrapped = seen.get(line);
        if (!wrapped) {
          wrapped = wrapLine(line, width);
          seen.set(line, wrapped);
        }
        for (const { start, end } of wrapped) rows.push({ start: at + start, end: at + end });
        at += line.length + 1;
      }
      return rows;
    },
  };
}

interface Cell {
  readonly text: string;
  readonly wide: number;
}

function cellsOf(line: string): Cell[] {
  if (/^[\x20-\x7e]*$/.test(line)) return Array.from(line, (text) => ({ text, wide: 1 }));
  return Array.from(eachGrapheme(line), (text) => ({ text, wide: widthOf(text) }));
}

function wrapLine(line: string, width: number): Row[] {
  if (line.length <= width && /^[\x20-\x7e]*$/.test(line)) return [{ start: 0, end: line.length }];
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let at = 0;
  // Where the row may be broken: after its last space.
  let gap = 0;
  let usedAtGap = 0;
  for (const { text, wide } of cellsOf(line)) {
    const hangs = text === ' ' && used === width;
    while (used + wide > width && !hangs && at > start) {
      const end = gap > start ? gap : at;
      rows.push({ start, end });
      used -= gap > start ? usedAtGap : used;
      start = end;
    }
    if (!hangs) used += wide;
    at += text.length;
    if (text === ' ') {
      gap = at;
      usedAtGap = used;
    }
  }
  return [...rows, { start, end: line.length }];
}

/** The row that shows an offset: where two rows meet, the second. */
export function rowOf(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rows[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The column of an offset in its row. */
export function columnOf(text: string, row: Row, offset: number, width: number): number {
  return Math.min(width - 1, widthOf(text.slice(row.start, offset)));
}

/**
 * The buffer with the cursor some rows up (negative) or down, in the column `goal` or as near as the row allows; beyond
 * the first or last row it goes to the text's start or end.
 */
export function moveByRows(buffer: TextBuffer, rows: readonly Row[], by: number, goal: number): TextBuffer {
  const target = rowOf(rows, buffer.cursor) + by;
  if (target < 0) return moveTo(buffer, 0);
  if (target >= rows.length) return moveTo(buffer, buffer.text.length);
  const row = rows[target]!;
  let used = 0;
  let at = row.start;
  // The end of a wrapped row is the start of the next one: stay before its last character.
  const wrapped = target + 1 < rows.length && rows[target + 1]!.start === row.end;
  const cells = cellsOf(buffer.text.slice(row.start, row.end));
  for (const { text, wide } of wrapped ? cells.slice(0, -1) : cells) {
    if (used + wide > goal) break;
    used += wide;
    at += text.length;
  }
  return moveTo(buffer, at);
}
