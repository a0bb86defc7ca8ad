import { expect, test } from 'vitest';
import {
  advanceInterview,
  type InterviewHappening,
  type InterviewSession,
  leftInSection,
  newInterview,
} from '../../src/drill/interview.ts';
import { acknowledgement, farewell, sectionSpeech } from '../../src/view/interviewer.ts';
import { answeredOf, HEAD, PLAN } from '../support/interview.ts';

const after = (...happenings: InterviewHappening[]): InterviewSession =>
  happenings.reduce(advanceInterview, newInterview(PLAN, HEAD));
const answered = { kind: 'answered', attempt: answeredOf('standby') } as const;
const probed = { kind: 'probed', point: 'alarm', probe: undefined, seconds: 12.5 } as const;

/** Where an interview stands. */
const place = (session: InterviewSession) => {
  const { position, phase, interview } = session;
  const { spent, opened, asked } = interview;
  return { position, phase: phase.kind, spent, opened, asked, left: leftInSection(session) };
};

test('an answer, a probe and a skip take their time from the topic, and the next question begins without probes', () => {
  const probing = after({ kind: 'opened' }, answered, probed);
  expect([
    place(probing),
    place(advanceInterview(probing, { kind: 'next', attempt: 'a2' })),
    place(advanceInterview(probing, { kind: 'moved-on', attempt: 'a2' })),
    place(
      after(
        { kind: 'skipped', seconds: 3 },
        { kind: 'next', attempt: 'a2' },
        { kind: 'skipped', seconds: 4 },
      ),
    ),
  ]).toEqual([
    { position: 0, phase: 'reviewing', spent: [112.5, 0, 0], opened: 1, asked: ['alarm'], left: 7.5 },
    { position: 1, phase: 'asking', spent: [112.5, 0, 0], opened: 1, asked: [], left: 7.5 },
    { position: 2, phase: 'asking', spent: [112.5, 0, 0], opened: 1, asked: [], left: 90 },
    { position: 1, phase: 'reviewing', spent: [7, 0, 0], opened: 0, asked: [], left: 113 },
  ]);
});

test('what the interviewer says depends on the time of a topic and on what was asked at the end', () => {
  const moved = (seconds: number) =>
    after(answered, { ...probed, seconds }, { kind: 'moved-on', attempt: 'a2' });
  const asked = (text: string) => after({ kind: 'asked-back', text, seconds: 5 });
  const alone = newInterview({ ...PLAN, yourQuestions: 0 }, HEAD);
  expect([
    sectionSpeech(after()),
    sectionSpeech(moved(19)),
    sectionSpeech(moved(20)),
    farewell(asked('')),
    farewell(asked('Who pays?')),
    farewell(alone),
  ]).toEqual([
    'Welcome.\n\nOf failures.',
    'Thanks.\n\nOf secrets.',
    'I have to stop you there: the time for "Failures" is over, and we have to move on. Thanks.\n\nOf secrets.',
    'Then we are through.\n\nGoodbye.',
    'Good questions. In a real interview you would hear the answers now; I have noted them for you.\n\nGoodbye.',
    'Good.\n\nGoodbye.',
  ]);
});

test('nobody is thanked for a question or a probe that was left without an answer', () => {
  const next = { kind: 'next', attempt: 'a2' } as const;
  const said = { answer: 'At 3 a.m.', won: [], point: 'alarm' };
  expect(
    [
      after(answered, next),
      after({ kind: 'skipped', seconds: 3 }, next),
      after(answered, probed),
      after(answered, probed, next),
      after(answered, probed, { ...probed, probe: said as never }, next),
    ].map(acknowledgement),
  ).toEqual([
    'Thanks, that helps.',
    'Then let us leave that.',
    'Then let us leave that.',
    'Then let us leave that.',
    'Thanks, that helps.',
  ]);
});
