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
const MIXED = 'xQ4-b_7Z'.repeat(6);
const TRACES: readonly [string, string][] = [
  [`-----BEGIN ${'RSA PRIVATE'} KEY-----`, 'a private key'],
  [`ey${'J'}${LONG}.ey${'J'}${LONG}.${LONG}`, 'a JSON Web Token'],
  [`AK${'IA'}${'Q2'.repeat(8)}`, 'an AWS access key'],
  [`AS${'IA'}${'Q2'.repeat(8)}`, 'an AWS access key'],
  [`gh${'p_'}${LONG}`, 'a GitHub token'],
  [`github${'_pat_'}${LONG}`, 'a GitHub token'],
  [`gl${'pat-'}${LONG}`, 'a GitLab token'],
  [`xo${'xb-'}${LONG}`, 'a Slack token'],
  [`AI${'za'}${LONG.slice(0, 35)}`, 'a Google API key'],
  [`sk${'-live-'}${LONG}`, 'an API key'],
  [`pk${'_test_'}${LONG}`, 'an API key'],
  [`sk${'-ant-api03-'}${MIXED}`, 'an API key'],
  [`sk${'-proj-'}${MIXED}`, 'an API key'],
  [`np${'m_'}${LONG}`, 'a key or a token'],
  [`S${'G.'}${MIXED}.${MIXED}`, 'a key or a token'],
  [`pass${'word: '}Hunter2!xYz99`, 'a password or a key'],
  [`PASS${'WORD='}correcthorse9`, 'a password or a key'],
  [`access${'_key='}wJ4/lrX+UtnF9EMI`, 'a password or a key'],
  ['postgres://admin:hunter2@db.corp-billing.com', 'a password in a URL'],
  [`https://hooks.${'slack'}.com/services/T0A1B2C3D/B0A1B2C3D/${LONG}`, 'a webhook'],
  [`https://${'discord'}.com/api/webhooks/123456789012345678/${LONG}`, 'a webhook'],
  ['joan@corp-billing.com', 'an e-mail address'],
  ['jörg@müller-logistik.de', 'an e-mail address'],
  ['+43 660 123 45 67', 'a telephone number'],
  ['Dr. Émile', 'the name of a person'],
  ['colleague Jane Doe', 'the name of a person'],
  ['boss, Érica Ångström', 'the name of a person'],
  ['CTO Łukasz Żak', 'the name of a person'],
  ['colleague Sarah', 'the name of a person'],
  ['mentor, Jürgen', 'the name of a person'],
  ['friend called Siobhan McCarthy', 'the name of a person'],
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

test('posts, groups and versions, and what documentation writes in the place of a trace, are no traces', () => {
  const text = [
    'Our lead Java Developer and the manager Platform Team met the customer Acme, and our client New York.',
    'npm i left-pad@1.3.0, ssh admin@10.0.0.1, actions/checkout@v4.1.0',
    `AK${'IA'}IOSFODNN7EXAMPLE, gh${'p_'}${'x'.repeat(36)}, sk${'-'}${'x'.repeat(30)}`,
    'postgres://user:password@db.corp/x, postgres://USER:PASSWORD@HOST/x, https://me:<token>@git.corp.com',
    'Call +1 202 555 0142 or +1-555-0100.',
  ].join('\n');
  expect(found(text)).toEqual([]);
});

test('what is only called like a key, or is as long as one, is no trace', () => {
  const text =
    'We used sk-learn, pk_users_and_their_orders_by_region_2024, commit 0123456789abcdef0123456789abcdef01234567, MAX_TOKENS=4096, password=$DB_PASSWORD, secret=projects, a password: at least 12 characters, and getTheCustomerByIdAndTenantV2_cached.';
  expect(found(text)).toEqual([]);
});

test('a hundred traces of a text are told, and no more', () => {
  const text = Array.from({ length: 102 }, (_, at) => `joan${at}@corp-billing.com`).join(' ');
  expect(found(text).map(([trace]) => trace)).toEqual(text.split(' ').slice(0, 100));
});

test('the page of a bank and the labelled answers are looked at too', () => {
  const token = `gh${'p_'}${LONG.slice(0, 36)}`;
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
