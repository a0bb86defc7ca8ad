import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../src/check/labelled.ts';
import { agreementOf, kappaOf, pearson } from '../../src/check/statistics.ts';

describe('parseLabelled', () => {
  it('reads a row a line, and says what is wrong with the others', () => {
    const text =
      '\ufeff{"question": "q", "answer": "I ran it", "hit": ["a"], "kind": "strong", "note": "x"}\n\n{"question": 1}\nno\n';
    expect(parseLabelled(text)).toEqual({
      rows: [{ question: 'q', answer: 'I ran it', hit: ['a'], partial: [], kind: 'strong', line: 1 }],
      faults: [
        {
          line: 3,
          message: 'neither "hit" nor "partial" is there; where nothing is made, write "hit": []',
        },
        { line: 3, key: 'question', message: '"question" must be the id of a question' },
        { line: 4, message: 'this line is not JSON' },
      ],
    });
  });
});

describe('the statistics', () => {
  it('count hits against labels', () => {
    expect(
      agreementOf([
        ['hit', 'hit'],
        ['hit', 'partial'],
        ['miss', 'hit'],
        ['miss', 'miss'],
      ]),
    ).toEqual({
      n: 4,
      hit: { precision: 0.5, recall: 0.5, f1: 0.5 },
      confusion: {
        hit: { hit: 1, partial: 0, miss: 1 },
        partial: { hit: 1, partial: 0, miss: 0 },
        miss: { hit: 0, partial: 0, miss: 1 },
      },
    });
  });

  it('are null where there is nothing to divide by', () => {
    expect([agreementOf([]).hit, kappaOf([]), pearson([1, 1], [1, 2])]).toEqual([
      { precision: null, recall: null, f1: null },
      null,
      null,
    ]);
  });

  it('know chance: kappa is 1 for the same, 0 for no better than chance', () => {
    expect([
      kappaOf([
        ['hit', 'hit'],
        ['miss', 'miss'],
      ]),
      kappaOf([
        ['hit', 'hit'],
        ['hit', 'miss'],
        ['miss', 'hit'],
        ['miss', 'miss'],
      ]),
      pearson([1, 2, 3], [2, 4, 6]),
    ]).toEqual([1, 0, 1]);
  });
});
