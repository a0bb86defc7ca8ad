import { expect, test } from 'vitest';
import type { Question } from '../../src/bank/question.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import type { Event } from '../../src/history/event.ts';
import { forecastOf, leechesOf } from '../../src/history/forecast.ts';
import type { Memory } from '../../src/history/schedule.ts';
import { statsOf, streakOf } from '../../src/history/stats.ts';
import { paintFor } from '../../src/view/paint.ts';
import { statsView } from '../../src/view/stats.ts';
import { widthOf } from '../../src/view/wrap.ts';
import { attempt, event, failure, replay } from '../support/events.ts';
import { questionOf } from '../support/question.ts';

const NOW = Date.UTC(2026, 2, 10, 12);
const incident = {
  ...questionOf('checklist:\n  - id: blast-radius\n    point: Names it\n    any: [blast radius]\n'),
  id: 'incident-end-to-end',
  bank: 'incidents',
};
const events: readonly Event[] = [
  attempt('a1', '2026-01-30', { bank: 'security', question: 'leaked-key', seconds: 60, score: 100 }),
  failure('a2', '2026-03-08', { seconds: 120 }),
  failure('a3', '2026-03-09', { seconds: 180 }),
  attempt('a4', '2026-03-10', { score: 80 }),
  event.suspend('s1', '2026-03-10T11:00:00.000Z', 'leaked-key'),
];
const stats = statsOf(replay(events), [incident], NOW, UTC_DAYS);

test('what was answered before its question moved to another bank counts there, and a point that is asked no more is not weak', () => {
  const moved = { ...incident, bank: 'outages', formerly: ['night-call'] };
  const other = { ...incident, id: 'first-minutes' };
  const { banks, weakest, points } = statsOf(
    replay([
      failure('a1', '2026-03-08', {
        question: 'night-call',
        points: { 'blast-radius': 'miss', rollback: 'miss' },
      }),
      failure('a2', '2026-03-09', { bank: 'outages', points: { 'blast-radius': 'miss' } }),
      failure('a3', '2026-03-10', { bank: 'elsewhere', question: 'unknown', points: { rollback: 'miss' } }),
    ]),
    [moved, other],
    NOW,
    UTC_DAYS,
  );
  expect([
    banks.map(({ bank, attempts }) => [bank, attempts]),
    weakest.map(({ bank, point, missed, asked }) => [bank, point, missed, asked]),
    points.map(({ bank, point, miss }) => [bank, point, miss]),
  ]).toEqual([
    [
      ['elsewhere', 1],
      ['outages', 2],
    ],
    [
      ['outages', 'blast-radius', 2, 2],
      ['elsewhere', 'rollback', 1, 1],
    ],
    [
      ['elsewhere', 'rollback', 1],
      ['outages', 'blast-radius', 2],
      ['outages', 'rollback', 1],
    ],
  ]);
});

test('a question that was taken away, or split, is a leech no more, unless its bank is not at hand', () => {
  const failed = (question: string, bank: string) =>
    Array.from({ length: 6 }, (_, day) =>
      failure(`${question}${day}`, `2026-03-0${day + 1}`, { question, bank }),
    );
  const { leeches } = statsOf(
    replay([
      ...failed('incident-end-to-end', 'incidents'),
      ...failed('taken-away', 'incidents'),
      ...failed('unknown', 'elsewhere'),
    ]),
    [incident],
    NOW,
    UTC_DAYS,
  );
  expect(leeches.map(({ question }) => question)).toEqual(['incident-end-to-end', 'unknown']);
});

test('the statistics count what there is, by bank and by month', () => {
  const { days, weakest, forecast, points, ...counts } = stats;
  const total = { attempts: 4, passed: 2, passRate: 0.5, meanScore: 65, timeUsed: 0.958, seconds: 460 };
  const incidents = {
    attempts: 3,
    passed: 1,
    passRate: 0.333,
    meanScore: 53.3,
    timeUsed: 1.111,
    seconds: 400,
  };
  const security = { attempts: 1, passed: 1, passRate: 1, meanScore: 100, timeUsed: 0.5, seconds: 60 };
  expect(counts).toEqual({
    total: { ...total, latest: [100, 40, 40, 80] },
    banks: [
      { bank: 'incidents', ...incidents, latest: [40, 40, 80] },
      { bank: 'security', ...security, latest: [100] },
    ],
    months: [
      { month: '2026-01', ...security, latest: [100] },
      { month: '2026-03', ...incidents, latest: [40, 40, 80] },
    ],
    streak: { current: 3, longest: 3 },
    leeches: [],
    suspended: ['leaked-key'],
  });
  expect([days.length, days[0], days.at(-1)]).toEqual([
    177,
    { date: '2025-09-15', attempts: 0 },
    { date: '2026-03-10', attempts: 1 },
  ]);
  expect(points).toEqual([
    { bank: 'incidents', point: 'blast-radius', asked: 3, hit: 1, partial: 0, miss: 2 },
    { bank: 'incidents', point: 'rollback', asked: 3, hit: 3, partial: 0, miss: 0 },
    { bank: 'security', point: 'blast-radius', asked: 1, hit: 1, partial: 0, miss: 0 },
    { bank: 'security', point: 'rollback', asked: 1, hit: 1, partial: 0, miss: 0 },
  ]);
  expect(weakest.map(({ point, missed, asked }) => [point, missed, asked])).toEqual([['blast-radius', 2, 3]]);
  expect(forecast.filter(({ due }) => due > 0)).toEqual([{ date: '2026-03-11', due: 1 }]);
});

test('since a day only the scores and the weak points are narrowed: the streak, the calendar and what comes due stay', () => {
  const { total, banks, months, points, weakest, ...whole } = stats;
  const {
    total: latest,
    banks: inBanks,
    months: inMonths,
    points: latestPoints,
    weakest: latestWeak,
    ...same
  } = statsOf(replay(events), [incident], NOW, UTC_DAYS, Date.UTC(2026, 2, 9));
  expect(same).toEqual(whole);
  expect([latest.latest, inBanks.length, inMonths.length, latestPoints[0], latestWeak[0]]).toEqual([
    [40, 80],
    1,
    1,
    { bank: 'incidents', point: 'blast-radius', asked: 2, hit: 1, partial: 0, miss: 1 },
    { ...weakest[0], asked: 2, missed: 1, weakness: 0.412 },
  ]);
});

test('only the last six months and the last twelve scores are told apart', () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    attempt(`a${index}`, `2025-${String(Math.min(12, index + 1)).padStart(2, '0')}-01`, {
      score: 50 + index,
    }),
  );
  const { months, total } = statsOf(replay(many), [], NOW, UTC_DAYS);
  expect([months.map(({ month }) => month), total.latest]).toEqual([
    ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
    [52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63],
  ]);
});

test('an attempt without a time box says nothing of the time used', () => {
  const { total } = statsOf(
    replay([
      attempt('a1', '2026-03-09', { limit: 0, seconds: 30 }),
      attempt('a2', '2026-03-10', { seconds: 60 }),
    ]),
    [],
    NOW,
    UTC_DAYS,
  );
  expect([total.seconds, total.timeUsed]).toEqual([90, 0.5]);
});

const remembered = (due: number, failed = 0): Memory => ({
  attempts: 9,
  failed,
  stability: 1,
  difficulty: 5,
  due,
  leech: failed > 5,
  last: replay([attempt('a1', '2026-03-01')]).attempts.at(0)!,
});

test('what is overdue comes due today; drafts, the suspended and what is later than two weeks are no reviews', () => {
  const memories = new Map([
    ['overdue', remembered(95)],
    ['today', remembered(100)],
    ['last-day', remembered(113)],
    ['later', remembered(114)],
    ['a-draft', remembered(101)],
    ['out', remembered(101)],
  ]);
  const questions = [...memories.keys(), 'never-asked'].map((id) => ({
    ...incident,
    id,
    draft: id === 'a-draft',
  }));
  const forecast = forecastOf(memories, questions, new Set(['out']), 100);
  expect([forecast.length, forecast.filter(({ due }) => due > 0)]).toEqual([
    14,
    [
      { date: '1970-04-11', due: 2 },
      { date: '1970-04-24', due: 1 },
    ],
  ]);
});

test('leeches are told the worst first, five of them, and how many more there are', () => {
  const failed = { b: 6, a: 6, worst: 8, well: 2, c: 6, d: 6, e: 6 };
  const memories = new Map(Object.entries(failed).map(([id, times]) => [id, remembered(1, times)]));
  const leeches = leechesOf(memories);
  expect(leeches.map(({ question }) => question)).toEqual(['worst', 'a', 'b', 'c', 'd', 'e']);
  expect(/Leeches\n[\s\S]*?\n\n/.exec(`${statsView({ ...stats, leeches }, true, look)}`)?.[0]).toBe(`Leeches
  worst: failed 8 of 9 times
  a: failed 6 of 9 times
  b: failed 6 of 9 times
  c: failed 6 of 9 times
  d: failed 6 of 9 times
  and 1 more

`);
});

test.each([
  [[], { current: 0, longest: 0 }],
  [[1, 2, 3, 7], { current: 0, longest: 3 }],
  [[7, 8, 9], { current: 3, longest: 3 }],
  [[1, 2, 3, 9, 10], { current: 2, longest: 3 }],
])('the days %j, seen on day 10, are the streak %o', (active, streak) => {
  expect(streakOf(active, 10)).toEqual(streak);
});

const look = { width: 40, unicode: true, paint: paintFor(0) };

test('at 40 columns the statistics read without a broken line', () => {
  const text = statsView(stats, true, look);
  expect(text.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
  expect(text).toBe(`All
  4 attempts, 50% passed
    mean score 65, 96% of the time used,
    7m40s of answering
    █▄▄▇ latest scores

Streak
  3 days now, 3 days at best

By bank
  incidents  3 attempts, 33% passed
    mean score 53.3, 111% of the time
    used
    ▄▄▇ latest scores
  security  1 attempt, 100% passed
    mean score 100, 50% of the time used

By month
  2026-01  1 attempt, 100% passed
    mean score 100, 50% of the time used
  2026-03  3 attempts, 33% passed
    mean score 53.3, 111% of the time
    used
    ▄▄▇ latest scores

Last 26 weeks
       Oct Nov Dec  Jan Feb Mar
Mon ·························█
    ·························█
Wed ·························
    ·························
Fri ···················█·····
    ·························
Sun ························█

Weakest points
  blast radius (incidents): missed in
    2 of the last 3 attempts

Reviews in the next 14 days
  2026-03-11    1 ██████████████████

Suspended
  leaked-key`);
});

test('in a narrow terminal the calendar has the weeks that fit, and no line breaks', () => {
  const lines = statsView(stats, true, { ...look, width: 20 }).split('\n');
  expect(lines.filter((line) => line.length > 20)).toEqual([]);
  expect(lines.slice(lines.indexOf('Last 14 weeks')).slice(0, 3)).toEqual([
    'Last 14 weeks',
    '    Dec Jan Feb Mar',
    'Mon ·············█',
  ]);
});

test('an attempt of a clock that ran years ahead is of no day: it would keep a streak alive', () => {
  const { total, streak, months, days } = statsOf(
    replay([attempt('a1', '2026-03-01'), attempt('a9', '2035-01-01')]),
    [],
    NOW,
    UTC_DAYS,
  );
  expect({
    attempts: total.attempts,
    current: streak.current,
    months: months.map(({ month, attempts }) => [month, attempts]),
    today: days.at(-1)!.attempts,
  }).toEqual({ attempts: 2, current: 0, months: [['2026-03', 1]], today: 0 });
});

test('without charts the same is said in words, in ASCII', () => {
  const text = statsView(stats, false, { ...look, unicode: false });
  expect(text).toMatch(/^[\n -~]*$/);
  expect(text).toContain('latest scores 100, 40, 40, 80');
  expect(text).toContain(
    '2026-01: 1 attempt on 1 day\n  2026-02: no attempts\n  2026-03: 3 attempts on 3 days',
  );
  expect(text).toContain('2026-03-11: 1');
});

test('a weak point says what it was in the last answers and in all', () => {
  const many = Array.from({ length: 8 }, (_, index) => failure(`f${index}`, `2026-03-0${index + 1}`));
  const text = statsView(statsOf(replay([attempt('a1', '2026-02-01'), ...many]), [], NOW, UTC_DAYS), true, {
    ...look,
    width: 80,
  });
  expect(text).toContain('  blast radius (incidents): missed in 5 of the last 5 attempts, 8 of 9 in all');
});

test('a weak point that only one question asks for is said in its words, and names the question', () => {
  const text = (questions: readonly Question[]) => statsView(stats, true, { ...look, width: 80 }, questions);
  const names = [[incident], [incident, { ...incident, id: 'another' }]].map((questions) =>
    /(?:blast radius|Names it) \(.*\)/.exec(text(questions)),
  );
  expect(names.map(String)).toEqual([
    'Names it (incidents, incident-end-to-end)',
    'blast radius (incidents)',
  ]);
});
