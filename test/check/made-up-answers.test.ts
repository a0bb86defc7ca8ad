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

/** The headings of the answers that pass, or do not. */
const thatPass = (page: string, is: boolean) =>
  answersOf(page).flatMap(([heading, passes]) => (passes === is ? [heading] : []));

it('a strong answer passes, but for a few that leave much unsaid or put their checks as questions', () => {
  expect(thatPass('test/strong/answers.md', false)).toEqual([
    'run-once-more',
    'bill-that-outgrew-the-business',
    'project-in-depth',
    'what-you-ask-us',
    'knowledge-in-one-head',
    'telemetry-for-forty-teams',
    'slower-with-every-release',
    'always-open-system',
    'asked-a-week-before-launch',
  ]);
});

it('of strong answers that nothing was mended with, as many pass as the page says', () => {
  const page = readFileSync('README.md', 'utf8');
  const { length: all } = answersOf('test/strong/unseen.md');
  const { length: passed } = thatPass('test/strong/unseen.md', true);
  expect(/(\d+) of (\d+) strong answers/.exec(page)!.slice(1)).toEqual([String(passed), String(all)]);
});

it('an answer without deeds of its own does not pass, but for a few in which each point is spoken of', () => {
  expect(thatPass('test/weak/answers.md', true)).toEqual([
    'why-this-role parrot',
    'always-open-system generality',
  ]);
});
