import { type PointResult, VERDICTS } from '../check/result.ts';
import { newTable, pushRow } from './column.ts';
import type {
  AttemptEvent,
  Event,
  InterviewEvent,
  OverrideEvent,
  ProbeEvent,
  SuspendEvent,
  UndoEvent,
} from './event.ts';
import { Ids } from './ids.ts';
import { hashOf, Interned } from './interned.ts';
import { ATTEMPT_COLUMNS, MARK, MARK_COLUMNS, MOST_POINTS, STAYS } from './ledger-columns.ts';

/** Where an event lies: the number of its file, and its line there in bytes. */
export interface Place {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

const NOWHERE: Place = { file: 0, offset: 0, length: 0 };

/**
 * What is remembered of every event, in the order in which the events were read and small enough to hold years of them.
 * Nothing is decided here: events may come in any order (two machines), and `readLedger` says what they amount to.
 */
export class Ledger {
  attempts = newTable(ATTEMPT_COLUMNS);
  marks = newTable(MARK_COLUMNS);
  /** Id of each attempt. */
  ids = new Ids();
  texts = new Interned(['']);
  undos: UndoEvent[] = [];
  suspensions: SuspendEvent[] = [];
  interviews: InterviewEvent[] = [];
  /** Ids of attempts and interviews that were deleted. */
  deleted = new Set<string>();
  /** Probes and overrides whose attempt was not read yet. */
  waiting: { readonly event: ProbeEvent | OverrideEvent; readonly place: Place }[] = [];

  /** The row of an attempt, by its id. */
  rowOf(id: string): number | undefined {
    return this.ids.find(id);
  }

  /** Takes an event in. The same attempt read twice (files merged by a synchroniser) counts once. */
  add(event: Event, place: Place = NOWHERE): void {
    switch (event.type) {
      case 'attempt':
        this.#addAttempt(event, place);
        return;
      case 'probe':
      case 'override':
        this.#addMarks(event, place);
        return;
      case 'undo':
        this.undos.push(event);
        return;
      case 'suspend':
      case 'resume':
        this.suspensions.push(event);
        return;
      case 'interview':
        this.interviews.push(event);
        return;
      case 'delete':
        for (const id of event.attempts) this.deleted.add(id);
    }
  }

  /** Tries again what came before its attempt. */
  settle(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const { event, place } of waiting) this.#addMarks(event, place);
  }

  #addAttempt(event: AttemptEvent, place: Place): void {
    if (this.rowOf(event.id) !== undefined) return;
    this.ids.push(event.id);
    const points = event.points.slice(0, MOST_POINTS);
    pushRow(this.attempts, {
      ...place,
      at: Date.parse(event.at),
      score: event.score,
      seconds: event.seconds,
      limit: event.limit,
      question: this.texts.number(event.question),
      bank: this.texts.number(event.bank),
      points: this.texts.number(points.map(({ id }) => id).join('\n')),
      verdicts: packVerdicts(points),
      flags: this.texts.number(raised(event.redFlags)),
      words: event.words,
      hints: Math.min(255, event.hints),
      mode: this.texts.number(event.mode),
      passed: Number(event.passed),
    });
  }

  /** The attempt that the probe or the override of this id is about. */
  attemptMarkedBy(id: string): string | undefined {
    const hash = hashOf(id);
    for (let mark = 0; mark < this.marks.event.length; mark++)
      if (this.marks.event.get(mark) === hash) return this.ids.get(this.marks.attempt.get(mark));
    return undefined;
  }

  #addMarks(event: ProbeEvent | OverrideEvent, place: Place): void {
    const attempt = this.rowOf(event.attempt);
    if (attempt === undefined) {
      this.waiting.push({ event, place });
      return;
    }
    const probe = event.type === 'probe';
    const common = {
      ...place,
      event: hashOf(event.id),
      at: Date.parse(event.at),
      attempt,
      kind: probe ? MARK.probe : MARK.override,
      score: (probe ? undefined : event.score) ?? STAYS,
      passed: probe || event.passed === undefined ? STAYS : Number(event.passed),
    };
    const changed = probe ? event.won : [event];
    for (const { point, verdict } of changed.length > 0
      ? changed
      : [{ point: '', verdict: 'miss' as const }]) {
      const row = { ...common, point: this.texts.number(point), verdict: VERDICTS.indexOf(verdict) };
      pushRow(this.marks, row);
    }
  }
}

/** Ids of flags that were raised; the place of a list of texts is taken by one text. */
function raised(flags: readonly PointResult[]): string {
  return flags
    .filter(({ verdict }) => verdict === 'hit')
    .map(({ id }) => id)
    .join('\n');
}

function packVerdicts(points: readonly PointResult[]): number {
  return (
    points.reduce((bits, { verdict }, index) => bits | (VERDICTS.indexOf(verdict) << (2 * index)), 0) >>> 0
  );
}
