import { randomUUID } from 'node:crypto';
import type { Question } from '../bank/question.ts';
import type { Answered, Ask, Draft } from '../drill/answer.ts';
import { limitOf } from '../drill/plan.ts';
import { advance, type Happening, type Session } from '../drill/session.ts';
import type { Desk } from './desk.ts';
import { storeAnswer } from './store-answer.ts';

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
      happen(nextQuestion());
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
  const isRetried = session.done.some((done) => done.question === question.id);
  return {
    kind: 'answer',
    number: session.position + 1,
    of: session.queue.length,
    bank: question.bank,
    title: question.title,
    level: question.level,
    prompt: question.prompt,
    why: isRetried ? 'once more' : session.queue[session.position]!.why,
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
