import { expect, test } from 'vitest';
import { dateText, UTC_DAYS } from '../../src/history/days.ts';
import type { Event } from '../../src/history/event.ts';
import { ratingOf } from '../../src/history/rating.ts';
import { scheduleOf } from '../../src/history/schedule.ts';
import { attempt, event, failure, replay } from '../support/events.ts';

const LATER = Date.UTC(2030, 0, 1);
const answer = { passed: true, score: 90, hints: 0, seconds: 100, limit: 120 };

test.each([
  ['not passed', { ...answer, passed: false, score: 69 }, 1],
  ['not passed though the score is high (a must was missed)', { ...answer, passed: false, score: 95 }, 1],
  ['passed with a hint', { ...answer, score: 100, hints: 1 }, 2],
  ['passed below 80', { ...answer, score: 79.9 }, 2],
  ['passed more than a quarter over the time box', { ...answer, score: 100, seconds: 151 }, 2],
  ['passed', answer, 3],
  ['passed with 100, but over the time box', { ...answer, score: 100, seconds: 121 }, 3],
  ['95 in time without a hint', { ...answer, score: 95, seconds: 120 }, 4],
])('an attempt %s is rated %o', (_, attempted, rating) => {
  expect(ratingOf(attempted)).toBe(rating);
});

function memoryOf(events: readonly Event[], now = LATER): object | undefined {
  const memory = scheduleOf(replay(events).attempts, UTC_DAYS, now).get('incident-end-to-end');
  if (!memory) return undefined;
  const { due, leech, attempts, failed, last } = memory;
  return { due: dateText(due), leech, attempts, failed, last: last.id };
}

test('passing puts a question off further each time, failing brings it back soon', () => {
  const dues = [
    [attempt('a1', '2026-01-01')],
    [attempt('a1', '2026-01-01'), attempt('a2', '2026-01-03')],
    [attempt('a1', '2026-01-01'), attempt('a2', '2026-01-03'), attempt('a3', '2026-01-14')],
    [attempt('a1', '2026-01-01'), attempt('a2', '2026-01-03'), failure('a3', '2026-01-14')],
  ].map((events) => (memoryOf(events) as { due: string }).due);
  expect(dues).toEqual(['2026-01-03', '2026-01-14', '2026-03-01', '2026-01-16']);
});

test('a question failed six times is a leech until it is passed three times running', () => {
  const failures = Array.from({ length: 6 }, (_, index) => failure(`f${index}`, `2026-01-0${index + 1}`));
  const passes = Array.from({ length: 3 }, (_, index) => attempt(`p${index}`, `2026-02-0${index + 1}`));
  const leech = (events: readonly Event[]) => (memoryOf(events) as { leech: boolean }).leech;
  expect([
    leech(failures.slice(1)),
    leech(failures),
    leech([...failures, ...passes.slice(1)]),
    leech([...failures, ...passes]),
  ]).toEqual([false, true, true, false]);
});

test('an attempt that was undone leaves no trace in the schedule', () => {
  const before = [attempt('a1', '2026-01-01')];
  const after = [...before, failure('a2', '2026-01-05'), event.undo('u1', '2026-01-05T11:00:00.000Z', 'a2')];
  expect(memoryOf(after)).toEqual(memoryOf(before));
});

test('an attempt of a clock that ran years ahead puts its question off no further day by day', () => {
  const ahead = attempt('a9', '2035-01-01');
  const dueAt = (events: readonly Event[], now: number) => (memoryOf(events, now) as { due: string }).due;
  const days = [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)];
  expect([
    days.map((now) => dueAt([ahead], now)),
    days.map((now) => dueAt([attempt('a1', '2026-01-01'), ahead], now)),
  ]).toEqual([
    ['2026-01-01', '2026-02-01'],
    ['2026-01-03', '2026-01-03'],
  ]);
});

test('an attempt of a clock that is an hour fast counts as made now', () => {
  expect(memoryOf([attempt('a1', '2026-01-02T00:30:00.000Z')], Date.UTC(2026, 0, 1, 23, 30))).toEqual(
    memoryOf([attempt('a1', '2026-01-01')]),
  );
});
