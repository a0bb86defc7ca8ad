import { describe, expect, it } from 'vitest';
import type { About } from '../../src/check/about.ts';
import { compileQuestion } from '../../src/check/compile-question.ts';
import { withTraces } from '../../src/check/judge-trace.ts';
import { withinTopic } from '../../src/check/judge-wording.ts';
import { readAnswer } from '../../src/check/read-answer.ts';
import type { PointResult } from '../../src/check/result.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: limits
    point: Names how calls are counted
    any: [token bucket, leaky bucket, sliding window, fixed window, GCRA, sliding log]
  - id: callers
    point: Tells the callers when they may come again
    all:
      - [header]
      - [come again, wait]
`);
const compiled = compileQuestion(question);

const BREAD = `I bake bread on Sundays with my daughter, and we talk about her school and about the garden while the dough rests. The oven
  is old and one side is hotter than the other, so we turn the loaves after half of the time. My neighbours get one each, and
  the last one goes to the woman next door.`;
const FEW_WORDS = BREAD.slice(0, BREAD.indexOf(' My neighbours'));
const TOLD = 'We turned down the tap.';

const a = (result: string): PointResult => {
  const [verdict, reason] = result.split(', ') as [PointResult['verdict'], PointResult['reason']];
  return { id: 'a-point', verdict, reason, evidence: [] };
};
const shown = ({ verdict, reason }: PointResult) => `${verdict}, ${reason}`;

/** What speaks for a point: its traces, how strong the other points are, and the share of the figures that is stated. */
interface Speaking {
  readonly traces: number;
  readonly others: number;
  readonly stated: number;
  readonly words?: number;
  readonly doubtful?: boolean;
}

function aboutOf({ traces, others, stated, words = 2, doubtful = false }: Speaking): About {
  const weighing = Array.from({ length: words }, (_, at) => ({ at, weight: traces / words }));
  const trace = { sentence: 0, weight: traces, words: weighing, mentions: [], doubtful };
  return { traces: [trace, trace], strength: 0, others: [others, others], stated };
}

describe('a wording of the lexicon alone', () => {
  const judged = (text: string, result: PointResult, speaking: Speaking) =>
    shown(withinTopic(compiled, readAnswer(compiled, text), result, aboutOf(speaking), 0));

  it.each([
    ['hit, affirmed', { traces: 0.8, others: 0.6, stated: 0.2 }],
    ['partial, in-other-words', { traces: 0.4, others: 0.6, stated: 0.2 }],
    ['miss, off-topic', { traces: 0, others: 0.6, stated: 0.2 }],
    ['hit, affirmed', { traces: 0.4, others: 1.2, stated: 0.2 }],
    ['miss, off-topic', { traces: 0.4, others: 0, stated: 0.2 }],
    ['hit, affirmed', { traces: 0.4, others: 0.6, stated: 0.8 }],
  ])('is a %s by what speaks for it: %o', (expected, speaking) => {
    expect(judged(`${BREAD} ${TOLD}`, a('hit, affirmed'), speaking)).toBe(expected);
  });

  it.each([
    ['in a few words', 'hit, affirmed', `${FEW_WORDS} ${TOLD}`],
    ['that is hedged', 'partial, hedged', `${BREAD} ${TOLD}`],
    ['beside a wording of the author', 'hit, affirmed', `${BREAD} ${TOLD} It is a token bucket.`],
  ])('stays as it is %s', (_, result, text) => {
    expect(judged(text, a(result), { traces: 0, others: 0, stated: 0 })).toBe(result);
  });

  it.each([
    ['an alias names the concept', { aliases: ['@rate-limiting'], lexicon: [] }],
    [
      'the bank has it in a lexicon of its own',
      {
        aliases: ['faucet', 'spigot'],
        lexicon: [{ id: 'tap', wordings: ['faucet', 'spigot', 'turned down the tap'], not: [] }],
      },
    ],
  ])('stands where %s', (_, { aliases, lexicon }) => {
    const [point] = question.checklist;
    const asked = {
      ...question,
      lexicon,
      checklist: [{ ...point!, criterion: { kind: 'any' as const, aliases } }],
    };
    const result = a('hit, affirmed');
    const reading = readAnswer(compileQuestion(asked), `${BREAD} ${TOLD}`);
    const about = aboutOf({ traces: 0, others: 0, stated: 0 });
    expect(withinTopic(compileQuestion(asked), reading, result, about, 0)).toBe(result);
  });
});

describe('a point that no wording makes', () => {
  const judged = (speaking: Speaking, text = BREAD, result = 'miss, absent', index = 0) =>
    shown(withTraces(compiled, readAnswer(compiled, text), a(result), aboutOf(speaking), index));

  it.each<[string, Speaking]>([
    ['hit, in-other-words', { traces: 2, others: 0.5, stated: 0.5 }],
    ['partial, in-other-words', { traces: 1.3, others: 0.5, stated: 0.5 }],
    ['partial, in-other-words', { traces: 0.8, others: 0.5, stated: 0.5 }],
    ['miss, absent', { traces: 0.6, others: 0.5, stated: 0.5 }],
    ['hit, in-other-words', { traces: 1.5, others: 0.8, stated: 0.5 }],
    ['hit, in-other-words', { traces: 1.5, others: 0.5, stated: 0.8 }],
    // Its words would convince nobody, however good the answer.
    ['partial, in-other-words', { traces: 0.7, others: 1.2, stated: 1 }],
    ['miss, absent', { traces: 4, others: 0, stated: 1 }],
    ['miss, absent', { traces: 2, others: 0.5, stated: 0.5, words: 1 }],
    ['partial, in-other-words', { traces: 2, others: 0.5, stated: 0.5, doubtful: true }],
  ])('is a %s by what speaks for it: %o', (expected, speaking) => {
    expect(judged(speaking)).toBe(expected);
  });

  it.each([
    ['hit, in-other-words', 3],
    ['partial, in-other-words', 1.7],
    ['miss, absent', 0.5],
  ])('is a %s of an all by traces of %s', (expected, traces) => {
    expect(judged({ traces, others: 0.5, stated: 0.5 }, BREAD, 'miss, absent', 1)).toBe(expected);
  });

  it.each([
    ['in a few words', FEW_WORDS, { traces: 2, others: 0.5, stated: 0.5 }],
    ['in a very long text', BREAD.repeat(12), { traces: 10, others: 0.1, stated: 0 }],
  ])('is granted less %s', (_, text, speaking) => {
    expect(judged(speaking, text)).toBe('partial, in-other-words');
  });

  it.each([
    ['hit, in-other-words', 'miss, quoted'],
    ['miss, denied', 'miss, denied'],
    ['partial, planned', 'partial, planned'],
  ])('is a %s where it was a %s', (expected, result) => {
    expect(judged({ traces: 2, others: 0.5, stated: 0.5 }, BREAD, result)).toBe(expected);
  });

  it('is shown without what only leads on', () => {
    const text = 'I bake bread every second Sunday morning with the neighbours';
    const about = aboutOf({ traces: 4, others: 2, stated: 1 });
    const { evidence } = withTraces(compiled, readAnswer(compiled, text), a('miss, absent'), about, 0);
    expect(evidence.map(({ quote }) => quote)).toEqual(['I bake bread every second Sunday morning']);
  });
});
