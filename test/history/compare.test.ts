import { expect, test } from 'vitest';
import type { Result } from '../../src/check/result.ts';
import { differenceOf } from '../../src/history/compare.ts';
import { compareInterviews, interviewOf } from '../../src/history/interviews.ts';
import { outcomeOf, scoredVerdicts } from '../../src/history/override.ts';
import { recheckOf } from '../../src/history/recheck.ts';
import { attempt, event, failure, replay } from '../support/events.ts';
import { questionOf } from '../support/question.ts';

test('two attempts differ by points won, lost, kept, new and gone, in the order of the later checklist', () => {
  const before = attempt('a1', '2026-03-01', {
    score: 70.5,
    seconds: 100.4,
    words: 80,
    points: { alarm: 'hit', rollback: 'miss', owner: 'partial', pager: 'hit' },
  });
  const after = attempt('a2', '2026-03-02', {
    score: 60.2,
    seconds: 90.1,
    words: 95,
    points: { timeline: 'miss', owner: 'partial', rollback: 'partial', alarm: 'partial' },
  });
  const [first, second] = replay([before, after]).attempts;
  expect(differenceOf(first!, second!)).toEqual({
    score: -10.3,
    seconds: -10.3,
    words: 15,
    points: [
      { point: 'timeline', after: 'miss', change: 'new' },
      { point: 'owner', before: 'partial', after: 'partial', change: 'same' },
      { point: 'rollback', before: 'miss', after: 'partial', change: 'won' },
      { point: 'alarm', before: 'hit', after: 'partial', change: 'lost' },
      { point: 'pager', before: 'hit', change: 'gone' },
    ],
  });
});

const INTERVIEWS = ['july-1', 'july-2', 'august-1'].map((id, day) =>
  event.interview(id, `2026-03-0${day + 1}`),
);

test.each([
  ['1', 'august-1'],
  ['3', 'july-1'],
  ['4', undefined],
  ['0', undefined],
  ['aug', 'august-1'],
  ['july-2', 'july-2'],
  ['july', undefined],
  ['may', undefined],
])('by %s the interview %s is meant', (wanted, id) => {
  expect(interviewOf(INTERVIEWS, wanted)?.id).toBe(id);
});

test('of two interviews every figure stands side by side, and what only one of them has is absent in the other', () => {
  const before = INTERVIEWS[0]!;
  const after = {
    ...INTERVIEWS[1]!,
    score: 64.5,
    passed: 2,
    skipped: 1,
    notReached: 2,
    points: { made: 3, half: 1, won: 0, missed: 0 },
    redFlags: 1,
    figures: { latency: 2, efficiency: 0 },
    i: 3,
    we: 0,
    seconds: 150,
    sections: [
      { name: 'Security', score: 40, seconds: 90, time: 200 },
      { name: 'Failures', seconds: 60, time: 100 },
    ],
  };
  const { sums, sections, figures } = compareInterviews(before, after);
  expect([sums.map((sum) => [sum.name, sum.before, sum.after]), sections, figures]).toEqual([
    [
      ['score', 50, 64.5],
      ['answers that passed', 1, 2],
      ['questions skipped or not reached', 0, 3],
      ['points made', 2, 3],
      ['points won only by probing', 1, 0],
      ['points missed', 1, 0],
      ['red flags', 0, 1],
      ['share of I in percent', 50, 100],
      ['time used in percent', 67, 50],
    ],
    [
      { name: 'Failures', before: 50 },
      { name: 'Security', after: 40 },
    ],
    [
      { name: 'efficiency', before: 1, after: 0 },
      { name: 'latency', after: 2 },
    ],
  ]);
});

const stored = failure('a1', '2026-03-01');
const again = (changes: Partial<Result>): Result => ({ ...stored, ...changes }) as unknown as Result;

test('a check that says the same is no change; one that only passes differently, or lacks a point, is one', () => {
  const head = { id: 'a1', at: stored.at, question: stored.question };
  const before = { score: 40, passed: false };
  expect([
    recheckOf(stored, again({})),
    recheckOf(stored, again({ passed: true })),
    recheckOf(stored, again({ points: [{ ...stored.points[0]!, verdict: 'hit' }] })),
  ]).toEqual([
    undefined,
    { ...head, before, now: { score: 40, passed: true }, points: [] },
    {
      ...head,
      before,
      now: before,
      points: [
        { id: 'blast-radius', before: 'miss', now: 'hit' },
        { id: 'rollback', before: 'hit' },
      ],
    },
  ]);
});

test('a score is made of the answer: of what a probe won the verdict before it counts, of a flag what stands', () => {
  const flag = { reason: 'affirmed', evidence: [] } as const;
  const recorded = failure('a1', '2026-03-01', {
    redFlags: [
      { ...flag, id: 'blames', verdict: 'hit' },
      { ...flag, id: 'shrugs', verdict: 'partial' },
    ],
  });
  const [stands] = replay([
    recorded,
    event.probe('p1', '2026-03-01T10:01:00.000Z', {
      attempt: 'a1',
      seconds: 9,
      won: [{ point: 'blast-radius', verdict: 'hit' }],
    }),
    event.override('o1', '2026-03-01T10:02:00.000Z', {
      attempt: 'a1',
      point: 'rollback',
      verdict: 'partial',
    }),
    event.override('o2', '2026-03-01T10:03:00.000Z', { attempt: 'a1', point: 'blames', verdict: 'miss' }),
    event.override('o3', '2026-03-01T10:04:00.000Z', { attempt: 'a1', point: 'hides', verdict: 'hit' }),
  ]).attempts;
  expect(Object.fromEntries(scoredVerdicts(stands!, recorded))).toEqual({
    'blast-radius': 'miss',
    rollback: 'partial',
    blames: 'miss',
    shrugs: 'partial',
    hides: 'hit',
  });
});

test('an attempt comes to a score only where the checklist of its question is the one that it had', () => {
  const checklist = (...ids: string[]) =>
    questionOf(
      `checklist:\n${ids.map((id) => `  - {id: ${id}, point: Says ${id}, any: [${id}]}`).join('\n')}`,
    );
  const [given] = replay([stored]).attempts;
  const verdicts = new Map([
    ['blast-radius', 'hit'],
    ['rollback', 'partial'],
  ] as const);
  expect(
    [
      checklist('rollback', 'blast-radius'),
      checklist('rollback', 'blast-radius', 'owner'),
      checklist('rollback', 'owner'),
      undefined,
    ].map((question) => outcomeOf(question, given!, verdicts, 75)),
  ).toEqual([{ score: 75, passed: true }, {}, {}, {}]);
});
