import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { factsOf } from '../../src/lint/facts.ts';
import { scanFacts } from '../../src/lint/scan-facts.ts';
import { questionFile } from '../support/bank.ts';
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

const PLAIN = questionFile('cold-standby', { tags: '[dns, tls]' });

/** What the scan finds, and what the parser does; nothing where one of them leaves it to the other. */
function read(text: string) {
  const { question } = parseQuestionText(text, { bank: 'x', path: 'x.md' });
  const { title, prompt, modelAnswer } = question!;
  return {
    scanned: scanFacts(text),
    parsed: { facts: factsOf(question!), texts: { title, prompt, modelAnswer } },
  };
}

test.each([
  ['a plain file', PLAIN],
  ['a draft', PLAIN.replace('time: 2m\n', 'time: 2m\ndraft: true\n')],
  ['no tags', questionFile('cold-standby')],
  [
    'another level, type and time',
    questionFile('cold-standby', { level: 'staff', type: 'incident', time: '1m30s' }),
  ],
  [
    'a draft without a model answer',
    PLAIN.replace('time: 2m\n', 'time: 2m\ndraft: true\n').replace(/## Model[^#]*/, ''),
  ],
])('of %s the scan finds what the parser does', (_, text) => {
  const { scanned, parsed } = read(text);
  expect(scanned).toEqual(parsed);
});

test.each([
  ['a draft in other letters', PLAIN.replace('time: 2m\n', 'time: 2m\ndraft: True\n')],
  ['a draft with a remark', PLAIN.replace('time: 2m\n', 'time: 2m\ndraft: true # for now\n')],
  ['former ids', questionFile('cold-standby', { formerly: '[late]' })],
  ['tags line by line', questionFile('cold-standby', { tags: '\n  - dns' })],
  ['a quoted title', questionFile('cold-standby', { title: '"Late"' })],
  ['a title on two lines', questionFile('cold-standby', { title: 'About\n  the night' })],
  ['a title with a colon', questionFile('cold-standby', { title: 'Late:night' })],
  ['CR LF', PLAIN.replaceAll('\n', '\r\n')],
  ['a comment', PLAIN.replace('## Hints', '<!-- so -->\n\n## Hints')],
  ['code', PLAIN.replace('## Hints', '```\n## a remark\n```\n\n## Hints')],
  ['code between tildes', PLAIN.replace('## Hints', '~~~\n## a remark\n~~~\n\n## Hints')],
  ['a heading with signs behind it', PLAIN.replace('## Model answer', '## Model answer ##')],
])('a file with %s is left to the parser', (_, text) => {
  const { scanned, parsed } = read(text);
  expect([scanned, parsed.facts.id]).toEqual([undefined, 'cold-standby']);
});
