import type { Figure, PointResult, Verdict } from '../check/result.ts';
import type { Tally } from '../drill/debrief-item.ts';
import type { Timing } from '../drill/session.ts';

/**
 * What happened, as it is stored for good: one JSON object a line. An event is never edited; what the user sees is a
 * replay of all of them. Fields may be added to a version, never changed or taken away.
 */
export type Event =
  | AttemptEvent
  | ProbeEvent
  | OverrideEvent
  | UndoEvent
  | SuspendEvent
  | DeleteEvent
  | InterviewEvent;

interface EventBase {
  readonly v: 1;
  /** Unique over all devices. */
  readonly id: string;
  /** When it happened: UTC, ISO 8601 with milliseconds. */
  readonly at: string;
}

/** A finished answer and its check. */
export interface AttemptEvent extends EventBase, Timing {
  readonly type: 'attempt';
  readonly question: string;
  readonly bank: string;
  readonly points: readonly PointResult[];
  readonly redFlags: readonly PointResult[];
  readonly figures: readonly Figure[];
  readonly score: number;
  readonly passed: boolean;
  readonly words: number;
  readonly mode: 'practice' | 'exam' | 'interview';
  /** The drill or interview it belongs to, and the seed that planned it. */
  readonly session: string;
  readonly seed: number;
}

/** The answer to a probe, and the verdicts it lifted. */
export interface ProbeEvent extends EventBase {
  readonly type: 'probe';
  readonly attempt: string;
  /** The point it asked about; absent for a follow-up of the question. */
  readonly point?: string;
  readonly seconds: number;
  readonly won: readonly { readonly point: string; readonly verdict: Verdict }[];
}

/** The user's own verdict on a point, kept beside the machine's. */
export interface OverrideEvent extends EventBase {
  readonly type: 'override';
  readonly attempt: string;
  readonly point: string;
  readonly verdict: Verdict;
  /** What the attempt comes to with this verdict and those before it; absent: as it was. */
  readonly score?: number;
  readonly passed?: boolean;
}

/** Takes another event back: an attempt, a probe, an override, a suspension, or an undo. A deletion stays. */
export interface UndoEvent extends EventBase {
  readonly type: 'undo';
  readonly event: string;
}

/** Takes a question out of the drill, or back in. */
export interface SuspendEvent extends EventBase {
  readonly type: 'suspend' | 'resume';
  readonly question: string;
}

/** Says what was removed on request: records and texts of these attempts, and of interviews, are gone from the files. */
export interface DeleteEvent extends EventBase {
  readonly type: 'delete';
  readonly attempts: readonly string[];
}

/** What a whole interview came to. Its answers are attempts that name it as their session. Times in seconds. */
export interface InterviewEvent extends EventBase {
  readonly type: 'interview';
  readonly session: string;
  /** Id and title of its script. */
  readonly interview: string;
  readonly title: string;
  readonly coach: boolean;
  readonly seed: number;
  readonly score: number;
  readonly answered: number;
  readonly passed: number;
  readonly skipped: number;
  readonly notReached: number;
  readonly seconds: number;
  readonly time: number;
  readonly points: Tally;
  readonly redFlags: number;
  /** Achieved figures by what they are about. */
  readonly figures: Readonly<Record<string, number>>;
  /** Clauses with I, and with we. */
  readonly i: number;
  readonly we: number;
  readonly sections: readonly {
    readonly name: string;
    /** Absent where none of its questions was reached. */
    readonly score?: number;
    readonly seconds: number;
    readonly time: number;
  }[];
}

/** The words of an answer, kept apart from the events, by month. */
export interface AnswerText {
  readonly v: 1;
  /** The attempt or probe it belongs to. */
  readonly event: string;
  readonly text: string;
}
