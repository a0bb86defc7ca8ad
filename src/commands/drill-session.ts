import { randomUUID } from 'node:crypto';
import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Answered, Ask, Draft } from '../drill/answer.ts';
import type { Knowledge, LastAttempt } from '../drill/knowledge.ts';
import { withPassMark } from '../drill/pass-mark.ts';
import { limitOf } from '../drill/plan.ts';
import { type Attempt, advance, type Happening, type Session } from '../drill/session.ts';
import type { Settings } from '../drill/settings.ts';
import type { AttemptEvent } from '../history/event.ts';
import type { SessionFile } from '../io/draft.ts';
import type { HistoryFiles } from '../io/history-files.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';

/** All that a session works with. */
export interface Desk {
  readonly world: World;
  readonly talk: Talk;
  readonly questions: ReadonlyMap<string, Question>;
  readonly history: HistoryFiles;
  readonly file: SessionFile;
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  /** The last attempt at each question, those of this session included. */
  readonly last: Map<string, LastAttempt>;
  readonly check: (question: Question, answer: string) => Promise<Result>;
}

/** Milliseconds for the first question to be drawn before anything else is loaded. */
const AFTER_FIRST_SCREEN = 100;

/** The checker takes its time to load, so it is loaded while the first answer is typed. */
export function checkLater(passMark: number): Desk['check'] {
  let loading: Promise<typeof import('../check/check-answer.ts')> | undefined;
  const load = () => {
    void import('./drill-review.ts');
    loading ??= import('../check/check-answer.ts');
    return loading;
  };
  setTimeout(load, AFTER_FIRST_SCREEN).unref();
  return async (question, answer) =>
    withPassMark(question, (await load()).checkAnswer(question, answer), passMark);
}

/** How a session came to rest: at its end, by the user's wish, or because nothing more can be read. */
export interface Rest {
  readonly session: Session;
  readonly by: 'end' | 'quit' | 'input';
}

/** Goes through a session from where it stands. Every state is handed to the session's file before the next wait. */
export async function runSession(begin: Session, desk: Desk): Promise<Rest> {
  let session = begin;
  const happen = (happening: Happening): Session => {
    session = advance(session, happening);
    desk.file.keep(session);
    return session;
  };
  for (;;) {
    const { phase } = session;
    if (phase.kind === 'over') return { session, by: 'end' };
    const question = desk.questions.get(session.queue[session.position]!.question);
    if (!question) {
      desk.talk.tell(`The question "${session.queue[session.position]!.question}" is gone; it is left out.`);
      happen({ kind: 'next', attempt: randomUUID() });
    } else if (phase.kind === 'asking') {
      const keep = (draft: Draft) => happen({ kind: 'typed', draft });
      const answered = await desk.talk.ask(askOf(question, session), phase.draft, keep);
      const rest = await takeAnswer(answered, phase.attempt, question, session, desk, happen);
      if (rest) return { session, by: rest };
    } else {
      const by = session.mode === 'exam' ? 'next' : await review(question, session, desk, happen);
      if (by === 'quit') return { session, by };
      happen(by === 'retry' ? { kind: 'retried', attempt: randomUUID() } : nextQuestion());
    }
  }
}

/** What comes after the answer is loaded while the answer is typed. */
async function review(
  question: Question,
  session: Session,
  desk: Desk,
  happen: (happening: Happening) => Session,
): Promise<'next' | 'retry' | 'quit'> {
  const { reviewAttempt } = await import('./drill-review.ts');
  return reviewAttempt(question, session, desk, happen);
}

function nextQuestion(): Happening {
  return { kind: 'next', attempt: randomUUID() };
}

function askOf(question: Question, session: Session): Ask {
  const exam = session.mode === 'exam';
  return {
    kind: 'answer',
    number: session.position + 1,
    of: session.queue.length,
    bank: question.bank,
    title: question.title,
    level: question.level,
    prompt: question.prompt,
    why: session.queue[session.position]!.why,
    hints: exam ? [] : question.hints,
    limit: limitOf(question, session.timeFactor),
    prep: Math.round(question.prep * session.timeFactor),
    mode: session.mode,
    hard: session.hard || exam,
  };
}

/** Stores what came back from the prompt. Says why the session rests, if it does. */
async function takeAnswer(
  answered: Answered,
  id: string,
  question: Question,
  session: Session,
  desk: Desk,
  happen: (happening: Happening) => Session,
): Promise<'quit' | 'input' | undefined> {
  switch (answered.kind) {
    case 'answered': {
      const { mode, timeFactor } = session;
      const terms = { limit: limitOf(question, timeFactor), mode };
      const attempt = await storeAnswer(answered.draft, id, question, session, terms, desk);
      happen({ kind: 'answered', attempt });
      desk.file.flush();
      return undefined;
    }
    case 'skipped':
      happen({ kind: 'skipped' });
      happen(nextQuestion());
      return undefined;
    case 'quit':
      return 'quit';
    case 'ended':
      return 'input';
  }
}

/** Checks an answer and stores the attempt; when this returns, both are on the disk. */
export async function storeAnswer(
  draft: Draft,
  id: string,
  question: Question,
  session: Pick<Session, 'id' | 'seed'>,
  terms: { readonly limit: number; readonly mode: AttemptEvent['mode'] },
  desk: Desk,
): Promise<Attempt> {
  const { world } = desk;
  const result = await desk.check(question, draft.text);
  const at = world.now();
  const { limit, mode } = terms;
  const seconds = Math.round(draft.used / 100) / 10;
  const timing = {
    seconds,
    limit,
    overtime: Math.max(0, Math.round((seconds - limit) * 10) / 10),
    paused: Math.round(draft.paused / 100) / 10,
    thinking: Math.round((draft.firstKey ?? draft.used) / 100) / 10,
    hints: draft.hints,
  };
  desk.history.append(
    {
      v: 1,
      id,
      at: new Date(at).toISOString(),
      type: 'attempt',
      question: question.id,
      bank: question.bank,
      points: result.points,
      redFlags: result.redFlags,
      figures: result.figures,
      score: result.score,
      passed: result.passed,
      ...timing,
      words: result.delivery.words,
      mode,
      session: session.id,
      seed: session.seed,
    },
    draft.text,
  );
  return {
    kind: 'answered',
    question: question.id,
    attempt: id,
    at,
    answer: draft.text,
    timing,
    score: result.score,
    passed: result.passed,
    probes: [],
    override: undefined,
    undone: false,
  };
}

/** What the last attempt at a question was, as later attempts see this one. */
export function lastOf(result: Result, at: number): LastAttempt {
  return {
    at,
    score: result.score,
    passed: result.passed,
    verdicts: new Map(result.points.map(({ id, verdict }) => [id, verdict])),
  };
}
