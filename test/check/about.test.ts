import { describe, expect, it } from 'vitest';
import { type About, readAbout, withStated } from '../../src/check/about.ts';
import { compileQuestion } from '../../src/check/compile-question.ts';
import { readAnswer } from '../../src/check/read-answer.ts';
import type { PointResult, Reason, Verdict } from '../../src/check/result.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: limits
    point: Names how calls are counted
    any: [token bucket, sliding window]
  - id: callers
    point: Tells the callers when they may come again
    any: [Retry-After]
  - id: how-many
    point: States how many calls are let in
    metric: throughput
  - id: how-fast
    point: States how long the counting takes
    metric: latency
`);

const results = (...verdicts: Verdict[]): PointResult[] =>
  verdicts.map((verdict) => ({ id: 'a-point', verdict, reason: 'affirmed', evidence: [] }));
const about: About = { traces: [], strength: 0, others: [], stated: 0.3 };

describe('the share of the figures that an answer states', () => {
  it.each<[number, string, PointResult[]]>([
    [1, 'counts in full where words speak of the question too', results('hit', 'miss', 'hit', 'hit')],
    [0.75, 'has a half for half of one', results('hit', 'miss', 'hit', 'partial')],
    [0.4, 'may be of anything where none do', results('partial', 'miss', 'hit', 'hit')],
    [0, 'is none', results('partial', 'miss', 'miss', 'miss')],
  ])('is %s: it %s', (share, _, verdicts) => {
    expect(withStated(about, question, verdicts).stated).toBe(share);
  });

  it('is as usual where none is asked for', () => {
    const bare = { ...question, checklist: question.checklist.slice(0, 2) };
    expect(withStated(about, bare, results('hit', 'miss'))).toBe(about);
  });
});

describe('how strongly an answer is about the question and about what is beside each point', () => {
  const compiled = compileQuestion(question);
  const reading = readAnswer(compiled, 'Penguins waddled.');
  it.each<[string, Verdict, Reason, number, number[]]>([
    ['a point that is made counts in full, a figure not at all', 'hit', 'affirmed', 1, [2, 2, 2, 2]],
    ['one that is only planned counts a little', 'partial', 'planned', 0.625, [0.5, 2, 1.25, 1.25]],
    ['one that only repeats the prompt does not', 'miss', 'quoted', 0.5, [0, 2, 1, 1]],
    ['nor does one that is absent', 'miss', 'absent', 0.5, [0, 2, 1, 1]],
  ])('%s', (_, verdict, reason, strength, others) => {
    const [made, ...figures] = results('hit', 'hit', 'miss');
    const all = [made!, { ...made!, verdict, reason }, ...figures];
    expect(readAbout(compiled, reading, all)).toMatchObject({ strength, others });
  });
});
