import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { bestOf } from '../../src/check/best-of.ts';
import { checkWordings } from '../../src/check/check-answer.ts';
import { gistOf } from '../../src/check/gist.ts';
import { shippedQuestions } from '../support/shipped.ts';

const questions = shippedQuestions()
  .filter((_, at) => at % 5 === 0)
  .map(({ name, text }) => parseQuestionText(text, { bank: 'bank', path: name }).question!);

/** One letter in every long word is missing. */
const misspelt = (text: string) => text.replace(/\b([a-z]{3})[a-z]([a-z]{3,})\b/g, '$1$2');
/** Compounds are written as two words, two words as compounds. */
const respelt = (text: string) =>
  text.replace(/([a-z]{4})-?(back|over|down|up|out)\b|([a-z]{3,}) (check|base|line|set)\b/g, '$1$3 $2$4');

test.each([
  ['as they stand', (text: string) => text],
  ['misspelt', misspelt],
  ['with compounds apart', respelt],
])('no model answer does better by the wordings than the best of its words: %s', (_, written) => {
  const answers = questions.map(({ modelAnswer }) => written(modelAnswer));
  const better = questions.flatMap((question) =>
    answers.flatMap((answer, at) => {
      const best = bestOf(question, gistOf(answer));
      const { score, passed } = checkWordings(question, answer);
      return score > best.score || (passed && !best.passed) ? [[question.id, questions[at]!.id]] : [];
    }),
  );
  expect(better).toEqual([]);
});
