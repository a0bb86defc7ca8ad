import { expect, test } from 'vitest';
import {
  announcements,
  endTimeBox,
  pauseClock,
  pausedTime,
  resumeClock,
  stageOf,
  startClock,
  touchClock,
  usedTime,
} from '../../src/drill/clock.ts';

const MINUTE = 60_000;

test('the time left is told at half of the time box, one minute before its end where half is earlier, and at the end', () => {
  const told = (minutes: number) =>
    announcements(minutes * MINUTE).map(({ at, say }) => `${say} ${at / MINUTE}`);
  expect([told(5), told(2), told(1)]).toEqual([
    ['half 2.5', 'minute 4', 'end 5'],
    ['half 1', 'end 2'],
    ['half 0.5', 'end 1'],
  ]);
});

test.each([
  [0, 'calm'],
  [74, 'calm'],
  [75, 'soon'],
  [99, 'soon'],
  [100, 'over'],
])('%d of 100 used is %s', (used, stage) => {
  expect(stageOf(used, 100)).toBe(stage);
});

test('a pause is no time used, however often it is asked for, and after a time box nothing counts', () => {
  const paused = pauseClock(pauseClock(startClock(0, { used: 500, paused: 20 }), 1000), 1500);
  const running = resumeClock(resumeClock(paused, 4000), 4500);
  const ends = [4000, 3000].map((limit) => endTimeBox(running, limit, 6000));
  expect([paused, running, ...ends].map((clock) => [usedTime(clock, 9000), pausedTime(clock, 9000)])).toEqual(
    [
      [1500, 8020],
      [6500, 3020],
      [3500, 3020],
      [3000, 3020],
    ],
  );
});

test('the first key counts once, and a clock that is set back takes no time away', () => {
  const clock = touchClock(touchClock(startClock(1000), 3000), 7000);
  expect([clock.firstKey, usedTime(clock, 400), pausedTime(pauseClock(clock, 2000), 400)]).toEqual([
    2000, 0, 0,
  ]);
});
