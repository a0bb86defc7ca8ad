import { expect, test } from 'vitest';
import type { Question } from '../../src/bank/question.ts';
import { seededDice } from '../../src/drill/dice.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { planDrill, type Wishes, whyText } from '../../src/drill/plan.ts';
import { questionOf } from '../support/question.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 1);

function question(id: string, bank: string, changes: Partial<Question> = {}): Question {
  return {
    ...questionOf('checklist:\n  - id: alarm\n    point: Names the alarm\n    any: [alarm]'),
    id,
    bank,
    ...changes,
  };
}

const QUESTIONS = [
  question('cold-cache', 'data'),
  question('cut-cable', 'network'),
  question('full-disk', 'data'),
  question('lost-packet', 'network'),
  question('slow-query', 'data'),
];

const WISHES: Wishes = { count: 5, shuffle: false, only: new Set(), timeFactor: 1 };

function seen(...attempts: [id: string, dueInDays: number, weakness: number][]): Knowledge {
  return {
    ...NOTHING_KNOWN,
    due: new Map(attempts.map(([id, days]) => [id, NOW + days * DAY])),
    weakness: new Map(attempts.map(([id, , weakness]) => [id, weakness])),
    last: new Map(
      attempts.map(([id, , weakness]) => [
        id,
        {
          at: NOW - 7 * DAY,
          score: 100 * (1 - weakness),
          passed: weakness < 0.3,
          verdicts: new Map([['alarm', weakness > 0 ? ('miss' as const) : ('hit' as const)]]),
        },
      ]),
    ),
  };
}

function plan(knowledge: Knowledge, wishes: Partial<Wishes> = {}, seed = 1, questions = QUESTIONS): string[] {
  const picks = planDrill(questions, knowledge, { ...WISHES, ...wishes }, NOW, seededDice(seed));
  return picks.map(({ question: { id }, why }) => `${id}: ${whyText(why)}`);
}

test('weak and due questions come first, then new ones, then what is not due yet', () => {
  const knowledge = seen(['slow-query', 10, 0], ['full-disk', -2, 0.1], ['cut-cable', 5, 0.8]);
  expect(plan(knowledge)).toEqual([
    'cut-cable: weak: last time it lacked "Names the alarm"',
    'full-disk: due for 2 days',
    'lost-packet: new to you',
    'cold-cache: new to you',
    'slow-query: ahead of time: due in 10 days',
  ]);
});

test('neighbours come from different banks where that is possible', () => {
  const banks = planDrill(QUESTIONS, NOTHING_KNOWN, { ...WISHES, count: 4 }, NOW, seededDice(4)).map(
    ({ question: { bank } }) => bank,
  );
  expect(banks).toEqual(['network', 'data', 'network', 'data']);
});

test('a seed picks the same questions each time, another seed others', () => {
  expect(plan(NOTHING_KNOWN, { count: 3 }, 7)).toEqual(plan(NOTHING_KNOWN, { count: 3 }, 7));
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => plan(NOTHING_KNOWN, {}, seed).join()));
  expect(orders.size).toBeGreaterThan(1);
});

test.each([
  ['due', ['full-disk: due for 2 days']],
  ['weak', ['cut-cable: weak: last time it lacked "Names the alarm"']],
  ['new', ['cold-cache: new to you', 'lost-packet: new to you']],
] as const)('only what is %s', (state, expected) => {
  const knowledge = seen(['slow-query', 10, 0], ['full-disk', -2, 0.1], ['cut-cable', 5, 0.8]);
  expect(plan(knowledge, { only: new Set([state]) })).toEqual(expected);
});

test('shuffling disregards what is due and says so', () => {
  const picked = plan(seen(['full-disk', -2, 0.9]), { shuffle: true });
  expect(picked.every((line) => line.endsWith(': picked by chance'))).toBe(true);
});

test('drafts and suspended questions are left out, under ids they had before too', () => {
  const questions = [
    question('a-draft', 'data', { draft: true }),
    question('renamed', 'data', { formerly: ['old-name'] }),
    question('open', 'data'),
  ];
  expect(plan({ ...NOTHING_KNOWN, suspended: new Set(['old-name']) }, {}, 1, questions)).toEqual([
    'open: new to you',
  ]);
});

test('minutes are filled with what fits, at least one question', () => {
  const long = question('long', 'data', { time: 20 * 60 });
  const short = question('short', 'network', { time: 60 });
  const knowledge = seen(['long', -9, 0], ['short', -1, 0]);
  const filled = (seconds: number) =>
    plan(knowledge, { count: undefined, seconds } as never, 1, [long, short]);
  expect([filled(60), filled(120), filled(25 * 60)]).toEqual([
    ['long: due for 9 days'],
    ['long: due for 9 days'],
    ['long: due for 9 days', 'short: due for 1 day'],
  ]);
});
