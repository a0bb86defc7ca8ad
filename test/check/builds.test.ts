import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';
import { BUILDS } from './builds.ts';

const QUESTIONS = new Map(
  ['canary', 'restore test', 'postmortem'].map((alias) => [
    alias,
    questionOf(
      `checklist: [${JSON.stringify({ id: 'done', point: 'What was done about it', any: [alias] })}]`,
      'behavioural',
      'Tell me about your part in it.',
    ),
  ]),
);
const MARKED = /\[([+-])([a-z ]+)\]/gi;

/** What was said of each thing, marked as people would mark it and as the checker does. */
function judged(marked: string): string {
  const text = marked.replace(MARKED, '$2');
  return marked.replace(MARKED, (_, _mark, thing: string) => {
    const { verdict } = checkAnswer(QUESTIONS.get(thing.toLowerCase())!, text).points[0]!;
    return `[${verdict === 'hit' ? '+' : '-'}${thing}]`;
  });
}

it('tells what was done from what was not in sentences of all builds', () => {
  const sentences = BUILDS.trim().split('\n');
  expect(sentences.map(judged)).toEqual(sentences);
});
