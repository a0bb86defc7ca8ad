import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHistory } from '../../src/io/history-files.ts';
import { homeWith, worldAt } from '../support/history.ts';

// The files of `v1` are the contract: they may grow, no line of them may change, and they are read for good.
const stored = (name: string) => readFileSync(join('test/history/v1', name), 'utf8');

test('events of version 1 are read as they were in 2026, with fields of later on, and newer ones are kept', () => {
  const home = homeWith({
    'data/history/laptop.jsonl': stored('events.jsonl'),
    'data/answers/laptop/2026-03.jsonl': stored('answers.jsonl'),
  });
  const { history, skipped, recordOf } = openHistory(worldAt(home)).read();
  const common = { bank: 'incidents', limit: 180, flags: [], at: Date.UTC(2026, 2, 1, 10) };
  expect([...history.attempts]).toEqual([
    {
      ...common,
      id: '0b6f7c1e-0001',
      question: 'incident-end-to-end',
      score: 66.7,
      passed: false,
      seconds: 95.5,
      hints: 1,
      words: 5,
      mode: 'practice',
      points: ['blast-radius', 'rollback', 'restored'],
      verdicts: ['hit', 'hit', 'hit'],
      won: [0],
    },
    {
      ...common,
      id: '0b6f7c1e-0011',
      question: 'dns-outage',
      at: Date.UTC(2026, 2, 3, 10),
      limit: 120,
      score: 0,
      passed: false,
      seconds: 60,
      hints: 0,
      words: 80,
      mode: 'interview',
      points: ['ttl'],
      verdicts: ['miss'],
      won: [],
    },
  ]);
  expect([[...history.suspended], skipped.map(({ line, trouble }) => [line, trouble])]).toEqual([
    ['cold-standby'],
    [[10, { kind: 'newer', version: 2 }]],
  ]);
  expect(history.interviews).toEqual([
    expect.objectContaining({
      session: '5d0d',
      interview: 'quick',
      title: 'Five questions in ten minutes',
      score: 64.5,
      answered: 4,
      points: { made: 15, half: 3, won: 2, missed: 8 },
      sections: [
        { name: 'About you', score: 71, seconds: 118, time: 120 },
        { name: 'Technical', seconds: 0, time: 300 },
      ],
    }),
  ]);
  const record = recordOf('0b6f7c1e-0001');
  expect([record?.text, record?.probes[0]?.text, record?.overrides.length]).toEqual([
    'I rolled it back. after 47',
    'Only the search was hit.',
    1,
  ]);
});
