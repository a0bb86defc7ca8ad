import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

/** How many slices of answers, each with an alias that its sentences affirm or not, get the verdict that they were marked with. */
function judged(file: string): { of: number; right: number } {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const right = rows.filter(({ type, alias, answer, verdict }) => {
    const question = questionOf(
      `checklist: [${JSON.stringify({ id: 'done', point: 'What was done about it', any: [alias] })}]`,
      type,
    );
    return checkAnswer(question, answer).points[0]!.verdict === verdict;
  });
  return { of: rows.length, right: right.length };
}

it('tells what came of a thing by the sentences that it was mended with', () => {
  expect(judged('test/labelled/status/read.jsonl')).toEqual({ of: 400, right: 322 });
});

it('tells it by as many of those that it was not mended with as the page says', () => {
  const { of, right } = judged('test/labelled/status/unseen.jsonl');
  const [, ...said] = /(\d+) of (\d+) slices in which/.exec(readFileSync('README.md', 'utf8'))!;
  expect(said).toEqual([String(right), String(of)]);
});
