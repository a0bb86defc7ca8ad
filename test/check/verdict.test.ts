import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

/** The verdict on a point of these slots of aliases, with the reason for it. */
function verdict(slots: readonly string[], answer: string, prompt?: string): string {
  const aliases =
    slots.length === 1
      ? `    any: [${slots[0]}]`
      : `    all:\n${slots.map((slot) => `      - [${slot}]`).join('\n')}`;
  const question = questionOf(
    `checklist:\n  - id: a-point\n    point: Says it\n${aliases}`,
    'behavioural',
    prompt,
  );
  const [point] = checkAnswer(question, answer).points;
  return `${point!.verdict}, ${point!.reason}`;
}

describe('a regret', () => {
  it.each([
    ['partial, regretted', 'We should have had a staging copy.'],
    ['miss, regretted', 'We never had a staging copy. Looking back, we should have had a staging copy.'],
  ])('is %s: %s', (expected, answer) => {
    expect(verdict(['staging copy'], answer)).toBe(expected);
  });
});

describe('the slots of an all', () => {
  it.each([
    [
      'within twelve words of each other',
      'hit, affirmed',
      'We retry. On a bad day the whole shop in Riga gets it with jitter.',
    ],
    [
      'not with more between them',
      'miss, absent',
      'We retry. On a very bad day the whole shop in Riga gets it with jitter.',
    ],
    [
      'the nearest ones among many',
      'hit, affirmed',
      `${'The old client had no jitter. '.repeat(13)}We retry without jitter on reads, with jitter on writes. ${'The new one had no jitter. '.repeat(13)}`,
    ],
  ])('are filled %s', (_, expected, answer) => {
    expect(verdict(['retry', 'jitter'], answer)).toBe(expected);
  });

  it.each([
    ['hit, affirmed', 'Jitter is in the client. We retry. All of that is capped.'],
    [
      'miss, absent',
      'Jitter is in the client. In the library of the payment gateway we retry. On a bad day all of that is capped.',
    ],
  ])('are each of them close to every other one: %s: %s', (expected, answer) => {
    expect(verdict(['retry', 'jitter', 'capped'], answer)).toBe(expected);
  });

  it.each([
    ['miss, absent', 'We retry the call.'],
    ['hit, affirmed', 'We retry the call, and after a minute we retry it again.'],
  ])('take each a word of their own: %s: %s', (expected, answer) => {
    expect(verdict(['retry', 'backoff, retry'], answer)).toBe(expected);
  });

  it.each([
    ['miss, absent', 'We retry with backoff.'],
    ['hit, affirmed', 'We retry with jitter.'],
  ])('want more than the words of the prompt: %s: %s', (expected, answer) => {
    expect(verdict(['retry', 'backoff, jitter'], answer, 'How do you retry, and with which backoff?')).toBe(
      expected,
    );
  });

  it('may ask for somebody else and what they did', () => {
    expect(
      verdict(['auditor for security', 'signed off'], 'The auditor for security signed off at once.'),
    ).toBe('hit, affirmed');
  });

  it.each([
    ['hit, affirmed', 'I skipped the tests.'],
    ['hit, affirmed', 'The tests were skipped.'],
    ['hit, affirmed', 'We shipped it without any review.'],
    ['hit, affirmed', 'A test was missing.'],
    ['partial, hedged', 'Maybe I skipped the tests.'],
    ['miss, denied', 'I never skipped the tests.'],
    ['miss, denied', 'No test was missing.'],
    ['miss, denied', 'We never shipped without a review.'],
    ['miss, denied', 'Nothing goes out without a test.'],
  ])('may ask for what denies the others: %s: %s', (expected, answer) => {
    expect(verdict(['skipped, without, missing', 'test, review'], answer)).toBe(expected);
  });

  it.each([
    ['not', "We didn't page anyone."],
    ['nobody', 'No one got a page.'],
    ['no one', 'Nobody got a page.'],
  ])('may ask for %s: %s', (slot, answer) => {
    expect(verdict([slot, 'page'], answer)).toBe('hit, affirmed');
  });

  it('are denied where only a word of theirs stands in the denial', () => {
    expect(verdict(['tested', 'backup'], 'We never tested the backup.')).toBe('miss, denied');
  });
});

describe('a double denial', () => {
  it.each([
    ['hit, affirmed', 'review', 'We never shipped without a review.'],
    ['miss, denied', 'without a review', 'We never shipped without a review.'],
    ['hit, affirmed', 'without a review', 'We shipped without a review.'],
  ])('is %s for %s: %s', (expected, alias, answer) => {
    expect(verdict([alias], answer)).toBe(expected);
  });
});
