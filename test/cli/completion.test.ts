import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { event, failure } from '../support/events.ts';
import { homeWith, linesOf } from '../support/history.ts';
import { LAUNCHER, mockdrill, temporaryFolder } from '../support/run.ts';
import { Terminal } from '../support/terminal.ts';

const root = () =>
  bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby'), 'dns/README.md': '# Names\n' });

/** The text of the command line after keys were typed into a bash that has nothing but our script, loaded twice. */
async function typedInBash(keys: string, wanted: string, banks = root()): Promise<string> {
  const rc = `PS1='% '\n${loadedTwice('bash')}`;
  return typedIn((folder) => `exec bash --noprofile --rcfile ${folder}/rc -i`, rc, keys, wanted, banks);
}

/** The same of a zsh. */
async function typedInZsh(keys: string, wanted: string, banks = root()): Promise<string> {
  const rc = `PS1='%% '\nautoload -Uz compinit\ncompinit -u -D\n${loadedTwice('zsh')}`;
  const shell = (folder: string) =>
    `cd ${folder} && mv rc .zshrc && exec env ZDOTDIR=${folder} zsh --no-globalrcs -i`;
  return typedIn(shell, rc, keys, wanted, banks);
}

const loadedTwice = (shell: string) => `source <(mockdrill completion ${shell})\n`.repeat(2);

async function typedIn(
  shell: (folder: string) => string,
  rc: string,
  keys: string,
  wanted: string,
  banks: string,
): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/mockdrill'), `#!/bin/sh\nexec "${process.execPath}" "${LAUNCHER}" "$@"\n`, {
    mode: 0o755,
  });
  mkdirSync(join(folder, '$(touch ran)'));
  writeFileSync(join(folder, 'rc'), `${rc}cd ${folder}\n`);
  const terminal = new Terminal([], {
    home: join(folder, 'home'),
    env: { MOCKDRILL_BANKS: banks, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    shell: shell(folder),
  });
  await terminal.sees('%');
  terminal.type(keys);
  return (await terminal.sees(wanted)).trim();
}

test.each([
  ['mockdrill sea\t', '% mockdrill search'],
  ['mockdrill list d\t', '% mockdrill list dns'],
  ['mockdrill show \t', '% mockdrill show cold-standby'],
  ['mockdrill show --hi\t', '% mockdrill show --hints'],
  ['mockdrill list --level j\t', '% mockdrill list --level junior'],
  ['mockdrill list --level=j\t', '% mockdrill list --level=junior'],
  ['mockdrill list --mode=\t--level=j\t', '% mockdrill list --mode=--level=junior'],
  ['mockdrill config un\t', '% mockdrill config unset'],
  ['mockdrill help comp\t', '% mockdrill help completion'],
  ['mockdrill history help ov\t', '% mockdrill history help override'],
  ['mockdrill lexicon @feature-fl\t', '% mockdrill lexicon @feature-flag'],
  ['mockdrill check cold-standby bi\t', '% mockdrill check cold-standby bin/'],
])('bash with nothing but our script, loaded twice, completes %j', async (keys, line) => {
  expect(await typedInBash(keys, line)).toBe(line);
});

test('a Tab runs nothing of what stands in the line', async () => {
  const line = '% mockdrill show "$(touch ran)" --hi';
  expect(await typedInBash(`${line.slice(2)}\t`, `${line}nts`)).toBe(`${line}nts`);
});

describe.skipIf(spawnSync('zsh', ['-c', '']).error)('zsh with nothing but our script, loaded twice', () => {
  test.each([
    ['mockdrill sea\t', '% mockdrill search'],
    ['mockdrill show \t', '% mockdrill show cold-standby'],
    ['mockdrill list --level=j\t', '% mockdrill list --level=junior'],
    ['mockdrill check cold-standby bi\t', '% mockdrill check cold-standby bin/'],
    ['mockdrill list --bank \\$\t', '% mockdrill list --bank \\$\\(touch\\ ran\\)'],
  ])('completes %j', async (keys, line) => {
    expect(await typedInZsh(keys, line)).toBe(line);
  });

  test('runs nothing of what stands in the line', async () => {
    const line = `% mockdrill list --level=$(echo\${IFS}ran>&2)=x`;
    expect(await typedInZsh(`${line.slice(2)}\t;`, `${line};`)).toBe(`${line};`);
  });
});

test('a name that is not what it looks like is not offered', async () => {
  const banks = bankRoot({ 'dns/README.md': '# Names\n', 'd\u202ens/README.md': '# Names\n' });
  const ran = await mockdrill(['complete', '--', 'list', 'd'], { env: { MOCKDRILL_BANKS: banks } });
  expect(ran).toEqual({ code: 0, stdout: 'dns\tNames\n:4\n', stderr: '' });
});

test('completion stays silent about banks that cannot be read', async () => {
  const ran = await mockdrill(['complete', '--', 'list', ''], { env: { MOCKDRILL_BANKS: '/nowhere' } });
  expect(ran).toEqual({ code: 0, stdout: ':0\n', stderr: '' });
});

test('an unknown shell is refused with the known ones', async () => {
  const stderr = 'mockdrill: There is no completion for "tcsh".\n  Expected bash, zsh, fish or powershell.\n';
  expect(await mockdrill(['completion', 'tcsh'])).toEqual({ code: 2, stdout: '', stderr });
});

test.each([
  [['config', 'set', 'mode', ''], 'practice\nexam\n:4\n'],
  [['config', 'set', 'count', ''], ':0\n'],
  [['check', 'none', 'an'], ':0\n'],
  [['lint', 'que'], ':0\n'],
  [['history', 'override', 'a1', ''], 'blast-radius\tmiss\nrollback\thit\n:4\n'],
  [['history', 'override', 'none', ''], ':0\n'],
  [['history', 'show', ''], 'a1\tincident-end-to-end\nlast\tthe latest attempt\n:4\n'],
  [
    ['history', 'diff', ''],
    'incident-end-to-end\tAn incident you owned from the first alarm to the last follow-up\n:4\n',
  ],
  [['resume', ''], 'retry-storm\tThe service that its own clients kept down\n:4\n'],
  [
    ['interview', 'compare', ''],
    '1\tA round for the on-call rota, 2026-03-03\n2\tA round for the on-call rota, 2026-03-02\n:4\n',
  ],
  [['interview', 'qui'], 'quick\tFive questions in ten minutes\n:4\n'],
  [['list', '--tag', 'alert'], 'alerting\n:4\n'],
  [['config', 'get', 'time'], 'timeFactor\n:4\n'],
  [['history', 'override', 'a1', 'rollback', ''], 'miss\npartial\nhit\n:4\n'],
  [['lexicon', 'feature-fl'], 'feature-flag\n:4\n'],
  [['lexicon', '@feature-fl'], '@feature-flag\n:4\n'],
  [
    ['help', 'history', 'ov'],
    'override\tGive a point of an attempt your own verdict, beside the one of the check\n:4\n',
  ],
  [['lint', '--explain', 'form'], 'format\n:4\n'],
  [['lint', '--skip', 'self'], 'self-test\n:4\n'],
  [['lint', '--explain', 'bank'], 'bank-page\tA bank has no README.md with a title and a description.\n:4\n'],
])('the values that may follow %j are offered, and files where none is known', async (words, stdout) => {
  const events = [
    failure('a1', '2026-03-01'),
    event.suspend('s1', '2026-03-01T11:00:00.000Z', 'retry-storm'),
    event.interview('i1', '2026-03-02'),
    event.interview('i2', '2026-03-03'),
  ];
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf(events) });
  expect(await mockdrill(['complete', '--', ...words], { home })).toEqual({ code: 0, stdout, stderr: '' });
});

test.each([
  [['list', '--bank', 'BANKS', '']],
  [['list', '--bank=BANKS', 'd']],
  [['stats', '-b', 'BANKS', '']],
])('where the line names a bank root, what lies there may follow: %j', async (words) => {
  const banks = root();
  const { stdout } = await mockdrill([
    'complete',
    '--',
    ...words.map((word) => word.replace('BANKS', banks)),
  ]);
  expect(stdout).toBe('dns\tNames\n:4\n');
});

test('the interviews held are offered with the day on the wall', async () => {
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([event.interview('i1', '2026-03-02T23:30:00.000Z')]),
  });
  const words = ['complete', '--', 'interview', 'compare', ''];
  const { stdout } = await mockdrill(words, { home, env: { TZ: 'Asia/Tokyo' } });
  expect(stdout).toBe('1\tA round for the on-call rota, 2026-03-03\n:4\n');
});

test('completion stays silent about settings that are wrong, and leaves them where they are', async () => {
  const home = homeWith({ 'config/settings.json': '{"count": 0,' });
  const ran = await mockdrill(['complete', '--', 'config', 'un'], { home });
  expect([ran, existsSync(join(home, 'config/settings.json'))]).toEqual([
    { code: 0, stdout: 'unset\tGo back to the default of a setting\n:4\n', stderr: '' },
    true,
  ]);
});

test.skipIf(process.platform === 'win32')('completion stays silent where its folder is gone', async () => {
  const folder = temporaryFolder();
  const home = temporaryFolder();
  const command = `cd ${folder} && rmdir ${folder} && exec "$0" "$1" complete -- list --bank ''`;
  const env = { PATH: process.env.PATH, MOCKDRILL_HOME: home };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, LAUNCHER], {
    env,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: ':0\n', stderr: '' });
});

test.each([[['']], [['b1', '']]])(
  'to compare attempts at a question only those are offered: %j',
  async (more) => {
    const events = [failure('b1', '2026-03-01', { question: 'cold-standby' }), failure('a1', '2026-03-02')];
    const home = homeWith({ 'data/history/laptop.jsonl': linesOf(events) });
    const words = ['complete', '--', 'history', 'diff', 'cold-standby', ...more];
    expect((await mockdrill(words, { home })).stdout).toBe(
      'b1\tcold-standby\nlast\tthe latest attempt\n:4\n',
    );
  },
);
