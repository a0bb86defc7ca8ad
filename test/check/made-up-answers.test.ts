import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { shippedQuestions } from '../support/shipped.ts';

const questions = new Map(
  shippedQuestions().map(({ name, text }) => [basename(name, '.md'), parseQuestionText(text).question!]),
);

/** The answers of a page, each with its heading, of which the first word is the id of its question. */
function answersOf(page: string): (readonly [heading: string, passes: boolean])[] {
  const blocks = readFileSync(page, 'utf8').split(/^### /m).slice(1);
  return blocks.map((block) => {
    const heading = block.slice(0, block.indexOf('\n'));
    const question = questions.get(heading.split(' ')[0]!)!;
    return [heading, checkAnswer(question, block.slice(heading.length).trim()).passed];
  });
}

it('a strong answer passes, but for one that puts its checks as questions', () => {
  const answers = answersOf('test/strong/answers.md');
  const failed = answers.flatMap(([heading, passes]) => (passes ? [] : [heading]));
  expect([answers.length, failed]).toEqual([108, ['run-once-more']]);
});

it('an answer without deeds of its own does not pass, but for a few in which each point is spoken of', () => {
  const answers = answersOf('test/weak/answers.md');
  const passed = answers.flatMap(([heading, passes]) => (passes ? [heading] : []));
  expect([answers.length, passed]).toEqual([
    72,
    ['postmortem-without-blame generality', 'why-this-role parrot', 'always-open-system generality'],
  ]);
});
