import { undoneBy } from './history.ts';
import { hashOf } from './interned.ts';
import type { Ledger, Place } from './ledger.ts';

/** Where an attempt lies, and the marks that belong to it and were not taken back: of a probe one for each point it won. */
export interface AttemptPlaces {
  readonly attempt: Place;
  readonly marks: readonly Place[];
}

/** Finds the places of attempts in a ledger by their ids. */
export function placesIn(ledger: Ledger): (id: string) => AttemptPlaces | undefined {
  let marksOf: Map<number, number[]> | undefined;
  return (id) => {
    const row = ledger.rowOf(id);
    if (row === undefined) return undefined;
    marksOf ??= marksByAttempt(ledger);
    return {
      attempt: placeIn(ledger.attempts, row),
      marks: (marksOf.get(row) ?? []).map((mark) => placeIn(ledger.marks, mark)),
    };
  };
}

function marksByAttempt(ledger: Ledger): Map<number, number[]> {
  const { marks } = ledger;
  const undone = new Set([...undoneBy(ledger).keys()].map(hashOf));
  const byAttempt = new Map<number, number[]>();
  for (let mark = 0; mark < marks.at.length; mark++) {
    if (undone.has(marks.event.get(mark))) continue;
    const row = marks.attempt.get(mark);
    const known = byAttempt.get(row);
    if (known) known.push(mark);
    else byAttempt.set(row, [mark]);
  }
  return byAttempt;
}

function placeIn({ file, offset, length }: Ledger['attempts' | 'marks'], row: number): Place {
  return { file: file.get(row), offset: offset.get(row), length: length.get(row) };
}
