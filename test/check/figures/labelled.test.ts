import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkAnswer } from '../../../src/check/check-answer.ts';
import { questionOf } from '../../support/question.ts';

/** How many slices of answers, each for one metric point, get the verdict that they were marked with. */
function judged(file: string): { of: number; right: number } {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const right = rows.filter(({ point, answer, verdict }) => {
    const question = questionOf(
      `checklist: [${JSON.stringify({ id: 'figure', point: 'Says how much it was', ...point })}]`,
    );
    return checkAnswer(question, answer).points[0]!.verdict === verdict;
  });
  return { of: rows.length, right: right.length };
}

it('reads the figures that it was mended with', () => {
  expect(judged('test/labelled/figures/read.jsonl')).toEqual({ of: 260, right: 237 });
});

it('reads as many of those that it was not mended with as the page says', () => {
  const { of, right } = judged('test/labelled/figures/unseen.jsonl');
  const [, ...said] = /(\d+) of (\d+) slices of answers/.exec(readFileSync('README.md', 'utf8'))!;
  expect(said).toEqual([String(right), String(of)]);
});
