import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

function verdict(point: string, alias: string, answer: string, type?: string): string {
  const question = questionOf(
    `checklist:\n  - id: a-point\n    point: ${point}\n    any: [${JSON.stringify(alias)}]`,
    type,
  );
  const [found] = checkAnswer(question, answer).points;
  return `${found!.verdict}, ${found!.reason}`;
}

it.each([
  ['partial, somebody-else', 'Declares it', 'declares it', 'My manager declares it.'],
  ['hit, affirmed', 'Says who declares it', 'declares it', 'My manager declares it.'],
  ['partial, somebody-else', 'Hears of it in time', 'told us', 'The vendor told us.'],
  ['hit, affirmed', 'Hears of it from a vendor', 'told us', 'The vendor told us.'],
  ['partial, somebody-else', 'Has a change read', 'read it', 'A colleague of mine read it.'],
  ['hit, affirmed', 'Has a change read by a second person', 'read it', 'A colleague of mine read it.'],
  ['partial, somebody-else', 'Makes progress visible', 'showed it', 'Priya showed it to all of us.'],
  ['hit, affirmed', "Makes the person's progress visible", 'showed it', 'Priya showed it to all of us.'],
  ['partial, planned', 'Finds a compromise', 'compromise', 'I proposed a compromise.'],
  ['hit, affirmed', 'Proposes a compromise', 'compromise', 'I proposed a compromise.'],
  ['partial, planned', 'Learns what it needs', 'error rate', 'I would want to see the error rate.'],
  ['hit, affirmed', 'Says what they would learn first', 'error rate', 'I would want to see the error rate.'],
  ['miss, denied', 'Isolates the other side', 'circuit breaker', 'We removed the circuit breaker.'],
  ['hit, affirmed', 'Removes what nobody needs', 'circuit breaker', 'We removed the circuit breaker.'],
  ['miss, denied', 'Shards the database', 'sharding', 'I was against sharding.'],
  ['hit, affirmed', 'Names an option that was turned down', 'sharding', 'I was against sharding.'],
])('it is a %s where the point is "%s": %s: %s', (expected, point, alias, answer) => {
  expect(verdict(point, alias, answer)).toBe(expected);
});

it.each([
  ['partial, planned', 'behavioural'],
  ['hit, affirmed', 'technical'],
])('what I would do is a %s in a %s question', (expected, type) => {
  expect(verdict('Says it', 'queue', 'I would put a queue in front of it.', type)).toBe(expected);
});

it.each([
  ['miss, denied', "I'd avoid a queue here."],
  ['hit, affirmed', "I'd avoid the spike with a queue."],
  ['miss, denied', 'A queue would be overkill.'],
  ['hit, affirmed', 'It would be a mistake to go live without a queue.'],
  ['hit, affirmed', 'It would be wrong to skip the queue.'],
  ['hit, affirmed', "I'd choose a queue over a cron job."],
  ['miss, denied', "I'd choose a cron job over a queue."],
  ['partial, hedged', 'One could use a queue, but it is too slow.'],
  ['partial, hedged', "I considered a queue, but I'd take a cron job."],
  ['hit, affirmed', 'I considered a cron job, but it is too slow, so a queue.'],
  ['hit, affirmed', "Ideally there's a queue in front."],
  ['hit, affirmed', "I'd first ask whether there is a budget, then add a queue."],
])('what one would do in a technical question is a %s: %s', (expected, answer) => {
  expect(verdict('Says it', 'queue', answer, 'technical')).toBe(expected);
});

it('of what nobody knew no part was there', () => {
  const answer = 'Nobody in the team knew what a circuit breaker was.';
  expect(verdict('Isolates the other side', 'circuit breaker', answer)).toBe('miss, denied');
});

it('what looks like a concept is none of its wordings', () => {
  expect(verdict('Says it', '@circuit-breaker', 'A tripped breaker in the cellar it was.')).toBe(
    'miss, absent',
  );
});
