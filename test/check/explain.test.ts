import { expect, it } from 'vitest';
import { explainAnswer } from '../../src/check/explain.ts';
import { explainView } from '../../src/view/explain.ts';
import { paintFor } from '../../src/view/paint.ts';
import { questionOf } from '../support/question.ts';

const question = questionOf(`checklist:
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry]
      - [jitter]
  - id: latency
    point: Shows how much faster it got
    metric: latency
`);

const resends = questionOf(`checklist:
  - id: safe-resend
    point: Sends again later without doubling or losing a scan
    all:
      - [resend]
      - [idempoten*, unique id, event id, deduplicate, once only, no duplicates]
`);

const FAR = 'The gateway in Riga had a bad week, and nobody in the office knew why. Jitter helped.';

it.each([
  ['what was not found', 'We retry twice.', ['retry: affirmed'], [{ slot: 2, aliases: ['jitter'] }], false],
  ['what stands apart', `We retry twice. ${FAR}`, ['retry: affirmed', 'Jitter: affirmed'], [], true],
  ['what is denied', `We never retry. ${FAR}`, ['retry: denied by never', 'Jitter: affirmed'], [], false],
])('a miss is explained by %s: %s', (_, answer, mentions, empty, apart) => {
  const [retries, latency] = explainAnswer(question, answer).points;
  const shown = retries!.mentions.map(
    ({ quote, status, because }) => `${quote}: ${status}${because ? ` by ${because}` : ''}`,
  );
  expect({ shown, empty: retries!.empty, apart: retries!.apart, latency: latency!.empty }).toEqual({
    shown: mentions,
    empty,
    apart,
    latency: [],
  });
});

it('no more than eight mentions of a slot are shown', () => {
  const [retries] = explainAnswer(question, 'We retry. '.repeat(12)).points;
  expect(retries!.mentions.map(({ start }) => start)).toEqual([3, 13, 23, 33, 43, 53, 63, 73]);
});

it('of many mentions those are shown that made the verdict', () => {
  const [retries] = explainAnswer(question, `${'We never retry. '.repeat(9)}We retry with jitter.`).points;
  expect([
    retries!.result.verdict,
    retries!.mentions.filter(({ slot }) => slot === 1).at(-1)?.status,
  ]).toEqual(['hit', 'affirmed']);
});

it.each([
  ['p95 fell from 900 ms to 80 ms.', 'figure "900 ms to 80 ms" (latency): counts'],
  ['We want a p95 of 80 ms.', 'figure "80 ms" (latency): counts half: a target, not what was reached'],
  ['We never got p95 to 80 ms.', 'figure "80 ms" (latency): does not count: you said the opposite ("never")'],
  ['It is much faster.', 'no figure of the kind latency was found that would be of it'],
])('a metric point is explained by its figure: %s', (answer, line) => {
  const { points } = explainAnswer(question, answer);
  expect(
    explainView(points, { width: 110, unicode: true, paint: paintFor(0) })
      .split('\n')
      .at(-1),
  ).toBe(`    ${line}`);
});

/** The lines below each point, as they are shown. */
function linesOf(text: string, answer: string): string[] {
  const { points } = explainAnswer(questionOf(text), answer);
  return explainView(points, { width: 200, unicode: true, paint: paintFor(0) })
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.trim());
}

it('what a figure is of is told without a standing, which decides nothing', () => {
  const text = `checklist:
  - id: latency
    point: Shows how fast the lookups are
    metric: latency
    of: [lookup, cache]
`;
  const answer = 'Before my time the cache was never warm. Lookups fell from 900 ms to 80 ms.';
  expect(linesOf(text, answer)).toEqual([
    'figure "900 ms to 80 ms" (latency): counts',
    'of: "cache" by cache',
    'of: "Lookups" by lookup',
  ]);
});

it('only an all has slots, and they are told in order; what makes a half counts half', () => {
  const text = `checklist:
  - id: canary
    point: Let a few have it first
    any: [=canary]
  - id: told
    point: Told the customers
    all:
      - [=wrote to]
      - [=customers]
`;
  expect(linesOf(text, 'We talked about a canary. The customers were angry.')).toEqual([
    '"canary" by =canary: counts half: only planned ("We talked about")',
    'slot 1: nothing like =wrote to',
    'slot 2: "customers" by =customers: counts',
  ]);
});

it('only the words that decided how a mention stands are told as the reason', () => {
  const text = `checklist:
  - id: told
    point: Told the customers
    all:
      - [=told]
      - [=customers]
---

What did the customers hear?
`;
  expect(linesOf(text, 'We should have told customers.')).toEqual([
    'slot 1: "told" by =told: counts half: only regretted ("should have")',
    `slot 2: "customers" by =customers: does not count: only the question's own words`,
  ]);
});

it('of a point made in other words those are told that go with it', () => {
  const text = `checklist:
  - id: canary
    point: Gives each release to a few shops first and watches them
    any: [=canary, one shop first]
  - id: rollback
    point: Takes a bad release back
    any: [rollback]
  - id: asked
    point: Asked the cashiers
    any: [asked the cashiers]
`;
  const answer =
    'I asked the cashiers, and we had a rollback. Each release goes to three shops, and I watch them for a day.';
  expect(linesOf(text, answer).slice(0, 2)).toEqual([
    'nothing like =canary, one shop first',
    'words that go with it: release, shops, watch ("Each release goes to three shops, and I watch them for a day")',
  ]);
});

it('a wording of what a list as a whole is about is no wording of its first alias', () => {
  const { points } = explainAnswer(resends, 'We send it again, and drop what we have already seen.');
  const { width, unicode, paint } = { width: 200, unicode: true, paint: paintFor(0) };
  expect([
    points[0]!.mentions.map(({ quote, alias, concept }) => [quote, alias, concept]),
    explainView(points, { width, unicode, paint }).split('\n').slice(2),
  ]).toEqual([
    [
      ['send it again', 'resend', 'retry'],
      ['already seen', undefined, 'idempotency-tokens'],
    ],
    [
      '    slot 1: "send it again" by sends it again, a wording of resend: counts',
      '    slot 2: "already seen" by already seen, a wording of the concept @idempotency-tokens, which the list as a whole is about: counts',
    ],
  ]);
});
