import { type Debrief, debriefOf } from '../drill/debrief.ts';
import type { InterviewSession } from '../drill/interview.ts';
import { attemptsOf, isWorthKeeping } from '../drill/session.ts';
import { type Sitting, sittingOf } from '../drill/sitting.ts';
import { ExitCode } from '../exit-code.ts';
import { momentText } from '../history/days.ts';
import type { InterviewEvent } from '../history/event.ts';
import { interviewRecord } from '../history/interview-record.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { printJson } from '../io/print.ts';
import type { ReportFile } from '../io/report-file.ts';
import { debriefPage } from '../view/debrief.ts';
import { farewell } from '../view/interviewer.ts';
import { terminalPage } from '../view/page-terminal.ts';
import { speechView } from '../view/speech.ts';
import type { Desk } from './desk.ts';
import { draftText } from './draft-left.ts';
import type { InterviewRest } from './interview-session.ts';
import { noteUnused } from './note-unused.ts';
import { stamp } from './stamp.ts';

/** How the outcome is wanted. */
export interface Wanted {
  readonly json: boolean;
  readonly report: ReportFile | undefined;
  /** What commands need to find the questions: ` --bank DIR`. */
  readonly bank: string;
}

const JUDGED_WRONGLY =
  '\nJudged wrongly? "mockdrill history list" has these answers, and "mockdrill history override ATTEMPT POINT hit" says that you did say it.';

/** Keeps an interview that was left, or ends it: record, debrief, report. Returns the exit code. */
export async function finishInterview(rest: InterviewRest, desk: Desk, wanted: Wanted): Promise<number> {
  const { session, by } = rest;
  if (by === 'quit') return leave(session, desk);
  if (by === 'end') {
    const words = farewell(session);
    desk.talk.print(speechView('The end', '', words, desk.talk.look()));
  }
  const sitting = await sit(session, desk);
  const debrief = debriefOf(sitting);
  if (debrief.answered > 0) store(debrief, session, desk);
  // Whatever becomes of its report, a stored interview is not offered again: it would be stored twice.
  desk.file.drop();
  // Somebody's own questions, which the interviewer has noted, are shown even where nothing was answered.
  if (debrief.answered > 0 || debrief.own.trim() !== '') await tellDebrief(debrief, session, desk, wanted);
  else desk.talk.print('Nothing was answered.');
  noteUnused(desk.talk);
  if (wanted.json) printJson(desk.world, dataOf(session, sitting, debrief));
  return ExitCode.ok;
}

function leave(session: InterviewSession, desk: Desk): number {
  const { file, talk } = desk;
  if (!isWorthKeeping(session)) {
    file.drop();
    talk.tell('Nothing was answered.');
    return ExitCode.ok;
  }
  file.flush();
  const kept = 'The interview is kept: "mockdrill interview" offers to go on with it, or to hand it in.';
  talk.tell(draftText(desk, kept));
  return ExitCode.ok;
}

async function sit(session: InterviewSession, desk: Desk): Promise<Sitting> {
  const results = new Map();
  for (const { attempt, question: id, answer } of attemptsOf(session)) {
    const question = desk.questions.get(id);
    if (question) results.set(attempt, await desk.check(question, answer));
  }
  return sittingOf(session, desk.questions, results);
}

function store(debrief: Debrief, session: InterviewSession, { world, history }: Desk): void {
  const event: InterviewEvent = {
    ...stamp(world),
    type: 'interview',
    session: session.id,
    interview: session.interview.plan.id,
    coach: session.mode === 'practice',
    seed: session.seed,
    ...interviewRecord(debrief),
  };
  history.append(event);
}

async function tellDebrief(
  debrief: Debrief,
  session: InterviewSession,
  desk: Desk,
  { report, bank }: Wanted,
): Promise<void> {
  const { talk, world } = desk;
  const facts = [`Held ${momentText(world.now(), LOCAL_DAYS)}, seed ${session.seed}.`];
  const page = debriefPage(debrief, { facts, bank, passMark: desk.settings.passMark });
  talk.print(`\n${terminalPage(page, talk.look())}`);
  if (talk.kind !== 'scripted' && debrief.answered > 0) talk.tell(JUDGED_WRONGLY);
  if (!report) return;
  await report.write(page);
  talk.tell(`\nThe report is in ${report.path}.`);
}

/** The interview as data. The same answers, seed and moment give the same bytes: no ids, no times of day. */
function dataOf(session: InterviewSession, sitting: Sitting, debrief: Debrief): { version: number } {
  const { seed, mode, timeFactor, interview } = session;
  const { title: _title, role: _role, sections: _sections, own: _own, ...sums } = debrief;
  const sections = sitting.sections.map(({ items, ...section }, index) => ({
    ...section,
    ...(debrief.sections[index]!.score === undefined ? {} : { score: debrief.sections[index]!.score }),
    points: debrief.sections[index]!.points,
    questions: items.map((item) => {
      const head = { question: item.question.id, bank: item.question.bank, outcome: item.kind };
      if (item.kind !== 'answered') return head;
      const probes = item.probes.map(({ event: _event, ...probe }) => probe);
      return { ...head, answer: item.answer, ...item.timing, result: item.result, probes };
    }),
  }));
  const { id, title, role } = interview.plan;
  const yourQuestions = sitting.own;
  const coach = mode === 'practice';
  const head = { version: 1, interview: id, title, role, coach, seed, timeFactor };
  return { ...head, sections, yourQuestions, debrief: sums } as { version: number };
}
