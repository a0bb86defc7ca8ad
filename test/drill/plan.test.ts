import { expect, test } from 'vitest';
import type { Question } from '../../src/bank/question.ts';
import { seededDice } from '../../src/drill/dice.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { planDrill, type Wishes } from '../../src/drill/plan.ts';
import { type Why, whyText } from '../../src/drill/why.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import { LOCAL_DAYS } from '../../src/io/local-days.ts';
import { questionOf } from '../support/question.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
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

const IN_ONE_BANK = QUESTIONS.map((each) => ({ ...each, bank: 'data' }));

const WISHES: Wishes = { count: 5, shuffle: false, only: new Set(), timeFactor: 1 };

/** Questions that were asked a week ago, or so many hours ago. */
function seen(
  ...attempts: [id: string, dueInDays: number, weakness: number, hoursAgo?: number][]
): Knowledge {
  return {
    ...NOTHING_KNOWN,
    due: new Map(attempts.map(([id, days]) => [id, NOW + days * DAY])),
    weakness: new Map(attempts.map(([id, , weakness]) => [id, weakness])),
    last: new Map(
      attempts.map(([id, , weakness, hoursAgo = 7 * 24]) => [
        id,
        {
          at: NOW - hoursAgo * HOUR,
          score: 100 * (1 - weakness),
          passed: weakness < 0.3,
          verdicts: new Map([['alarm', weakness > 0 ? ('miss' as const) : ('hit' as const)]]),
        },
      ]),
    ),
  };
}

function plan(knowledge: Knowledge, wishes: Partial<Wishes> = {}, seed = 1, questions = QUESTIONS): string[] {
  const picks = planDrill(
    questions,
    knowledge,
    { ...WISHES, ...wishes },
    NOW,
    UTC_DAYS.dayOf,
    seededDice(seed),
  );
  return picks.map(({ question: { id }, why }) => `${id}: ${whyText(why, 'practice')}`);
}

test('of three questions one is new and two are weak or due; then comes what is not due yet', () => {
  const knowledge = seen(['slow-query', 10, 0], ['full-disk', -2, 0.1], ['cut-cable', 5, 0.8]);
  const rest = ['cold-cache: new to you', 'slow-query: ahead of time: due in 10 days'];
  const [weak, due, fresh] = [
    'cut-cable: weak, last time without: Names the alarm',
    'full-disk: due for 2 days',
    'lost-packet: new to you',
  ];
  const places = [1, 2, 3, 4, 5, 6].map((seed) =>
    plan(knowledge, { count: 3 }, seed).findIndex((line) => line.endsWith('new to you')),
  );
  expect(plan(knowledge)).toEqual([weak, due, fresh, ...rest]);
  expect(places).toEqual([2, 2, 2, 0, 0, 1]);
});

test('a drill of one question is of a new one a third of the time', () => {
  const knowledge = seen(['slow-query', 0, 1], ['full-disk', 0, 1], ['cut-cable', 0, 1]);
  const drills = Array.from({ length: 300 }, (_, seed) => plan(knowledge, { count: 1 }, seed));
  expect(drills.filter(([line]) => line!.endsWith('new to you')).length).toBe(99);
});

test('what was answered less than eight hours ago comes last, the longest ago first', () => {
  const knowledge = seen(
    ['cut-cable', -1, 1, 1],
    ['slow-query', 0, 1, 7.9],
    ['lost-packet', 3, 0.1],
    ['full-disk', 0, 1, 8],
    ['cold-cache', 9, 0],
  );
  expect(plan(knowledge, {}, 1, IN_ONE_BANK)).toEqual([
    'full-disk: weak, last time without: Names the alarm',
    'lost-packet: ahead of time: due in 3 days',
    'cold-cache: ahead of time: due in 9 days',
    'slow-query: weak, last time without: Names the alarm',
    'cut-cable: weak, last time without: Names the alarm',
  ]);
});

test('the weak take turns: the weaker comes back sooner, a leech half as often', () => {
  const knowledge = seen(
    ['cut-cable', 0, 1, 24],
    ['slow-query', 0, 0.5, 24],
    ['full-disk', 0, 0.5, 48],
    ['cold-cache', 0, 1, 10 * 24],
    ['lost-packet', 0, 1, 9 * 24],
  );
  const ids = (leeches: readonly string[]) =>
    plan({ ...knowledge, leeches: new Set(leeches) }, {}, 1, IN_ONE_BANK).map((line) => line.split(':')[0]);
  expect([ids([]), ids(['cold-cache'])]).toEqual([
    ['cold-cache', 'lost-packet', 'full-disk', 'cut-cable', 'slow-query'],
    ['lost-packet', 'cold-cache', 'full-disk', 'cut-cable', 'slow-query'],
  ]);
});

test('a clock that ran ahead keeps no question away', () => {
  expect(plan(seen(['cut-cable', 0, 1, -1000]), { count: 2 }, 1, QUESTIONS.slice(0, 2))).toContain(
    'cut-cable: weak, last time without: Names the alarm',
  );
});

test('in an exam the reason does not say what was missed', () => {
  const why = { kind: 'weak', missed: ['Names the alarm', 'Names who is told'], score: 0 } as const;
  expect([
    whyText(why, 'exam'),
    whyText(why, 'practice'),
    whyText({ ...why, missed: [] }, 'practice'),
  ]).toEqual(['weak', 'weak, last time without: Names the alarm (and 1 more)', 'weak, last time 0 of 100']);
});

test('neighbours come from different banks where that is possible', () => {
  const banks = planDrill(
    QUESTIONS,
    NOTHING_KNOWN,
    { ...WISHES, count: 4 },
    NOW,
    UTC_DAYS.dayOf,
    seededDice(4),
  ).map(({ question: { bank } }) => bank);
  expect(banks).toEqual(['network', 'data', 'network', 'data']);
});

test('a seed picks the same questions each time, another seed others', () => {
  expect(plan(NOTHING_KNOWN, { count: 3 }, 7)).toEqual(plan(NOTHING_KNOWN, { count: 3 }, 7));
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => plan(NOTHING_KNOWN, {}, seed).join()));
  expect(orders.size).toBeGreaterThan(1);
});

test.each([
  ['due', ['full-disk: due for 2 days']],
  ['weak', ['cut-cable: weak, last time without: Names the alarm']],
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

test('a question takes its time box, its time to think, and a minute to read it and its feedback', () => {
  const thoughtful = IN_ONE_BANK.map((each) => ({ ...each, time: 120, prep: 60 }));
  const filled = (seconds: number, timeFactor = 1) =>
    plan(NOTHING_KNOWN, { count: undefined, seconds, timeFactor } as never, 1, thoughtful).length;
  expect([filled(479), filled(480), filled(720), filled(840, 2)]).toEqual([1, 2, 3, 2]);
});

test.each<[Why, string]>([
  [{ kind: 'asked-for' }, 'you asked for it'],
  [{ kind: 'due', days: 0 }, 'due today'],
  [{ kind: 'due', days: 1 }, 'due for 1 day'],
  [{ kind: 'weak', missed: [], score: 69.6 }, 'weak, last time 69.6 of 100'],
  [{ kind: 'ahead', days: 0 }, 'ahead of time: due within a day'],
  [{ kind: 'ahead', days: 1 }, 'ahead of time: due in 1 day'],
])('the reason %o reads: %s', (why, text) => {
  expect(whyText(why, 'practice')).toBe(text);
});

/** The plan of a question that is due on a day, at a moment in Berlin. */
function planInBerlin(due: string, now: string, wishes: Partial<Wishes> = {}): string[] {
  const before = process.env.TZ;
  process.env.TZ = 'Europe/Berlin';
  // A day far away, so that none is remembered from the zone before.
  LOCAL_DAYS.dayOf(0);
  try {
    const at = Date.parse(now);
    const last = { at: at - 7 * DAY, score: 100, passed: true, verdicts: new Map() };
    const knowledge = {
      ...NOTHING_KNOWN,
      due: new Map([['cut-cable', Date.parse(due)]]),
      last: new Map([['cut-cable', last]]),
    };
    const wanted = { ...WISHES, ...wishes };
    const picks = planDrill([QUESTIONS[1]!], knowledge, wanted, at, LOCAL_DAYS.dayOf, seededDice(1));
    return picks.map(({ question: { id }, why }) => `${id}: ${whyText(why, 'practice')}`);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    LOCAL_DAYS.dayOf(0);
  }
}

test.each([
  ['2026-10-25T00:00', '2026-10-26T23:30', 'cut-cable: due for 1 day'],
  ['2026-03-29T00:00', '2026-03-30T00:30', 'cut-cable: due for 1 day'],
  ['2026-03-30T00:00', '2026-03-28T23:30', 'cut-cable: ahead of time: due in 2 days'],
])('where the clocks change, what is due on %s is at %s "%s"', (due, now, said) => {
  expect(planInBerlin(due, now)).toEqual([said]);
});

test.each([
  ['2026-10-26T00:00', '2026-10-25T00:10', ['cut-cable: ahead of time: due in 1 day']],
  ['2026-03-30T00:00', '2026-03-28T23:30', []],
])(
  'where the clocks change, of what comes due within a day what is due on %s is at %s %o',
  (due, now, planned) => {
    expect(planInBerlin(due, now, { only: new Set(['due'] as const), ahead: 1 })).toEqual(planned);
  },
);
