import { expect, test } from 'vitest';
import type { PointResult } from '../../src/check/result.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import { attemptView } from '../../src/view/attempt.ts';
import { paintFor } from '../../src/view/paint.ts';
import { probeView } from '../../src/view/probe.ts';
import { attempt, event, replay } from '../support/events.ts';
import { questionOf } from '../support/question.ts';

const look = { width: 60, unicode: true, paint: paintFor(0) };
const quoted = (quote: string, start: number) => ({ start, end: start + quote.length, quote });

test('an attempt has its words as they were typed, also what was said when the interviewer asked back', () => {
  const points: PointResult[] = [
    { id: 'told', verdict: 'hit', reason: 'affirmed', evidence: [quoted('told', 3), quoted('wrote', 17)] },
    { id: 'owner', verdict: 'miss', reason: 'absent', evidence: [] },
  ];
  const made = { ...attempt('a1', '2026-03-01', { paused: 12, mode: 'exam' }), points };
  const asked = event.probe('p1', '2026-03-01T10:05:00.000Z', {
    attempt: 'a1',
    point: 'owner',
    seconds: 9,
    won: [],
  });
  const verdict = { attempt: 'a1', point: 'owner', verdict: 'hit' } as const;
  const past = replay([made, asked, event.override('o1', '2026-03-01T11:00:00.000Z', verdict)]);
  const [stands] = [...past.attempts];
  const recorded = {
    attempt: stands!,
    event: made,
    text: 'We told them and wrote it down.\n',
    probes: [
      { event: asked, text: 'Nobody.\n\nThen I.\n' },
      { event: { ...asked, id: 'p2' }, text: undefined },
    ],
    question: undefined,
  };
  expect(attemptView(recorded, UTC_DAYS, look)).toBe(`incident-end-to-end (incidents)
2026-03-01 10:00 · a1
Score 90 passed
1m40s of 2m · 4s until the first key · 12s paused · 150
words · exam

Answer
  We [1: told] them and [1: wrote] it down.

Points
  ✔ hit     1. told
            “told” · “wrote”
  ✘ miss    2. owner
            Now: hit (your verdict)

Asked back
  About owner
    Nobody.

    Then I.
  About owner
    (its words are not here)`);
});

test('what the answer to a probe was worth is said in words', () => {
  const question = questionOf(`checklist:
  - {id: alarm, point: Names the alarm, any: [pager], miss: Say what rang.}
  - {id: owner, point: Names the owner, any: [platform team]}`);
  const asking = (point: string) => ({ kind: 'point', point, ask: 'What rang?' }) as const;
  const worth = (point: string, ...won: Parameters<typeof probeView>[3]) =>
    probeView(question, asking(point), 'A pager.\n', won, look).split('\n').slice(2);
  expect([
    worth('alarm'),
    worth('owner'),
    worth('alarm', { point: 'alarm', verdict: 'hit' }, { point: 'owner', verdict: 'partial' }),
  ]).toEqual([
    ['  ✘ still missed. Say what rang.'],
    ['  ✘ still missed'],
    ['  ✔ won (hit) Names the alarm', '  ◐ won (partial) Names the owner'],
  ]);
});
