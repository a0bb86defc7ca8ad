import { expect, test } from 'vitest';
import { type Ask, EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { clockLine, topicText } from '../../src/view/answer-clock.ts';
import { openAnswer, pause, untilTick } from '../../src/view/answer-state.ts';
import { paintFor } from '../../src/view/paint.ts';

const ASK: Ask = {
  kind: 'answer',
  number: 1,
  of: 3,
  bank: 'incidents',
  title: 'The night the cache died',
  level: 'senior',
  prompt: 'What did you do first?',
  why: '',
  hints: [],
  limit: 100,
  prep: 0,
  mode: 'practice',
  hard: false,
};
const state = openAnswer(ASK, { ...EMPTY_DRAFT, text: 'We drained it' }, 0);
const look = (width: number) => ({ width, unicode: false, paint: paintFor(0) });

test('the clock tells what is used, from three quarters on what is left, and then what is over', () => {
  const lines = [
    clockLine(state, 65_999, look(80)),
    clockLine(state, 75_000, look(60)),
    clockLine(pause(state, 110_500), 200_000, look(80)),
    clockLine(state, 161_000, look(30)),
    clockLine(openAnswer({ ...ASK, prep: 90 }, EMPTY_DRAFT, 0), 25_000, look(80)),
  ];
  expect(lines).toEqual([
    ' ##########################..............  1:05 of 1:40 - 3 words',
    ' #################......  1:15 of 1:40, 0:25 left - 3 words',
    ' ###################################  1:50 of 1:40, 0:10 over, paused - 3 words',
    ' 2:41 of 1:40, 1:01 over -...',
    ' Time to think: 1:05 left. Enter starts the answer.',
  ]);
});

test('the clock is drawn again when its next second begins', () => {
  expect([untilTick(state, 0), untilTick(state, 300), untilTick(state, 1999)]).toEqual([1001, 701, 2]);
});

test('what a topic has left is told, or that it is over', () => {
  expect([topicText({}, 5000), topicText({ topic: 90 }, 29_600), topicText({ topic: 90 }, 89_600)]).toEqual([
    '',
    '1m left for this topic',
    'the time for this topic is over',
  ]);
});
