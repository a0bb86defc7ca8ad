import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { questionsOf } from '../../src/bank/questions.ts';
import { searchQuestions } from '../../src/drill/search.ts';
import { readLibrary } from '../../src/io/library.ts';
import { realWorld } from '../../src/main.ts';
import { questionFile } from '../support/bank.ts';

/** Three questions on one subject, by where the words stand: in the title, among the aliases, in an answer. */
const BANK = [
  questionFile('retry-storm', { title: 'Retries that made the outage worse', tags: '[circuit-breaker]' }),
  questionFile('carrier-down', {
    title: 'A carrier that is often away',
    checklist: '[{id: isolated, point: Cuts the call off early, any: [breaker, open the circuit]}]',
  }),
  questionFile('expired-certificate', { title: 'A certificate that expired' }).replace(
    'We failed over',
    'There is a circuit breaker in front, so we failed over',
  ),
].map((text) => parseQuestionText(text, { bank: 'incidents', path: 'incidents/a.md' }).question!);

const search = (words: string) => {
  const { found, all, instead } = searchQuestions(BANK, words);
  return { found: found.map(({ question }) => question.id), all, instead };
};

test.each([
  ['circuit breaker', ['retry-storm', 'expired-certificate', 'carrier-down']],
  ['Circuit-Breakers', ['retry-storm', 'expired-certificate']],
  ['retried', ['retry-storm']],
  ['failing over', ['carrier-down', 'expired-certificate', 'retry-storm']],
  ['certificates expiring', ['expired-certificate']],
  ['certif', ['expired-certificate']],
  ['outage carrier', ['carrier-down', 'retry-storm']],
  ['hiring', []],
  ['"a"', ['carrier-down', 'expired-certificate', 'retry-storm']],
  ['"op"', []],
])('"%s" finds %j', (words, ids) => {
  expect(search(words).found.sort()).toEqual([...ids].sort());
});

test('those that have the words in their names come before those that only want or mention them', () => {
  expect(search('circuit breaker').found[0]).toBe('retry-storm');
});

test('words that stand side by side mean more than the same words apart', () => {
  const saying = (id: string, words: string) =>
    parseQuestionText(questionFile(id).replace('We failed over', words), { bank: 'dns', path: 'dns/a.md' })
      .question!;
  const apart = saying('apart', 'The breaker opened its circuit');
  const beside = saying('beside', 'The circuit breaker opened');
  expect(
    searchQuestions([apart, beside], 'circuit breaker').found.map(({ question }) => question.id),
  ).toEqual(['beside', 'apart']);
});

test('a word that no question has empties no list, and is said to be missing', () => {
  expect(search('xyz certificate')).toEqual({
    found: ['expired-certificate'],
    all: true,
    instead: [{ word: 'xyz' }],
  });
});

test('a typing error is put right, and said to be', () => {
  expect(search('certifcate')).toEqual({
    found: ['expired-certificate'],
    all: true,
    instead: [{ word: 'certifcate', like: 'certificate' }],
  });
});

test('where no question has all the words, those that have the most are found', () => {
  expect(search('carrier certificate')).toEqual({
    found: ['carrier-down', 'expired-certificate'],
    all: false,
    instead: [],
  });
});

const SHIPPED = questionsOf(await readLibrary(['questions'], realWorld()));

test('the shipped questions that speak of circuit breakers are found by them', () => {
  const spoken = SHIPPED.filter((question) => /circuit.breaker/i.test(JSON.stringify(question)));
  const found = searchQuestions(SHIPPED, 'circuit breaker').found.map(({ question }) => question.id);
  expect(spoken.length).toBeGreaterThan(3);
  expect(found).toEqual(expect.arrayContaining(spoken.map(({ id }) => id)));
});

/** What people type, and the shipped question that should come first. */
const TYPED: readonly (readonly [string, string])[] = [
  ['expired certificate', 'certificate-expired'],
  ['expierd', 'certificate-expired'],
  ['exipred', 'certificate-expired'],
  ['expird certifcate', 'certificate-expired'],
  ['cert', 'certificate-expired'],
  ['certificat', 'certificate-expired'],
  ['incdient', 'incident-end-to-end'],
  ['laod', 'capacity-for-the-peak'],
  ['retry storm', 'retry-storm'],
  ['retry strom', 'retry-storm'],
  ['circut braker', 'graceful-degradation'],
  ['terrafrom', 'shared-terraform-state'],
  ['canray', 'new-version-bit-by-bit'],
  ['postmortem', 'postmortem-without-blame'],
  ['post mortem', 'postmortem-without-blame'],
  ['post-mortem', 'postmortem-without-blame'],
  ['on call', 'on-call-people-can-live-with'],
  ['oncall', 'on-call-people-can-live-with'],
  ['fail over', 'health-checks-and-failover'],
  ['back up', 'backups-proven-by-restore'],
  ['mentorship', 'colleague-who-struggled'],
  ['slo', 'slo-that-decided-something'],
];

test.each(TYPED)('of the shipped questions "%s" finds %s first', (typed, id) => {
  expect(searchQuestions(SHIPPED, typed).found[0]?.question.id).toBe(id);
});

test.each([
  ['certificat', 'certificate'],
  ['certifcate', 'certificate'],
  ['incdient', 'incident'],
  ['laod', 'load'],
  ['migraton', 'migration'],
  ['latnecy', 'latency'],
  ['mentorship', 'mentoring'],
  ['post mortem', 'postmortem'],
])('"%s" finds all that "%s" finds', (typed, meant) => {
  const found = (text: string) => searchQuestions(SHIPPED, text).found.map(({ question }) => question.id);
  expect(found(meant).length).toBeGreaterThan(5);
  expect(found(typed)).toEqual(expect.arrayContaining(found(meant)));
});

test('what only begins with a word is found as well, after what has it in the same place', () => {
  const called = (id: string, title: string) =>
    parseQuestionText(questionFile(id, { title }), { bank: 'dns', path: 'dns/a.md' }).question!;
  const bank = [called('a', 'Timeouts all over'), called('b', 'A matter of time')];
  const found = (text: string) => searchQuestions(bank, text).found.map(({ question }) => question.id);
  expect([found('time'), found('timeo')]).toEqual([['b', 'a'], ['a']]);
});

test('any number of words is looked for', () => {
  const words = Array.from({ length: 12_000 }, (_, index) => `w${index}`).join(' ');
  expect(search(words).found).toEqual([]);
});
