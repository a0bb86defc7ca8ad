import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules.ts';
import { github } from '../../src/view/findings/github.ts';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill } from '../support/run.ts';
import { readXml } from '../support/xml.ts';

const NASTY = 'q "<&>\u001b[31m,:%.md';

/** A root with an error and a warning in a file with an awkward name, and a clean file. */
function root(): string {
  return bankRoot({
    'bank/dns/README.md': '# Names\n\nHow names resolve.\n',
    'bank/dns/cold-standby.md': wholeQuestion('', 'yaml', 'cold-standby.md'),
    [`bank/dns/${NASTY}`]: wholeQuestion(
      'id: region-lost\n"le\\nvel\\e::error::": x\n',
      'yaml',
      'q.md',
    ).replace('What happened', 'Who woke'),
    'bank/dns/short.md': wholeQuestion('time: 10m\n', 'yaml', 'short.md').replace(/^What .*$/m, 'Why?'),
  });
}

const lint = (cwd: string, ...args: string[]) =>
  mockdrill(['lint', 'bank', '--skip', 'self-test', '--skip', 'duplicate-title', ...args], { cwd });

test('compact is one line a finding, and no file can forge one', async () => {
  const { code, stdout } = await lint(root(), '-f', 'compact');
  expect([code, stdout]).toEqual([
    1,
    `bank/dns/q "<&>␛[31m,:%.md:17:2: error: unknown key "le\\nvel\\u001b:\u200a:error:\u200a:" in a question [unknown-key]
bank/dns/short.md:23:1: warning: the model answer has 37 words, about 15s spoken, for a time box of 10m: say more, or give less time [answer-length]
`,
  ]);
});

test('github commands escape what could end them', async () => {
  const { stdout } = await lint(root(), '-f', 'github');
  expect(stdout.split('\n')).toEqual([
    '::error file=bank/dns/q "<&>␛[31m%2C%3A%25.md,line=17,endLine=17,col=2,endColumn=19,title=mockdrill unknown-key::unknown key "le\\nvel\\u001b:\u200a:error:\u200a:" in a question',
    '::warning file=bank/dns/short.md,line=23,endLine=23,col=1,endColumn=180,title=mockdrill answer-length::the model answer has 37 words, about 15s spoken, for a time box of 10m: say more, or give less time',
    '',
  ]);
});

test('in a GitHub job findings become annotations and a page by themselves, ten of a kind', async () => {
  const cwd = bankRoot({ 'summary.md': '' });
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, number) => [`dns/q${number}.md`, '---js\nalert(1)\n---\n']),
  );
  const bank = bankRoot({ ...files, 'dns/README.md': '# Names\n\nHow names resolve.\n' });
  const page = join(cwd, 'summary.md');
  const { code, stdout } = await mockdrill(['lint', bank], {
    env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page },
  });
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect({
    code,
    commands: commands.length,
    rows: readFileSync(page, 'utf8').match(/^\| 1:1 /gm)?.length,
  }).toEqual({
    code: 1,
    commands: 10,
    rows: 12,
  });
  const left = '\n2 more findings not shown as annotations, because GitHub shows ten of a kind for a step';
  expect(stdout).toContain(`${left}; the job summary has them all.\n`);
  const without = [{}, { GITHUB_STEP_SUMMARY: page }].map((env) =>
    mockdrill(['lint', bank, '-f', 'github'], { env }),
  );
  for (const ran of await Promise.all(without)) expect(ran.stdout).toContain(`${left}.\n`);
});

test('sarif holds what version 2.1.0 asks for, and its regions are the spans', async () => {
  const cwd = root();
  const { stdout } = await lint(cwd, '-f', 'sarif');
  const log = JSON.parse(stdout);
  const [run] = log.runs;
  const { driver } = run.tool;
  expect([log.version, log.runs.length, driver.name, run.columnKind]).toEqual([
    '2.1.0',
    1,
    'mockdrill',
    'utf16CodeUnits',
  ]);
  expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map((rule) => rule.name));
  for (const rule of driver.rules) {
    expect(rule.help.markdown).toContain(`# ${rule.id}\n\n${rule.shortDescription.text}`);
    expect(['error', 'warning']).toContain(rule.defaultConfiguration.level);
  }
  const [unknown, short] = run.results;
  expect(unknown).toEqual({
    ruleId: 'unknown-key',
    ruleIndex: RULES.findIndex((rule) => rule.name === 'unknown-key'),
    level: 'error',
    message: { text: 'unknown key "le\\nvel\\u001b::error::" in a question' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'bank/dns/q%20%22%3C%26%3E%1B%5B31m%2C%3A%25.md' },
          region: { startLine: 17, startColumn: 2, endLine: 17, endColumn: 20 },
        },
      },
    ],
    partialFingerprints: { 'mockdrill/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
  expect(decodeURIComponent(unknown.locations[0].physicalLocation.artifactLocation.uri)).toBe(
    `bank/dns/${NASTY}`,
  );
  expect(short.level).toBe('warning');
});

test('fingerprints stay when lines move, and equal faults have different ones', async () => {
  const fault = (before: string) =>
    bankRoot({
      'bank/dns/README.md': '# Names\n\nHow.\n',
      'bank/dns/q.md': wholeQuestion(`${before}tags: [Ab, Ab]\n`, 'yaml', 'q.md'),
    });
  const marks = async (cwd: string) =>
    JSON.parse((await lint(cwd, '-f', 'gitlab')).stdout).map(
      (issue: { fingerprint: string }) => issue.fingerprint,
    );
  const [first, moved] = [await marks(fault('')), await marks(fault('# a remark\n'))];
  expect([first.length, new Set(first).size, moved]).toEqual([2, 2, first]);
});

test('gitlab gets the keys it reads', async () => {
  const issues = JSON.parse((await lint(root(), '-f', 'gitlab')).stdout);
  expect(issues[1]).toEqual({
    description:
      'the model answer has 37 words, about 15s spoken, for a time box of 10m: say more, or give less time',
    check_name: 'answer-length',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'minor',
    location: { path: 'bank/dns/short.md', lines: { begin: 23, end: 23 } },
  });
});

test('junit and checkstyle are well-formed whatever the files are called', async () => {
  const cwd = root();
  await lint(cwd, '-o', 'junit:out/junit.xml', '-o', 'checkstyle:out/checkstyle.xml');
  const junit = readXml(readFileSync(join(cwd, 'out/junit.xml'), 'utf8'));
  const checkstyle = readXml(readFileSync(join(cwd, 'out/checkstyle.xml'), 'utf8'));
  const [suite] = junit.children as (typeof junit)[];
  expect([
    suite!.attributes,
    (suite!.children as (typeof junit)[]).map(({ attributes }) => attributes.name),
  ]).toEqual([
    { name: 'mockdrill lint', tests: '4', failures: '1' },
    [
      'bank/dns/README.md',
      'bank/dns/cold-standby.md',
      'bank/dns/q "<&>\ufffd[31m,:%.md',
      'bank/dns/short.md',
    ],
  ]);
  expect(
    (checkstyle.children as (typeof junit)[]).map(({ attributes, children }) => [attributes.name, children]),
  ).toEqual([
    [
      'bank/dns/q "<&>\ufffd[31m,:%.md',
      [
        {
          name: 'error',
          attributes: {
            line: '17',
            column: '2',
            severity: 'error',
            message: 'unknown key "le\\nvel\\u001b::error::" in a question',
            source: 'mockdrill.unknown-key',
          },
          children: [],
        },
      ],
    ],
    ['bank/dns/short.md', [expect.objectContaining({ name: 'error' })]],
  ]);
});

test('junit has a case for each file, and fails those by which the run fails', async () => {
  const cwd = bankRoot({
    'bank/dns/README.md': '# Names\n\nHow.\n',
    'bank/dns/cold-standby.md': wholeQuestion(
      'levle: x\ntags: [Ab]\ndraft: true\n',
      'yaml',
      'cold-standby.md',
    ),
    'bank/dns/late.md': wholeQuestion('draft: true\n', 'yaml', 'late.md').replace(
      'What happened',
      'Who woke',
    ),
  });
  const junit = async (...args: string[]) => {
    const { code, stdout } = await lint(cwd, '-f', 'junit', ...args);
    return {
      code,
      lines: stdout
        .split('\n')
        .slice(2, -3)
        .map((line) => line.trim()),
    };
  };
  const readme = '<testcase name="bank/dns/README.md" classname="mockdrill.lint"/>';
  const tag =
    '&quot;tags[1]&quot; must be kebab-case (small letters, digits and single hyphens), found &quot;Ab&quot; (id)';
  const faulty = [
    '<testcase name="bank/dns/cold-standby.md" classname="mockdrill.lint">',
    `<failure message="unknown key &quot;levle&quot; in a question (did you mean &quot;level&quot;?) (and 1 more)" type="unknown-key">bank/dns/cold-standby.md:17:1: unknown key &quot;levle&quot; in a question (did you mean &quot;level&quot;?) (unknown-key)&#10;bank/dns/cold-standby.md:18:8: ${tag}</failure>`,
    '</testcase>',
  ];
  const late = '<testcase name="bank/dns/late.md" classname="mockdrill.lint"';
  const draft =
    'this question is a draft: finish its checklist and model answer, then take &quot;draft&quot; out';
  const failed = [
    `${late}>`,
    `<failure message="${draft}" type="draft">bank/dns/late.md:17:1: ${draft} (draft)</failure>`,
    '</testcase>',
  ];
  expect([
    await junit(),
    await junit('--max-warnings', '0', '--quiet'),
    await junit('--write-baseline', 'b.json', '--only', 'id'),
  ]).toEqual([
    {
      code: 1,
      lines: [
        '<testsuite name="mockdrill lint" tests="3" failures="1">',
        readme,
        ...faulty,
        `${late}>`,
        `<system-out>bank/dns/late.md:17:1: ${draft} (draft)</system-out>`,
        '</testcase>',
      ],
    },
    {
      code: 1,
      lines: ['<testsuite name="mockdrill lint" tests="3" failures="2">', readme, ...faulty, ...failed],
    },
    {
      code: 0,
      lines: [
        '<testsuite name="mockdrill lint" tests="3" failures="0">',
        readme,
        '<testcase name="bank/dns/cold-standby.md" classname="mockdrill.lint">',
        `<system-out>bank/dns/cold-standby.md:18:8: ${tag}</system-out>`,
        '</testcase>',
        `${late}/>`,
      ],
    },
  ]);
});

test('formats for code hosts name files from the top of the checkout, others from where the lint runs', async () => {
  const top = bankRoot({
    'a/b/bank/dns/README.md': '# Names\n\nHow.\n',
    'a/b/bank/dns/late.md': wholeQuestion('levle: x\n', 'yaml', 'late.md'),
    '.git': 'gitdir: elsewhere\n',
  });
  const cwd = join(top, 'a/b');
  const paths = async (env: Record<string, string>) => {
    const formats = ['github', 'gitlab', 'sarif', 'compact'];
    const outputs = await Promise.all(
      formats.map((format) => mockdrill(['lint', 'bank', '--only', 'format', '-f', format], { cwd, env })),
    );
    return outputs.map(({ stdout }) => /[\w/]*bank\/dns\/late\.md/.exec(stdout)![0]);
  };
  const from = (path: string) => [path, path, path, 'bank/dns/late.md'];
  expect([
    await paths({}),
    await paths({ GITHUB_WORKSPACE: join(top, 'a') }),
    await paths({ CI_PROJECT_DIR: cwd }),
    await paths({ GITHUB_WORKSPACE: join(top, 'a/c'), CI_PROJECT_DIR: join(top, 'a/b/bank/tls') }),
  ]).toEqual([
    from('a/b/bank/dns/late.md'),
    from('b/bank/dns/late.md'),
    from('bank/dns/late.md'),
    from('a/b/bank/dns/late.md'),
  ]);
});

test.skipIf(sep === '\\')('a backslash in the name of a file is a part of it', async () => {
  const faulty = wholeQuestion('levle: x\n', 'yaml', 'late.md');
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n', 'bank/dns/a\\b.md': faulty });
  const lint = async (format: string) =>
    JSON.parse((await mockdrill(['lint', 'bank', '--only', 'format', '-f', format], { cwd })).stdout);
  const [gitlab, sarif] = [await lint('gitlab'), await lint('sarif')];
  expect([
    gitlab[0].location.path,
    sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
  ]).toEqual(['bank/dns/a\\b.md', 'bank/dns/a%5Cb.md']);
});

test.each([
  ['a checkout in a folder of the workspace', { 'job/.git/HEAD': '' }, 'job/bank', 'bank/dns/late.md'],
  ['a submodule', { 'job/.git': 'gitdir: ../.git/modules/job\n' }, 'job/bank', 'job/bank/dns/late.md'],
  ['a path through a link', {}, 'link/bank', 'job/bank/dns/late.md'],
])('formats for code hosts name files from the top of %s', async (_, files, bank, shown) => {
  const workspace = bankRoot({
    ...files,
    'job/bank/dns/README.md': '# Names\n\nHow.\n',
    'job/bank/dns/late.md': wholeQuestion('levle: x\n', 'yaml', 'late.md'),
  });
  symlinkSync('job', join(workspace, 'link'));
  const args = ['lint', join(workspace, bank), '--only', 'format', '-f', 'gitlab'];
  const { stdout } = await mockdrill(args, { env: { GITHUB_WORKSPACE: workspace } });
  expect(JSON.parse(stdout)[0].location.path).toBe(shown);
});

test.each([
  [['-o', 'sarfi:x'], '"sarfi:x" names no format and file.'],
  [['-o', 'json'], '"json" names no format and file.'],
  [['-o', 'json5'], '"json5" names no format and file.'],
  [['-o', 'json:-'], 'Findings are printed on standard output without being asked.'],
  [['--json', '--format', 'junit'], '--json and --format junit exclude each other.'],
  [['--json', '--summary'], '--summary and --json exclude each other.'],
  [['--baseline', 'none.json'], "The baseline none.json can't be used: there is no such file."],
  [['--baseline', 'bank'], "The baseline bank can't be used: this is a folder."],
  [['--baseline', 'bank/dns/README.md'], 'bank/dns/README.md is no baseline of mockdrill.'],
  [['--baseline', 'later.json'], 'later.json is no baseline of mockdrill.'],
])('lint %j is refused before anything is printed', async (args, why) => {
  const cwd = root();
  writeFileSync(join(cwd, 'later.json'), '{"version": 2, "findings": []}');
  const { code, stdout, stderr } = await lint(cwd, ...args);
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `mockdrill: ${why}`]);
});

test('of more findings than the page of the job has that is said', () => {
  const place = { line: 1, column: 1 };
  const finding = { path: 'a.md', start: place, end: place, rule: 'id', message: 'x', excerpt: '' };
  const findings = Array.from({ length: 1001 }, () => ({ ...finding, severity: 'error' }) as const);
  expect(github({ findings, files: 1, times: new Map() }, true).split('; ').at(-1)).toBe(
    'the job summary has the first 1000.',
  );
});

test('where the page of the job is nowhere, that is said and the findings stay', async () => {
  const { code, stderr } = await mockdrill(['lint'], {
    cwd: bankRoot({ 'questions/dns/a.md': '---js\n' }),
    env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/nowhere/page.md' },
  });
  expect([code, stderr]).toEqual([
    1,
    "The page of the job can't be written: there is no such file or folder.\n",
  ]);
});
