import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { factsOf } from '../../src/lint/facts.ts';
import type { Facts } from '../../src/lint/rule.ts';
import { scanFacts } from '../../src/lint/scan-facts.ts';
import { shippedQuestions } from '../support/shipped.ts';

test('facts scanned from a shipped question are those of the parser, and most can be scanned', () => {
  const plain = ({ spanOf, ...facts }: Facts) => ({
    ...facts,
    spans: ['id', 'title', 'prompt'].map((name) => spanOf(name)),
  });
  let scanned = 0;
  for (const { name, text } of shippedQuestions()) {
    const file = { bank: 'x', path: name, bytes: new Uint8Array() };
    const facts = scanFacts(text, file);
    const { question } = parseQuestionText(text, file);
    if (!facts || !question) continue;
    scanned++;
    expect(plain(facts)).toEqual(plain(factsOf(question, file)));
  }
  expect(scanned).toBeGreaterThan(shippedQuestions().length / 2);
});
