import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const asking = (alias: string) =>
  questionOf(`checklist: [${JSON.stringify({ id: 'done', point: 'What was done about it', any: [alias] })}]`);
const BREAKER = asking('circuit breaker');
const TEST = asking('load test');

const OWN = [
  ['I', 'me'],
  ['we', 'us'],
  ['my team', 'my team'],
  ['the two of us', 'the two of us'],
  ['me and Tom', 'me and Tom'],
] as const;
const OTHERS = ['my colleague', 'the vendor', 'another team', 'Priya', 'our DBA', 'security', 'two DBAs'];
const DEEDS = [
  ['built', 'built'],
  ['took', undefined],
  ['put in', 'put in'],
  ['ran', 'run'],
] as const;
const LINKS = [
  ' and ',
  ', and ',
  ', ',
  ' - ',
  ', whereas ',
  ' before ',
  ' after ',
  ' when ',
  ', which is why ',
  ', meanwhile ',
  '. ',
];

/** What somebody says to have done, and what was done by somebody. */
const told = (who: string, by: string, thing: string) =>
  DEEDS.flatMap(([did, done]) => [
    `${who} ${did} the ${thing}`,
    ...(done ? [`the ${thing} was ${done} by ${by}`] : []),
  ]);
const sentence = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The texts in which what one did oneself, or what somebody else did, is given to the wrong one. */
function misread(join: (own: string, other: string, link: string) => string): string[] {
  // Each link meets each pair of people with another pair of deeds: all would be ten times as many.
  let turn = 0;
  const texts = LINKS.flatMap((link) =>
    OWN.flatMap(([who, by]) =>
      OTHERS.map((other) => {
        const own = told(who, by, 'circuit breaker');
        const theirs = told(other, other, 'load test');
        turn++;
        return join(own[turn % own.length]!, theirs[(turn * 3) % theirs.length]!, link);
      }),
    ),
  );
  return texts.filter(
    (text) =>
      checkAnswer(BREAKER, text).points[0]!.verdict !== 'hit' ||
      checkAnswer(TEST, text).points[0]!.reason !== 'somebody-else',
  );
}

it('tells what one did oneself from what somebody else did later in the sentence', () => {
  expect(misread((own, other, link) => `${sentence(own)}${link}${other}.`)).toEqual([]);
});

it('tells it where the sentence begins with somebody else', () => {
  expect(misread((own, other, link) => `${sentence(other)}${link}${own}.`)).toEqual([]);
});
