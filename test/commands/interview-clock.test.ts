import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { assembleLibrary } from '../../src/bank/library.ts';
import { questionsById, questionsOf } from '../../src/bank/questions.ts';
import { openDesk } from '../../src/commands/desk.ts';
import { holdInterview } from '../../src/commands/interview-session.ts';
import { seededDice } from '../../src/drill/dice.ts';
import { newInterview } from '../../src/drill/interview.ts';
import { planInterview } from '../../src/drill/interview-plan.ts';
import { NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { DEFAULTS } from '../../src/drill/settings.ts';
import { readBankFiles } from '../../src/io/bank-files.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { type Lines, linesOfText } from '../../src/io/lines.ts';
import { realWorld } from '../../src/main.ts';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { worldAt } from '../support/history.ts';
import { eventsIn, scriptedTalk } from '../support/interview.ts';
import { temporaryFolder } from '../support/run.ts';

const SECTIONS = `
  - name: Failures
    time: 3m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [cold-standby, warm-standby]
  - name: More of them
    time: 2m
    opening: And now at night.
    bridge: Good to know.
    questions: [cut-cable]`;

function library() {
  const root = bankRoot({
    ...Object.fromEntries(
      ['cold-standby', 'warm-standby', 'cut-cable'].map((id) => [`dns/${id}.md`, questionFile(id)]),
    ),
    'interviews/on-call.md': interviewFile('on-call', { sections: SECTIONS, time: '6m' }),
  });
  return assembleLibrary([readBankFiles(root, realWorld())]);
}

/** Holds the interview with answers that take so many seconds each: the clock goes on when an answer is handed over. */
async function hold(answers: readonly (readonly [seconds: number, text: string])[], gone = '') {
  let now = Date.UTC(2026, 2, 1, 9);
  const said: string[] = [];
  const out = new PassThrough().on('data', (chunk) =>
    said.push(String(chunk)),
  ) as unknown as NodeJS.WriteStream;
  const home = temporaryFolder();
  const world = worldAt(home, { now: () => now, stdout: out, stderr: out });
  const inner = linesOfText(answers.map(([, text]) => `${text}\n.\n`).join(''));
  const takes = answers.map(([seconds]) => seconds);
  const lines: Lines = {
    ...inner,
    async next(signal) {
      const line = await inner.next(signal);
      if (line === '.') now += takes.shift()! * 1000;
      return line;
    },
  };
  const read = library();
  const plan = planInterview(read.interviews[0]!, questionsOf(read), NOTHING_KNOWN, 1, seededDice(1));
  const session = newInterview(plan, {
    id: 'interview-1',
    attempt: 'attempt-1',
    seed: 1,
    mode: 'exam',
    hard: false,
    timeFactor: 1,
  });
  const talk = await scriptedTalk(world, lines);
  const desk = openDesk(session, {
    world,
    talk,
    settings: DEFAULTS,
    knowledge: NOTHING_KNOWN,
    history: openHistory(world),
    questions: questionsById(questionsOf(read).filter(({ id }) => id !== gone)),
  });
  const { session: ended, by } = await holdInterview(session, desk);
  const text = said.join('');
  const asked = [
    ...text.matchAll(/^(?:Question.*|The interviewer asks.*|.*stop you there.*|.* is gone; .*)$/gm),
  ];
  const boxes = [...text.matchAll(/^Time: (.*)\.$/gm)].map(([, box]) => box);
  const events = eventsIn(home).map((event) => [
    event.type,
    'question' in event ? event.question : '',
    'seconds' in event ? event.seconds : 0,
    'limit' in event ? event.limit : 0,
  ]);
  return { by, asked: asked.map(([line]) => line.trim()), boxes, events, spent: ended.interview.spent };
}

test('a section that runs over is stopped: no probe, no second question, and the interviewer says so', async () => {
  expect(
    await hold([
      [200, 'It was a long night.'],
      [30, 'We failed over within 4 minutes.'],
      [20, 'Who pays?'],
    ]),
  ).toEqual({
    by: 'end',
    asked: [
      'Question 1 of 4: About cold standby',
      'I have to stop you there: the time for "Failures" is over, and we have to move',
      'Question 3 of 4: About cut cable',
      'Question 4 of 4: Your questions',
    ],
    boxes: ['2m', '2m', '1m'],
    events: [
      ['attempt', 'cold-standby', 200, 120],
      ['attempt', 'cut-cable', 30, 120],
    ],
    spent: [200, 30, 20],
  });
});

test('a question that is gone when an interview is taken up again is left out, and said to be', async () => {
  const { asked, by } = await hold(
    Array.from({ length: 6 }, (_, at) => [20, `Answer ${at}.`] as const),
    'cold-standby',
  );
  expect([asked.slice(0, 2), by]).toEqual([
    ['The question "cold-standby" is gone; it is left out.', 'Question 2 of 4: About warm standby'],
    'end',
  ]);
});

test('what a section has left is the time box of its next question, and of a probe', async () => {
  const { asked, events, spent } = await hold([
    [100, 'It was a long night.'],
    [15, 'We failed over to the replica.'],
    [70, 'It was a long night.'],
    [30, 'We failed over within 4 minutes.'],
    [20, 'Who pays?'],
  ]);
  expect({ asked: asked.slice(0, 4), events, spent }).toEqual({
    asked: [
      'Question 1 of 4: About cold standby',
      expect.stringMatching(/^The interviewer asks: .*What took over\?$/),
      'Question 2 of 4: About warm standby',
      'I have to stop you there: the time for "Failures" is over, and we have to move',
    ],
    events: [
      ['attempt', 'cold-standby', 100, 120],
      ['probe', '', 15, 0],
      ['attempt', 'warm-standby', 70, 65],
      ['attempt', 'cut-cable', 30, 120],
    ],
    spent: [185, 30, 20],
  });
});

test('however little a topic has left, a probe has the ten seconds of a sentence', async () => {
  const { boxes } = await hold([
    [175, 'It was a long night.'],
    [1, 'We failed over to the replica.'],
  ]);
  expect(boxes.slice(0, 2)).toEqual(['2m', '10s']);
});
