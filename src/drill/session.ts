import { type Draft, type DrillMode, EMPTY_DRAFT } from './answer.ts';

/**
 * A session under way, as plain data: it is what lies on the disk, so that another process can take it up where it
 * stood. Every change is a happening that `advance` applies.
 */
export interface Session {
  readonly id: string;
  readonly seed: number;
  readonly mode: DrillMode;
  readonly hard: boolean;
  readonly timeFactor: number;
  readonly queue: readonly { readonly question: string; readonly why: string }[];
  /** Which of the queue is at hand, from 0. */
  readonly position: number;
  readonly phase: Phase;
  readonly done: readonly Done[];
}

export type Phase =
  /** The answer is being typed; `attempt` is the id it will be stored under. */
  | { readonly kind: 'asking'; readonly attempt: string; readonly draft: Draft }
  /** Answered and stored (the last of `done`); `probe` counts the probes that are over. */
  | { readonly kind: 'reviewing'; readonly probe: number; readonly draft: Draft }
  | { readonly kind: 'over' };

export type Done =
  | { readonly kind: 'skipped'; readonly question: string }
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly attempt: string;
      /** Milliseconds since 1970. */
      readonly at: number;
      readonly answer: string;
      readonly timing: Timing;
      readonly score: number;
      readonly passed: boolean;
      readonly probes: readonly DoneProbe[];
      /** Set where the user has said "I did say it", or that it was not said: beside the check's own verdict, never instead of it. */
      readonly override: Override | undefined;
      /** Taken back by the user: shown as such, counted nowhere. */
      readonly undone: boolean;
    };

/** How an answer was timed, in seconds. */
export interface Timing {
  /** Time spent answering, pauses taken out. */
  readonly seconds: number;
  /** The time box, after the time factor. */
  readonly limit: number;
  readonly overtime: number;
  readonly paused: number;
  /** From the question on screen to the first key. */
  readonly thinking: number;
  /** How many hints were shown. */
  readonly hints: number;
}

export type Attempt = Extract<Done, { kind: 'answered' }>;

/** Points on which the user says the opposite of the check, and what the answer comes to with them. */
export interface Override {
  readonly points: readonly string[];
  readonly score: number;
  readonly passed: boolean;
}

export interface DoneProbe {
  readonly event: string;
  readonly ask: string;
  readonly point?: string;
  readonly answer: string;
  readonly won: readonly { readonly point: string; readonly verdict: 'hit' | 'partial' | 'miss' }[];
}

export type Happening =
  | { readonly kind: 'typed'; readonly draft: Draft }
  | { readonly kind: 'answered'; readonly attempt: Attempt }
  | { readonly kind: 'probed'; readonly probe: DoneProbe | undefined }
  | { readonly kind: 'overridden'; readonly override: Override | undefined }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'undone' | 'redone' }
  /** The same question again, or the next one; `attempt` is the new answer's id. */
  | { readonly kind: 'retried'; readonly attempt: string }
  | { readonly kind: 'next'; readonly attempt: string };

/** The session after something happened. What does not fit the phase changes nothing. */
export function advance(session: Session, happening: Happening): Session {
  const { phase, done } = session;
  switch (happening.kind) {
    case 'typed':
      return phase.kind === 'over' ? session : { ...session, phase: { ...phase, draft: happening.draft } };
    case 'answered':
      if (phase.kind !== 'asking') return session;
      return {
        ...session,
        phase: { kind: 'reviewing', probe: 0, draft: EMPTY_DRAFT },
        done: [...done, happening.attempt],
      };
    case 'probed':
      if (phase.kind !== 'reviewing') return session;
      return {
        ...changeLast(session, (attempt) =>
          happening.probe ? { ...attempt, probes: [...attempt.probes, happening.probe] } : attempt,
        ),
        phase: { kind: 'reviewing', probe: phase.probe + 1, draft: EMPTY_DRAFT },
      };
    case 'skipped':
      if (phase.kind !== 'asking') return session;
      return {
        ...session,
        phase: { kind: 'reviewing', probe: 0, draft: EMPTY_DRAFT },
        done: [...done, { kind: 'skipped', question: session.queue[session.position]!.question }],
      };
    case 'overridden':
      return changeLast(session, (attempt) => ({ ...attempt, override: happening.override }));
    case 'undone':
    case 'redone':
      return changeLast(session, (attempt) => ({ ...attempt, undone: happening.kind === 'undone' }));
    case 'retried':
      return { ...session, phase: asking(happening.attempt) };
    case 'next':
      return session.position + 1 < session.queue.length
        ? { ...session, position: session.position + 1, phase: asking(happening.attempt) }
        : { ...session, phase: { kind: 'over' } };
  }
}

function asking(attempt: string): Phase {
  return { kind: 'asking', attempt, draft: EMPTY_DRAFT };
}

function changeLast(session: Session, change: (attempt: Attempt) => Attempt): Session {
  const last = session.done.at(-1);
  if (last?.kind !== 'answered') return session;
  return { ...session, done: [...session.done.slice(0, -1), change(last)] };
}

/** The attempts that count: answered, and not taken back. */
export function attemptsOf(session: Session): Attempt[] {
  return session.done.filter((each): each is Attempt => each.kind === 'answered' && !each.undone);
}

/** Whether words stand in the prompt that were not handed in. */
export function isTyped({ phase }: Session): boolean {
  return phase.kind !== 'over' && phase.draft.text.trim() !== '';
}

/** Whether it holds anything that would be missed: words in the prompt or the editor, questions to come, feedback not yet seen. */
export function isWorthKeeping(session: Session): boolean {
  const { phase, done, position, queue, mode } = session;
  if (phase.kind === 'over') return false;
  const more = phase.kind === 'asking' || position + 1 < queue.length || mode === 'exam';
  return phase.draft.inEditor || isTyped(session) || (done.length > 0 && more);
}
