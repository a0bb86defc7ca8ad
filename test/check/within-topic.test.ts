import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(
  `
checklist:
  - id: limits
    point: Names how calls are counted
    any: [rate limit, leaky bucket, sliding window, fixed window, GCRA, sliding log]
  - id: tells-callers
    point: Tells the callers when they may come again
    any: [Retry-After, reset header]
  - id: how-many
    point: States how many calls are let in
    metric: throughput
    of: [calls]
`,
  'behavioural',
  'How do you count calls in a window of time?',
);

/** More than fifty words about nothing that the question asks for. */
const ABOUT_BREAD = `I bake bread on Sundays with my daughter, and we talk about her school and about the garden while the dough
  rests. The oven is old and one side is hotter than the other, so we turn the loaves after half of the time. My neighbours get
  one each, and the last one goes to the woman who sells us the flour.`;

const limitsIn = (answer: string) => {
  const { verdict, reason, evidence } = checkAnswer(question, answer).points[0]!;
  return { verdict, reason, words: evidence.map(({ quote }) => quote) };
};

describe('a wording', () => {
  it('of the author counts in an answer about anything, also where another alias stands for it', () => {
    expect(limitsIn(`${ABOUT_BREAD} A slidng window it was.`)).toEqual({
      verdict: 'hit',
      reason: 'affirmed',
      words: ['slidng window'],
    });
  });

  it('of the lexicon alone counts in a few words, but not in an answer that is about something else', () => {
    const told = 'We turned down the tap.';
    expect([limitsIn(told), limitsIn(`${ABOUT_BREAD} ${told}`)]).toEqual([
      { verdict: 'hit', reason: 'affirmed', words: ['turned down the tap'] },
      { verdict: 'miss', reason: 'off-topic', words: ['turned down the tap'] },
    ]);
  });
});
