import { expect, test } from 'vitest';
import { checkAnswer } from '../../../src/check/check-answer.ts';
import { questionOf } from '../../support/question.ts';

/** What a point that asks for a figure makes of a sentence. */
function judged(metric: string, text: string): string {
  const question = questionOf(`checklist: [{ id: figure, point: Gives the figure, ${metric} }]`);
  const { verdict, reason } = checkAnswer(question, text).points[0]!;
  return `${verdict} ${reason}`;
}

test.each([
  ['metric: latency, max: 200ms', 'p95 is over 200 ms.', 'partial out-of-bounds'],
  ['metric: latency, max: 200ms', 'p95 is more than 200 ms.', 'partial out-of-bounds'],
  ['metric: latency, max: 200ms', 'p95 was never over 200 ms.', 'hit affirmed'],
  ['metric: latency, max: 200ms', 'p95 is not more than 200 ms.', 'hit affirmed'],
  ['metric: latency, max: 200ms', 'p95 is under 200 ms.', 'hit affirmed'],
  ['metric: latency, max: 200ms', 'p95 is 200 ms.', 'hit affirmed'],
  ['metric: availability, min: 99.9%', 'Availability is below 99.9 %.', 'partial out-of-bounds'],
  ['metric: availability, min: 99.9%', 'We had less than three nines.', 'partial out-of-bounds'],
  ['metric: availability, min: 99.9%', 'Availability is above 99.9 %.', 'hit affirmed'],
  ['metric: throughput, min: 1000/s', 'It does less than 1000 requests a second.', 'partial out-of-bounds'],
  ['metric: error-rate, max: 1%', 'The error rate is now zero.', 'hit affirmed'],
  ['metric: error-rate, max: 1%', 'The error rate is 0.', 'hit affirmed'],
  ['metric: error-rate, max: 1%', 'Packet loss stayed at zero.', 'hit affirmed'],
])('{ %s } makes of "%s" %s', (metric, text, verdict) => {
  expect(judged(metric, text)).toBe(verdict);
});
