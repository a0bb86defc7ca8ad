import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const question = (id: string, keys: Record<string, string> = {}) =>
  questionFile(id, keys).replace(/^What .*$/m, `What of ${id.replaceAll('-', ' ')}?`);
const LABEL = { answer: 'We failed over.', hit: ['failover'] };

/** A clean bank that is committed, and what changes it. */
function repository() {
  const sections = `
  - name: Failures
    time: 2m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [late]`;
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow names resolve.\n',
    'questions/dns/late.md': question('late'),
    'questions/dns/other.md': question('other'),
    'questions/dns/third.md': question('third'),
    'questions/lexicon.yml': 'rollback:\n  wordings: [revert]\n',
    'questions/interviews/named.md': interviewFile('named', { sections, time: '3m' }),
    'questions/interviews/drawn.md': interviewFile('drawn', {
      title: 'Another round',
      sections: sections.replace('questions: [late]', 'draw: {bank: dns, count: 3}').replace('2m', '5m'),
      time: '6m',
    }),
    'questions/labelled/late.jsonl': JSON.stringify({ question: 'late', ...LABEL }),
    'questions/labelled/other.jsonl': JSON.stringify({ question: 'other', ...LABEL }),
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd });
  const write = (path: string, text: string) => writeFileSync(join(cwd, 'questions', path), text);
  const remove = (path: string) => rmSync(join(cwd, 'questions', path));
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'a step');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return { cwd, git, write, remove, commit };
}

/** Findings as `path rule`. */
async function since(cwd: string, revision: string, ...args: string[]) {
  const all = ['lint', '--json', '--only', 'format', '--since', revision, ...args];
  const { code, stdout, stderr } = await mockdrill(all, { cwd });
  const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
  return {
    code,
    findings: findings.map(({ path, rule }: Record<string, string>) => `${path!.slice(10)} ${rule}`),
    ...(stderr === '' ? {} : { stderr }),
  };
}

test('--since lints what is changed or new', async () => {
  const { cwd, write } = repository();
  write('dns/other.md', question('other', { levle: 'x' }));
  write('dns/new.md', question('late', { title: 'All about it' }).replace('What of', 'When is'));
  expect(await since(cwd, 'HEAD')).toEqual({
    code: 1,
    findings: ['dns/new.md duplicate-id', 'dns/other.md unknown-key'],
  });
});

const LATE_IS_GONE = [
  'interviews/drawn.md interview-draw',
  'interviews/named.md interview-question',
  'labelled/late.jsonl labelled-line',
];

test.each<[what: string, (bank: ReturnType<typeof repository>) => void, findings: string[]]>([
  ['a question that is removed', ({ git }) => git('rm', '-q', 'questions/dns/late.md'), LATE_IS_GONE],
  ['an id that is changed', ({ write }) => write('dns/late.md', question('too-late')), LATE_IS_GONE.slice(1)],
  [
    'a question that is renamed and called otherwise',
    ({ git, write }) => {
      git('mv', 'questions/dns/late.md', 'questions/dns/later.md');
      write('dns/later.md', question('later'));
    },
    LATE_IS_GONE.slice(1),
  ],
  [
    'a question that becomes a draft',
    ({ write }) => write('dns/late.md', question('late', { draft: 'true' })),
    ['dns/late.md draft', 'interviews/drawn.md interview-draw', 'interviews/named.md interview-question'],
  ],
  [
    'a point that is renamed',
    ({ write }) => write('dns/late.md', question('late').replace('id: failover', 'id: takes-over')),
    ['labelled/late.jsonl labelled-line'],
  ],
  ['a page that is removed', ({ remove }) => remove('dns/README.md'), ['dns/README.md bank-page']],
])('--since sees what is broken by %s', async (_, change, findings) => {
  const bank = repository();
  change(bank);
  const { findings: found, code } = await since(bank.cwd, 'HEAD');
  const full = JSON.parse((await mockdrill(['lint', '--json', '--only', 'format'], bank)).stdout);
  expect([found, code, full.findings.length]).toEqual([
    findings,
    findings[0]!.endsWith('bank-page') ? 0 : 1,
    findings.length,
  ]);
});

test('--since sees a bank that begins without a page', async () => {
  const { cwd, git } = repository();
  git('mv', 'questions/labelled', 'questions/tls');
  writeFileSync(join(cwd, 'questions/tls/keys.md'), question('keys'));
  rmSync(join(cwd, 'questions/tls/late.jsonl'));
  const findings = ['tls/README.md bank-page', 'tls/other.jsonl not-a-question-file'];
  expect(await since(cwd, 'HEAD')).toEqual({ code: 0, findings });
});

test('--since sees a file in a folder that is too deep to be read', async () => {
  const { cwd } = repository();
  for (const folder of ['dns/names/old', 'labelled/old']) {
    mkdirSync(join(cwd, 'questions', folder), { recursive: true });
    writeFileSync(join(cwd, 'questions', folder, 'keys.md'), question('keys'));
  }
  expect(await since(cwd, 'HEAD')).toEqual({ code: 1, findings: ['dns/names file', 'labelled/old file'] });
});

test('with another lexicon, or without one, --since lints everything', async () => {
  const { cwd, write, remove, commit } = repository();
  write('dns/other.md', question('other', { levle: 'x' }));
  commit();
  const unchanged = await since(cwd, 'HEAD');
  write('lexicon.yml', 'rollback:\n  wordings: [undo]\n');
  const edited = await since(cwd, 'HEAD');
  remove('lexicon.yml');
  const all = { code: 1, findings: ['dns/other.md unknown-key'] };
  expect([unchanged, edited, await since(cwd, 'HEAD')]).toEqual([{ code: 0, findings: [] }, all, all]);
});

test('with another configuration that --config names, --since lints everything; one of no repository says nothing', async () => {
  const { cwd, write, commit } = repository();
  write('dns/other.md', question('other', { levle: 'x' }));
  writeFileSync(join(cwd, 'ci.json'), '{}');
  commit();
  const elsewhere = join(temporaryFolder(), 'ci.json');
  writeFileSync(elsewhere, '{}');
  const unchanged = await since(cwd, 'HEAD', '--config', 'ci.json');
  const ofNone = await since(cwd, 'HEAD', '--config', elsewhere);
  writeFileSync(join(cwd, 'ci.json'), '{"rules": {"prose": "off"}}');
  const edited = await since(cwd, 'HEAD', '--config', 'ci.json');
  writeFileSync(join(cwd, 'new.json'), '{}');
  const added = await since(cwd, 'HEAD', '--config', 'new.json');
  const none = { code: 0, findings: [] };
  const all = { code: 1, findings: ['dns/other.md unknown-key'] };
  expect([unchanged, ofNone, edited, added]).toEqual([none, none, all, all]);
});

test('--since compares with the commit at which the branch left, and what others have mended since is not its fault', async () => {
  const { cwd, git, write, commit } = repository();
  write('dns/other.md', question('other', { levle: 'x' }));
  commit();
  git('checkout', '-q', '-b', 'branch');
  write('dns/third.md', question('third', { title: 'A third one' }));
  commit();
  git('checkout', '-q', 'main');
  write('dns/other.md', question('other'));
  commit();
  git('checkout', '-q', 'branch');
  expect(await since(cwd, 'main')).toEqual({ code: 0, findings: [] });
});

test('--since compares with the revision itself where a shallow clone does not know where the branch left, and says so', async () => {
  const { cwd, git, write, commit } = repository();
  git('checkout', '-q', '-b', 'branch');
  write('dns/late.md', question('late', { levle: 'x' }));
  commit();
  git('checkout', '-q', 'main');
  write('dns/third.md', question('third', { title: 'A third one' }));
  commit();
  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', [
    'clone',
    '-q',
    '--depth=1',
    '--no-single-branch',
    '-b',
    'branch',
    `file://${cwd}`,
    clone,
  ]);
  expect(await since(clone, 'origin/main')).toEqual({
    code: 1,
    findings: ['dns/late.md unknown-key'],
    stderr:
      'git knows no commit that origin/main and HEAD have in common (a shallow clone has only the last ones), so what origin/main has changed meanwhile counts as changed here.\n',
  });
});

test.each([
  ['nowhere', /^mockdrill: git does not know what changed since nowhere: /],
  [
    'main...HEAD',
    /^mockdrill: "main\.\.\.HEAD" is a range, not one revision\.\n {2}Name the one where it begins/,
  ],
  ['--all', /^mockdrill: "--all" is no revision\./],
])('a revision that git does not know (%s) is refused', async (revision, why) => {
  const { code, stderr } = await mockdrill(['lint', `--since=${revision}`], { cwd: repository().cwd });
  expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
});

test('--since in the hook of a second worktree sees what has changed in that', async () => {
  const { cwd, git, write } = repository();
  const place = join(temporaryFolder(), 'second');
  git('worktree', 'add', '-q', place);
  write('dns/other.md', question('other', { levle: 'x' }));
  writeFileSync(join(place, 'questions/dns/third.md'), question('third', { levle: 'x' }));
  const { stdout } = await mockdrill(['lint', '--json', '--only', 'unknown-key', '--since', 'HEAD'], {
    cwd: place,
    env: { GIT_DIR: join(cwd, '.git/worktrees/second') },
  });
  const { findings, summary } = JSON.parse(stdout);
  expect([findings.map(({ path }: { path: string }) => path), summary.files]).toEqual([
    ['questions/dns/third.md'],
    1,
  ]);
});

test('a repository that git does not trust is one all the same, and git says what is wrong', async () => {
  const { cwd } = repository();
  const { code, stderr } = await mockdrill(['lint', '--since', 'HEAD'], {
    cwd,
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
  });
  expect([code, stderr.split('\n')]).toEqual([
    2,
    [
      `mockdrill: git reads nothing in ${cwd}/questions: fatal: detected dubious ownership in repository at '${cwd}'`,
      `  Where you trust it: git config --global --add safe.directory ${cwd}`,
      '',
    ],
  ]);
});

test('where git finds a repository broken it is said, and how to look what it lacks', async () => {
  const { cwd, git, commit, write } = repository();
  const tree = String(git('rev-parse', 'HEAD:')).trim();
  write('dns/late.md', question('late', { title: 'Late' }));
  commit();
  rmSync(join(cwd, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  expect(await since(cwd, 'HEAD~1')).toEqual({
    code: 2,
    findings: [],
    stderr: expect.stringMatching(
      /^mockdrill: git can't say what has changed: (error|fatal): .+\n {2}"git fsck" says whether the repository is whole\.\n$/,
    ),
  });
});

test('--since sees a change in a bank that is a submodule, also where a file of it is named', async () => {
  const { cwd, git } = repository();
  const names = bankRoot({ 'late.md': question('late'), 'README.md': '# Names\n\nHow.\n' });
  execFileSync(
    'sh',
    ['-c', 'git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm a'],
    {
      cwd: names,
    },
  );
  git('rm', '-qr', 'questions');
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', names, 'questions/dns');
  git('commit', '-qm', 'a bank of others');
  writeFileSync(join(cwd, 'questions/dns/late.md'), question('late', { level: 'boss' }));
  const found = { code: 1, findings: ['dns/late.md value'] };
  expect([
    await since(cwd, 'HEAD'),
    await since(cwd, 'HEAD', 'questions/dns'),
    await since(cwd, 'HEAD', 'questions/dns/late.md'),
    await since(cwd, 'HEAD', 'questions/dns/README.md'),
  ]).toEqual([found, found, found, { code: 0, findings: [] }]);
});
