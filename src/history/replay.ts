import type { Event } from './event.ts';
import { type History, readLedger } from './history.ts';
import { Ledger } from './ledger.ts';

/** What events amount to, in whatever order they come. */
export function replay(events: Iterable<Event>): History {
  const ledger = new Ledger();
  for (const event of events) ledger.add(event);
  return readLedger(ledger);
}
