import { expect, test } from 'vitest';
import { findOccurrences } from '../../src/check/match.ts';
import { compilePattern } from '../../src/check/pattern.ts';
import { indexPatterns } from '../../src/check/pattern-index.ts';
import { unitsOf } from '../../src/check/units.ts';

const found = (wording: string) => {
  const index = indexPatterns([compilePattern(wording)!]);
  const texts = ["It wasn't monitored.", 'It was not monitored.', 'It was monitored.'];
  return texts.map((text) => findOccurrences(unitsOf(text), index).length);
};

test('a wording with "wasn\'t" stands where that is written, and one with "not" where either is', () => {
  expect([found("wasn't monitored"), found('not monitored')]).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ]);
});
