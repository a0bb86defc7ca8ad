import { expect, test } from 'vitest';
import type { PointResult, Verdict } from '../../src/check/result.ts';
import { nextProbe } from '../../src/drill/interview-probe.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - {id: alarm, point: Says how it was noticed, any: [alarm], ask: Who noticed?}
  - {id: rollback, point: Rolls back, weight: 3, any: [rollback], ask: What undid it?}
  - {id: blame, point: Blames nobody, weight: 5, any: [blameless]}
  - {id: repair, point: Repairs the cause, weight: 3, must: true, any: [patch], ask: What repaired it?}
  - {id: people, point: Tells people, weight: 2, any: [told], ask: Who was told?}`);

const verdicts = (...all: (Verdict | 'denied')[]): PointResult[] =>
  question.checklist.map(({ id }, index) => ({
    id,
    verdict: all[index] === 'denied' ? 'miss' : (all[index] as Verdict),
    reason: all[index] === 'denied' ? 'denied' : 'absent',
    evidence: [],
  }));
const asked = (points: PointResult[], before: string[] = []) => nextProbe(question, points, before)?.point;

test('the heaviest missed point is asked about first, a must before its equals, and two at most', () => {
  const points = verdicts('miss', 'miss', 'miss', 'miss', 'miss');
  expect([asked(points), asked(points, ['repair']), asked(points, ['repair', 'rollback'])]).toEqual([
    'repair',
    'rollback',
    undefined,
  ]);
});

test('nothing is asked about what was made, half made or denied, or what has no question', () => {
  expect([
    asked(verdicts('miss', 'hit', 'miss', 'partial', 'miss')),
    asked(verdicts('miss', 'hit', 'miss', 'denied', 'hit')),
    asked(verdicts('hit', 'hit', 'miss', 'hit', 'hit')),
  ]).toEqual(['people', 'alarm', undefined]);
});
