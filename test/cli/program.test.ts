import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/command-table.ts';
import { bankRoot, questionFile, shippedQuestions } from '../support/bank.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';
import { Terminal } from '../support/terminal.ts';

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
    ['list', '--tag', 'backups', '--tag', 'alerting'],
    "mockdrill: option '-t, --tag <tag>' is given twice, as 'backups' and as 'alerting'\n  See: mockdrill list --help\n",
  ],
  [
    ['search', 'dns', '--count', '0'],
    "mockdrill: option '-n, --count <n>' argument '0' is invalid. Expected a whole number from 1.\n  See: mockdrill search --help\n",
  ],
  [['lst', '--help'], "mockdrill: unknown command 'lst'\n(Did you mean list?)\n  See: mockdrill --help\n"],
  [['help', 'lst'], "mockdrill: unknown command 'lst'\n(Did you mean list?)\n  See: mockdrill --help\n"],
  [['help', 'hist'], "mockdrill: unknown command 'hist'\n(Did you mean history?)\n  See: mockdrill --help\n"],
  [
    ['config', 'help', 'ste'],
    "mockdrill: unknown command 'ste'\n(Did you mean set?)\n  See: mockdrill config --help\n",
  ],
  [
    ['help', 'history', 'diif'],
    "mockdrill: unknown command 'diif'\n(Did you mean diff?)\n  See: mockdrill history --help\n",
  ],
  [
    ['interview', 'help', 'compar'],
    "mockdrill: unknown command 'compar'\n(Did you mean compare?)\n  See: mockdrill interview --help\n",
  ],
  [
    ['help', 'history', 'list', 'dns'],
    "mockdrill: unknown command 'dns'\n  See: mockdrill history list --help\n",
  ],
  [
    ['config', 'ste', '--help'],
    "mockdrill: unknown command 'ste'\n(Did you mean set?)\n  See: mockdrill config --help\n",
  ],
  [
    ['interview', 'comapre', '2', '1'],
    "mockdrill: too many arguments for 'interview'. Expected 1 argument but got 3.\n(Did you mean compare?)\n  See: mockdrill interview --help\n",
  ],
  [
    ['demo', 'halp', 'me'],
    "mockdrill: too many arguments for 'demo'. Expected 1 argument but got 2.\n  See: mockdrill demo --help\n",
  ],
  [['drill', '--hints'], "mockdrill: unknown option '--hints'\n  See: mockdrill drill --help\n"],
  [
    ['drill', '-q', 'bad-deploy'],
    'mockdrill: There is no question "bad-deploy" (did you mean "bad-deploy-undone"?).\n  "mockdrill list BANK" shows the ids of a bank, "mockdrill search WORDS" finds questions.\n',
  ],
  [
    ['drill', 'retry-storm'],
    'mockdrill: "retry-storm" is a question, not a bank.\n  To answer it: mockdrill drill --question retry-storm; to read it: mockdrill show retry-storm\n',
  ],
  [
    ['show'],
    "mockdrill: missing required argument 'question' (id or file of the question)\n  See: mockdrill show --help\n",
  ],
  [
    ['completion'],
    "mockdrill: missing required argument 'shell' (bash, zsh, fish or powershell)\n  See: mockdrill completion --help\n",
  ],
  [
    ['show', 'incidents'],
    'mockdrill: "incidents" is a bank, not a question.\n  Its questions: mockdrill list incidents\n',
  ],
  [
    ['search', '...'],
    'mockdrill: There is no word to search for.\n  Such as: mockdrill search expired certificate\n',
  ],
  [
    ['history', 'delete', ''],
    "mockdrill: argument value '' is invalid for argument 'attempt'. Expected something between the quotes.\n  See: mockdrill history delete --help\n",
  ],
  [
    ['list', '--bank', ''],
    "mockdrill: option '-b, --bank <dir>' argument '' is invalid. Expected something between the quotes.\n  See: mockdrill list --help\n",
  ],
  [
    ['suspend', 'retry-storm', ''],
    "mockdrill: argument value '' is invalid for argument 'question'. Expected something between the quotes.\n  See: mockdrill suspend --help\n",
  ],
  [['hlep'], "mockdrill: unknown command 'hlep'\n(Did you mean help?)\n  See: mockdrill --help\n"],
  [
    ['drill', '--hlep'],
    "mockdrill: unknown option '--hlep'\n(Did you mean --help?)\n  See: mockdrill drill --help\n",
  ],
  [
    ['interview', '--quick', 'list'],
    "mockdrill: unknown option '--quick'\n  See: mockdrill interview list --help\n",
  ],
])('%s is a usage error: exit 2 and the way out on stderr', async (args, stderr) => {
  expect(await mockdrill(args)).toEqual({ code: 2, stdout: '', stderr });
});

test.each([[['help', 'history', 'diff']], [['history', 'help', 'diff']]])(
  '%j shows the help of a command below another',
  async (args) => {
    const { code, stdout } = await mockdrill(args);
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'Usage: mockdrill history diff [options] <question> [attempt] [other]',
    ]);
  },
);

test('options may stand before the command that they belong to', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const lines = [
    ['--json', 'list', 'dns', '--bank', root],
    ['-b', root, '--json', 'list', 'dns'],
    ['interview', '--bank', root, '--json', 'list'],
    ['--json', 'interview', '--bank', root, 'list'],
    ['history', '-n', '3', '--json', 'list'],
    ['config', '--json', 'list'],
  ];
  const behind = [
    ['list', 'dns', '--json', '--bank', root],
    ['list', 'dns', '--json', '--bank', root],
    ['interview', 'list', '--json', '--bank', root],
    ['interview', 'list', '--json', '--bank', root],
    ['history', 'list', '--json'],
    ['config', 'list', '--json'],
  ];
  const home = temporaryFolder();
  const said = (line: readonly string[]) => mockdrill(line, { env: { MOCKDRILL_HOME: home } });
  expect(await Promise.all(lines.map(said))).toEqual(await Promise.all(behind.map(said)));
  expect((await said(['interview', '--bank', root, '--json', 'list'])).stdout).toContain('"version": 1');
});

test('a bank folder that does not exist is named, with what to do', async () => {
  expect(await mockdrill(['list', '--bank', 'nowhere'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: The bank folder nowhere does not exist.\n  Name a folder that holds bank folders (such as questions/), with --bank, MOCKDRILL_BANKS or the settings.\n',
  });
});

test('a bank that is named as the folder of banks is told apart from it', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  expect(await mockdrill(['list', '--bank', join(root, 'dns')])).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: ${join(root, 'dns')} is a bank, not a folder of banks.\n  Name the folder it lies in (${root}), and the bank by its name: dns.\n`,
  });
});

test('a folder of banks that is named twice is read once', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const twice = ['--bank', root, '--bank', `${root}/`];
  expect(await mockdrill(['list', ...twice])).toEqual(await mockdrill(['list', '--bank', root]));
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

test('a tag that no question has is guessed, one that these banks lack is not', async () => {
  const root = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby', { tags: '[failover]' }),
    'caches/stale-cache.md': questionFile('stale-cache'),
  });
  const unknown = await mockdrill(['list', '--tag', 'failovr', '--bank', root]);
  const elsewhere = await mockdrill(['list', 'caches', '--tag', 'failover', '--bank', root]);
  expect([unknown.code, unknown.stderr.split('\n')[0], elsewhere]).toEqual([
    2,
    'mockdrill: There is no question with the tag "failovr" (did you mean "failover"?).',
    { code: 0, stdout: 'No questions match.\n', stderr: '' },
  ]);
});

test('show gives as data what it gives for reading: spoilers only on request', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const spoilers = async (...options: string[]) => {
    const { stdout } = await mockdrill(['show', 'cold-standby', '--bank', root, '--json', ...options]);
    const keys = ['hints', 'checklist', 'redFlags', 'followUps', 'modelAnswer', 'weakAnswers', 'notes'];
    return keys.filter((key) => key in JSON.parse(stdout)).join(' ');
  };
  expect([
    await spoilers(),
    await spoilers('--hints'),
    await spoilers('--points'),
    await spoilers('--model'),
    await spoilers('--all'),
  ]).toEqual([
    '',
    'hints',
    'checklist redFlags followUps',
    'modelAnswer',
    'hints checklist redFlags followUps modelAnswer weakAnswers notes',
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
    stderr: `4 files have errors and were left out; "mockdrill lint ${root}" shows them.\n`,
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

test('a question whose file is broken is not called unknown', async () => {
  const root = bankRoot({ 'dns/broken.md': '---\nid: [\n---\n' });
  const file = `${root}/dns/broken.md`;
  expect(await mockdrill(['show', 'broken', '--bank', root])).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: The question ${file} has errors and was left out.\n  "mockdrill lint ${file}" shows them.\n`,
  });
});

test('a word that only the answers have finds questions too, after those that are about it', async () => {
  const root = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/zone.md': questionFile('zone', { title: 'A second zone' }),
  });
  const { stdout } = await mockdrill(['search', 'zone', '--bank', root, '--json']);
  expect(JSON.parse(stdout).questions.map(({ id }: { id: string }) => id)).toEqual(['zone', 'cold-standby']);
});

test('a demo plays the first question of a bank that is named', async () => {
  const bank = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const { stdout } = await mockdrill(['demo', '--bank', bank, '--json']);
  const empty = await mockdrill(['demo', '--bank', bankRoot({})]);
  expect([JSON.parse(stdout).question, empty.code, empty.stderr.split('\n')[0]]).toEqual([
    'cold-standby',
    2,
    'mockdrill: No question there has a weak and a model answer to show.',
  ]);
});

test('a command that show, demo or search names finds the bank that was named to them', async () => {
  const home = temporaryFolder();
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });
  const bank = join(home, 'own banks');
  renameSync(root, bank);
  const said = async (...args: string[]) => (await mockdrill(args, { home })).stdout;
  const unfound = await said('search', 'rollback', '--bank', bank);
  const shown = await said('show', 'cold-standby', '--bank', bank);
  const played = await said('demo', '--bank', bank);
  await mockdrill(['config', 'set', 'banks', bank], { home });
  const shipped = await said('demo');
  expect(
    [unfound, shown, played, shipped].map(
      (text) => text.replace(/\s+/g, ' ').match(/mockdrill (list|drill .*?) --bank '?[^'"]*'?/)?.[0],
    ),
  ).toEqual([
    `mockdrill list --bank '${bank}'`,
    `mockdrill drill --question cold-standby --bank '${bank}'`,
    `mockdrill drill --question cold-standby --bank '${bank}'`,
    `mockdrill drill --question incident-end-to-end --bank ${resolve('questions')} `,
  ]);
});

test('every question that the help names is one that ships', async () => {
  const examples = (rows: readonly CommandRow[]): string[] =>
    rows.flatMap((row) => [...(row.examples ?? []).map(([line]) => line), ...examples(row.below ?? [])]);
  const named = examples(COMMANDS).flatMap((line) => {
    const [, id] = /^mockdrill (?:demo|show|check|suspend|resume|history diff) ([a-z]\S*)/.exec(line) ?? [];
    const [, path] = /^mockdrill lint \S*\/(\S+)\.md$/.exec(line) ?? [];
    return id ? basename(id, '.md') : (path ?? []);
  });
  const shipped = new Set(shippedQuestions().map(([path]) => basename(path, '.md')));
  expect([named.length > 4, named.filter((id) => !shipped.has(id))]).toEqual([true, []]);
});

test('help on a narrow terminal breaks between words', async () => {
  const root = temporaryFolder();
  for (const args of [[], ['drill'], ['lint']]) {
    const terminal = new Terminal([...args, '--help'], { home: root, columns: 40 });
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    const long = terminal.output
      .split(/\r?\n/)
      .filter((line) => line.length > 40 && !line.startsWith('  $ '));
    expect([args, long]).toEqual([args, []]);
  }
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
  expect((await mockdrill(['lint', root, '--fix', '--dry-run'])).stdout).not.toContain('--- ');
});

test.each([
  ['a-b', ['--title', ' '], '" " is no title: that is a text of at most 80 characters, on one line.'],
  [
    'a-b',
    ['--title', 'a'.repeat(81)],
    `"${'a'.repeat(81)}" is no title: that is a text of at most 80 characters, on one line.`,
  ],
  ['a-b', ['--title', 'a\nb'], '"a\\nb" is no title: that is a text of at most 80 characters, on one line.'],
  ['a'.repeat(81), [], `The id "${'a'.repeat(81)}" makes no title: that is a text of at most 80 characters.`],
])('a new question is not written with a title that the format has not (%s %j)', async (id, args, told) => {
  const root = bankRoot({});
  const { code, stderr } = await mockdrill(['new', `dns/${id}`, '--bank', root, ...args]);
  expect([code, readdirSync(root)]).toEqual([2, []]);
  expect(stderr.replace(/\s+/g, ' ')).toContain(told);
});

test('a new question goes into a bank that is there, whatever its folder is called', async () => {
  const cwd = bankRoot({ 'mine/Night shift/README.md': '# Nights\n\nHow.\n', 'mine/.git/HEAD': '' });
  const written = await mockdrill(['new', 'Night shift/late', '--bank', 'mine'], { cwd });
  const refused = (name: string) => ({
    code: 2,
    stdout: '',
    stderr: `mockdrill: "${name}" does not name a question.\n  Expected BANK/ID in kebab-case, such as reliability/cache-that-lied.\n`,
  });
  expect([
    written.stdout.split('\n')[0],
    await mockdrill(['new', 'Day shift/late', '--bank', 'mine'], { cwd }),
    await mockdrill(['new', '.git/late', '--bank', 'mine'], { cwd }),
    await mockdrill(['new', '../late', '--bank', 'mine'], { cwd }),
    readdirSync(join(cwd, 'mine'), { recursive: true }).sort(),
  ]).toEqual([
    'mine/Night shift/late.md',
    refused('Day shift/late'),
    refused('.git/late'),
    refused('../late'),
    ['.git', '.git/HEAD', 'Night shift', 'Night shift/README.md', 'Night shift/late.md'],
  ]);
});

test('a new question is not written where a file stands in the place of its bank', async () => {
  const root = bankRoot({ dns: '' });
  const { code, stderr } = await mockdrill(['new', 'dns/late', '--bank', root]);
  expect([code, stderr.split(': ').slice(1).join(': ')]).toEqual([
    2,
    `${join(root, 'dns/late.md')} can't be written: a file stands where its folder should be.\n  Check the folder, or name another root with --bank.\n`,
  ]);
});

test('a new question is not written where a file stands on the way to its bank root', async () => {
  const cwd = bankRoot({ page: '' });
  const stderr = async (name: string) =>
    (await mockdrill(['new', name, '--bank', 'page/mine'], { cwd })).stderr;
  expect([await stderr('dns/late'), await stderr('Day shift/late')]).toEqual([
    "mockdrill: page/mine/dns/late.md can't be written: a file stands where its folder should be.\n  Check the folder, or name another root with --bank.\n",
    'mockdrill: "Day shift/late" does not name a question.\n  Expected BANK/ID in kebab-case, such as reliability/cache-that-lied.\n',
  ]);
});

test.each([
  ['labelled/late', '"labelled" is no bank: answers that people have marked lie there.'],
  ['interviews/late', '"interviews" is no bank: scripts of interviews lie there.'],
])('a new question is not written where nobody would read it (%s)', async (name, told) => {
  const root = bankRoot({});
  expect([await mockdrill(['new', name, '--bank', root]), readdirSync(root)]).toEqual([
    { code: 2, stdout: '', stderr: `mockdrill: ${told}\n  Choose another name for the bank.\n` },
    [],
  ]);
});

test('a new question is not written with an id that another one has or had', async () => {
  const cwd = bankRoot({
    'mine/dns/late.md': questionFile('cold-standby', { formerly: '[old-standby]' }),
    'theirs/dns/README.md': '',
  });
  const taken = (id: string, path: string) => ({
    code: 2,
    stdout: '',
    stderr: `mockdrill: The id "${id}" is taken by ${path}.\n  Choose another one: ids are unique over all banks, and also those that a question had before.\n`,
  });
  const env = { MOCKDRILL_BANKS: ['theirs', 'mine'].join(delimiter) };
  expect([
    await mockdrill(['new', 'tls/cold-standby', '--bank', 'mine'], { cwd }),
    await mockdrill(['new', 'tls/old-standby'], { cwd, env }),
    readdirSync(cwd, { recursive: true }).sort(),
  ]).toEqual([
    taken('cold-standby', 'mine/dns/late.md'),
    taken('old-standby', 'mine/dns/late.md'),
    ['mine', 'mine/dns', 'mine/dns/late.md', 'theirs', 'theirs/dns', 'theirs/dns/README.md'],
  ]);
});

test('a new question lands in the bank root that the settings or the environment name first', async () => {
  const home = temporaryFolder();
  const [mine, theirs] = [bankRoot({}), bankRoot({})];
  await mockdrill(['config', 'set', 'banks', `${mine},${theirs}`], { home });
  const set = await mockdrill(['new', 'dns/cold-standby'], { home, cwd: theirs });
  const env = { MOCKDRILL_BANKS: 'questions' };
  const named = await mockdrill(['new', 'dns/cold-standby'], { home, cwd: theirs, env });
  const format = 'Every key there is: mockdrill lint --explain format\n';
  expect([set, named]).toEqual([
    {
      code: 0,
      stdout: `${mine}/dns/cold-standby.md\nFill it in, then: mockdrill lint ${mine}\n${format}`,
      stderr: '',
    },
    {
      code: 0,
      stdout: `questions/dns/cold-standby.md\nFill it in, then: mockdrill lint questions\n${format}`,
      stderr: '',
    },
  ]);
  expect(existsSync(join(mine, 'dns/cold-standby.md'))).toBe(true);
});
