import type { Column } from './column.ts';
import type { Ledger } from './ledger.ts';

/** The rows of attempts that were neither undone nor deleted, by time. */
export function liveRows(ledger: Ledger, undone: ReadonlySet<string>): Uint32Array {
  const gone = new Set<number>();
  for (const id of [...undone, ...ledger.deleted]) {
    const row = ledger.rowOf(id);
    if (row !== undefined) gone.add(row);
  }
  const rows = inOrder(ledger.attempts.at, (a, b) => compareRows(ledger, a, b));
  return gone.size === 0 ? rows : rows.filter((row) => !gone.has(row));
}

/** Attempts of one moment (a clock that a script holds still) stand as they lie in the files. */
function compareRows({ attempts: { file, offset }, ids }: Ledger, a: number, b: number): number {
  const byPlace = file.get(a) - file.get(b) || offset.get(a) - offset.get(b);
  return byPlace || (ids.get(a) < ids.get(b) ? -1 : 1);
}

/** Row numbers by a column of times. Almost always they are in order already, which is seen in one pass. */
export function inOrder(
  at: Column,
  otherwise: (a: number, b: number) => number = (a, b) => a - b,
): Uint32Array {
  const rows = Uint32Array.from({ length: at.length }, (_, row) => row);
  const sorted = rows.every((row) => row === 0 || at.get(row - 1) < at.get(row));
  if (sorted) return rows;
  return Uint32Array.from(Array.from(rows).sort((a, b) => at.get(a) - at.get(b) || otherwise(a, b)));
}
