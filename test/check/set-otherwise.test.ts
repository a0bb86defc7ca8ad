import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';

const QUESTIONS = [
  'performance/slow-one-in-a-hundred',
  'iac/hand-made-changes',
  'incidents/connection-pool-exhausted',
  'incidents/speaking-during-an-outage',
  'performance/pipeline-that-fell-behind',
  'testing/red-for-no-reason',
].map((path) => {
  const text = readFileSync(`questions/${path}.md`, 'utf8');
  return parseQuestionText(text, { bank: path.split('/')[0]!, path: `${path}.md` }).question!;
});

const paragraphsOf = (text: string) => text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
const sentencesOf = (text: string) =>
  paragraphsOf(text).flatMap((part) => part.split(/(?<=[.!?]["”)]?)\s+(?=[A-Z"“(])/));

/** Lines as full as they can be. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
const wrappedAt = (width: number) => (text: string) =>
  paragraphsOf(text)
    .map((part) => wrapped(part, width))
    .join('\n\n');

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['in lines of 40 letters', wrappedAt(40)],
  ['in lines of 80 letters', wrappedAt(80)],
  ['with CRLF', (text) => wrappedAt(60)(text).replaceAll('\n', '\r\n')],
  ['quoted', (text) => wrappedAt(72)(text).replace(/^/gm, '> ')],
  ['with each sentence on a line', (text) => sentencesOf(text).join('\n')],
  [
    'with each sentence on a line, without capitals and stops',
    (text) =>
      sentencesOf(text)
        .map((sentence) => sentence.toLowerCase().replace(/\.$/, ''))
        .join('\n'),
  ],
  [
    'as a list',
    (text) =>
      sentencesOf(text)
        .map((sentence) => `- ${sentence}`)
        .join('\n'),
  ],
  [
    'as a numbered list',
    (text) =>
      sentencesOf(text)
        .map((sentence, at) => `${at + 1}. ${sentence}`)
        .join('\n'),
  ],
  ['with bold figures', (text) => text.replace(/\d[\d.,]*(?=\s)/g, '**$&**')],
  ['with bold words', (text) => text.replace(/\b[a-z]{7,}\b/g, '**$&**')],
  ['with code', (text) => text.replace(/\b[a-z]{7,}\b/g, '`$&`')],
];

it.each(WAYS)('the model answer makes the same points %s', (_, set) => {
  const verdicts = (how: (text: string) => string) =>
    QUESTIONS.map((question) => [
      question.id,
      ...checkAnswer(question, how(question.modelAnswer)).points.map(
        ({ id, verdict }) => `${id}: ${verdict}`,
      ),
    ]);
  expect(verdicts(set)).toEqual(verdicts((text) => text));
});
