import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { namesOf, questionNamed, questionOf, questionsById } from '../../src/bank/questions.ts';
import { questionFile } from '../support/bank.ts';

test('a question is found by the id it had before, unless that is the id of another one now', () => {
  const [renamed, heir] = [
    questionFile('hot-standby', { formerly: '[cold-standby, warm-standby]' }),
    questionFile('cold-standby'),
  ].map((text) => parseQuestionText(text).question!);
  const questions = [heir!, renamed!];
  const ids = ['hot-standby', 'cold-standby', 'warm-standby', 'no-standby'];
  const found = ['hot-standby', 'cold-standby', 'hot-standby', undefined];
  const byId = questionsById(questions);
  expect([ids.map((id) => questionOf(questions, id)?.id), ids.map((id) => byId.get(id)?.id)]).toEqual([
    found,
    found,
  ]);
});

test('a question is also named with the bank that it lies in', () => {
  const text = questionFile('hot-standby', { formerly: '[cold-standby]' });
  const questions = [{ ...parseQuestionText(text).question!, bank: 'dns' }];
  const names = [
    'hot-standby',
    'dns/hot-standby',
    'dns/cold-standby',
    'net/hot-standby',
    'dns/',
    '/hot-standby',
  ];
  expect(names.map((name) => questionNamed(questions, name)?.id)).toEqual([
    ...['hot-standby', 'hot-standby', 'hot-standby'],
    ...[undefined, undefined, undefined],
  ]);
});

test('each name of a question is there once, however often it is written', () => {
  expect(namesOf({ id: 'standby', formerly: ['old', 'standby', 'old'] })).toEqual(['standby', 'old']);
});
