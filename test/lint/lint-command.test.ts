import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const clean = (keys = '') => wholeQuestion(keys, 'yaml', 'cold-standby.md');
const PAGE = '# Names\n\nHow names resolve.\n';

test('a clean bank is said to be clean, and the exit code is 0', async () => {
  const cwd = bankRoot({
    'questions/dns/README.md': PAGE,
    'questions/dns/cold-standby.md': clean(),
  });
  expect(await mockdrill(['lint'], { cwd })).toEqual({
    code: 0,
    stdout: '1 question, no findings\n',
    stderr: '',
  });
});

test('every fault is listed at its place in the file, and the exit code is 1', async () => {
  const cwd = bankRoot({
    'questions/dns/cold-standby.md': clean('level: seniro\ncolour: red\n'),
    'questions/dns/broken.md': clean('tags: [dns\n'),
  });
  expect(await mockdrill(['lint', 'questions'], { cwd })).toEqual({
    code: 1,
    stdout: `questions/dns/README.md
  1:1     warning  the bank has no README.md: its first heading is the title of
                   the bank, its first paragraph the description  bank-page

questions/dns/broken.md
  17:7    error    this is not YAML: the [ that begins here is not closed  yaml

questions/dns/cold-standby.md
  16:8    error    "level" must be one of junior, mid, senior, staff, found
                   "seniro" (did you mean "senior"?)  value
  17:1    error    unknown key "colour" in a question  unknown-key

3 errors and 1 warning in 2 questions
`,
    stderr: '',
  });
});

test('a single file is seen with the rest of its root', async () => {
  const cwd = bankRoot({
    'bank/dns/README.md': PAGE,
    'bank/dns/broken.md': '---\nid: [\n---\n',
    'bank/dns/first.md': clean(),
    'bank/web/second.md': clean('title: Another standby\n').replace('What happened', 'Who woke up'),
  });
  const { code, stdout } = await mockdrill(['lint', '--json', 'bank/web/second.md'], { cwd });
  expect([code, JSON.parse(stdout)]).toEqual([
    1,
    {
      version: 1,
      findings: [
        {
          path: 'bank/web/second.md',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 17,
          rule: 'duplicate-id',
          severity: 'error',
          message:
            'the id "cold-standby" is taken by bank/dns/first.md; ids are unique over all loaded banks',
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0 },
    },
  ]);
});

test('a bank folder is linted as a part of its root', async () => {
  const root = bankRoot({
    'dns/README.md': PAGE,
    'dns/first.md': clean(),
    'web/broken.md': '---\nid: [\n---\n',
  });
  const { code, stdout } = await mockdrill(['lint', join(root, 'dns')]);
  expect([code, stdout]).toEqual([0, '1 question, no findings\n']);
});

test('a path that does not exist is exit code 2', async () => {
  expect(await mockdrill(['lint', 'nowhere'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'mockdrill: nowhere does not exist.\n  Name a bank root, a bank folder or question files.\n',
  });
});

test('where no bank is named and none is near, nothing is linted, and the exit code is 2', async () => {
  expect(await mockdrill(['lint'], { cwd: temporaryFolder() })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: There is no folder "questions" here to lint.\n  Name a bank root: mockdrill lint DIR\n',
  });
});

test('in a folder above the banks, and right in one, it says where to lint', async () => {
  const cwd = bankRoot({ 'questions/dns/README.md': PAGE, 'questions/dns/cold-standby.md': clean() });
  const none =
    'mockdrill: There is no folder "questions" here to lint.\n  Name a bank root: mockdrill lint .\n';
  expect([
    await mockdrill(['lint', '.'], { cwd }),
    await mockdrill(['lint', cwd], { cwd: join(cwd, 'questions') }),
    await mockdrill(['lint'], { cwd: join(cwd, 'questions') }),
    await mockdrill(['lint'], { cwd: join(cwd, 'questions/dns') }),
  ]).toEqual([
    {
      code: 2,
      stdout: '',
      stderr:
        'mockdrill: . is no bank root: there are no banks right in it, but in questions.\n  Name that one: mockdrill lint questions\n',
    },
    {
      code: 2,
      stdout: '',
      stderr: `mockdrill: ${cwd} is no bank root: there are no banks right in it, but in ${cwd}/questions.\n  Name that one: mockdrill lint ${cwd}/questions\n`,
    },
    { code: 2, stdout: '', stderr: none },
    { code: 2, stdout: '', stderr: none },
  ]);
});

test('in a repository of several bank roots it names the first that lies nearest', async () => {
  const cwd = bankRoot({
    'node_modules/banks/dns/late.md': clean(),
    'docs/adr/one.md': '---\nlayout: page\n---\n\nWhy.\n',
    'teams/night shift/questions/dns/late.md': clean(),
    'teams/day/README.md': '# Days\n',
    'services/dns/src/main.c': '',
  });
  const meant = 'teams/night shift/questions';
  const refused = (stderr: string) => ({ code: 2, stdout: '', stderr });
  expect([
    await mockdrill(['lint'], { cwd }),
    await mockdrill(['lint', '.'], { cwd }),
    await mockdrill(['lint', 'teams'], { cwd }),
  ]).toEqual([
    refused(
      `mockdrill: There is no folder "questions" here to lint.\n  Name a bank root: mockdrill lint '${meant}'\n`,
    ),
    ...['.', 'teams'].map((named) =>
      refused(
        `mockdrill: ${named} is no bank root: there are no banks right in it, but in ${meant}.\n  Name that one: mockdrill lint '${meant}'\n`,
      ),
    ),
  ]);
});

test('the page of a bank that has no question yet is a file of it', async () => {
  const cwd = bankRoot({ 'mine/dns/README.md': '# Names\n' });
  expect(await mockdrill(['lint', 'mine/dns/README.md', '-f', 'compact'], { cwd })).toEqual({
    code: 0,
    stdout:
      'mine/dns/README.md:1:1: warning: the page has no first paragraph: it is the description of the bank [bank-page]\n',
    stderr: '',
  });
});

test('what looks like a question and is not read is named; of a bank with nothing in it that is said', async () => {
  const cwd = bankRoot({
    'mine/dns/Stale.MD': clean(),
    'mine/dns/other.markdown': clean(),
    'mine/dns/lexicon.yml': 'rollback: {wordings: [revert]}\n',
    'mine/dns/notes.txt': 'Not yet.\n',
    'mine/dns/.markdownlint.yml': 'MD013: false\n',
    'bare/dns/notes.txt': 'Not yet.\n',
  });
  const lint = (...args: string[]) => mockdrill(['lint', ...args], { cwd });
  const drilled = await mockdrill(['list', '--bank', 'mine'], { cwd });
  expect([await lint('mine', '--format', 'compact'), await lint('bare'), drilled.stderr]).toEqual([
    {
      code: 0,
      stdout: `mine/dns/Stale.MD:1:1: warning: this file is not read: the files of a bank end in ".md" [not-a-question-file]
mine/dns/lexicon.yml:1:1: warning: this file is not read: the lexicon is lexicon.yml, beside the banks [not-a-question-file]
mine/dns/other.markdown:1:1: warning: this file is not read: the files of a bank end in ".md" [not-a-question-file]
`,
      stderr: '',
    },
    { code: 0, stdout: '0 questions: nothing to lint in bare\n', stderr: '' },
    '',
  ]);
});

test('a question beside the banks is to blame itself, in the lint and wherever questions are read', async () => {
  const cwd = bankRoot({
    'mine/stray.md': clean(),
    'mine/README.md': '---\nlayout: page\n---\n\n# Mine\n',
    'mine/dns/README.md': PAGE,
    'mine/dns/cold-standby.md': clean(),
    'mine/lexicon.yml': 'wake-somebody: {wordings: [page the owner]}\n',
  });
  const stray =
    'mine/stray.md:1:1: error: this file is not read: it has to lie in a bank, a folder below this one';
  const lint = (...args: string[]) => mockdrill(['lint', '-f', 'compact', ...args], { cwd });
  const listed = await mockdrill(['list', '--bank', 'mine'], { cwd });
  expect([await lint('mine'), await lint('mine/stray.md'), (await lint('mine/dns')).stdout, listed]).toEqual([
    { code: 1, stdout: `${stray} [file]\n`, stderr: '' },
    { code: 1, stdout: `${stray} [file]\n`, stderr: '' },
    '',
    {
      code: 0,
      stdout: 'dns   1  Names\n\n1 question in 1 bank\n',
      stderr: '1 file has errors and was left out; "mockdrill lint mine" shows them.\n',
    },
  ]);
});

test('a lexicon and labelled answers under other names are named', async () => {
  const cwd = bankRoot({
    'mine/dns/README.md': PAGE,
    'mine/dns/cold-standby.md': clean(),
    'mine/lexicon.yaml': 'rollback: {wordings: [revert]}\n',
    'mine/Lexicon.yml': 'rollback: {wordings: [revert]}\n',
    'mine/labelled/README.md': '# Labels\n',
    'mine/labelled/a.json': '{}',
    'mine/labelled/c.JSONL': '{}',
    'mine/labelled/deep/d.jsonl': '{}',
    'mine/a.jsonl': '{}',
    'mine/dns/b.jsonl': '{}',
    'mine/dns/mockdrill.config.json': '{}',
    'mine/dns/package.json': '{}',
    'mine/labeled/c.ndjson': '{}',
  });
  const { code, stdout } = await mockdrill(['lint', 'mine', '-f', 'compact'], { cwd });
  const line = (path: string, wanted: string) =>
    `mine/${path}:1:1: warning: this file is not read: ${wanted} [not-a-question-file]\n`;
  const answers = 'labelled answers lie in the folder labelled/, beside the banks';
  expect([code, stdout]).toEqual([
    1,
    line('Lexicon.yml', 'the lexicon is lexicon.yml, beside the banks') +
      line('a.jsonl', answers) +
      line('dns/b.jsonl', answers) +
      line(
        'dns/mockdrill.config.json',
        'the configuration of the lint is mockdrill.config.json, beside the banks',
      ) +
      line('labeled/c.ndjson', answers) +
      line('labelled/a.json', 'the files of labelled answers end in ".jsonl"') +
      line('labelled/c.JSONL', 'the files of labelled answers end in ".jsonl"') +
      'mine/labelled/deep:1:1: error: answers that people have marked lie right in labelled/: nothing in this folder is read [file]\n' +
      line('lexicon.yaml', 'the lexicon is lexicon.yml, beside the banks'),
  ]);
});
