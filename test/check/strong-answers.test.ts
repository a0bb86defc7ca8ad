import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { parseQuestion } from '../../src/bank/parse-question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { shippedQuestions } from '../support/shipped.ts';

const questions = new Map(
  shippedQuestions().map(({ name, text }) => [basename(name, '.md'), { name, text }]),
);
const answers = readFileSync('test/strong/answers.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n')).trim()] as const);

it('a strong answer passes, but for one that puts its checks as questions', () => {
  const failed = answers.flatMap(([id, answer]) => {
    const { name: path, text } = questions.get(id)!;
    const { question } = parseQuestion({ bank: '', path, bytes: Buffer.from(text) });
    return checkAnswer(question!, answer).passed ? [] : [id];
  });
  expect([answers.length, failed]).toEqual([108, ['run-once-more']]);
});
