import { type Attempt, attemptsOf, isTyped, type Session } from '../drill/session.ts';
import { ExitCode } from '../exit-code.ts';
import { printJson } from '../io/print.ts';
import { nothingCame } from '../io/talk-plain.ts';
import { type SummaryRow, summaryView } from '../view/summary.ts';
import type { Desk } from './desk.ts';
import { draftText } from './draft-left.ts';
import { showAttempt } from './drill-review.ts';
import type { Rest } from './drill-session.ts';
import { noteOverride } from './note-override.ts';
import { noteUnused } from './note-unused.ts';

/** Says what the session came to, clears its file away or keeps it, and returns the exit code. */
export async function finish(rest: Rest, desk: Desk, json: boolean): Promise<number> {
  const { session, by } = rest;
  if (by === 'input' && session.done.length === 0 && desk.talk.kind === 'scripted') {
    desk.file.drop();
    throw nothingCame();
  }
  if (session.mode === 'exam') await showExam(session, desk);
  if (session.done.length > 0 || desk.talk.kind !== 'scripted') {
    const left = by === 'end' ? 0 : notReached(session);
    desk.talk.print(`\n${summaryView(rowsOf(session, desk), left, session.seed, desk.talk.look())}`);
  }
  leaveFile(rest, desk);
  noteUnused(desk.talk);
  if (json) printJson(desk.world, await dataOf(session, desk));
  return ExitCode.ok;
}

/** One that is being retried was answered. */
function notReached({ queue, position, done }: Session): number {
  const reached = new Set(done.map(({ question }) => question));
  return queue.slice(position).filter(({ question }) => !reached.has(question)).length;
}

/** In an exam the feedback comes at the end. */
async function showExam(session: Session, desk: Desk): Promise<void> {
  for (const attempt of attemptsOf(session)) {
    const question = desk.questions.get(attempt.question);
    if (!question) continue;
    await showAttempt(question, attempt, await desk.check(question, attempt.answer), session, desk);
    noteOverride(attempt, desk.talk);
  }
}

/** A session that was left with words in the prompt is kept; one that is over goes. */
function leaveFile({ session, by }: Rest, desk: Desk): void {
  const { file, talk } = desk;
  if (by !== 'quit' || !isTyped(session)) {
    file.drop();
    return;
  }
  file.flush();
  talk.tell(draftText(desk, 'What you were typing is kept: "mockdrill drill" offers to go on with it.'));
}

function rowsOf(session: Session, { questions }: Desk): SummaryRow[] {
  return session.done.map((done) => {
    const { question } = done;
    const title = questions.get(question)?.title ?? question;
    if (done.kind === 'skipped') return { kind: 'skipped', question, title };
    const { score, passed } = done.override ?? done;
    return {
      kind: 'answered',
      question,
      title,
      score,
      passed,
      ...(done.override ? { checked: done.score } : {}),
      seconds: done.timing.seconds,
      won: wonBy(done),
      undone: done.undone,
    };
  });
}

function wonBy(attempt: Attempt): number {
  return new Set(attempt.probes.flatMap(({ won }) => won.map(({ point }) => point))).size;
}

/** The session as data. The same answers, seed and moment give the same bytes: no ids, no times of day. */
async function dataOf(session: Session, desk: Desk): Promise<{ version: number }> {
  const questions: object[] = [];
  for (const done of session.done) {
    const why = session.queue.find(({ question }) => question === done.question)?.why ?? '';
    const question = desk.questions.get(done.question);
    const head = { question: done.question, bank: question?.bank ?? '', why };
    if (done.kind === 'skipped' || !question) {
      questions.push({ ...head, outcome: 'skipped' });
      continue;
    }
    questions.push({
      ...head,
      outcome: done.undone ? 'undone' : 'answered',
      answer: done.answer,
      ...done.timing,
      result: await desk.check(question, done.answer),
      ...(done.override ? { override: done.override } : {}),
      probes: done.probes.map(({ event: _event, ...probe }) => probe),
    });
  }
  const { seed, mode, timeFactor } = session;
  return { version: 1, seed, mode, timeFactor, planned: session.queue.length, questions } as {
    version: number;
  };
}
