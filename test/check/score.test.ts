import { expect, it } from 'vitest';
import type { Verdict } from '../../src/check/result.ts';
import { scoreOf } from '../../src/check/score.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: redundancy
    point: Removes single points of failure
    any: [replica]
    must: true
  - id: failover
    point: Fails over without a person
    any: [failover]
    weight: 4
  - id: drill
    point: Rehearses the loss of a zone
    any: [game day]
    weight: 5
  - id: alerts
    point: Alerts on what users feel
    any: [burn rate]
    weight: 5
red-flags:
  - id: shrugs
    point: Calls downtime acceptable
    any: [nobody noticed]
    why: Uptime is the users' number.
`);

it.each<[string, Verdict[], Verdict, number | undefined, { score: number; passed: boolean }]>([
  [
    'seventy passes, with a must that is half made',
    ['partial', 'miss', 'hit', 'hit'],
    'miss',
    undefined,
    { score: 70, passed: true },
  ],
  ['less does not', ['hit', 'hit', 'hit', 'miss'], 'miss', undefined, { score: 66.7, passed: false }],
  ['a must is missing', ['miss', 'hit', 'hit', 'hit'], 'miss', undefined, { score: 93.3, passed: false }],
  [
    'a red flag is in doubt',
    ['hit', 'hit', 'hit', 'partial'],
    'partial',
    undefined,
    { score: 83.3, passed: true },
  ],
  ['a red flag is raised', ['hit', 'hit', 'hit', 'hit'], 'hit', undefined, { score: 100, passed: false }],
  ['the mark is lower', ['hit', 'hit', 'hit', 'miss'], 'miss', 66.7, { score: 66.7, passed: true }],
])('the score is the weighted share, and tells who passes: %s', (_, verdicts, flag, mark, expected) => {
  const points = verdicts.map((verdict) => ({ verdict }));
  expect(scoreOf(question, points, [{ verdict: flag }], mark)).toEqual(expected);
});
