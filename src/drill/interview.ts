import { type DrillMode, EMPTY_DRAFT } from './answer.ts';
import type { PlannedInterview, PlannedSection } from './interview-plan.ts';
import { type Attempt, advance, type DoneProbe, type Happening, type Session } from './session.ts';

/** An interview under way: a session whose questions stand in sections, each with a clock of its own. */
export interface InterviewSession extends Session {
  readonly interview: Course;
}

/** How far an interview has come. */
export interface Course {
  readonly plan: PlannedInterview;
  /** Seconds used by each section, and at last by the candidate's own questions. */
  readonly spent: readonly number[];
  /** How many sections were opened. */
  readonly opened: number;
  /** Points that the interviewer has asked about since the present answer. */
  readonly asked: readonly string[];
  /** Whether what was asked last, a question or a probe, was left without an answer. */
  readonly passedOver: boolean;
  /** What the candidate asked. */
  readonly own: string;
}

/** Stands in the queue for the candidate's own questions; no id has a space. */
export const YOUR_QUESTIONS = 'your questions';

export type InterviewHappening =
  | Extract<Happening, { kind: 'typed' | 'next' }>
  | { readonly kind: 'opened' }
  | { readonly kind: 'answered'; readonly attempt: Attempt }
  | { readonly kind: 'skipped'; readonly seconds: number }
  | {
      readonly kind: 'probed';
      readonly point: string;
      readonly probe: DoneProbe | undefined;
      readonly seconds: number;
    }
  | { readonly kind: 'asked-back'; readonly text: string; readonly seconds: number }
  /** The rest of the section is left out. */
  | { readonly kind: 'moved-on'; readonly attempt: string };

/** A session that begins at the greeting. */
export function newInterview(
  plan: PlannedInterview,
  head: {
    readonly id: string;
    readonly attempt: string;
    readonly seed: number;
    readonly mode: DrillMode;
    readonly hard: boolean;
    readonly timeFactor: number;
  },
): InterviewSession {
  const { attempt, ...fields } = head;
  const questions = plan.sections.flatMap((section) =>
    section.questions.map((question) => ({ question, why: section.name })),
  );
  const own = plan.yourQuestions > 0 ? [{ question: YOUR_QUESTIONS, why: 'Your questions' }] : [];
  return {
    ...fields,
    queue: [...questions, ...own],
    position: 0,
    phase: { kind: 'asking', attempt, draft: EMPTY_DRAFT },
    done: [],
    interview: {
      plan,
      spent: [...plan.sections.map(() => 0), 0],
      opened: 0,
      asked: [],
      passedOver: false,
      own: '',
    },
  };
}

/** Where an interview stands: the section at hand; none at the candidate's own questions. */
export function placeIn({ interview, position }: InterviewSession): {
  readonly index: number;
  readonly section: PlannedSection | undefined;
  /** Position in the queue at which the next section begins. */
  readonly next: number;
} {
  let next = 0;
  for (const [index, section] of interview.plan.sections.entries()) {
    next += section.questions.length;
    if (position < next) return { index, section, next };
  }
  return { index: interview.plan.sections.length, section: undefined, next: next + 1 };
}

/** Seconds that the section at hand has left. */
export function leftInSection(session: InterviewSession): number {
  const { index, section } = placeIn(session);
  const { spent, plan } = session.interview;
  return (section?.time ?? plan.yourQuestions) - (spent[index] ?? 0);
}

/** The interview after something happened. */
export function advanceInterview(session: InterviewSession, happening: InterviewHappening): InterviewSession {
  const same = (changed: Session) => changed as InterviewSession;
  switch (happening.kind) {
    case 'opened':
      return changed(session, { opened: placeIn(session).index + 1 });
    case 'answered':
      return changed(spend(same(advance(session, happening)), happening.attempt.timing.seconds), {
        passedOver: false,
      });
    case 'skipped':
      return changed(spend(same(advance(session, happening)), happening.seconds), { passedOver: true });
    case 'probed': {
      const probed = spend(same(advance(session, happening)), happening.seconds);
      const asked = [...session.interview.asked, happening.point];
      return changed(probed, { asked, passedOver: happening.probe === undefined });
    }
    case 'asked-back':
      return changed(spend(session, happening.seconds), { own: happening.text });
    case 'moved-on': {
      const ahead = { ...session, position: placeIn(session).next - 1 };
      return changed(same(advance(ahead, { kind: 'next', attempt: happening.attempt })), { asked: [] });
    }
    case 'next':
      return changed(same(advance(session, happening)), { asked: [] });
    case 'typed':
      return same(advance(session, happening));
  }
}

/** Adds to the clock of the section at hand. */
export function spend(session: InterviewSession, seconds: number): InterviewSession {
  const { index } = placeIn(session);
  const spent = session.interview.spent.map((used, at) => (at === index ? used + seconds : used));
  return changed(session, { spent });
}

function changed(session: InterviewSession, course: Partial<Course>): InterviewSession {
  return { ...session, interview: { ...session.interview, ...course } };
}

/** Whether a stored session is that of an interview. */
export function isInterview(session: Session): session is InterviewSession {
  return 'interview' in session;
}
