import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/command-table.ts';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { attempt, event } from '../support/events.ts';
import { homeWith, linesOf } from '../support/history.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const GUARD = pathToFileURL(resolve('test/support/no-network.js')).href;

/** How each command is run here; `{root}` is a bank root. Every command of the table has to be here. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  check: ['cold-standby', '-'],
  completion: ['bash'],
  'config edit': [],
  'config get': ['count'],
  'config list': [],
  'config path': [],
  'config set': ['count', '4'],
  'config unset': ['count'],
  demo: ['cold-standby'],
  drill: ['--answers', '-'],
  eval: ['{labels}'],
  'history check': [],
  'history delete': ['11111111', '--yes'],
  'history diff': ['cold-standby'],
  'history export': [],
  'history list': [],
  'history override': ['11111111', '1', 'miss'],
  'history path': [],
  'history replay': ['--recheck'],
  'history show': ['last'],
  'history undo': [],
  interview: ['on-call', '--answers', '-'],
  'interview compare': ['2', '1'],
  'interview history': [],
  'interview list': [],
  lint: ['{root}'],
  list: [],
  new: ['dns/stale-cache', '--bank', '{root}'],
  resume: ['cold-standby'],
  review: ['--answers', '-'],
  search: ['standby'],
  lexicon: ['standby'],
  show: ['cold-standby'],
  stats: [],
  suspend: ['cold-standby'],
};

function leaves(rows: readonly CommandRow[], above: readonly string[] = []): string[] {
  return rows.flatMap((row) => [
    ...(row.load ? [[...above, row.name].join(' ')] : []),
    ...leaves(row.below ?? [], [...above, row.name]),
  ]);
}

function guarded(log: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${GUARD}`, NETWORK_LOG: log };
}

test.each(leaves(COMMANDS))('%s works without a network', async (command) => {
  const root = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/warm-standby.md': questionFile('warm-standby'),
    'interviews/on-call.md': interviewFile('on-call'),
  });
  const log = join(temporaryFolder(), 'network.log');
  const labels = join(root, 'labels.jsonl');
  writeFileSync(labels, '{"question":"cold-standby","answer":"We used failover.","hit":["failover"]}\n');
  const tries = ['11111111-a', '22222222-b', '33333333-c'].map((id, day) =>
    attempt(id, `2026-03-0${day + 1}`, { question: 'cold-standby', bank: 'dns' }),
  );
  const held = ['44444444-d', '55555555-e'].map((id, day) => event.interview(id, `2026-03-0${day + 4}`));
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf([...tries, ...held]) });
  const args = LINES[command]?.map((arg) => arg.replace('{root}', root).replace('{labels}', labels));
  expect(args, `say in LINES how to run "${command}"`).toBeDefined();
  const { stderr, code } = await mockdrill([...command.split(' '), ...args!], {
    home,
    input: 'We used failover.\n.\n',
    env: { ...guarded(log), MOCKDRILL_BANKS: root },
  });
  expect([code === null, stderr.includes('bug in mockdrill'), existsSync(log)], stderr).toEqual([
    false,
    false,
    false,
  ]);
});

test('the guard sees a program that reaches for the network', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'home'));
  const log = join(folder, 'network.log');
  const script =
    "import('node:https').then((m) => m.get('https://example.org')).catch(() => fetch('https://example.org')).catch(() => 0)";
  execFileSync(process.execPath, ['-e', script], { env: { ...process.env, ...guarded(log) } });
  expect(readFileSync(log, 'utf8')).toBe('get\nfetch\n');
});

test('no file of ours so much as imports a module of the network', () => {
  const importing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /['"]node:(?:net|tls|dns|dgram|https?|http2)\b|\bfetch\(/.test(readFileSync(join('src', name), 'utf8')),
    );
  expect(importing).toEqual([]);
});
