import { expect, it } from 'vitest';
import { checkAnswer } from '../../../src/check/check-answer.ts';
import { questionOf } from '../../support/question.ts';

const CHANGE = questionOf(
  'checklist: [{id: latency, point: Says how much faster it got, metric: latency, change: true}]',
);

const judged = (answer: string) => {
  const [{ verdict, evidence }] = checkAnswer(CHANGE, answer).points as [never];
  return [verdict, ...(evidence as { quote: string }[]).map(({ quote }) => quote)];
};

it.each([
  ['The p95 was 900 ms when I joined. We added an index. It is 120 ms now.', ['hit', '900 ms', '120 ms']],
  ['The p95 is 120 ms. It had been 900 ms before the index.', ['hit', '120 ms. It had been 900 ms']],
  ['The p95 was 120 ms when I joined. It is 900 ms now.', ['partial', '120 ms when I joined. It is 900 ms']],
  ['The p50 is 120 ms. The p99 is 900 ms.', ['partial', '120 ms']],
])('tells a change by two sentences: %s', (answer, expected) => {
  expect(judged(answer)).toEqual(expected);
});
