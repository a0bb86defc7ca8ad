import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { explainAnswer } from '../../src/check/explain.ts';
import { COUNTS } from '../../src/check/score.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: breaker
    point: Stops calling a failing dependency
    any: [circuit breaker, fail fast, "=US", idempoten*]
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry, resend]
      - [backoff, jitter, capped]
  - id: rehearsed
    point: Has a way back that was tried before
    all:
      - [rollback, way back]
      - [tested, in advance]
  - id: latency
    point: Shows how much faster it got
    metric: latency
    of: [checkout, login]
    change: true
red-flags:
  - id: shrugs
    point: Calls downtime acceptable
    any: [nobody noticed, downtime was fine]
    why: Uptime is the users' number.
`);

/** Texts out of the words that the rules look for, so that they meet in every order. */
const WORDS =
  'we I they my manager never not no without circuit breaker retry retried backoff jitter rolled back tested checkout from 180 ms to 47 ms p95 maybe should have was nobody noticed ? . , ; but so because and or - \n added one it the asked whether would plan to if next time'.split(
    ' ',
  );
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const text = fc.oneof(phrase, fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }));

describe('checkAnswer', () => {
  it('never throws, and its evidence lies in the answer and quotes it', () => {
    fc.assert(
      fc.property(text, (answer) => {
        const { points, redFlags, figures, delivery } = checkAnswer(question, answer);
        const evidence = [...points, ...redFlags].flatMap((point) => point.evidence);
        for (const { start, end, quote } of [...evidence, ...figures, ...delivery.hedges]) {
          expect(answer.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
    );
  });

  it('takes an answer that ends in a bracket and a question mark', () => {
    expect(checkAnswer(question, '0(?').points.map(({ verdict }) => verdict)).not.toContain('hit');
  });

  it('gives the same result for the same answer', () => {
    fc.assert(
      fc.property(text, (answer) => {
        expect(JSON.stringify(checkAnswer(question, answer))).toBe(
          JSON.stringify(checkAnswer(question, answer)),
        );
      }),
    );
  });

  it('does not mind upper case or the kind of line break', () => {
    const verdicts = (answer: string) => checkAnswer(question, answer).points.map(({ verdict }) => verdict);
    fc.assert(
      fc.property(phrase, (answer) => {
        expect(verdicts(answer.replaceAll('\n', '\r\n'))).toEqual(verdicts(answer));
        // Units keep their case: `MS` is no millisecond.
        const words = verdicts(answer.replace(/\b(?!ms\b|p95\b)[a-z]+/g, (word) => word.toUpperCase())).slice(
          0,
          3,
        );
        expect(words).toEqual(verdicts(answer).slice(0, 3));
      }),
    );
  });

  it('never lowers a verdict for an unrelated sentence more', () => {
    fc.assert(
      fc.property(phrase, (answer) => {
        const alone = checkAnswer(question, `${answer}.\n\nPenguins waddled.`).points;
        const longer = checkAnswer(question, `${answer}.\n\nPenguins waddled. Zebras nibble violets.`).points;
        longer.forEach(({ verdict }, index) => {
          expect(COUNTS[verdict]).toBeGreaterThanOrEqual(COUNTS[alone[index]!.verdict]);
        });
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['one alias', 'retry '.repeat(16_000)],
    ['two slots', 'retry backoff '.repeat(7_000)],
    ['denials', 'not never without '.repeat(5_500)],
    ['numbers', '99.9% 200 ms '.repeat(7_500)],
    ['question marks', '?!'.repeat(50_000)],
    ['line breaks', '\n- x'.repeat(25_000)],
    [
      'misspellings',
      Array.from({ length: 12_000 }, (_, at) => `circu${at.toString(36).replace(/\d/g, 'q')}t`).join(' '),
    ],
    ['others', 'my manager they '.repeat(6_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['capitals', 'OUR VENDOR AND MY MANAGER '.repeat(4_000)],
    ['underscores', '_a '.repeat(33_000)],
    ['brackets', '[a]('.repeat(25_000)],
    ['one sentence that takes back what it says', 'a rollback, but nobody tested it, '.repeat(3_000)],
  ])('judges 100 kB of %s as any other answer', (_, hostile) => {
    const { result, points } = explainAnswer(question, hostile);
    expect({ score: result.score >= 0 && result.score <= 100, points: points.map(({ id }) => id) }).toEqual({
      score: true,
      points: ['breaker', 'retries', 'rehearsed', 'latency', 'shrugs'],
    });
  });
});
