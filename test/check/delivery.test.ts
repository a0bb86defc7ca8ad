import { expect, it } from 'vitest';
import { readDelivery } from '../../src/check/delivery.ts';
import { splitWords } from '../../src/check/words.ts';

const told = (text: string) => readDelivery(splitWords(text), 'star');

it('the delivery notes count words, clauses with I and with we, hedges, and the stages that were heard', () => {
  const { stages, hedges, ...counts } = told(
    'At my last company we had an outage a week. I wrote a probe, and I think we’re maybe done: it fell from 9% to 2%.',
  );
  expect({
    ...counts,
    hedges: hedges.map(({ quote }) => quote),
    stages: stages.map(({ stage, evidence }) => [stage, evidence?.quote]),
  }).toEqual({
    words: 26,
    i: 3,
    we: 2,
    hedges: ['I think', 'maybe'],
    stages: [
      ['situation', 'At my last'],
      ['task', undefined],
      ['action', 'I wrote'],
      ['result', 'fell from'],
    ],
  });
});

it('a curly apostrophe is read as a straight one', () => {
  expect(told('We’ve wound it down.').stages[2]!.evidence!.quote).toBe('We’ve wound');
});

it('what kind of a thing it was is no hedge, and a kind of guess is one', () => {
  const { hedges } = told('I asked what kind of flood it was, and it was kind of hard to say.');
  expect(hedges.map(({ start, quote }) => [start, quote])).toEqual([[46, 'kind of']]);
});

it('twenty hedges are shown at most, and a stage is looked for in the beginning of what never ends', () => {
  const [long, endless] = [50, 100].map((times) => told(`${'and maybe '.repeat(times)}I wrote one`));
  expect([long!.hedges.length, long!.stages[2]!.evidence?.quote, endless!.stages[2]]).toEqual([
    20,
    'I wrote',
    { stage: 'action' },
  ]);
});

it('a stage that is announced is heard', () => {
  const { stages } = told(
    'Situation: our checkout called a carrier. TASK: make it faster.\n- Actions: a queue. Result: less waiting.',
  );
  expect(stages.map(({ stage, evidence }) => [stage, evidence?.quote])).toEqual([
    ['situation', 'Situation'],
    ['task', 'TASK'],
    ['action', 'Actions'],
    ['result', 'Result'],
  ]);
});

it('a part of another word is nobody', () => {
  const { i, we } = told('The I/O was slow. The disks in us-east-1 failed, and I moved them.');
  expect({ i, we }).toEqual({ i: 1, we: 0 });
});
