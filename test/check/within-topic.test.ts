import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`
checklist:
  - id: algorithm
    point: Names an algorithm that counts calls over time
    any: [token bucket, sliding window]
  - id: tells-callers
    point: Tells the callers when they may come again
    any: [Retry-After, reset header]
`);

/** More than fifty words about nothing that the question asks for. */
const ABOUT_BREAD = `I bake bread on Sundays with my daughter, and we talk about her school and about the garden while the dough
  rests. The oven is old and one side is hotter than the other, so we turn the loaves after half of the time. My neighbours get
  one each, and the last one goes to the woman who sells us the flour.`;

const algorithmIn = (answer: string) => {
  const { verdict, reason, evidence } = checkAnswer(question, answer).points[0]!;
  return { verdict, reason, words: evidence.map(({ quote }) => quote) };
};

describe('a wording', () => {
  it('of the author counts in an answer about anything, also where another alias stands for it', () => {
    expect(algorithmIn(`${ABOUT_BREAD} We use a sliding window.`)).toEqual({
      verdict: 'hit',
      reason: 'affirmed',
      words: ['sliding window'],
    });
  });

  it('of the lexicon alone counts in a few words, but not in an answer that is about something else', () => {
    const told = 'We turned down the tap.';
    expect([algorithmIn(told), algorithmIn(`${ABOUT_BREAD} ${told}`)]).toEqual([
      { verdict: 'hit', reason: 'affirmed', words: ['turned down the tap'] },
      { verdict: 'miss', reason: 'off-topic', words: ['turned down the tap'] },
    ]);
  });
});
