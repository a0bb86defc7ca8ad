import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: breaker
    point: Stops calling a failing dependency
    any: [circuit breaker]
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry]
      - [jitter]
  - id: latency
    point: Shows how much faster it got
    metric: latency
    change: true
`);

/** The verdicts on an answer; what they quote is checked to be in it. */
function verdicts(answer: string): string[] {
  const { points } = checkAnswer(question, answer);
  for (const { evidence } of points)
    for (const { start, end, quote } of evidence) expect(answer.slice(start, end)).toBe(quote);
  return points.map(({ verdict }) => verdict);
}

const DENIED = "We didn't have a circuit breaker.";
const WITHOUT = 'It went live without a circuit breaker.';
const SHOULD = 'We should have had a circuit breaker.';
const MADE = 'I gave it a circuit breaker.';
const ASKED = 'Should it have a circuit breaker? Nobody knew.';
const FASTER = 'The p95 of the ten-minute job fell from 800 ms to 120 ms.';

it.each([
  ['an apostrophe of another kind', DENIED, 'We didnʼt have a circuit breaker.'],
  ['an accent for an apostrophe', DENIED, 'We didn´t have a circuit breaker.'],
  ['a grave accent for an apostrophe', DENIED, 'We didn`t have a circuit breaker.'],
  ['emphasis', DENIED, 'We _didn’t_ have a circuit breaker.'],
  ['strong emphasis', MADE, 'I gave it a __circuit breaker__.'],
  ['a link', DENIED, "We didn't have a [circuit breaker](https://example.org/why_not)."],
  ['a term in quotes', DENIED, 'We didn’t have a “circuit breaker”.'],
  ['a short form', WITHOUT, 'It went live w/o a circuit breaker.'],
  ['a plan as it is said', 'were going to do circuit breakers', 'were gonna do circuit breakers'],
  ['what should have been, as it is said', SHOULD, 'We shoulda had a circuit breaker.'],
  ['a hedge as it is said', 'We kind of had a circuit breaker.', 'We kinda had a circuit breaker.'],
  ['soft hyphens', DENIED, 'We did\u00adn’t have a circuit breaker.'],
  ['a plus without spaces', 'We retry with a cap + jitter.', 'We retry with a cap+jitter.'],
  ['marks of full width', ASKED, 'Should it have a circuit breaker？Nobody knew。'],
  ['a figure in front of w/o', FASTER, FASTER.replace('.', ' w/o a new machine.')],
  ['zero-width spaces between figures', FASTER, FASTER.replaceAll(' ', ' \u200b')],
])('%s makes no other verdict', (_, plain, typed) => {
  expect(verdicts(typed)).toEqual(verdicts(plain));
});
