import { randomUUID } from 'node:crypto';
import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import { inSeconds } from '../drill/clock.ts';
import {
  advanceInterview,
  type InterviewSession,
  leftInSection,
  placeIn,
  YOUR_QUESTIONS,
} from '../drill/interview.ts';
import { isTyped } from '../drill/session.ts';
import type { Talk } from '../io/talk.ts';
import { sectionSpeech } from '../view/interviewer.ts';
import { scoreView } from '../view/result.ts';
import { speechView } from '../view/speech.ts';
import type { Desk } from './desk.ts';
import { showAttempt } from './drill-review.ts';
import { askForQuestions, askOf } from './interview-ask.ts';
import { type Conduct, goOn, keeper } from './interview-conduct.ts';
import { putProbe } from './interview-probe.ts';
import { noteOverride } from './note-override.ts';
import { storeAnswer } from './store-answer.ts';

/** How an interview came to rest: at its end, by the user's wish, or because nothing more can be read. */
export interface InterviewRest {
  readonly session: InterviewSession;
  readonly by: 'end' | 'quit' | 'input';
}

type Stop = 'quit' | 'input' | undefined;

/** Holds an interview from where it stands. Every state is handed to the session's file before the next wait. */
export async function holdInterview(begin: InterviewSession, desk: Desk): Promise<InterviewRest> {
  const conduct = conductOf(begin, desk);
  while (conduct.session.phase.kind !== 'over') {
    const by = await step(conduct);
    if (by) return { session: conduct.session, by };
  }
  return { session: conduct.session, by: 'end' };
}

/** Ends an interview where it was interrupted; words that were typed by then are handed in. */
export async function handInInterview(session: InterviewSession, desk: Desk): Promise<InterviewRest> {
  if (!isTyped(session)) return { session, by: 'input' };
  const talk: Talk = {
    ...desk.talk,
    ask: async (_ask, draft) => ({ kind: 'answered', draft }),
    choose: async (choices) => choices[0]!.word,
  };
  const conduct = conductOf(session, { ...desk, talk });
  await step(conduct);
  return { session: conduct.session, by: 'input' };
}

function conductOf(session: InterviewSession, desk: Desk): Conduct {
  const conduct: Conduct = {
    session,
    desk,
    happen(happening) {
      conduct.session = advanceInterview(conduct.session, happening);
      desk.file.keep(conduct.session);
    },
  };
  return conduct;
}

async function step(conduct: Conduct): Promise<Stop> {
  const { session, desk } = conduct;
  const id = session.queue[session.position]!.question;
  if (session.interview.opened <= placeIn(session).index && (await openSection(conduct)) === 'quit')
    return 'quit';
  if (id === YOUR_QUESTIONS) return hearQuestions(conduct);
  const question = desk.questions.get(id);
  if (!question) {
    desk.talk.tell(`The question "${id}" is gone; it is left out.`);
    return moveAlong(conduct);
  }
  if (session.phase.kind === 'asking') return putQuestion(question, conduct);
  const stop = await putProbe(question, conduct, askOf(question, conduct.session));
  return stop === 'through' ? moveAlong(conduct) : stop;
}

/** The interviewer greets or bridges, and names the topic. */
async function openSection(conduct: Conduct): Promise<'ready' | 'quit'> {
  const { session, desk } = conduct;
  const { section } = placeIn(session);
  const { plan } = session.interview;
  const name = section?.name ?? 'Your questions';
  const time = formatDuration(section?.time ?? plan.yourQuestions);
  desk.talk.print(speechView(name, time, sectionSpeech(session), desk.talk.look()));
  const word = await desk.talk.choose([
    { key: 'r', word: 'ready', label: 'ready (the clock starts)' },
    { key: 'q', word: 'quit' },
  ]);
  if (word === 'ready') conduct.happen({ kind: 'opened' });
  return word;
}

async function putQuestion(question: Question, conduct: Conduct): Promise<Stop> {
  const { session, desk, happen } = conduct;
  if (session.phase.kind !== 'asking') return undefined;
  const ask = askOf(question, session);
  const answered = await desk.talk.ask(ask, session.phase.draft, keeper(conduct));
  if (answered.kind === 'quit') return 'quit';
  if (answered.kind === 'ended') return 'input';
  if (answered.kind === 'skipped') {
    happen({ kind: 'skipped', seconds: inSeconds(answered.draft.used) });
    return moveAlong(conduct);
  }
  const terms = { limit: ask.limit, mode: 'interview' } as const;
  const { attempt: id } = session.phase;
  const attempt = await storeAnswer(answered.draft, id, question, session, terms, desk);
  happen({ kind: 'answered', attempt });
  desk.file.flush();
  if (session.mode !== 'practice') return undefined;
  const result = await desk.check(question, attempt.answer);
  await showAttempt(question, attempt, result, conduct.session, desk);
  noteOverride(attempt, desk.talk);
  return (await goOn(conduct, scoreView(question, result, desk.talk.look(), desk.settings))) === 'quit'
    ? 'quit'
    : undefined;
}

/** The next question; the next section where the time of this one is over. */
function moveAlong({ session, happen }: Conduct): undefined {
  const kind = leftInSection(session) <= 0 ? 'moved-on' : 'next';
  happen({ kind, attempt: randomUUID() });
}

async function hearQuestions(conduct: Conduct): Promise<Stop> {
  const { session, desk, happen } = conduct;
  if (session.phase.kind !== 'asking') return moveAlong(conduct);
  const answered = await desk.talk.ask(askForQuestions(session), session.phase.draft, keeper(conduct));
  if (answered.kind === 'quit') return 'quit';
  const text = answered.kind === 'answered' ? answered.draft.text.trim() : '';
  happen({ kind: 'asked-back', text, seconds: inSeconds(answered.draft.used) });
  happen({ kind: 'next', attempt: randomUUID() });
  return undefined;
}
