import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { measure } from '../../src/check/measure.ts';
import { evalView } from '../../src/view/eval.ts';
import { paintFor } from '../../src/view/paint.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`
checklist:
  - id: failover
    point: Moves the traffic
    any: [failed over]
`);

const { measured } = measure([
  {
    row: {
      line: 1,
      question: question.id,
      answer: 'We failed over.',
      hit: ['failover'],
      partial: [],
      kind: 'somebody-else',
      target: 'failover',
    },
    question,
    result: checkAnswer(question, 'We failed over.'),
    ms: 0.25,
  },
]);

const NARROW = `Points
  any: 1 n · 1.00 precision · 1.00
    recall · 1.00 F1 · 1.00  1.00  1.00
    plain search
  total: 1 n · 1.00 precision · 1.00
    recall · 1.00 F1 · 1.00  1.00  1.00
    plain search

Verdicts (rows: the label; columns: the
checker)
           hit  partial  miss
  hit      1    0        0
  partial  0    0        0
  miss     0    0        0

Kinds of answer
  somebody-else: 1 answers · 1 points
    · 1.00 right · 1.00 target right

  kappa         -
  score, r      -  (plain search -)
  score, error  0.0 points  (plain
                search 0.0)
  ms an answer  p50 0.25  p95 0.25`;

const WIDE = `Points
         n  precision  recall  F1    plain search
  any    1  1.00       1.00    1.00  1.00  1.00  1.00
  total  1  1.00       1.00    1.00  1.00  1.00  1.00

Verdicts (rows: the label; columns: the checker)
           hit  partial  miss
  hit      1    0        0
  partial  0    0        0
  miss     0    0        0

Kinds of answer
                 answers  points  right  target right
  somebody-else  1        1       1.00   1.00

  kappa         -
  score, r      -  (plain search -)
  score, error  0.0 points  (plain search 0.0)
  ms an answer  p50 0.25  p95 0.25`;

test.each([
  [40, NARROW],
  [80, WIDE],
])('the agreement with the labels fits into %d columns', (width, shown) => {
  expect(evalView(measured, { width, unicode: true, paint: paintFor(0) })).toBe(shown);
});

test('a kind of answer in wide signs keeps its columns', () => {
  const kinds = { 強い: measured.kinds['somebody-else']!, weak: measured.kinds['somebody-else']! };
  const text = evalView({ ...measured, kinds }, { width: 80, unicode: true, paint: paintFor(0) });
  expect(text.split('\n\n')[2]).toBe(`Kinds of answer
        answers  points  right  target right
  強い  1        1       1.00   1.00
  weak  1        1       1.00   1.00`);
});

test('where no answer names its target nothing is said of targets', () => {
  const kinds = { weak: { ...measured.kinds['somebody-else']!, target: null } };
  const text = evalView({ ...measured, kinds }, { width: 80, unicode: true, paint: paintFor(0) });
  expect(text.split('\n\n')[2]).toBe(`Kinds of answer
        answers  points  right
  weak  1        1       1.00`);
});
