import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const asking = (alias: string) =>
  questionOf(`checklist: [${JSON.stringify({ id: 'done', point: 'What was done about it', any: [alias] })}]`);
const BREAKER = asking('circuit breaker');
const TEST = asking('load test');

const DONE = [
  'we built a circuit breaker',
  'the circuit breaker went live in March',
  'there is a circuit breaker now',
  'the circuit breaker caught it twice',
];
const NOT_DONE = [
  'the load test is on the roadmap',
  'a load test is planned',
  'next quarter we add a load test',
  'if we had a load test it would help',
  'the load test is part of the next phase',
  'the load test is not live yet',
  'a load test would be nice',
  'maybe a load test helped',
  'there was no load test',
  'the load test was never run',
  'the load test did not exist',
  'the load test got rejected',
  'the load test was built by the vendor',
  'the load test belongs to the network team',
];
const LINKS = [' and ', ', and ', ', ', '; ', ' - ', ', so ', ' while ', ': '];

const said = (clauses: readonly string[], link: string) => {
  const text = `${clauses.join(link)}.`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
};

/** The sentences in which what was done does not count, or what was not done does. */
function misread(order: (done: string, not: string) => string[]): string[] {
  const texts = LINKS.flatMap((link) =>
    DONE.flatMap((done) => NOT_DONE.map((not) => said(order(done, not), link))),
  );
  return texts.filter(
    (text) =>
      checkAnswer(BREAKER, text).points[0]!.verdict !== 'hit' ||
      checkAnswer(TEST, text).points[0]!.verdict === 'hit',
  );
}

it('takes what was done for done where the same sentence goes on with what was not', () => {
  expect(misread((done, not) => [done, not])).toEqual([]);
});

it('takes what was done for done where the same sentence began with what was not', () => {
  expect(misread((done, not) => [not, done])).toEqual([]);
});
