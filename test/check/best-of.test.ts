import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { bestOf } from '../../src/check/best-of.ts';
import { checkWordings } from '../../src/check/check-answer.ts';
import { gistOf } from '../../src/check/gist.ts';
import { questionOf } from '../support/question.ts';
import { shippedQuestions } from '../support/shipped.ts';

const questions = shippedQuestions()
  .filter((_, at) => at % 9 === 0)
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
  const better = questions.flatMap(({ id, modelAnswer }) => {
    const answer = written(modelAnswer);
    return questions.flatMap((question) => {
      const best = bestOf(question, gistOf(answer));
      const { score, passed } = checkWordings(question, answer);
      return score > best.score || (passed && !best.passed) ? [[question.id, id]] : [];
    });
  });
  expect(better).toEqual([]);
});

const calls = questionOf(`checklist:
  - id: breaker
    point: Stops calling a failing dependency
    any: ["=Hystrix", quarantin*, unplug the printers, watchdog]
    weight: 2
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry]
      - [backoff, jitter]
    weight: 2
  - id: latency
    point: Shows how much faster it got
    metric: latency
  - id: escalates
    point: Tells the owner
    any: [write to the owner, drain the kubelet]
    weight: 5
`);

test.each([
  ['a figure is granted, and nothing for a slot alone', 10, 'We retry twice.'],
  ['the slots of an all may be apart', 30, 'Backoff is in the client. We retry twice.'],
  ['the words of a phrase may not', 10, 'We unplug at night. The printers are old.'],
  ['words in whatever order', 30, 'The printers we had to unplug.'],
  ['misspelt words', 30, 'We unplgu the prniters.'],
  ['a misspelt word of a family', 60, 'I write to the onwer.'],
  ['a word that is no misspelling where it stands', 10, 'The kubelet was slow. We drain it.'],
  ['what is exact', 30, 'Hystrix does it.'],
  ['what is exact is not put right', 10, 'Hystrx does it.'],
  ['a beginning', 30, 'Quarantined it is.'],
  ['two words for one', 30, 'A watch dog reads the log.'],
])('the best of these words grants %s: %i', (_, score, answer) => {
  expect(bestOf(calls, gistOf(answer)).score).toBe(score);
});
