import { expect, test } from 'vitest';
import type { PointResult, Verdict } from '../../src/check/result.ts';
import { compareAttempts } from '../../src/drill/compare.ts';
import { probeLimit, probesFor, wonByProbe } from '../../src/drill/probe.ts';
import { questionOf } from '../support/question.ts';

const QUESTION = {
  ...questionOf(`checklist:
  - { id: alarm, point: Names the alarm, any: [alarm], ask: What rang? }
  - { id: rollback, point: Rolls back, any: [rollback], must: true, ask: How did it stop? }
  - { id: owner, point: Names an owner, any: [owner], weight: 3, ask: Who did it? }
  - { id: date, point: Names a date, any: [date] }`),
  followUps: ['Would you do it again?', 'What did it cost?'],
};

function points(...verdicts: Verdict[]): PointResult[] {
  return verdicts.map((verdict, index) => ({
    id: QUESTION.checklist[index]!.id,
    verdict,
    reason: 'absent',
    evidence: [],
  }));
}

const result = (...verdicts: Verdict[]) => ({ points: points(...verdicts), score: 40 }) as never;

test('the interviewer asks about two missed points, musts and heavy ones first, then a follow-up', () => {
  expect(probesFor(QUESTION, result('miss', 'miss', 'miss', 'miss'), 0)).toEqual([
    { kind: 'point', point: 'rollback', ask: 'How did it stop?' },
    { kind: 'point', point: 'owner', ask: 'Who did it?' },
    { kind: 'follow-up', ask: 'Would you do it again?' },
  ]);
  expect(probesFor(QUESTION, result('hit', 'hit', 'hit', 'miss'), 3)).toEqual([
    { kind: 'follow-up', ask: 'What did it cost?' },
  ]);
});

test('a probe has a third of the time box, half a minute at least and a minute and a half at most', () => {
  expect([30, 90, 100, 270, 600].map(probeLimit)).toEqual([30, 30, 33, 90, 90]);
});

test('an answer to a probe lifts verdicts and never lowers them', () => {
  expect(
    wonByProbe(points('miss', 'partial', 'hit', 'miss'), points('hit', 'hit', 'miss', 'partial')),
  ).toEqual([
    { point: 'alarm', verdict: 'hit' },
    { point: 'rollback', verdict: 'hit' },
    { point: 'date', verdict: 'partial' },
  ]);
});

test('a comparison tells points won from points lost; a point that is new is neither', () => {
  const before = {
    at: 5,
    score: 50.5,
    passed: false,
    verdicts: new Map<string, Verdict>([
      ['alarm', 'miss'],
      ['rollback', 'hit'],
      ['owner', 'partial'],
    ]),
  };
  const { won, lost, ...rest } = compareAttempts(
    QUESTION,
    before,
    result('partial', 'miss', 'partial', 'hit'),
  );
  expect({ ...rest, won: won.map(({ id }) => id), lost: lost.map(({ id }) => id) }).toEqual({
    at: 5,
    score: -10.5,
    won: ['alarm'],
    lost: ['rollback'],
  });
});
