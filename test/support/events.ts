import type { Verdict } from '../../src/check/result.ts';
import type {
  AttemptEvent,
  DeleteEvent,
  Event,
  InterviewEvent,
  OverrideEvent,
  ProbeEvent,
  SuspendEvent,
  UndoEvent,
} from '../../src/history/event.ts';
import { type History, readLedger } from '../../src/history/history.ts';
import { Ledger } from '../../src/history/ledger.ts';

/** Verdicts by point id, as `attempt` takes them. */
export type Verdicts = Readonly<Record<string, Verdict>>;

const pointsOf = (verdicts: Verdicts): AttemptEvent['points'] =>
  Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict, reason: 'affirmed', evidence: [] }));

/** An attempt at an incident question that passed; `changes` replace its fields. */
export function attempt(
  id: string,
  at: string,
  changes: Partial<Omit<AttemptEvent, 'points'>> & { points?: Verdicts } = {},
): AttemptEvent {
  const { points = { 'blast-radius': 'hit', rollback: 'hit' }, ...others } = changes;
  return {
    v: 1,
    id,
    at: at.length === 10 ? `${at}T10:00:00.000Z` : at,
    type: 'attempt',
    question: 'incident-end-to-end',
    bank: 'incidents',
    points: pointsOf(points),
    redFlags: [],
    figures: [],
    score: 90,
    passed: true,
    seconds: 100,
    limit: 120,
    overtime: 0,
    paused: 0,
    thinking: 4,
    hints: 0,
    words: 150,
    mode: 'practice',
    session: 's1',
    seed: 7,
    ...others,
  };
}

/** An attempt that did not pass. */
export function failure(id: string, at: string, changes: Parameters<typeof attempt>[2] = {}): AttemptEvent {
  return attempt(id, at, {
    score: 40,
    passed: false,
    points: { 'blast-radius': 'miss', rollback: 'hit' },
    ...changes,
  });
}

type Rest<T> = Omit<T, 'v' | 'type' | 'id' | 'at'>;

/** A probe, an override, an undo, a suspension, a resumption, a deletion or an interview. */
export const event = {
  probe: (id: string, at: string, rest: Rest<ProbeEvent>): ProbeEvent => ({
    v: 1,
    id,
    at,
    type: 'probe',
    ...rest,
  }),
  override: (id: string, at: string, rest: Rest<OverrideEvent>): OverrideEvent => ({
    v: 1,
    id,
    at,
    type: 'override',
    ...rest,
  }),
  undo: (id: string, at: string, undone: string): UndoEvent => ({
    v: 1,
    id,
    at,
    type: 'undo',
    event: undone,
  }),
  suspend: (id: string, at: string, question: string): SuspendEvent => ({
    v: 1,
    id,
    at,
    type: 'suspend',
    question,
  }),
  resume: (id: string, at: string, question: string): SuspendEvent => ({
    v: 1,
    id,
    at,
    type: 'resume',
    question,
  }),
  remove: (id: string, at: string, attempts: readonly string[]): DeleteEvent => ({
    v: 1,
    id,
    at,
    type: 'delete',
    attempts,
  }),
  interview: (id: string, at: string): InterviewEvent => ({
    v: 1,
    id,
    at: at.length === 10 ? `${at}T10:00:00.000Z` : at,
    type: 'interview',
    session: 's2',
    interview: 'on-call',
    title: 'A round for the on-call rota',
    coach: false,
    seed: 7,
    score: 50,
    answered: 2,
    passed: 1,
    skipped: 0,
    notReached: 0,
    seconds: 200,
    time: 300,
    points: { made: 2, half: 0, won: 1, missed: 1 },
    redFlags: 0,
    figures: { efficiency: 1 },
    i: 1,
    we: 1,
    sections: [{ name: 'Failures', score: 50, seconds: 200, time: 300 }],
  }),
};

/** What events amount to, in whatever order they come. */
export function replay(events: Iterable<Event>): History {
  const ledger = new Ledger();
  for (const each of events) ledger.add(each);
  return readLedger(ledger);
}
