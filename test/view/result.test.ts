import { expect, test } from 'vitest';
import type { Figure, PointResult, Result, Verdict } from '../../src/check/result.ts';
import { compareAttempts } from '../../src/drill/compare.ts';
import { changeText } from '../../src/view/amount.ts';
import { comparisonView } from '../../src/view/comparison.ts';
import { figuresView } from '../../src/view/figure.ts';
import { markedText } from '../../src/view/marked.ts';
import { modelAnswerView } from '../../src/view/model-answer.ts';
import { paintFor } from '../../src/view/paint.ts';
import { resultView } from '../../src/view/result.ts';
import { questionOf } from '../support/question.ts';

const PLAIN = { width: 72, unicode: false, paint: paintFor(0) };
const COLOURED = { width: 72, unicode: true, paint: paintFor(1) };

const QUESTION = questionOf(`checklist:
  - { id: rollback, point: Rolls back, any: [rollback], must: true, weight: 2, miss: Say how it stopped. }
  - { id: told, point: Tells people, any: [status page], miss: Say who knew. }
  - { id: mttr, point: States the time, metric: duration }
red-flags:
  - { id: blame, point: Blames a colleague, any: [his fault], why: It sounds like a court. }`);
const ANSWER = 'We rolled it back within 15 minutes.\nMaybe the status page said so; it was his fault.';

function found(
  id: string,
  verdict: Verdict,
  reason: PointResult['reason'],
  ...quotes: string[]
): PointResult {
  const evidence = quotes.map((quote) => {
    const start = ANSWER.indexOf(quote);
    return { start, end: start + quote.length, quote };
  });
  return { id, verdict, reason, evidence };
}

const RESULT: Result = {
  version: 1,
  question: QUESTION.id,
  score: 62.5,
  passed: false,
  points: [
    found('rollback', 'hit', 'affirmed', 'rolled it back'),
    found('told', 'partial', 'hedged', 'status page'),
    found('mttr', 'miss', 'absent'),
  ],
  redFlags: [found('blame', 'hit', 'affirmed', 'his fault')],
  figures: [],
  delivery: {
    words: 18,
    i: 0,
    we: 1,
    hedges: [{ start: 37, end: 42, quote: 'Maybe' }],
    stages: [{ stage: 'action', evidence: { start: 0, end: 2, quote: 'We' } }, { stage: 'result' }],
  },
};
const TIMING = { seconds: 130, limit: 120, overtime: 10, paused: 0, thinking: 4, hints: 1 };

test('a result says everything in words, without colour and in ASCII too', () => {
  expect(
    resultView(QUESTION, ANSWER, RESULT, PLAIN, {
      timing: TIMING,
      override: { points: ['told'], score: 75, passed: false },
    }),
  ).toBe(
    `Score 62.5 of 100  x not passed
In the way: a pass needs 70; a red flag was raised.
With your verdicts 75 of 100, not passed

Your answer
  We [1: rolled it back] within 15 minutes.
  Maybe the [2: status page] said so; it was [!: his fault].

Points
  + hit     1. Rolls back (must, counts 2 times)
            "rolled it back"
  ~ partial 2. Tells people (said with a hedge)
            "status page"
            Hint: Say who knew.
            Your verdict: hit
  x miss    3. States the time

Red flags
  ! raised  Blames a colleague
            "his fault"
            It sounds like a court.

Delivery
  2m10s of 2m - 10s over time - 4s until the first key - 1 hint
  17 words - I 0, we 1
  Hedges: "Maybe"
  Stages heard: action
  Stages not heard: result`,
  );
});

test('with colour the words that counted are painted in the answer, and nothing else is added to it', () => {
  const painted = resultView(QUESTION, ANSWER, RESULT, COLOURED).split('\n');
  const at = painted.findIndex((line) => line.includes('Your answer'));
  const answer = painted.slice(at + 1, at + 3).join('\n');
  expect(answer.replace(/\u001b\[\d+m/g, '')).toBe(ANSWER.replace(/^/gm, '  '));
  expect(answer).toContain('\u001b[32m\u001b[4m\u001b[1mrolled it back\u001b[22m\u001b[24m\u001b[39m');
});

test('a pass mark of one’s own is the one that is told', () => {
  const result = { ...RESULT, redFlags: [] };
  expect(resultView(QUESTION, ANSWER, result, PLAIN, { passMark: 90 })).toContain(
    'In the way: a pass needs 90.',
  );
});

test('marks that overlap or leave the text are sorted out, and wrapping goes through them', () => {
  const mark = (start: number, end: number, label: string) => ({
    start,
    end,
    label,
    paint: (text: string) => text,
  });
  const text = 'one two three four five';
  const look = { ...PLAIN, width: 16 };
  expect(markedText(text, [mark(8, 18, 'b'), mark(4, 13, 'a'), mark(20, 99, 'c')], look, '  ')).toBe(
    '  one [a: two\n  three] four\n  five',
  );
});

function figure(
  quote: string,
  kind: Figure['kind'],
  unit: string,
  values: Pick<Figure, 'value' | 'before' | 'ratio'>,
  status: Figure['status'] = 'achieved',
): Figure {
  return { start: 0, end: quote.length, quote, kind, unit, status, ...values };
}

test('figures stand by kind: what went from where to where, then the own words, with a note where they do not count', () => {
  const figures = [
    figure('40 country sites', 'size', 'sites', { value: 40 }),
    figure('620 ms to 85 ms', 'latency', 'ms', { before: 620, value: 85 }),
    figure('under a second', 'latency', 'ms', { value: 1000 }, 'target'),
    figure('47', 'latency', '', { value: 47 }, 'hedged'),
    figure('halved', 'error-rate', '', { ratio: 0.5 }),
    figure('halved', 'error-rate', '', { ratio: 0.5 }),
    figure('six partitions to 48', 'size', 'partitions', { before: 6, value: 48 }),
  ];
  expect(figuresView(figures, PLAIN)).toBe(
    `  latency     620 -> 85 ms - "under a second" (only a target) - "47" (no
              unit, hedged)
  error-rate  "halved"
  size        6 -> 48 partitions - "40 country sites"`,
  );
});

const DAY = 86_400;

test.each<[string, Figure['kind'], string, number, number]>([
  ['5 -> 0 a month', 'frequency', '/month', 5 / (30.4375 * DAY), 0],
  ['1 a month -> 3 a day', 'frequency', '/day', 1 / (30.4375 * DAY), 3 / DAY],
  ['0 -> 1 an hour', 'frequency', '/hour', 0, 1 / 3600],
  ['900 -> 4,200 a minute', 'throughput', '/minute', 15, 70],
  ['2h -> 15m', 'duration', 's', 7200, 900],
  ['12 -> 4 days', 'duration', 's', 12 * DAY, 4 * DAY],
  ['3 months -> 45 s', 'duration', 's', 91.3125 * DAY, 45],
  ['400 ms -> 4.5 s', 'latency', 'ms', 400, 4500],
  ['99.9% -> 99.9995%', 'availability', '%', 0.999, 0.999995],
  ['2% -> 0.04%', 'error-rate', '%', 0.02, 0.0004],
  ['$8,000 -> $4,200/month', 'cost', '$/month', 8000, 4200],
  ['$1,900,000 -> $740,000/year', 'cost', '$/month', 158_333.333333, 61_666.6666667],
  ['12 GB -> 800 MB', 'size', 'B', 12e9, 8e8],
  ['0 -> 3 partitions', 'size', 'partitions', 0, 3],
  ['1 week -> 1 day', 'duration', 's', 7 * DAY, DAY],
  ['1 year -> 2 weeks', 'duration', 's', 52 * 7 * DAY, 14 * DAY],
  ['80% -> 99.123%', 'availability', '%', 0.8, 0.99123],
  ['0.00412 -> 101 requests', 'size', 'requests', 0.004123, 101.4],
])('a change reads "%s"', (expected, kind, unit, before, after) => {
  expect(changeText(kind, before, after, unit, '->')).toBe(expected);
});

test('a comparison tells what was won and lost', () => {
  const before = {
    at: 0,
    score: 50,
    passed: false,
    verdicts: new Map<string, Verdict>([
      ['rollback', 'miss'],
      ['mttr', 'hit'],
    ]),
  };
  const comparison = compareAttempts(QUESTION, before, RESULT);
  expect(comparisonView(comparison, 3 * 86_400_000, PLAIN)).toBe(
    '^ up 12.5 since the last attempt (3 days ago)\n  Won: Rolls back\n  Lost: States the time',
  );
});

test('the model answer stands beside the own one where there is room, else alone', () => {
  expect(modelAnswerView('I put it back.', 'We fixed it.', { ...PLAIN, width: 120 })).toBe(
    `  Your answer${' '.repeat(50)}Model answer\n  We fixed it.${' '.repeat(49)}I put it back.`,
  );
  expect(modelAnswerView('I put it back.', 'We fixed it.', PLAIN)).toBe('Model answer\n  I put it back.');
});
