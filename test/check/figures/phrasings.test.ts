import { describe, expect, it } from 'vitest';
import type { MetricCriterion } from '../../../src/bank/question.ts';
import { findFigures } from '../../../src/check/figures/find.ts';
import { judgeMetric } from '../../../src/check/figures/judge.ts';
import { criterionOf } from './criterion-of.ts';
import { PHRASINGS } from './phrasings.ts';

const LETTER = { hit: 'H', partial: 'P', miss: '-' };

const verdict = (criterion: MetricCriterion, answer: string) =>
  LETTER[judgeMetric(criterion, findFigures(answer), { mentions: [], near: () => true }).verdict];

describe('judgeMetric', () => {
  for (const block of PHRASINGS.trim().split('# ').slice(1)) {
    const [heading, ...lines] = block.trim().split('\n');
    const criterion = criterionOf(heading!);
    it(`weighs what is said of ${heading}`, () => {
      expect(lines.map((line) => `${verdict(criterion, line.slice(2))} ${line.slice(2)}`)).toEqual(lines);
    });
  }
});
