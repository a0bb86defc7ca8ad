import { type Attempts, ReadAttempts } from './attempts.ts';
import type { InterviewEvent, SuspendEvent, UndoEvent } from './event.ts';
import type { Ledger } from './ledger.ts';

/** What all events amount to. */
export interface History {
  readonly attempts: Attempts;
  /** Questions taken out of the drill. */
  readonly suspended: ReadonlySet<string>;
  /** What took a question out of the drill or back in, the last of it, by the question. */
  readonly suspensions: ReadonlyMap<string, SuspendEvent>;
  /** Interviews that came to an end, oldest first. */
  readonly interviews: readonly InterviewEvent[];
  /** What took events back, by the id of the event. */
  readonly undone: ReadonlyMap<string, UndoEvent>;
}

/** Says what the events of a ledger amount to. */
export function readLedger(ledger: Ledger): History {
  ledger.settle();
  const undone = undoneBy(ledger);
  const ids = new Set(undone.keys());
  const suspensions = suspensionsIn(ledger, ids);
  const suspended = [...suspensions.values()].filter(({ type }) => type === 'suspend');
  return {
    attempts: new ReadAttempts(ledger, ids),
    suspended: new Set(suspended.map(({ question }) => question)),
    suspensions,
    interviews: interviewsIn(ledger, ids),
    undone,
  };
}

/**
 * What took events back, by the id of the event. An undo that was itself taken back takes nothing back, whatever the
 * clock said when that happened.
 */
export function undoneBy({ undos }: Ledger): Map<string, UndoEvent> {
  const byEvent = new Map<string, UndoEvent[]>();
  for (const undo of byTime(undos)) byEvent.set(undo.event, [...(byEvent.get(undo.event) ?? []), undo]);
  const standing = new Map<string, UndoEvent | undefined>();
  const undoOf = (id: string): UndoEvent | undefined => {
    if (standing.has(id)) return standing.get(id);
    // For a circle of undos, which no mockdrill writes.
    standing.set(id, undefined);
    const found = byEvent.get(id)?.find((undo) => undoOf(undo.id) === undefined);
    standing.set(id, found);
    return found;
  };
  return new Map(
    [...byEvent.keys()].flatMap((id) => {
      const undo = undoOf(id);
      return undo ? [[id, undo] as const] : [];
    }),
  );
}

/** The same event read twice (files merged by a synchroniser) counts once. */
function interviewsIn({ interviews, deleted }: Ledger, undone: ReadonlySet<string>): InterviewEvent[] {
  const once = new Map(interviews.map((event) => [event.id, event]));
  return byTime([...once.values()]).filter(({ id }) => !undone.has(id) && !deleted.has(id));
}

function suspensionsIn(
  { suspensions }: Ledger,
  undone: ReadonlySet<string>,
): ReadonlyMap<string, SuspendEvent> {
  const stand = byTime(suspensions).filter(({ id }) => !undone.has(id));
  return new Map(stand.map((event) => [event.question, event]));
}

function byTime<T extends { readonly at: string; readonly id: string }>(events: readonly T[]): T[] {
  return [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}
