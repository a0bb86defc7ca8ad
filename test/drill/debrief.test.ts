import { expect, test } from 'vitest';
import type { Figure, PointResult, Result } from '../../src/check/result.ts';
import { debriefOf } from '../../src/drill/debrief.ts';
import { ownershipOf } from '../../src/drill/debrief-ownership.ts';
import { newInterview } from '../../src/drill/interview.ts';
import type { Attempt } from '../../src/drill/session.ts';
import { type SittingItem, sittingOf } from '../../src/drill/sitting.ts';
import { answeredOf, HEAD, PLAN } from '../support/interview.ts';
import { questionOf } from '../support/question.ts';

const CHECKLIST = `checklist:
  - {id: alarm, point: Names the alarm, any: [alarm], miss: Say what rang.}
  - {id: owner, point: Names an owner, any: [owner], must: true}
  - {id: told, point: Tells people, any: [told]}
  - {id: back, point: Says how long it took, metric: duration}
red-flags:
  - {id: luck, point: Calls it luck, any: [lucky], why: Luck runs out.}`;
const asking = (id: string, changes: object = {}) => ({
  ...questionOf(CHECKLIST, 'incident'),
  id,
  title: `About ${id}`,
  ...changes,
});

const found = (id: string, verdict: PointResult['verdict'], quote?: string): PointResult => ({
  id,
  verdict,
  reason: verdict === 'miss' ? 'absent' : 'affirmed',
  evidence: quote === undefined ? [] : [{ start: 0, end: quote.length, quote }],
});
const figure = (quote: string, kind: Figure['kind'], status: Figure['status']): Figure => ({
  start: 0,
  end: 1,
  quote,
  kind,
  unit: '',
  status,
});

const RESULT: Result = {
  version: 1,
  question: 'standby',
  score: 62.5,
  passed: false,
  points: [
    found('alarm', 'miss'),
    found('owner', 'hit', 'I own'),
    found('told', 'partial', 'told'),
    found('back', 'miss'),
  ],
  redFlags: [found('luck', 'hit', 'lucky')],
  figures: [figure('4 minutes', 'duration', 'achieved'), figure('90%', 'availability', 'target')],
  delivery: {
    words: 11,
    i: 2,
    we: 1,
    hedges: [],
    stages: [{ stage: 'situation' }, { stage: 'result', evidence: { start: 0, end: 1, quote: 'I' } }],
  },
};
const WON = {
  event: 'p1',
  ask: 'What rang?',
  point: 'alarm',
  answer: 'A pager.',
  won: [{ point: 'alarm', verdict: 'hit' }],
} as const;

test('a sitting has every question as it went, by the id that it has or had then, and leaves out what is gone', () => {
  const begun = newInterview(PLAN, HEAD);
  const standby = asking('new-standby', { formerly: ['old-standby'] });
  const plan = {
    ...PLAN,
    sections: [{ ...PLAN.sections[0]!, questions: ['old-standby', 'old-cable', 'leak', 'gone'] }],
  };
  const interview = { ...begun.interview, plan, spent: [100.04, 0, 7.26], own: 'Who pays?' };
  const [cable, leak] = [asking('cable'), asking('leak')];
  const sitting = sittingOf(
    {
      ...begun,
      interview,
      done: [answeredOf('old-standby', { probes: [WON] }), { kind: 'skipped', question: 'cable' }],
    },
    new Map([
      ['old-standby', standby],
      ['old-cable', cable],
      ['leak', leak],
    ]),
    new Map([['of-old-standby', RESULT]]),
  );
  const { answer, timing } = answeredOf('standby');
  expect(sitting).toEqual({
    title: PLAN.title,
    role: PLAN.role,
    sections: [
      {
        name: 'Failures',
        time: 120,
        seconds: 100,
        items: [
          { kind: 'answered', question: standby, answer, result: RESULT, timing, probes: [WON] },
          { kind: 'skipped', question: cable },
          { kind: 'not-reached', question: leak },
        ],
      },
    ],
    own: { text: 'Who pays?', seconds: 7.3, time: 60 },
  });
});

const item = (id: string, result: Partial<Result> = {}, changes: Partial<Attempt> = {}): SittingItem => {
  const { answer, timing, probes } = answeredOf(id, changes);
  return {
    kind: 'answered',
    question: asking(id),
    answer,
    result: { ...RESULT, question: id, ...result },
    timing,
    probes,
  };
};
const GOOD: Partial<Result> = {
  score: 90,
  passed: true,
  redFlags: [found('luck', 'miss')],
  delivery: { ...RESULT.delivery, stages: [] },
};
const debriefed = (...items: SittingItem[]) =>
  debriefOf({
    title: PLAN.title,
    role: PLAN.role,
    sections: [
      { name: 'Failures', time: 120, seconds: 100.1, items },
      { name: 'Security', time: 90, seconds: 0, items: [{ kind: 'not-reached', question: asking('leak') }] },
    ],
    own: { text: 'Who pays?', seconds: 7.2, time: 60 },
  });

test('a debrief sums up what was reached: a skip counts nothing, and what was not reached not at all', () => {
  const { sections, practice, ...sums } = debriefed(item('standby', {}, { probes: [WON] }), {
    kind: 'skipped',
    question: asking('cable'),
  });
  const points = { made: 1, half: 1, won: 1, missed: 1 };
  expect(sums).toEqual({
    title: PLAN.title,
    role: PLAN.role,
    score: 31.3,
    answered: 1,
    passed: 0,
    skipped: 1,
    notReached: 1,
    seconds: 107.3,
    time: 270,
    points,
    redFlags: [{ title: 'About standby', point: 'Calls it luck', quote: 'lucky', why: 'Luck runs out.' }],
    figures: [
      { group: 'latency', count: 0, quotes: [] },
      { group: 'reliability', count: 1, quotes: ['4 minutes'] },
      { group: 'scale', count: 0, quotes: [] },
      { group: 'quality', count: 0, quotes: [] },
      { group: 'efficiency', count: 0, quotes: [] },
    ],
    ownership: { i: 2, we: 1, iSaid: ['I patched it.'], weSaid: ['We told people.'] },
    stages: [
      { stage: 'situation', missing: 1, of: 1 },
      { stage: 'result', missing: 0, of: 1 },
    ],
    own: 'Who pays?',
  });
  expect(sections.map(({ items: _, ...section }) => section)).toEqual([
    { name: 'Failures', score: 31.3, seconds: 100.1, time: 120, points },
    { name: 'Security', seconds: 0, time: 90, points: { made: 0, half: 0, won: 0, missed: 0 } },
  ]);
  expect(sections[0]!.items[0]).toMatchObject({
    probes: [{ ask: 'What rang?', answer: 'A pager.', won: [{ point: 'Names the alarm', verdict: 'hit' }] }],
    points: [
      { point: 'Names the alarm', outcome: 'won', hint: 'Say what rang.' },
      { point: 'Names an owner', outcome: 'made', quote: 'I own' },
      { point: 'Tells people', outcome: 'half', quote: 'told' },
      { point: 'Says how long it took', outcome: 'missed' },
    ],
  });
});

test('to practise next come the skipped and the failed, the lowest first, and a question once', () => {
  const { practice } = debriefed(item('b', { score: 50 }), item('a', { score: 20 }), {
    kind: 'skipped',
    question: asking('cable'),
  });
  expect(practice.map(({ question, why }) => [question, why])).toEqual([
    ['cable', { kind: 'skipped' }],
    ['a', { kind: 'not-passed', score: 20, missed: ['Names the alarm', 'Says how long it took'] }],
    ['b', { kind: 'not-passed', score: 50, missed: ['Names the alarm', 'Says how long it took'] }],
  ]);
});

test.each<[string, SittingItem, object]>([
  [
    'a red flag',
    item('a', { ...GOOD, redFlags: RESULT.redFlags }),
    { kind: 'red-flag', flag: 'Calls it luck' },
  ],
  [
    'a kind of figure that was asked for and not given',
    item('a', { ...GOOD, figures: [] }),
    { kind: 'figures', group: 'reliability' },
  ],
  [
    'a missing stage',
    item('a', { ...GOOD, delivery: RESULT.delivery }),
    { kind: 'stage', stage: 'situation' },
  ],
  [
    'overtime',
    item('a', GOOD, { timing: { ...answeredOf('a').timing, overtime: 1 } }),
    { kind: 'overtime', seconds: 1 },
  ],
  [
    'points that were missed',
    item('a', GOOD, { timing: { ...answeredOf('a').timing, overtime: 0.9 } }),
    { kind: 'points', score: 90, missed: ['Names the alarm', 'Says how long it took'] },
  ],
])('of an answer that passed, %s is practised, and then what was not reached', (_, given, why) => {
  expect(debriefed(given).practice).toEqual([
    { question: 'a', title: 'About a', why },
    { question: 'leak', title: 'About leak', why: { kind: 'not-reached' } },
  ]);
});

test('a long sentence is cut between words, and where it has none at the limit', () => {
  const said = (sentence: string) => ownershipOf([{ answer: sentence, i: 1, we: 0 }]).iSaid[0];
  const address = `https://wiki.example/${'x'.repeat(120)}`;
  const spaced = `I wrote it down and ${'again '.repeat(20)}`;
  expect([said(spaced), said(`${address} I wrote`)]).toEqual([
    `I wrote it down and ${'again '.repeat(13)}…`,
    `${address.slice(0, 100)}…`,
  ]);
});

test('a long sentence without blanks is not cut within a sign, and the I of I/O is nobody', () => {
  const signs = `I${'🔥'.repeat(120)}`;
  const answer = `The I/O of us-east-1 was slow. ${signs.replace('I', 'I:')}`;
  expect(ownershipOf([{ answer, i: 1, we: 0 }])).toEqual({
    i: 1,
    we: 0,
    iSaid: [`I:${'🔥'.repeat(98)}…`],
    weSaid: [],
  });
});
