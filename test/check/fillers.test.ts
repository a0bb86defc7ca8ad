import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { withoutFillers } from '../../src/check/fillers.ts';
import { questionOf } from '../support/question.ts';
import { BUILDS } from './builds.ts';

it.each([
  ['We never had, um, a canary.', 'We never had      a canary.'],
  ['Um, we had a uh canary.', '    we had a    canary.'],
  ['We never had you know a canary.', 'We never had          a canary.'],
  ['I mean, we had none, I mean none.', '        we had none,        none.'],
  ['We built it, you know, by hand.', 'We built it,           by hand.'],
  ['We had, like, no canary.', 'We had        no canary.'],
  ['Okay so we we built the the canary.', '     so    we built     the canary.'],
  ['Well, we had none. Right so I wrote one.', '      we had none.       so I wrote one.'],
])('takes what a speaker says while looking for a word out of: %s', (spoken, read) => {
  expect(withoutFillers(spoken)).toBe(read);
});

it.each([
  'Do you know a better one?',
  'As you know we had none.',
  'You know what I mean.',
  'I mean that it was slow.',
  'The ER diagram was old.',
  'They were like, we need it.',
  'It works like the old one.',
  'All went well, so we stayed.',
  'It had had its day.',
])('leaves: %s', (text) => {
  expect(withoutFillers(text)).toBe(text);
});

const MARKED = /\[([+-])([a-z ]+)\]/gi;
const QUESTIONS = new Map(
  ['canary', 'restore test', 'postmortem'].map((alias) => [
    alias,
    questionOf(`checklist: [${JSON.stringify({ id: 'done', point: 'What was done', any: [alias] })}]`),
  ]),
);

const SPOKEN: readonly (readonly [string, (text: string) => string])[] = [
  ['a sound in front of each thing', (text) => text.replace(/\b(an?|the) (?=[cpr])/gi, '$1 uh, ')],
  ['you know behind each subject', (text) => text.replace(/\b(I|we) (?=[a-z])/gi, '$1 you know ')],
  ['a word begun twice', (text) => text.replace(/\b(the|a|we) /gi, '$1 $1 ')],
];

it.each(SPOKEN)('reads sentences of all builds alike with %s', (_, speak) => {
  const misread = BUILDS.trim()
    .split('\n')
    .flatMap((marked) => {
      const written = marked.replace(MARKED, '$2');
      return [...marked.matchAll(MARKED)].flatMap(([, , thing = '']) => {
        const question = QUESTIONS.get(thing.toLowerCase())!;
        const [was, is] = [written, speak(written)].map(
          (text) => checkAnswer(question, text).points[0]!.verdict,
        );
        return was === is ? [] : [`${was} is ${is}: ${speak(written)}`];
      });
    });
  expect(misread).toEqual([]);
});
