import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { factsOf } from '../../src/lint/facts.ts';
import { scanFacts } from '../../src/lint/scan-facts.ts';
import { shippedQuestions } from '../support/shipped.ts';

test('facts scanned from a shipped question are those of the parser, and most can be scanned', () => {
  let scanned = 0;
  for (const { name, text } of shippedQuestions()) {
    const found = scanFacts(text);
    const { question } = parseQuestionText(text, { bank: 'x', path: name });
    if (!found || !question) continue;
    scanned++;
    const { title, prompt, modelAnswer } = question;
    expect(found).toEqual({ facts: factsOf(question), texts: { title, prompt, modelAnswer } });
  }
  expect(scanned).toBeGreaterThan(shippedQuestions().length / 2);
});
