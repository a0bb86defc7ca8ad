import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/command-table.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { mockdrill } from '../support/run.ts';

function paths(rows: readonly CommandRow[], above: readonly string[] = []): string[][] {
  return rows.flatMap((row) => [[...above, row.name], ...paths(row.below ?? [], [...above, row.name])]);
}

test.each(paths(COMMANDS).map((path) => [path.join(' '), path] as const))(
  '%s --help explains itself with examples',
  async (_, path) => {
    const { code, stdout, stderr } = await mockdrill([...path, '--help']);
    expect({ code, stderr, usage: stdout.startsWith(`Usage: mockdrill ${path.join(' ')}`) }).toEqual({
      code: 0,
      stderr: '',
      usage: true,
    });
    expect(stdout).toContain('\nExamples:\n  $ mockdrill');
  },
);

test('the help that the build left is the help of the program', async () => {
  expect(await mockdrill(['--help'])).toEqual(await mockdrill(['help']));
  expect(await mockdrill(['-h'])).toEqual(await mockdrill(['help']));
});

test.each([[['--version']], [['drill', '--version']], [['history', 'list', '-V']]])(
  'the version is the package version: %j',
  async (args) => {
    expect(await mockdrill(args)).toEqual({
      code: 0,
      stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
      stderr: '',
    });
  },
);

test.each([
  [['lst'], "mockdrill: unknown command 'lst'\n(Did you mean list?)\n  See: mockdrill --help\n"],
  [
    ['list', '--levle', 'mid'],
    "mockdrill: unknown option '--levle'\n(Did you mean --level?)\n  See: mockdrill list --help\n",
  ],
  [
    ['search', 'dns', '--count', '0'],
    "mockdrill: option '-n, --count <n>' argument '0' is invalid. Expected a whole number from 1.\n  See: mockdrill search --help\n",
  ],
  [['show'], "mockdrill: missing required argument 'question'\n  See: mockdrill show --help\n"],
])('%s is a usage error: exit 2 and the way out on stderr', async (args, stderr) => {
  expect(await mockdrill(args)).toEqual({ code: 2, stdout: '', stderr });
});

test('a bank folder that does not exist is named, with what to do', async () => {
  expect(await mockdrill(['list', '--bank', 'nowhere'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: The bank folder nowhere does not exist.\n  Name a folder that holds bank folders (such as questions/), with --bank, MOCKDRILL_BANKS or the settings.\n',
  });
});

test('a mistyped question or bank is guessed', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const show = await mockdrill(['show', 'cold-stanby'], { env: { MOCKDRILL_BANKS: root } });
  const list = await mockdrill(['list', 'dsn', '--bank', root]);
  expect([show.code, show.stderr.split('\n')[0], list.code, list.stderr]).toEqual([
    2,
    'mockdrill: There is no question "cold-stanby" (did you mean "cold-standby"?).',
    2,
    'mockdrill: There is no bank "dsn" (did you mean "dns"?).\n  The banks are: dns.\n',
  ]);
});

test('files that cannot be read do not hide the others', async () => {
  const root = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/broken.md': '---\nid: [\n---\n',
    'dns/utf16.md': Buffer.from('\ufeffhello', 'utf16le'),
    'dns/large.md': 'x'.repeat(300_000),
    'dns/script.md': questionFile('script').replace('---', '---js'),
  });
  const { code, stdout, stderr } = await mockdrill(['list', 'dns', '--bank', root]);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'dns\n  cold-standby  senior, 2m\n    About cold standby\n',
    stderr: '4 files have errors and were left out; "mockdrill lint" shows them.\n',
  });
});

test('control characters of a file never reach the output', async () => {
  const title = '"\\e]0;owned\\a ::error::\\u202E Title"';
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby', { title }) });
  const { stdout } = await mockdrill(['list', 'dns', '--bank', root]);
  expect(stdout).toBe(
    'dns\n  cold-standby  senior, 2m\n    ␛]0;owned␇ :\u200a:error:\u200a:\\u{202e} Title\n',
  );
});

test('an empty bank root says how to begin', async () => {
  const { code, stdout } = await mockdrill(['list', '--bank', bankRoot({})]);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'No banks here yet. "mockdrill new BANK/ID" starts a question.\n',
  });
});

test('data as JSON carries a version', async () => {
  const root = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/README.md': '# Names\n\nHow names\nresolve.\n',
  });
  const { stdout } = await mockdrill(['list', '--json', '--bank', root]);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    banks: [
      {
        name: 'dns',
        title: 'Names',
        description: 'How names resolve.',
        questions: [
          {
            id: 'cold-standby',
            title: 'About cold standby',
            level: 'senior',
            type: 'behavioural',
            time: 120,
            tags: [],
            draft: false,
          },
        ],
      },
    ],
  });
});

test('a new question is a draft that parses, and an existing file is never touched', async () => {
  const root = bankRoot({});
  const args = ['new', 'dns/cold-standby', '--bank', root];
  const first = await mockdrill(args);
  const second = await mockdrill(args);
  const listed = await mockdrill(['list', 'dns', '--bank', root]);
  expect([first.code, second.code, listed.stdout, listed.stderr]).toEqual([
    0,
    2,
    'dns\n  cold-standby  senior, 3m, draft\n    Cold standby\n',
    '',
  ]);
});
