import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill } from '../support/run.ts';

const PAGE = '# Names\n\nHow names resolve.\n';
const NO_PARAGRAPH = 'the page has no first paragraph: it is the description of the bank';
const question = (id: string, keys = '') =>
  wholeQuestion(`id: ${id}\n${keys}`, 'yaml', `${id}.md`).replace(
    /^What .*$/m,
    `Why ${id.replaceAll('-', ' ')}?`,
  );

/** Findings as `file line rule severity`, and the exit code. */
async function lint(cwd: string, args: string[], input?: string) {
  const ran = await mockdrill(['lint', '--json', '--skip', 'self-test', ...args], {
    cwd,
    ...(input === undefined ? {} : { input }),
  });
  if (ran.stdout === '') return { code: ran.code, stderr: ran.stderr };
  interface Found {
    path: string;
    line: number;
    rule: string;
    severity: string;
  }
  const findings = JSON.parse(ran.stdout).findings.map(
    ({ path, line, rule, severity }: Found) => `${path}:${line} ${rule} ${severity}`,
  );
  return { code: ran.code, findings };
}

const bank = (files: Record<string, string>) => bankRoot({ 'questions/dns/README.md': PAGE, ...files });
const draft = () => bank({ 'questions/dns/late.md': question('late', 'draft: true\n') });

test('a draft is a warning, and an error under --no-drafts', async () => {
  const cwd = draft();
  expect([await lint(cwd, []), await lint(cwd, ['--no-drafts'])]).toEqual([
    { code: 0, findings: ['questions/dns/late.md:17 draft warning'] },
    { code: 1, findings: ['questions/dns/late.md:17 draft error'] },
  ]);
});

test('more warnings than --max-warnings fail, and --quiet shows errors only', async () => {
  const cwd = draft();
  expect([
    (await lint(cwd, ['--max-warnings', '1'])).code,
    (await lint(cwd, ['--max-warnings', '0'])).code,
    await lint(cwd, ['--quiet', '--max-warnings', '0']),
  ]).toEqual([0, 1, { code: 1, findings: [] }]);
});

test('where warnings are left out nothing is said of how many there are', async () => {
  const quiet = async (cwd: string) =>
    (await mockdrill(['lint', '--quiet', '--skip', 'self-test'], { cwd })).stdout;
  const faulty = bank({ 'questions/dns/late.md': question('late', 'draft: true\nlevle: x\n') });
  expect([await quiet(draft()), (await quiet(faulty)).trimEnd().split('\n').at(-1)]).toEqual([
    '1 question, no errors\n',
    '1 error in 1 question',
  ]);
});

test('where there are errors nothing is said of too many warnings', async () => {
  const cwd = bank({
    'questions/dns/late.md': question('late', 'draft: true\nlevle: x\n'),
    'questions/dns/other.md': question('other', 'draft: true\n'),
  });
  const { code, stdout, stderr } = await mockdrill(
    ['lint', '--only', 'format', '--summary', '--max-warnings', '0'],
    { cwd },
  );
  expect([code, stdout.trimEnd().split('\n').at(-1), stderr]).toEqual([
    1,
    '1 error and 1 warning in 2 questions',
    '',
  ]);
});

test('--only and --skip choose rules and groups, and a mistyped one is guessed', async () => {
  const cwd = draft();
  expect([
    await lint(cwd, ['--only', 'prose']),
    await lint(cwd, ['--skip', 'draft']),
    await lint(cwd, ['--only', 'drat']),
    await lint(cwd, ['--only', 'hygeine']),
    await lint(cwd, ['--only', 'draft', '--skip', 'draft']),
  ]).toEqual([
    { code: 0, findings: [] },
    { code: 0, findings: [] },
    {
      code: 2,
      stderr:
        'mockdrill: There is no rule "drat" (did you mean "draft"?).\n  "mockdrill lint --rules" lists them.\n',
    },
    {
      code: 2,
      stderr:
        'mockdrill: There is no rule "hygeine" (did you mean "hygiene"?).\n  "mockdrill lint --rules" lists them.\n',
    },
    {
      code: 2,
      stderr: 'mockdrill: No rule is left to look for.\n  --skip takes away all that --only names.\n',
    },
  ]);
});

test('what is ignored is compared with nothing, and keeps its ids', async () => {
  const late = wholeQuestion('', 'yaml', 'late.md');
  const label = { question: 'late', answer: 'It was night.', hit: ['failover'] };
  const cwd = bank({
    'questions/mockdrill.config.json': '{"ignore": ["old/**", "labelled/old.jsonl"]}',
    'questions/dns/late.md': late,
    'questions/labelled/old.jsonl': JSON.stringify(label),
    'questions/labelled/dns.jsonl': ['later', 'broken']
      .map((id) => JSON.stringify({ ...label, question: id }))
      .join('\n'),
    'questions/old/broken.md': late.replace('id: late', 'id: broken').replace('time: 30s', 'time: 30'),
    'questions/old/later.md': late.replace('id: late', 'id: later'),
    'questions/old/later-still.md': late,
  });
  const all = async (...args: string[]) =>
    (await mockdrill(['lint', '--format', 'compact', ...args], { cwd })).stdout;
  const taken =
    'questions/dns/late.md:3:5: error: the id "late" is taken by questions/old/later-still.md; ids are unique over all loaded banks [duplicate-id]\n';
  expect([await all(), await all('questions/dns/late.md')]).toEqual([taken, taken]);
});

test('the configuration sets levels by rule and by glob, leaves files out, and is checked', async () => {
  const config = (value: object) =>
    bank({
      'questions/mockdrill.config.json': JSON.stringify(value),
      'questions/dns/late.md': question('late', 'draft: true\n'),
      'questions/dns/later.md': question('later', 'draft: true\n'),
    });
  const overridden = {
    rules: { draft: 'error' },
    overrides: [{ files: 'dns/later.md', rules: { format: 'off' } }],
  };
  expect([
    await lint(config(overridden), []),
    await lint(config({ ignore: ['**/late.md'], maxWarnings: 0 }), []),
    await lint(config({ rulez: {}, rules: { daft: 'off', draft: 'of' } }), []),
    await lint(bank({ 'questions/mockdrill.config.json': '{\n  "rules": {},\n}\n' }), []),
    await lint(draft(), ['--config', 'none.json']),
  ]).toEqual([
    { code: 1, findings: ['questions/dns/late.md:17 draft error'] },
    { code: 1, findings: ['questions/dns/later.md:17 draft warning'] },
    {
      code: 2,
      stderr: expect.stringMatching(
        /unknown key "rulez" \(did you mean "rules"\?\); "rules": there is no rule "daft" \(did you mean "draft"\?\); "rules\.draft" must be one of error, warning, off\.\n$/,
      ),
    },
    {
      code: 2,
      stderr: expect.stringMatching(
        /: this is not JSON: line 3, column 1: expected a key in double quotes\.\n$/,
      ),
    },
    { code: 2, stderr: expect.stringMatching(/none\.json can't be used: there is no such file\.\n$/) },
  ]);
});

test('what an option says goes before what the configuration says', async () => {
  const cwd = bank({
    'questions/mockdrill.config.json': '{"rules": {"draft": "off"}, "maxWarnings": 0, "format": "compact"}',
    'mild.json':
      '{"rules": {"draft": "off"}, "overrides": [{"files": "questions/dns/*", "rules": {"draft": "warning"}}], "maxWarnings": 0}',
    'questions/dns/late.md': question('late', 'draft: true\n'),
  });
  const run = (...args: string[]) => mockdrill(['lint', '--only', 'draft', ...args], { cwd });
  const told = (severity: string) =>
    `questions/dns/late.md:17:1: ${severity}: this question is a draft: finish its checklist and model answer, then take "draft" out [draft]\n`;
  expect([
    await run(),
    await run('--no-drafts'),
    await run('--config', 'mild.json', '-f', 'compact'),
    await run('--config', 'mild.json', '-f', 'compact', '--max-warnings', '1'),
  ]).toEqual([
    { code: 0, stdout: '', stderr: '' },
    { code: 1, stdout: told('error'), stderr: '' },
    { code: 1, stdout: told('warning'), stderr: '1 warning, and no more than 0 are allowed.\n' },
    { code: 0, stdout: told('warning'), stderr: '' },
  ]);
});

test('a comment switches a rule off for the next line; without a reason or effect it is a finding', async () => {
  const off = (comment: string) =>
    bank({ 'questions/dns/late.md': question('late', `${comment}\ndraft: true\n`) });
  expect([
    await lint(off('# mockdrill-disable-next-line draft: for the next release'), []),
    await lint(off('# mockdrill-disable-next-line draft'), []),
    await lint(off('# mockdrill-disable-next-line draft, id: two at once'), []),
  ]).toEqual([
    { code: 0, findings: [] },
    { code: 0, findings: ['questions/dns/late.md:17 disable-comment warning'] },
    { code: 0, findings: ['questions/dns/late.md:17 disable-comment warning'] },
  ]);
});

test('a comment that looks like one and does nothing is a finding', async () => {
  const told = async (comment: string) => {
    const cwd = bank({ 'questions/dns/late.md': question('late', `draft: true${comment}\n`) });
    return (await mockdrill(['lint', '--only', 'disable-comment', '-f', 'compact'], { cwd })).stdout;
  };
  expect([
    await told(' # mockdrill-disable-line draft: later'),
    await told('\n# mockdrill-disable draft: later'),
  ]).toEqual(
    [
      ['17:13', 'mockdrill-disable-line'],
      ['18:1', 'mockdrill-disable'],
    ].map(
      ([place, word]) =>
        `questions/dns/late.md:${place}: warning: "${word}" does nothing: "mockdrill-disable-next-line RULE: reason" stands above the line it is for [disable-comment]\n`,
    ),
  );
});

test('an error that keeps a question out is switched off by nobody, and a draft is', async () => {
  const cwd = bank({
    'questions/mockdrill.config.json': '{"rules": {"format": "off"}}',
    'questions/dns/late.md': question(
      'late',
      '# mockdrill-disable-next-line value: I want it\nlevel: senoir\ndraft: true\n',
    ),
  });
  const { code, stdout } = await mockdrill(['lint', '--skip', 'self-test', '-f', 'compact'], { cwd });
  const alone = await mockdrill(
    ['lint', '--only', 'disable-comment', '-f', 'compact', '--config', 'none.json'],
    {
      cwd: bank({
        'none.json': '{}',
        'questions/dns/late.md': question(
          'late',
          '# mockdrill-disable-next-line value: I want it\nlevel: senoir\n',
        ),
      }),
    },
  );
  expect([code, stdout, alone.stdout]).toEqual([
    1,
    `questions/dns/late.md:17:8: error: "level" must be one of junior, mid, senior, staff, found "senoir" (did you mean "senior"?) (the configuration can't switch this off; its "ignore" leaves a file out) [value]
`,
    `questions/dns/late.md:16:1: warning: an error of "value" can't be switched off: mend the next line, and take this comment out [disable-comment]
`,
  ]);
});

test('an error because of which a question is left out is no warning either', async () => {
  const cwd = bank({
    'questions/mockdrill.config.json': '{"rules": {"value": "warning", "draft": "warning"}}',
    'questions/dns/late.md': question('late', 'level: senoir\n'),
  });
  expect(await mockdrill(['lint', '-f', 'compact'], { cwd })).toEqual({
    code: 1,
    stdout: `questions/dns/late.md:16:8: error: "level" must be one of junior, mid, senior, staff, found "senoir" (did you mean "senior"?) (the configuration can't lower this; its "ignore" leaves a file out) [value]
`,
    stderr: '',
  });
});

test('an HTML comment does the same in the body', async () => {
  const text = question('late').replace(
    /^Why late\?$/m,
    '<!-- mockdrill-disable-next-line prompt-asks: a riddle -->\nA primary, dead.',
  );
  expect(await lint(bank({ 'questions/dns/late.md': text }), [])).toEqual({ code: 0, findings: [] });
});

test('a baseline hides what it knows, also when lines move, and says what is gone', async () => {
  const cwd = draft();
  const file = join(cwd, 'questions/dns/late.md');
  expect((await mockdrill(['lint', '--write-baseline', 'old.json'], { cwd })).code).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true', '# not yet\ndraft: true\nlevle: x'));
  expect(await lint(cwd, ['--baseline', 'old.json'])).toEqual({
    code: 1,
    findings: ['questions/dns/late.md:19 unknown-key error'],
  });
  writeFileSync(file, question('late'));
  mkdirSync(join(cwd, 'ci'));
  const elsewhere = ['../questions', '--baseline', '../old.json'];
  expect([
    await mockdrill(['lint', '--baseline', 'old.json'], { cwd }),
    await mockdrill(['lint', ...elsewhere], { cwd: join(cwd, 'ci') }),
    await mockdrill(['lint', ...elsewhere, '--write-baseline', 'new.json'], { cwd: join(cwd, 'ci') }),
  ]).toEqual([
    expect.objectContaining({ code: 0, stderr: '1 finding of the baseline is gone: write it again.\n' }),
    expect.objectContaining({ code: 0, stderr: '1 finding of the baseline is gone: write it again.\n' }),
    expect.objectContaining({ code: 0, stderr: 'new.json: 0 findings\n' }),
  ]);
});

test('a baseline fits from wherever the lint is run', async () => {
  const cwd = draft();
  await mockdrill(['lint', '--write-baseline', 'old.json'], { cwd });
  const places: [folder: string, path: string, up: string][] = [
    ['.', 'questions', '.'],
    ['questions', '.', '..'],
    ['questions/dns', '.', '../..'],
    ['questions/dns', 'late.md', '../..'],
    ['questions/dns', '..', '../..'],
  ];
  for (const [folder, path, up] of places)
    expect(await lint(join(cwd, folder), [path, '--baseline', `${up}/old.json`])).toEqual({
      code: 0,
      findings: [],
    });
});

test('a baseline with a mark of the byte order is one, with something else among its findings none', async () => {
  const cwd = draft();
  await mockdrill(['lint', '--write-baseline', 'old.json'], { cwd });
  const text = readFileSync(join(cwd, 'old.json'), 'utf8');
  writeFileSync(join(cwd, 'marked.json'), `\ufeff${text}`);
  writeFileSync(join(cwd, 'broken.json'), '{"version":1,"findings":[null]}');
  expect(await lint(cwd, ['--baseline', 'marked.json'])).toEqual({ code: 0, findings: [] });
  expect(await lint(cwd, ['--baseline', 'broken.json'])).toEqual({
    code: 2,
    stderr: 'mockdrill: broken.json is no baseline of mockdrill.\n  Write one with --write-baseline.\n',
  });
});

test('a baseline that is none is told before anything is linted', async () => {
  const cwd = draft();
  expect(await lint(cwd, ['--baseline', 'nowhere.json', '--cache-location', 'cache.json'])).toEqual({
    code: 2,
    stderr:
      "mockdrill: The baseline nowhere.json can't be used: there is no such file.\n  Write one with --write-baseline.\n",
  });
  expect(existsSync(join(cwd, 'cache.json'))).toBe(false);
});

test('what a run writes takes the place of nothing through a link either', async () => {
  const cwd = draft();
  const file = join(cwd, 'questions/dns/late.md');
  const text = readFileSync(file, 'utf8');
  symlinkSync(file, join(cwd, 'late.json'));
  symlinkSync('.', join(cwd, 'reports'));
  const lint = (...targets: string[]) =>
    mockdrill(['lint', ...targets.flatMap((target) => ['--output-file', target])], { cwd });
  const told = [await lint('json:late.json'), await lint('json:lint.out', 'sarif:reports/lint.out')];
  expect([told.map(({ stderr }) => stderr), readFileSync(file, 'utf8')]).toEqual([
    [
      'mockdrill: late.json is one of the files that the lint reads: it is not written over.\n  Name another file for the findings.\n',
      'mockdrill: reports/lint.out is named twice: the second format would write over the first.\n  Name a file for each format.\n',
    ],
    text,
  ]);
});

test("what a run writes never takes the place of somebody's work", async () => {
  const cwd = draft();
  const file = 'questions/dns/late.md';
  const text = readFileSync(join(cwd, file), 'utf8');
  writeFileSync(join(cwd, 'old.json'), '{"version": 1, "findings": []}');
  const lint = async (...args: string[]) => (await mockdrill(['lint', ...args], { cwd })).stderr;
  const told = [
    await lint('--write-baseline', file),
    await lint('--cache-location', file),
    await lint('--output-file', `json:${file}`),
    await lint('--output-file', 'json:questions/mockdrill.config.json'),
    await lint('--baseline', 'old.json', '--output-file', 'json:old.json'),
  ];
  expect(told).toEqual([
    `mockdrill: ${file} is no baseline of mockdrill: it is not written over.\n  Name a baseline, or a file that is not there yet.\n`,
    `mockdrill: ${file} is no cache of mockdrill: it is not written over.\n  Delete it, if it was one that is damaged, or name a file that is not there yet.\n`,
    `mockdrill: ${file} is one of the files that the lint reads: it is not written over.\n  Name another file for the findings.\n`,
    'mockdrill: questions/mockdrill.config.json is one of the files that the lint reads: it is not written over.\n  Name another file for the findings.\n',
    'mockdrill: old.json is one of the files that the lint reads: it is not written over.\n  Name another file for the findings.\n',
  ]);
  expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
  writeFileSync(join(cwd, 'empty.json'), '');
  expect(await lint('--write-baseline', 'empty.json')).toBe('empty.json: 1 finding\n');
});

test('where one file of findings cannot be written, the others are', async () => {
  const cwd = draft();
  const { code, stderr } = await mockdrill(
    ['lint', '--output-file', 'json:questions/dns/late.md/x.json', '--output-file', 'compact:found.txt'],
    { cwd },
  );
  expect([code, stderr.includes("x.json can't be written"), existsSync(join(cwd, 'found.txt'))]).toEqual([
    2,
    true,
    true,
  ]);
});

test('a run over a part says nothing of what is gone from the baseline, and keeps what it can know nothing of', async () => {
  const cwd = draft();
  const other = join(cwd, 'questions/dns/other.md');
  const lint = (...args: string[]) => mockdrill(['lint', ...args], { cwd });
  const known = () =>
    JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).findings.map(({ path }: { path: string }) => path);
  const renew = ['--baseline', 'b.json', '--write-baseline', 'b.json'];
  writeFileSync(other, question('other', 'levle: x\n'));
  await lint('--write-baseline', 'b.json');
  const before = known();
  const parts = [['questions/dns/late.md'], ['--only', 'draft'], ['--skip', 'format']];
  const told = await Promise.all(parts.map((part) => lint('--baseline', 'b.json', ...part)));
  await lint('questions/dns/other.md', ...renew);
  const afterPart = known();
  writeFileSync(other, question('other', 'titel: x\n'));
  const { stderr } = await lint(...renew);
  expect([told.map((ran) => [ran.code, ran.stderr]), before, afterPart, stderr, known()]).toEqual([
    parts.map(() => [0, '']),
    ['questions/dns/late.md', 'questions/dns/other.md'],
    ['questions/dns/late.md', 'questions/dns/other.md'],
    'b.json: 2 findings\n',
    ['questions/dns/late.md', 'questions/dns/other.md'],
  ]);
});

test('standard input stands for the file that it is going to be', async () => {
  const cwd = bank({
    'questions/dns/late.md': question('late'),
    'questions/dns/other.md': question('other'),
    'strict.json': '{"rules": {"draft": "error"}}',
  });
  const args = ['--stdin', '--stdin-filename'];
  expect([
    await lint(cwd, [...args, 'questions/dns/late.md'], question('late', 'levle: x\n')),
    await lint(cwd, [...args, 'questions/dns/new.md'], question('other').replace('About', 'All about')),
    await lint(cwd, ['--stdin'], question('late', 'levle: x\n')),
    await lint(cwd, ['--stdin', '--config', 'strict.json'], question('late', 'draft: true\n')),
  ]).toEqual([
    { code: 1, findings: ['questions/dns/late.md:17 unknown-key error'] },
    {
      code: 1,
      findings: [
        'questions/dns/new.md:16 duplicate-id error',
        'questions/dns/new.md:19 duplicate-question warning',
      ],
    },
    { code: 1, findings: ['stdin.md:17 unknown-key error'] },
    { code: 1, findings: ['stdin.md:17 draft error'] },
  ]);
});

test('standard input may be as long as a file of labelled answers', async () => {
  const cwd = bank({ 'questions/dns/late.md': question('late') });
  const input = `${JSON.stringify({ question: 'late', answer: 'We wept. '.repeat(100), hit: [] })}\n`.repeat(
    600,
  );
  const args = ['--only', 'labelled-line', '--stdin', '--stdin-filename', 'questions/labelled/late.jsonl'];
  expect(await lint(cwd, args, input)).toEqual({ code: 0, findings: [] });
  expect((await mockdrill(['lint', '--fix', ...args], { cwd, input })).stdout).toBe(input);
});

test('a configuration on standard input stands for its file', async () => {
  const cwd = bank({ 'questions/dns/late.md': question('late', 'draft: true\n') });
  const args = ['--stdin', '--stdin-filename', 'questions/mockdrill.config.json'];
  const path = join(cwd, 'questions/mockdrill.config.json');
  expect([
    await lint(cwd, args, '{"rules": {"draft": "error"}}'),
    await lint(cwd, args, '{"rule": {}}'),
  ]).toEqual([
    { code: 1, findings: ['questions/dns/late.md:17 draft error'] },
    {
      code: 2,
      stderr: `mockdrill: The configuration ${path} can't be used: unknown key "rule" (did you mean "rules"?).\n`,
    },
  ]);
});

test('of two files with one id the one that is not named like it is to blame', async () => {
  const copy = (name: string) =>
    bank({
      [`questions/dns/${name}`]: question('late').replace('About', 'All about').replace('Why late', 'When'),
      'questions/dns/late.md': question('late'),
    });
  expect([await lint(copy('a-copy.md'), []), await lint(copy('z-copy.md'), [])]).toEqual([
    { code: 1, findings: ['questions/dns/a-copy.md:16 duplicate-id error'] },
    { code: 1, findings: ['questions/dns/z-copy.md:16 duplicate-id error'] },
  ]);
});

test('a former id that the question itself has is told so', async () => {
  const cwd = bank({ 'questions/dns/late.md': question('late', 'formerly: [late]\n') });
  const { stdout } = await mockdrill(['lint', '--only', 'duplicate-id', '-f', 'compact'], { cwd });
  expect(stdout).toBe(
    'questions/dns/late.md:17:12: error: the former id "late" is in this question already: take it out [duplicate-id]\n',
  );
});

test('drafts that nobody has filled in are no copies of each other', async () => {
  const cwd = bank({});
  for (const id of ['one', 'two']) await mockdrill(['new', `dns/${id}`], { cwd });
  expect(await lint(cwd, [])).toEqual({
    code: 0,
    findings: ['questions/dns/one.md:19 draft warning', 'questions/dns/two.md:19 draft warning'],
  });
});

test('--explain prints the page of the format too', async () => {
  const page = await mockdrill(['lint', '--explain', 'format']);
  const data = await mockdrill(['lint', '--explain', 'format', '--json']);
  const text = readFileSync('questions/README.md', 'utf8');
  expect([page, JSON.parse(data.stdout)]).toEqual([
    { code: 0, stdout: text, stderr: '' },
    { version: 1, page: text },
  ]);
});

test('--explain of a group of rules says that it is one', async () => {
  expect(await mockdrill(['lint', '--explain', 'self-test'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: "self-test" is a group of rules, of which each has a page of its own.\n  "mockdrill lint --rules" lists them.\n',
  });
});

test('--rules and --explain print the rules and their pages', async () => {
  const { stdout } = await mockdrill(['lint', '--rules', '--json']);
  const { rules } = JSON.parse(stdout);
  const page = await mockdrill(['lint', '--explain', 'points-alike']);
  const data = await mockdrill(['lint', '--explain', 'points-alike', '--json']);
  expect(JSON.parse(data.stdout).rule).toEqual({
    ...rules.find(({ name }: { name: string }) => name === 'points-alike'),
    page: page.stdout,
  });
  expect([rules[0], page]).toEqual([
    {
      name: 'alias',
      group: 'format',
      severity: 'error',
      about: 'An alias is not a word or a phrase, or nothing can match it.',
    },
    { code: 0, stdout: readFileSync('src/lint/rules/points-alike.md', 'utf8'), stderr: '' },
  ]);
});

test('a glob of the configuration that takes nothing is told of, but not to an editor', async () => {
  const config = {
    ignore: ['dns/late.md', 'questions/dns/**', 'tls/README.md', 'deep/old'],
    overrides: [
      { files: ['*.md'], rules: {} },
      { files: 'dsn/**', rules: {} },
    ],
  };
  const cwd = bank({
    'questions/dns/late.md': question('late'),
    'questions/tls/keys.md': question('keys'),
    'questions/deep/old/lost.md': question('lost'),
    'questions/mockdrill.config.json': JSON.stringify(config),
  });
  const stderr = async (...args: string[]) => (await mockdrill(['lint', ...args], { cwd, input: '' })).stderr;
  const told =
    'The "ignore" of the configuration: "questions/dns/**" takes no file (from questions/).\nThe "overrides[1].files" of the configuration: "dsn/**" takes no file (from questions/).\n';
  expect([
    await stderr(),
    await stderr('questions/tls'),
    await stderr('--stdin', '--stdin-filename', 'questions/tls/keys.md'),
  ]).toEqual([told, told, '']);
});

test.each(['questions/dns/late.txt', 'README.md', 'questions/README.md', 'answers.jsonl', 'words.yml'])(
  'a file that no bank has (%s) is refused, rather than found clean',
  async (path) => {
    const cwd = bank({ [path]: 'It is late.' });
    expect(await lint(cwd, [path])).toEqual({
      code: 2,
      stderr: `mockdrill: ${path} is no file of a bank.\n  Name a bank root, a bank folder or question files (.md).\n`,
    });
  },
);

test.each([
  ['nothing', '', ['the page has no "# " heading: it is the title of the bank', NO_PARAGRAPH]],
  ['a title alone', '# Names\n\n<!-- How. -->\n\n## More\n\nYes.\n', [NO_PARAGRAPH]],
  ['a title and a paragraph', PAGE, []],
])('a page with %s is told what it lacks', async (_, page, wanted) => {
  const cwd = bank({ 'questions/dns/late.md': question('late'), 'questions/dns/README.md': page });
  const { stdout } = await mockdrill(['lint', '--only', 'bank-page', '-f', 'compact'], { cwd });
  expect(stdout).toBe(
    wanted.map((message) => `questions/dns/README.md:1:1: warning: ${message} [bank-page]\n`).join(''),
  );
});

test('the page of a bank is a file of it', async () => {
  const cwd = bank({ 'questions/dns/late.md': question('late'), 'questions/dns/README.md': 'No heading.\n' });
  expect(await lint(cwd, ['questions/dns/README.md'])).toEqual({
    code: 0,
    findings: ['questions/dns/README.md:1 bank-page warning'],
  });
});

test('a file in a folder of a bank is told to be too deep, however it is named', async () => {
  const cwd = bank({
    'questions/dns/late.md': question('late'),
    'questions/dns/lost.md': question('lost'),
    'questions/dns/old/left.md': question('left', 'levle: x\n'),
    'questions/mockdrill.config.json': '{"rules": {"prose": "off"}}',
  });
  const path = 'questions/dns/old/left.md';
  const folder = { code: 1, findings: ['questions/dns/old:1 file error'] };
  expect([
    await lint(cwd, [path]),
    await lint(cwd, ['questions/dns/late.md', path]),
    await lint(cwd, ['questions/dns/old']),
    await lint(cwd, ['questions/dns']),
    await lint(cwd, ['questions']),
    await lint(cwd, ['questions/dns/late.md']),
    await lint(cwd, ['--stdin', '--stdin-filename', path], question('left')),
  ]).toEqual([
    folder,
    folder,
    folder,
    folder,
    folder,
    { code: 0, findings: [] },
    { code: 1, findings: [`${path}:1 file error`] },
  ]);
});

test.each([
  ['lexicon.yml', 'rollback:\n  wordings: [revert]\n'],
  ['mockdrill.config.json', '{"rules": {"duplicate-title": "off"}}\n'],
])(
  '%s as a PATH lints every question that depends on it, and --fix mends none of them',
  async (name, text) => {
    const cwd = bank({
      'questions/dns/late.md': question('late', 'levle: x\n').replace('format: 1', 'format: 1 '),
      [`questions/${name}`]: text,
    });
    const found = { code: 1, findings: ['questions/dns/late.md:17 unknown-key error'] };
    expect([
      await lint(cwd, [`questions/${name}`]),
      await lint(cwd, [`questions/${name}`, '--fix']),
      readFileSync(join(cwd, 'questions/dns/late.md'), 'utf8').includes('format: 1 \n'),
    ]).toEqual([found, found, true]);
  },
);

test.each<[args: string[], why: string]>([
  [['--dry-run'], '--dry-run shows what --fix would do.\n  Write --fix --dry-run.'],
  [
    ['--stdin-filename', 'questions/dns/late.md'],
    '--stdin-filename names what comes on standard input.\n  Add --stdin, or name the file as a PATH.',
  ],
  [
    ['--stdin', 'questions/dns/late.md'],
    '--stdin lints what comes on standard input, and no PATH beside it.\n  To say which file it is going to be: --stdin-filename questions/dns/late.md',
  ],
  [
    ['--output-file', 'gitlab:lint.json', '--output-file', 'sarif:./lint.json'],
    './lint.json is named twice: the second format would write over the first.\n  Name a file for each format.',
  ],
  [
    ['--cache-location', 'lint.json', '--output-file', 'sarif:lint.json'],
    'lint.json is one of the files that the lint reads: it is not written over.\n  Name another file for the findings.',
  ],
  [
    ['--output-file', 'json:questions'],
    "questions can't be written: a folder stands in its place.\n  Name a file.",
  ],
  [['--rules', '--explain', 'metric-unused'], '--rules and --explain exclude each other.'],
  [
    ['--fix', '--dry-run', '--write-baseline', 'baseline.json'],
    '--dry-run writes nothing: --write-baseline and it exclude each other.',
  ],
  [['--stdin', '--watch'], '--stdin and --watch exclude each other.'],
  [['--stdin', '--since', 'HEAD'], '--stdin and --since exclude each other.'],
])('lint %j is refused', async (args, why) => {
  expect(await lint(draft(), args, question('late'))).toEqual({ code: 2, stderr: `mockdrill: ${why}\n` });
});

test('of several roots the one that allows the fewest warnings counts, in whichever order they are named', async () => {
  const cwd = bankRoot({
    'one/dns/README.md': PAGE,
    'one/dns/late.md': question('late', 'draft: true\n'),
    'two/tls/README.md': PAGE,
    'two/mockdrill.config.json': '{"maxWarnings": 0}',
  });
  const codes = [['one', 'two'], ['two', 'one'], ['one']].map(async (roots) => (await lint(cwd, roots)).code);
  expect(await Promise.all(codes)).toEqual([1, 1, 0]);
});
