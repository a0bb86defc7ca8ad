import { expect, test } from 'vitest';
import type { Bank } from '../../src/bank/library.ts';
import type { Question } from '../../src/bank/question.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { nextDue, overviewOf } from '../../src/drill/overview.ts';
import { questionOf } from '../support/question.ts';

const NOW = 1000;
const question = (id: string, tags: readonly string[], changes: Partial<Question> = {}): Question => ({
  ...questionOf('checklist:\n  - {id: alarm, point: Names the alarm, any: [alarm]}'),
  id,
  tags,
  ...changes,
});
const bank = (name: string, questions: readonly Question[]): Bank => ({
  name,
  title: `All of ${name}`,
  description: '',
  questions,
});

const BANKS = [
  bank('dns', [
    question('stale-cache', ['caching', 'dns']),
    question('cold-standby', ['failover', 'dns'], { formerly: ['old-standby'] }),
    question('split-brain', ['quorum']),
    question('lost-key', ['rotation'], { draft: true }),
    question('slow-root', ['latency']),
    question('never-asked', ['anycast']),
  ]),
  bank('net', [
    question('cut-cable', ['wires']),
    question('flapping', ['bgp']),
    question('mtu', ['packets']),
  ]),
];

/** When questions are due, and how weak they are. */
const seen = (all: Readonly<Record<string, readonly [due: number, weakness: number]>>): Knowledge => ({
  ...NOTHING_KNOWN,
  due: new Map(Object.entries(all).map(([id, [due]]) => [id, due])),
  weakness: new Map([
    ['never-asked', 0.9],
    ...Object.entries(all).map(([id, [, weak]]) => [id, weak] as const),
  ]),
  last: new Map(Object.keys(all).map((id) => [id, { at: 0, score: 0, passed: false, verdicts: new Map() }])),
  suspended: new Set(['slow-root']),
});
const KNOWLEDGE = seen({
  'stale-cache': [900, 0.5],
  'old-standby': [NOW, 0.25],
  'split-brain': [1001, 0.35],
  'lost-key': [0, 1],
  'slow-root': [500, 1],
  'cut-cable': [1200, 0.75],
  flapping: [1100, 0.7],
  mtu: [1300, 0.65],
});

test('the overview counts what is due, weak and new, and names the five weakest topics; drafts and the suspended count nowhere', () => {
  expect(overviewOf(BANKS, KNOWLEDGE, NOW)).toEqual({
    due: 2,
    weak: 5,
    fresh: 1,
    banks: [
      { name: 'dns', title: 'All of dns', questions: 4, due: 2, fresh: 1 },
      { name: 'net', title: 'All of net', questions: 3, due: 0, fresh: 0 },
    ],
    weakest: [
      { tag: 'wires', made: 0.25, questions: 1 },
      { tag: 'bgp', made: expect.closeTo(0.3), questions: 1 },
      { tag: 'packets', made: 0.35, questions: 1 },
      { tag: 'caching', made: 0.5, questions: 1 },
      { tag: 'dns', made: 0.625, questions: 2 },
    ],
  });
});

test('a topic that is mostly made is not weak', () => {
  const weak = (weakness: number) =>
    overviewOf(BANKS, seen({ 'split-brain': [0, weakness] }), NOW).weakest.map(({ tag }) => tag);
  expect([weak(0.31), weak(0.3), weak(0)]).toEqual([['quorum'], [], []]);
});

test('what comes due next is later than now, and neither suspended nor a draft', () => {
  const questions = BANKS.flatMap((each) => each.questions);
  const suspended = new Set(['split-brain', 'flapping']);
  expect([
    nextDue(questions, KNOWLEDGE, NOW),
    nextDue(questions, { ...KNOWLEDGE, suspended }, NOW),
    nextDue(questions, KNOWLEDGE, 1300),
    nextDue(questions, KNOWLEDGE, -1),
  ]).toEqual([1001, 1200, undefined, 900]);
});
