import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/check/figures/find.ts';
import { judgeMetric } from '../../../src/check/figures/judge.ts';
import type { MetricContext } from '../../../src/check/figures/metric.ts';
import { criterionOf } from './criterion-of.ts';

type Told = readonly [asked: string, answer: string, context?: Partial<MetricContext>];

/** The verdict on it by the log-odds that the answer is one to the question. */
function judging([asked, answer, context]: Told) {
  const criterion = criterionOf(asked);
  const figures = findFigures(answer);
  return (belongs: number) =>
    judgeMetric(criterion, figures, { mentions: [], near: () => false, belongs, ...context }).verdict;
}

/** From which log-odds on its figure counts; undefined where it never does. */
function needed(told: Told): number | undefined {
  const verdict = judging(told);
  let [low, high] = [-20, 20];
  if (verdict(high) !== 'hit') return undefined;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (verdict(middle) === 'hit') high = middle;
    else low = middle;
  }
  return high;
}

const THINGS = ['orders', 'depots', 'users', 'sites', 'devices', 'vans'];
const LONE: Told = ['duration of=jam', 'A van needs 40 minutes.'];

describe('judgeMetric, of a figure far from its name', () => {
  it('takes it where the answer is one to the question, and not where that is open', () => {
    expect([1, 0].map(judging(LONE))).toEqual(['hit', 'miss']);
  });

  it.each<[why: string, sooner: Told, later: Told]>([
    [
      'a before and after where a change is wanted',
      ['duration change of=jam', 'It took two hours before, now four minutes.'],
      LONE,
    ],
    ['how long it took as a whole', ['duration of=jam', 'Orders waited 40 minutes in all.'], LONE],
    [
      'a habit',
      ['frequency of=drill', 'We do it every Monday.'],
      ['frequency of=drill', 'We went from one a month to one a week.'],
    ],
    ['a kind that is seldom told', ['cost of=licence', 'We pay $40 for it.'], LONE],
    ['the only one', LONE, ['duration of=jam', 'A van needs 40 minutes, an order 20 minutes.']],
    [
      'some rather than none',
      ['frequency of=jam', 'It happened twice a week.'],
      ['frequency of=jam', 'There were none.'],
    ],
    [
      'one of the kind asked for',
      ['duration change of=jam', 'It took two hours before, now four minutes.'],
      ['any change of=jam', 'It took two hours before, now four minutes.'],
    ],
    [
      'a value rather than by how much',
      ['cost change of=licence', 'We paid $40 before, now $20.'],
      ['cost change of=licence', 'We pay 30% less for it.'],
    ],
    [
      'a count where all sorts of things are named',
      [`size of=${THINGS.join('/')}`, '340 lorries leave the yard.'],
      [`size of=${THINGS.slice(1).join('/')}`, '340 lorries leave the yard.'],
    ],
    [
      'a part of what the point speaks of',
      ['coverage of=joined', '37 of 41 depots have it.', { topic: () => 1 }],
      ['coverage of=joined', '37 of 41 lorries have it.', { topic: () => 0 }],
    ],
    [
      'what is close to what the model answer states',
      ['duration of=jam', 'A van needs 40 minutes.', { apart: () => 0 }],
      ['duration of=jam', 'A van needs 40 minutes.', { apart: () => 2 }],
    ],
    [
      'what the model answer states at all',
      ['duration of=jam', 'A van needs 40 minutes.', { apart: () => 0 }],
      LONE,
    ],
  ])('takes sooner %s', (_, sooner, later) => {
    expect(needed(sooner)).toBeLessThan(needed(later)!);
  });

  it.each([
    ['coverage of=joined', 'Half joined.'],
    ['any of=harm', 'A van needs 40 minutes.'],
    ['any of=harm', 'We do it every Monday.'],
    ['duration of=jam', 'It saved two hours.'],
    ['duration of=jam', 'A van needs a few minutes.'],
    [`size of=${THINGS.join('/')}`, 'Two lorries leave the yard.'],
    ['size of=colleagues/engineers', 'I wrote 30 pages.'],
    ['frequency of=drill', 'We lost 40 orders a week.'],
  ])('never takes, for %s: %s', (asked, answer) => {
    expect(needed([asked, answer])).toBeUndefined();
  });
});
