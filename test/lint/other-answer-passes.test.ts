import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkWordings } from '../../src/check/check-answer.ts';
import { factsOf } from '../../src/lint/facts.ts';
import { tryPairs } from '../../src/lint/pairs.ts';
import { otherAnswerPasses } from '../../src/lint/rules/other-answer-passes.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { shippedQuestions } from '../support/shipped.ts';

/** Shipped questions of which two points are left, so that some foreign answers pass. */
const loose = shippedQuestions()
  .filter((_, at) => at % 3 === 0)
  .map(({ name, text }) => {
    const { question } = parseQuestionText(text, { bank: 'bank', path: name });
    const checklist = question!.checklist.slice(0, 2).map((point) => ({ ...point, must: false }));
    const file = { path: name, bank: 'bank', bytes: new TextEncoder().encode(text) };
    return { question: { ...question!, checklist }, file };
  });

test('the rule finds exactly the pairs of shipped questions that pass by the wordings of the checklist', () => {
  const rule = otherAnswerPasses.across!({ thorough: true });
  for (const { question, file } of loose)
    rule.see({ ...factsOf(question), file, lexicon: undefined }, question.spans.get('key:checklist'));
  const byId = new Map(loose.map(({ question }) => [question.id, question]));
  const found: string[] = [];
  const passing = tryPairs(rule.pairs!(), openTrials(), ({ id }) => byId.get(id));
  rule.finish((message, { file }) => found.push(`${file.path} <- ${/"(.*?)"/.exec(message)![1]}`), passing);
  const expected = loose.flatMap(({ question, file }) =>
    loose
      .filter(
        (other) => other.question !== question && checkWordings(question, other.question.modelAnswer).passed,
      )
      .map((other) => `${file.path} <- ${other.question.id}`),
  );
  expect(found.sort()).toEqual(expected.sort());
  expect(found.length).toBeGreaterThan(5);
});
