import { readTable, tableBytes } from './column.ts';
import { Ids } from './ids.ts';
import { Interned } from './interned.ts';
import { Ledger } from './ledger.ts';
import { ATTEMPT_COLUMNS, MARK_COLUMNS } from './ledger-columns.ts';

/**
 * A ledger as a few values that JSON holds and the bytes of its columns, so that a later run need not read what this
 * one has read.
 */
export interface Packed {
  readonly head: PackedHead;
  readonly body: readonly Uint8Array[];
}

/** What of a ledger goes into JSON. */
export interface PackedHead extends Pick<Ledger, 'undos' | 'suspensions' | 'interviews' | 'waiting'> {
  readonly texts: readonly string[];
  readonly deleted: readonly string[];
  readonly attempts: number;
  readonly marks: number;
  readonly ids: ReturnType<Ids['pack']>['head'];
}

export function packLedger(ledger: Ledger): Packed {
  const { undos, suspensions, interviews, waiting, deleted, texts, attempts, marks } = ledger;
  const ids = ledger.ids.pack();
  return {
    head: {
      undos,
      suspensions,
      interviews,
      waiting,
      deleted: [...deleted],
      texts: texts.texts,
      attempts: attempts.at.length,
      marks: marks.at.length,
      ids: ids.head,
    },
    body: [...ids.body, ...tableBytes(attempts), ...tableBytes(marks)],
  };
}

/** The ledger that was packed; `fill` fills in the next bytes of the body and throws where there are too few. */
export function unpackLedger(head: PackedHead, fill: (part: Uint8Array) => void): Ledger {
  const ledger = new Ledger();
  ledger.ids = Ids.unpack(head.ids, fill);
  ledger.attempts = readTable(ATTEMPT_COLUMNS, head.attempts, fill);
  ledger.marks = readTable(MARK_COLUMNS, head.marks, fill);
  ledger.texts = new Interned(head.texts);
  ledger.undos = [...head.undos];
  ledger.suspensions = [...head.suspensions];
  ledger.interviews = [...head.interviews];
  ledger.waiting = [...head.waiting];
  ledger.deleted = new Set(head.deleted);
  return ledger;
}
