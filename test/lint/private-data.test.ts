import { expect, test } from 'vitest';
import type { Subject } from '../../src/lint/rule.ts';
import { privateData } from '../../src/lint/rules/private-data.ts';
import { ruleNamed } from '../../src/lint/rules.ts';
import { findingsIn, type Part } from '../support/lint.ts';

/** What the rule takes the stretches of a text for. */
function found(text: string): [string, string][] {
  const traces: [string, string][] = [];
  privateData.look?.({ text } as Subject, (message, { start, end }) => {
    traces.push([text.slice(start, end), /^this looks like (.*): banks/.exec(message)![1]!]);
  });
  return traces;
}

// Put together here, so that nothing that looks for keys in repositories takes them for real ones.
const LONG = 'Ab0'.repeat(20);
const TRACES: readonly [string, string][] = [
  [`-----BEGIN ${'RSA PRIVATE'} KEY-----`, 'a private key'],
  [`ey${'J'}${LONG}.ey${'J'}${LONG}.${LONG}`, 'a JSON Web Token'],
  [`AK${'IA'}${'Q2'.repeat(8)}`, 'an AWS access key'],
  [`AS${'IA'}${'Q2'.repeat(8)}`, 'an AWS access key'],
  [`gh${'p_'}${LONG}`, 'a GitHub token'],
  [`github${'_pat_'}${LONG}`, 'a GitHub token'],
  [`gl${'pat-'}${LONG}`, 'a GitLab token'],
  [`xo${'xb-'}${LONG}`, 'a Slack token'],
  [`AI${'za'}${'x'.repeat(35)}`, 'a Google API key'],
  [`sk${'-live-'}${LONG}`, 'an API key'],
  [`pk${'_test_'}${LONG}`, 'an API key'],
  ['postgres://admin:hunter2@db.corp-billing.com', 'a password in a URL'],
  ['joan@corp-billing.com', 'an e-mail address'],
  ['+43 660 123 45 67', 'a telephone number'],
  ['Dr. Émile', 'the name of a person'],
  ['colleague Jane Doe', 'the name of a person'],
  ['boss, Érica Ångström', 'the name of a person'],
  ['CTO Łukasz Żak', 'the name of a person'],
  ['customer called Ольга Иванова', 'the name of a person'],
];

test('each kind of trace is found in a text that has nothing else', () => {
  const texts = TRACES.map(([trace]) => `We asked ${trace} the next day.`);
  expect(texts.flatMap(found)).toEqual(TRACES);
});

test('roles, examples and names that are not behind a role are no traces', () => {
  const text =
    'Ask ops@example.com, git@corp-billing.com or our customer. Paris Match was there, and New York. My boss went to New York too.';
  expect(found(text)).toEqual([]);
});

test('a hundred traces of a text are told, and no more', () => {
  const text = Array.from({ length: 102 }, (_, at) => `joan${at}@corp-billing.com`).join(' ');
  expect(found(text).map(([trace]) => trace)).toEqual(text.split(' ').slice(0, 100));
});

test('the page of a bank and the labelled answers are looked at too', () => {
  const token = `gh${'p_'}${'x'.repeat(36)}`;
  const label = { question: 'late', answer: `I sent joan@corp-billing.com ${token}.`, hit: [] };
  const page = '# Names\n\nBy bob@corp-billing.com.\n';
  const parts: Part[] = [
    { path: 'dns/late.md', language: 'yaml', fragment: '' },
    { path: 'dns/README.md', language: 'markdown', fragment: page },
    { path: 'labelled/dns.jsonl', language: 'json', fragment: JSON.stringify(label) },
  ];
  const looksLike = (what: string) =>
    `warning: this looks like ${what}: banks are shared, so write a role or an example in its place [private-data]`;
  expect(findingsIn(parts, { rules: [ruleNamed('private-data')] })).toEqual([
    `dns/README.md 3:4: ${looksLike('an e-mail address')}`,
    `labelled/dns.jsonl 1:37: ${looksLike('an e-mail address')}`,
    `labelled/dns.jsonl 1:59: ${looksLike('a GitHub token')}`,
  ]);
});
