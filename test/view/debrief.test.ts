import { expect, test } from 'vitest';
import type { Debrief } from '../../src/drill/debrief.ts';
import type { Practice } from '../../src/drill/debrief-practice.ts';
import { debriefPage } from '../../src/view/debrief.ts';
import { practiceItem } from '../../src/view/debrief-practice.ts';

const DEBRIEF: Debrief = {
  title: 'A round',
  role: 'Engineer',
  score: 100,
  answered: 1,
  passed: 1,
  skipped: 0,
  notReached: 0,
  seconds: 100,
  time: 120,
  points: { made: 2, half: 0, won: 0, missed: 0 },
  sections: [],
  redFlags: [],
  figures: [],
  ownership: { i: 0, we: 0, iSaid: [], weSaid: [] },
  stages: [],
  practice: [],
  own: '',
};
const head = { facts: [], bank: ' --bank mine', passMark: 70 };
const blocksOf = (title: string, changes: Partial<Debrief>) =>
  debriefPage({ ...DEBRIEF, ...changes }, head).sections.find((section) => section.title === title)!.blocks;

test('after an interview in which nothing went wrong new questions are to be practised', () => {
  expect(blocksOf('What to practise next', {})).toEqual([
    {
      kind: 'list',
      items: [
        {
          text: 'Nothing stands out: take questions you have not seen.',
          command: 'mockdrill drill --new --bank mine',
        },
      ],
    },
  ]);
});

test('a red flag is told with the words that raised it, and what an interviewer hears', () => {
  const flag = { title: 'A cache', point: 'Calls it luck', quote: 'we were lucky' };
  expect([
    blocksOf('Red flags', {}),
    blocksOf('Red flags', { redFlags: [{ ...flag, why: 'Luck runs out.' }, flag] }),
  ]).toEqual([
    [{ kind: 'text', text: 'None was raised.' }],
    [
      {
        kind: 'list',
        items: [['“we were lucky”', 'Luck runs out.'], ['“we were lucky”']].map((notes) => ({
          text: 'Calls it luck (A cache)',
          mark: { word: 'raised', tone: 'bad' },
          notes,
        })),
      },
    ],
  ]);
});

test.each<[Practice['why'], string, string]>([
  [{ kind: 'skipped' }, 'you skipped it', ''],
  [{ kind: 'not-reached' }, 'the interview did not get to it', ''],
  [{ kind: 'not-passed', score: 40, missed: ['Names it'] }, '40 of 100, above all without "Names it"', ''],
  [{ kind: 'not-passed', score: 40, missed: [] }, '40 of 100', ''],
  [{ kind: 'red-flag', flag: 'Calls it luck' }, 'a red flag, "Calls it luck"', ''],
  [
    { kind: 'figures', group: 'latency' },
    'give a figure for latency; you gave none in the whole interview',
    '',
  ],
  [{ kind: 'stage', stage: 'result' }, 'the result was not heard', ''],
  [{ kind: 'overtime', seconds: 75 }, '1m15s over its time; try it under a hard clock', ' --hard'],
  [{ kind: 'points', score: 90, missed: ['Names it', 'Says it'] }, 'passed with 90, without "Names it"', ''],
])('what to practise says why, and the command that does it: %j', (why, reason, option) => {
  expect(practiceItem({ question: 'cache', title: 'A cache', why }, ' --bank mine')).toEqual({
    text: `A cache: ${reason}`,
    command: `mockdrill drill --question cache${option} --bank mine`,
  });
});
