import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../src/bank/question.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import type { Event } from '../../src/history/event.ts';
import { knowledgeOf } from '../../src/history/knowledge.ts';
import { recentPoints } from '../../src/history/weakness.ts';
import { attempt, event, failure, replay } from '../support/events.ts';
import { questionOf } from '../support/question.ts';

const NOW = Date.UTC(2026, 5, 1);

function question(id: string, points: readonly string[], formerly: readonly string[] = []): Question {
  const checklist = points
    .map((point) => `  - id: ${point}\n    point: Says it\n    any: [${point}]`)
    .join('\n');
  return { ...questionOf(`checklist:\n${checklist}\n`), id, bank: 'incidents', formerly };
}

const known = (events: readonly Event[], questions: readonly Question[]) =>
  knowledgeOf(replay(events), questions, NOW, UTC_DAYS);

test('the plan learns what is due, weak, suspended and last, by the present id of a question', () => {
  const questions = [question('incident-end-to-end', ['blast-radius', 'rollback'], ['incident'])];
  const events = [
    failure('a1', '2026-01-01', { question: 'incident' }),
    event.suspend('s1', '2026-01-02T10:00:00.000Z', 'incident'),
  ];
  expect(known(events, questions)).toEqual({
    due: new Map([['incident-end-to-end', Date.UTC(2026, 0, 2)]]),
    weakness: new Map([['incident-end-to-end', 0.5]]),
    suspended: new Set(['incident-end-to-end']),
    leeches: new Set(),
    last: new Map([
      [
        'incident-end-to-end',
        {
          at: Date.UTC(2026, 0, 1, 10),
          score: 40,
          passed: false,
          verdicts: new Map([
            ['blast-radius', 'miss'],
            ['rollback', 'hit'],
          ]),
        },
      ],
    ]),
  });
});

test('a point that is weak in one question makes another question of its bank weaker, half as much', () => {
  const questions = [
    question('incident-end-to-end', ['blast-radius', 'rollback']),
    question('bad-deploy', ['blast-radius', 'owner']),
  ];
  expect(known([failure('a1', '2026-01-01')], questions).weakness).toEqual(
    new Map([
      ['incident-end-to-end', 0.5],
      ['bad-deploy', 0.25],
    ]),
  );
});

test('of a point the last five answers of the bank count, and one won by asking back is still missed', () => {
  const missed = (id: string, day: number, more = {}) => failure(id, `2026-01-0${day}`, more);
  const events = [
    missed('a1', 1),
    missed('a2', 2, { question: 'bad-deploy' }),
    attempt('a3', '2026-01-03'),
    missed('a4', 4),
    missed('a5', 5),
    missed('a6', 6, { question: 'bad-deploy' }),
    event.probe('p6', '2026-01-06T11:00:00.000Z', {
      attempt: 'a6',
      seconds: 20,
      won: [{ point: 'blast-radius', verdict: 'hit' }],
    }),
  ];
  const { byBank, byQuestion } = recentPoints(replay(events).attempts);
  const { weakness, ...counts } = byBank.get('incidents')!.get('blast-radius')!;
  const fade = [1, 0.7, 0.49, 0.343, 0.2401];
  const lack = [0.5, 1, 1, 0, 1];
  const mean = fade.reduce((sum, each, index) => sum + each * lack[index]!, 0) / fade.reduce((a, b) => a + b);
  expect([counts, byQuestion.get('bad-deploy')!.get('blast-radius')!.asked]).toEqual([
    { asked: 5, missed: 4 },
    2,
  ]);
  expect(weakness).toBeCloseTo(mean, 12);
});

test('the latest few answers to each checklist say the same of its points as all of them', () => {
  const arbitrary = fc.array(
    fc.record({
      question: fc.constantFrom('bad-deploy', 'dns-outage'),
      points: fc.constantFrom(['blast-radius', 'owner'], ['owner'], ['blast-radius', 'timeline']),
      verdict: fc.constantFrom('hit', 'partial', 'miss'),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(arbitrary, (answers) => {
      const events = answers.map(({ question: id, points, verdict }, minute) =>
        attempt(`a${minute}`, new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), {
          question: id,
          points: Object.fromEntries(points.map((point) => [point, verdict])),
        }),
      );
      const { attempts } = replay(events);
      expect(recentPoints(attempts)).toEqual(recentPoints([...attempts]));
    }),
  );
});
