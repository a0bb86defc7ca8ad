import type { Question } from '../bank/question.ts';
import type { Ask } from '../drill/answer.ts';
import { type InterviewSession, leftInSection, placeIn } from '../drill/interview.ts';
import { limitOf } from '../drill/plan.ts';
import { acknowledgement, YOUR_TURN } from '../view/interviewer.ts';

/** Seconds that the interviewer grants for thinking, once an answer. */
const MOMENT = 30;

/** A question as the interviewer puts it. The section's clock may leave less than the question's own time box. */
export function askOf(question: Question, session: InterviewSession): Ask {
  const { section } = placeIn(session);
  const exam = session.mode === 'exam';
  const left = leftInSection(session);
  const first = section?.questions[0] === session.queue[session.position]!.question;
  return {
    kind: 'answer',
    number: session.position + 1,
    of: session.queue.length,
    bank: section?.name ?? '',
    title: question.title,
    level: question.level,
    prompt: first ? question.prompt : `${acknowledgement(session)} ${question.prompt}`,
    why: '',
    topic: left,
    hints: exam ? [] : question.hints,
    limit: Math.max(1, Math.min(limitOf(question, session.timeFactor), Math.round(left))),
    prep: 0,
    mode: session.mode,
    hard: session.hard,
    moment: MOMENT,
  };
}

/** The candidate's turn. */
export function askForQuestions(session: InterviewSession): Ask {
  const { plan } = session.interview;
  return {
    kind: 'answer',
    number: session.position + 1,
    of: session.queue.length,
    bank: plan.title,
    title: 'Your questions',
    level: plan.level,
    prompt: YOUR_TURN,
    why: '',
    hints: [],
    limit: plan.yourQuestions,
    prep: 0,
    mode: session.mode,
    hard: session.hard,
    moment: MOMENT,
  };
}
