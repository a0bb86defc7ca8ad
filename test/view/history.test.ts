import { expect, test } from 'vitest';
import type { Comparison } from '../../src/drill/compare.ts';
import { differenceOf } from '../../src/history/compare.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import { compareInterviews } from '../../src/history/interviews.ts';
import { wordDiff } from '../../src/history/word-diff.ts';
import { attemptDiffView } from '../../src/view/attempt-diff.ts';
import { bar, heatMap, sparkline } from '../../src/view/charts.ts';
import { agoText, comparisonView } from '../../src/view/comparison.ts';
import { historyCheckView } from '../../src/view/history-check.ts';
import { interviewComparisonView, interviewLines } from '../../src/view/interview-history.ts';
import { paintFor } from '../../src/view/paint.ts';
import { recheckedView, recheckSummary } from '../../src/view/recheck.ts';
import { summaryView } from '../../src/view/summary.ts';
import { attempt, event, replay } from '../support/events.ts';

const look = { width: 80, unicode: true, paint: paintFor(0) };
const MINUTE = 60_000;

test.each([
  [59_999, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [60 * MINUTE, '1 hour ago'],
  [47 * 60 * MINUTE, '1 day ago'],
  [48 * 60 * MINUTE, '2 days ago'],
  [-MINUTE, 'just now'],
])('%d ms before is told as %s', (milliseconds, text) => {
  expect(agoText(milliseconds)).toBe(text);
});

test.each([
  [-3.5, '▼ down 3.5 since the last attempt (1 minute ago)'],
  [0, 'The same score as in the last attempt (1 minute ago)'],
])('a score that changed by %d is told', (score, text) => {
  const comparison: Comparison = { at: 0, score, won: [], lost: [] };
  expect(comparisonView(comparison, MINUTE, look)).toBe(text);
});

test('scores, days and shares are drawn from the least to the most', () => {
  const days = [0, 1, 2, 4, 5, 7, 8].map((attempts) => ({ date: '2026-03-02', attempts }));
  expect([
    sparkline([0, 12.4, 12.5, 99, 100]),
    heatMap(days, 26, look)
      .split('\n')
      .slice(1)
      .map((row) => row.slice(4)),
    [bar(0, 10, 8), bar(0.1, 10, 8), bar(5, 10, 8), bar(10, 10, 8)],
  ]).toEqual(['▁▁▂██', ['·', '░', '░', '▒', '▓', '█', '█'], ['', '█', '████', '████████']]);
});

test('a summary counts what stands, with the own verdicts, and leaves out of the average what was taken back', () => {
  const row = { kind: 'answered', score: 50, passed: false, seconds: 90, won: 0, undone: false } as const;
  const view = summaryView(
    [
      { ...row, question: 'cache', title: 'A cold cache', score: 100, passed: true, checked: 62.5, won: 2 },
      { ...row, question: 'disk', title: 'A full disk' },
      { ...row, question: 'cable', title: 'A cut cable', score: 0, undone: true },
      { kind: 'skipped', question: 'key', title: 'A lost key' },
    ],
    2,
    7,
    { ...look, width: 100 },
  );
  expect(view.split('\n').slice(1)).toEqual([
    '  100 ✔ passed  A cold cache · 1m30s · 2 won by probing · with your verdicts (62.5 without)',
    '   50 ✘ not yet A full disk · 1m30s',
    '    0 ✘ not yet A cut cable · 1m30s · taken back',
    '      skipped  A lost key',
    '',
    '2 answered · 1 skipped · 2 left · 1 passed · average 75',
    'Seed 7',
  ]);
  expect(summaryView([], 3, 7, look)).toBe('Nothing was answered.');
});

test('interviews are told the latest first, and coaching is named', () => {
  const events = [
    event.interview('i1-long-id', '2026-03-01'),
    { ...event.interview('i2', '2026-03-02'), coach: true },
  ];
  expect(interviewLines(events, 70, UTC_DAYS, look)).toBe(`1  A round for the on-call rota 50 of 100
   2 answered, 1 passed · 1 point missed · 3m20s of 5m · coached
   2026-03-02 10:00 · i2
2  A round for the on-call rota 50 of 100
   2 answered, 1 passed · 1 point missed · 3m20s of 5m
   2026-03-01 10:00 · i1-long-`);
});

test('two interviews are compared figure by figure, up, down, or where one has none', () => {
  const before = event.interview('i1', '2026-03-01');
  const after = { ...event.interview('i2', '2026-03-02'), score: 37.5, i: 3, figures: {}, sections: [] };
  const view = interviewComparisonView(compareInterviews(before, after), UTC_DAYS, look);
  expect(view).toBe(`A round for the on-call rota (2026-03-01 10:00) → A round for the on-call rota
(2026-03-02 10:00)

Overall
  score: 50 → 37.5 (▼ down 12.5)
  answers that passed: 1 → 1
  questions skipped or not reached: 0 → 0
  points made: 2 → 2
  points won only by probing: 1 → 1
  points missed: 1 → 1
  red flags: 0 → 0
  share of I in percent: 50 → 75 (▲ up 25)
  time used in percent: 67 → 67

Score by section
  Failures: 50 → none

Figures stated
  efficiency: 1 → none`);
});

test('of many lines that are skipped twenty are told, and how many more there are', () => {
  const skipped = Array.from({ length: 22 }, (_, at) => ({
    file: 'a.jsonl',
    line: at + 1,
    trouble: { kind: 'unreadable' } as const,
  }));
  const lines = historyCheckView(
    {
      files: [],
      attempts: 1,
      takenBack: 0,
      skipped,
      withoutText: 2,
      withoutAttempt: 1,
      waiting: 1,
      stray: Array.from({ length: 7 }, (_, at) => `history/old/${at}.jsonl`),
      deletedButThere: [],
    },
    look,
  ).split('\n');
  expect([lines[0], ...lines.slice(20)]).toEqual([
    '1 attempt',
    'a.jsonl:20: this line is torn or foreign; it is kept and skipped',
    'and 2 more',
    'Other commands do not speak of these lines again.',
    '2 attempts have no answer text',
    '1 answer text has no attempt: storing was cut short, or another device has the',
    '  attempt; such a text counts for nothing, and "mockdrill history delete --all"',
    '  erases it',
    '1 probe or override has no attempt here',
    '7 files lie where no history is read, so nothing in there counts; "mockdrill',
    '  history path" says where events belong, and answers in a folder for each',
    '  device: history/old/0.jsonl, history/old/1.jsonl, history/old/2.jsonl,',
    '  history/old/3.jsonl, history/old/4.jsonl, and 2 more',
    'The history has faults.',
  ]);
});

test('what changed between two answers stands in brackets, with colour too', () => {
  const [before, after] = replay([attempt('a1', '2026-03-01'), attempt('a2', '2026-03-02')]).attempts;
  const words = wordDiff('We [-a-z-] rolled back by hand.', 'We [-a-z-] rolled back in time.');
  const answers = (level: 0 | 1) =>
    attemptDiffView(before!, after!, differenceOf(before!, after!), words, undefined, UTC_DAYS, {
      ...look,
      paint: paintFor(level),
    })
      .split('\n')
      .at(-1);
  expect([answers(0), answers(1)]).toEqual([
    '  We [-a-z-] rolled back [-by hand.-]{+in time.+}',
    '  We [-a-z-] rolled back \u001b[31m[-by hand.-]\u001b[39m\u001b[32m{+in time.+}\u001b[39m',
  ]);
});

test('an answer that is seen otherwise today is told with what it had and has', () => {
  const points = [
    { id: 'alarm', before: 'miss', now: 'hit' },
    { id: 'owner', now: 'partial' },
    { id: 'pager', before: 'hit' },
  ] as const;
  const before = { score: 40, passed: false };
  const now = { score: 75.5, passed: true };
  const at = '2026-03-01T09:05:00.000Z';
  expect([
    recheckedView(
      { id: 'a1-long-id', at, question: 'retry-storm', before, now, points },
      undefined,
      UTC_DAYS,
      look,
    ),
    recheckSummary(1, 0, 0),
    recheckSummary(3, 1, 2),
  ]).toEqual([
    `a1-long-  2026-03-01 09:05  retry-storm
          40 not passed → 75.5 passed
          alarm: miss → hit
          owner: not asked → partial
          pager: hit → no longer asked`,
    '1 answer checked again, 0 would change. Nothing was stored.',
    '3 answers checked again, 1 would change; 2 left out, whose question or words are gone. Nothing was stored.',
  ]);
});
