import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAnswer, explainAnswer, parseQuestion } from '../../src/check/index.ts';

const PATH = 'questions/reliability/unreliable-third-party.md';
const text = readFileSync(PATH, 'utf8');
const { question } = parseQuestion(text);

test('a byte order mark that reading a file left in its text is no part of it', () => {
  const marked = parseQuestion(`\uFEFF${text}`);
  expect([marked.problems, marked.text, marked.question?.spans.get('title')]).toEqual([
    [],
    text,
    question?.spans.get('title'),
  ]);
});

const QUESTION =
  'takes the "question" of what parseQuestion returns, which is absent where the file has errors; this is';

test.each([
  [
    'the bytes of a file',
    () => parseQuestion(readFileSync(PATH) as never),
    'parseQuestion takes the text of a question file as a string; this is of type Buffer',
  ],
  [
    'no text',
    () => parseQuestion(undefined as never),
    'parseQuestion takes the text of a question file as a string; this is undefined',
  ],
  [
    'the question of a file with errors',
    () => checkAnswer(parseQuestion('').question!, ''),
    `checkAnswer ${QUESTION} undefined`,
  ],
  [
    'all that the parser returns',
    () => explainAnswer(parseQuestion(text) as never, ''),
    `explainAnswer ${QUESTION} of type Object`,
  ],
  [
    'an answer that is none',
    () => checkAnswer(question!, null as never),
    'checkAnswer takes the answer as a string; this is null',
  ],
])('%s is refused with what is wanted', (_, call, message) => {
  expect(call).toThrow(new TypeError(message));
});
