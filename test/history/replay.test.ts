import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/history/event.ts';
import { readLedger } from '../../src/history/history.ts';
import { Ledger } from '../../src/history/ledger.ts';
import { readEvent } from '../../src/history/read-event.ts';
import { attempt, event, failure, replay } from '../support/events.ts';

function amountsTo(events: readonly Event[]): object {
  const history = replay(events);
  return { attempts: [...history.attempts], suspended: [...history.suspended] };
}

/** What stays to be compared of an attempt where the rest does not matter. */
function verdictsOf(events: readonly Event[]): object[] {
  return [...replay(events).attempts].map(({ id, verdicts, won, flags, score, passed }) => ({
    id,
    verdicts,
    won,
    flags,
    score,
    passed,
  }));
}

const T = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

test('an attempt is what its event says', () => {
  const flag = { id: 'blames', verdict: 'hit', reason: 'affirmed', evidence: [] } as const;
  const caution = { id: 'shrugs', verdict: 'partial', reason: 'hedged', evidence: [] } as const;
  const points = { 'blast-radius': 'miss', rollback: 'partial', timeline: 'hit' } as const;
  expect(amountsTo([failure('a1', T(0), { points, redFlags: [flag, caution], hints: 1 })])).toEqual({
    attempts: [
      {
        id: 'a1',
        question: 'incident-end-to-end',
        bank: 'incidents',
        at: Date.UTC(2026, 2, 1, 10),
        score: 40,
        passed: false,
        seconds: 100,
        limit: 120,
        hints: 1,
        words: 150,
        mode: 'practice',
        points: ['blast-radius', 'rollback', 'timeline'],
        verdicts: ['miss', 'partial', 'hit'],
        won: [],
        flags: ['blames'],
      },
    ],
    suspended: [],
  });
});

test('a probe lifts verdicts and never lowers one; what it won is remembered as won', () => {
  const points = { 'blast-radius': 'miss', rollback: 'hit' } as const;
  const won = [
    { point: 'blast-radius', verdict: 'hit' },
    { point: 'rollback', verdict: 'partial' },
    { point: 'not-of-this-question', verdict: 'hit' },
  ] as const;
  expect(
    verdictsOf([
      failure('a1', T(0), { points }),
      event.probe('p1', T(1), { attempt: 'a1', seconds: 20, won }),
    ]),
  ).toEqual([{ id: 'a1', verdicts: ['hit', 'hit'], won: [0], flags: [], score: 40, passed: false }]);
});

test("the user's own verdict stands, the latest one of several, with the score it makes", () => {
  const own = (id: string, minute: number, verdict: 'hit' | 'miss', score: number) =>
    event.override(id, T(minute), {
      attempt: 'a1',
      point: 'blast-radius',
      verdict,
      score,
      passed: score >= 70,
    });
  expect(verdictsOf([failure('a1', T(0)), own('o2', 2, 'hit', 80), own('o1', 1, 'miss', 30)])).toEqual([
    { id: 'a1', verdicts: ['hit', 'hit'], won: [], flags: [], score: 80, passed: true },
  ]);
});

test("the user's own verdict on a point that only a probe has won is of the answer: it is no longer won by probing", () => {
  const won = [{ point: 'blast-radius', verdict: 'partial' }] as const;
  expect(
    verdictsOf([
      failure('a1', T(0)),
      event.probe('p1', T(1), { attempt: 'a1', seconds: 20, won }),
      event.override('o1', T(2), { attempt: 'a1', point: 'blast-radius', verdict: 'hit' }),
    ]),
  ).toEqual([{ id: 'a1', verdicts: ['hit', 'hit'], won: [], flags: [], score: 40, passed: false }]);
});

test('of more points and hints than any question has sixteen and 255 are kept', () => {
  const points = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`p${index}`, 'hit' as const]));
  const [kept] = replay([attempt('a1', T(0), { points: { ...points, p0: 'miss' }, hints: 300 })]).attempts;
  expect([kept!.verdicts, kept!.hints]).toEqual([['miss', ...Array(15).fill('hit')], 255]);
});

test('attempts of one moment stand as they lie in the files', () => {
  const ledger = new Ledger();
  const lying = [
    ['c', 1, 0],
    ['b', 0, 500],
    ['a', 0, 900],
    ['d', 0, 40],
  ] as const;
  for (const [id, file, offset] of lying) ledger.add(attempt(id, T(0)), { file, offset, length: 40 });
  expect([...readLedger(ledger).attempts].map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('an override of a red flag takes it off or raises it', () => {
  const flag = { id: 'blames', verdict: 'hit', reason: 'affirmed', evidence: [] } as const;
  const own = (point: string, verdict: 'hit' | 'miss') =>
    event.override(`o-${point}`, T(1), { attempt: 'a1', point, verdict });
  expect(
    replay([
      attempt('a1', T(0), { redFlags: [flag] }),
      own('blames', 'miss'),
      own('shrugs', 'hit'),
    ]).attempts.at(0)?.flags,
  ).toEqual(['shrugs']);
});

test('what was undone is left out, what an undone undo took back is there again', () => {
  const events: Event[] = [
    attempt('a1', T(0)),
    attempt('a2', T(1)),
    failure('a3', T(2)),
    event.probe('p3', T(3), { attempt: 'a3', seconds: 9, won: [{ point: 'blast-radius', verdict: 'hit' }] }),
    event.undo('u1', T(4), 'a1'),
    event.undo('u2', T(5), 'a2'),
    event.undo('u3', T(6), 'u2'),
    event.undo('u4', T(7), 'p3'),
  ];
  expect(verdictsOf(events)).toEqual([
    { id: 'a2', verdicts: ['hit', 'hit'], won: [], flags: [], score: 90, passed: true },
    { id: 'a3', verdicts: ['miss', 'hit'], won: [], flags: [], score: 40, passed: false },
  ]);
});

test('an undo is taken back also by one that a clock set back calls earlier, and a circle of them ends', () => {
  const events = [attempt('a1', T(0)), event.undo('u1', T(5), 'a1'), event.undo('u2', T(4), 'u1')];
  const circle = [event.undo('u3', T(1), 'u4'), event.undo('u4', T(2), 'u3')];
  const { attempts, undone } = replay([...events, ...circle]);
  expect([attempts.length, [...undone.keys()]]).toEqual([1, ['u3', 'u1']]);
});

test('what was deleted stays out, also where a synchroniser brings it back, and no undo restores it', () => {
  const events = [attempt('a1', T(0)), event.remove('d1', T(1), ['a1']), event.undo('u1', T(2), 'd1')];
  expect(verdictsOf([...events, attempt('a1', T(0))])).toEqual([]);
  expect(replay([event.interview('i1', T(0)), event.remove('d2', T(1), ['i1'])]).interviews).toEqual([]);
});

test('an interview that is read twice counts once, and one that was taken back not at all', () => {
  const events = [
    event.interview('i2', T(1)),
    event.interview('i1', T(0)),
    event.interview('i3', T(2)),
    event.undo('u3', T(3), 'i3'),
  ];
  expect(replay([...events, ...events]).interviews).toEqual([
    event.interview('i1', T(0)),
    event.interview('i2', T(1)),
  ]);
});

test('questions are suspended and resumed in the order in which it happened', () => {
  const events = [
    event.suspend('s1', T(0), 'dns-outage'),
    event.suspend('s2', T(1), 'cold-standby'),
    event.resume('s3', T(2), 'dns-outage'),
    event.suspend('s4', T(3), 'dns-outage'),
    event.undo('u1', T(4), 's2'),
  ];
  expect([...replay(events).suspended]).toEqual(['dns-outage']);
});

test('a whole second comes before its parts', () => {
  const events = [
    event.resume('s2', '2026-03-01T10:00:00.500Z', 'dns-outage'),
    event.suspend('s1', '2026-03-01T10:00:00Z', 'dns-outage'),
  ];
  expect([...replay(events).suspended]).toEqual([]);
});

test('events amount to the same in whatever order they are read, and twice as once', () => {
  const events: Event[] = [
    attempt('a1', T(0)),
    failure('a2', T(0)),
    event.probe('p1', T(1), {
      attempt: 'a2',
      seconds: 9,
      won: [{ point: 'blast-radius', verdict: 'partial' }],
    }),
    event.override('o1', T(2), { attempt: 'a2', point: 'rollback', verdict: 'miss', score: 20 }),
    event.suspend('s1', T(3), 'dns-outage'),
    event.undo('u1', T(4), 'a1'),
    event.undo('u2', T(5), 'u1'),
    event.remove('d1', T(6), ['a3']),
    attempt('a3', T(1)),
  ];
  const shuffled = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
  fc.assert(
    fc.property(shuffled, (mixed) => {
      expect(amountsTo(mixed)).toEqual(amountsTo(events));
    }),
  );
});

test('a probe of an attempt that never came is kept for later and changes nothing', () => {
  expect(verdictsOf([event.probe('p1', T(1), { attempt: 'elsewhere', seconds: 9, won: [] })])).toEqual([]);
});

test('a record of a moment that no calendar has is a misfit', () => {
  const read = (at: string) => readEvent(JSON.stringify({ ...attempt('a1', T(0)), at }));
  const misfit = { trouble: { kind: 'misfit', field: 'at' } };
  const moments = [
    '2026-13-01T10:00:00.000Z',
    '1969-12-31T10:00:00.000Z',
    'March 1, 2026',
    '2026-03-01T10:00:00.000',
    '2026-03-01',
  ];
  expect(moments.map(read)).toEqual(moments.map(() => misfit));
});

test.each([
  ['seconds', '"seconds":1e999'],
  ['score', '"score":100.1'],
  ['points', '"points":[{"id":"rollback","verdict":"hit","evidence":"rolled back"}]'],
  ['redFlags', '"redFlags":[{"id":"blames","verdict":"hit","evidence":[{"start":0,"end":4}]}]'],
  ['figures', '"figures":{"kind":"latency"}'],
  ['figures', '"figures":[null]'],
  ['thinking', '"thinking":"long"'],
])('an attempt whose %s no drill writes is a misfit: %s', (field, written) => {
  const line = JSON.stringify(attempt('a1', T(0)));
  const changed = line.replace(/\}$/, `,${written}}`);
  expect([readEvent(line), readEvent(changed)]).toEqual([
    { record: attempt('a1', T(0)) },
    { trouble: { kind: 'misfit', field } },
  ]);
});
