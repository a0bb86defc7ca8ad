import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { LAUNCHER, mockdrill, plainEnvironment, temporaryFolder } from '../support/run.ts';

const bank = () => bankRoot({ 'dns/README.md': '# DNS\n\nNames.\n', 'dns/cold.md': questionFile('cold') });

test('check reads the answer from a pipe, and exits 0 where it passes and 1 where it does not', async () => {
  const root = bank();
  const good = await mockdrill(['check', 'cold', '--bank', root, '--json'], {
    input: 'We promoted the replica and were back after 12 minutes.',
  });
  const bad = await mockdrill(['check', 'cold', '--bank', root, '--json'], { input: 'I do not know.' });
  expect([good.code, JSON.parse(good.stdout).score, bad.code, JSON.parse(bad.stdout).score]).toEqual([
    0, 100, 1, 0,
  ]);
});

test('the pass mark of the settings holds for the check, the drill and the check of old answers alike', async () => {
  const home = temporaryFolder();
  const root = bank();
  const input = 'We failed over to the second zone.';
  const outcomes = async () => {
    const checked = await mockdrill(['check', 'cold', '--bank', root, '--json'], { home, input });
    const drilled = await mockdrill(['drill', '--bank', root, '--json'], { home, input });
    const recheck = ['history', 'replay', '--recheck', '--bank', root, '--json'];
    const changes = JSON.parse((await mockdrill(recheck, { home })).stdout).changes;
    const [{ result }] = JSON.parse(drilled.stdout).questions;
    return [checked.code, JSON.parse(checked.stdout).passed, result.passed, changes.length];
  };
  expect(await outcomes()).toEqual([1, false, false, 0]);
  await mockdrill(['config', 'set', 'passMark', '50'], { home });
  // The attempt of before, which did not pass, passes today.
  expect(await outcomes()).toEqual([0, true, true, 1]);
});

test('check, eval and lexicon say where the lexicon of a bank has errors, and go on', async () => {
  const root = bank();
  writeFileSync(join(root, 'lexicon.yml'), '- rollback\n');
  const labelled = { question: 'cold', answer: 'We promoted the replica.', hit: [] };
  const outcomes = await Promise.all([
    mockdrill(['check', 'cold', '--bank', '.', '--json', '--model'], { cwd: root }),
    mockdrill(['eval', '-', '--bank', '.', '--json'], { cwd: root, input: JSON.stringify(labelled) }),
    mockdrill(['lexicon', 'rollback', '--bank', '.', '--json'], { cwd: root }),
  ]);
  const stderr =
    'lexicon.yml has errors and does not count in full; "mockdrill lint lexicon.yml" shows them.\n';
  expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr },
    { code: 0, stderr },
    { code: 0, stderr },
  ]);
});

test('check --explain says what matched and what did not count', async () => {
  const { stdout } = await mockdrill(['check', 'cold', '--bank', bank(), '--explain'], {
    input: 'We never had a failover.',
  });
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '"failover" by failover: does not count: you said the opposite ("never")',
  );
});

/** What a shell says of `mockdrill check cold` with these arguments; $folder holds an answer that passes. */
function inShell(args: string): { code: number | null; said: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.txt'), 'We failed over, and were back after 12 minutes.');
  symlinkSync('good.txt', join(folder, 'link.txt'));
  writeFileSync(join(folder, 'wide.txt'), Buffer.from('\ufeffWe failed over.', 'utf16le'));
  writeFileSync(join(folder, 'old.txt'), Buffer.from('Wir schalteten für sie um.', 'latin1'));
  const line = `exec node ${LAUNCHER} check cold --bank ${bank()} ${args}`;
  const env = plainEnvironment(temporaryFolder());
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
  return { code: status, said: (stderr || stdout).split('\n')[0]! };
}

test.each([
  ['a link', 'link.txt'],
  ['what a shell gives as a file', '<(cat good.txt)'],
  ['standard input by its name', '/dev/stdin < good.txt'],
  ['standard input by its name, a pipe', '/dev/stdin < <(cat good.txt)'],
])('check reads %s that the user names', (_, args) => {
  expect(inShell(args)).toEqual({ code: 0, said: 'Score 100 of 100  ✔ passed' });
});

const SECOND_WEAK = '\n## Weak answer\n\nWe failed over, and were back after 3 minutes.\n';

test.each<[string, string[], [number, number]]>([
  ['the model answer', ['--model'], [0, 100]],
  ['a weak answer', ['--weak', '1'], [1, 0]],
  ['the second weak answer', ['--weak', '2'], [0, 100]],
])(
  'check takes %s from the file of the question, and finds the file by its path',
  async (_, args, wanted) => {
    const root = bankRoot({ 'dns/warm.md': `${questionFile('cold')}${SECOND_WEAK}` });
    const { code, stdout } = await mockdrill(['check', join(root, 'dns/warm.md'), ...args, '--json']);
    const { question, score } = JSON.parse(stdout);
    expect([code, question, score]).toEqual([wanted[0], 'cold', wanted[1]]);
  },
);

test.each([['show'], ['demo']])(
  '%s takes a question by its file, from within its folder too',
  async (command) => {
    const root = bankRoot({ 'dns/warm.md': questionFile('cold') });
    const ran = await mockdrill([command, 'warm.md', '--json'], { cwd: join(root, 'dns') });
    const { id, question } = JSON.parse(ran.stdout);
    expect([ran.code, id ?? question]).toEqual([0, 'cold']);
  },
);

test.each([
  [['cold', 'a.txt', '--model'], 'a.txt and --model are two answers.\n  Name one of them to be checked.'],
  [
    ['cold', '--model', '--weak', '1'],
    '--model and --weak are two answers.\n  Name one of them to be checked.',
  ],
  [
    ['cold', '--weak', '2'],
    'The question "cold" has no weak answer 2.\n  It has 1, numbered from 1 as they stand in the file.',
  ],
  [['bare', '--weak', '1'], 'The question "bare" has no weak answer 1.\n  It has none.'],
  [['bare', '--model'], 'The question "bare" has no model answer.'],
  [['ROOT/dns/none.md', '--model'], 'ROOT/dns/none.md does not exist.\n  Name a question by its id or file.'],
  [
    ['ROOT/dns/broken.md', '--model'],
    'The question ROOT/dns/broken.md has errors and was left out.\n  "mockdrill lint ROOT/dns/broken.md" shows them.',
  ],
])('check says why there is no own answer to check in %j', async (args, why) => {
  const bare = questionFile('bare', { draft: 'true' }).split('\n## Model answer')[0]!;
  const files = { 'cold.md': questionFile('cold'), 'bare.md': bare, 'broken.md': 'None.\n' };
  const root = bankRoot(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`dns/${name}`, text])),
  );
  const placed = (text: string) => text.replaceAll('ROOT', root);
  const ran = await mockdrill(['check', ...args.map(placed), '--bank', root]);
  expect(ran).toEqual({ code: 2, stdout: '', stderr: `mockdrill: ${placed(why)}\n` });
});

test.each([
  ['wide.txt', "The answer wide.txt can't be used: the file is UTF-16; save it as UTF-8."],
  ['old.txt', "The answer old.txt can't be used: the file is not valid UTF-8; save it as UTF-8."],
  ['- < wide.txt', "The answer on standard input can't be used: the file is UTF-16; save it as UTF-8."],
  ['/dev/zero', 'The answer /dev/zero is larger than 4 MiB.'],
  ['- < /dev/zero', 'The answer on standard input is larger than 4 MiB.'],
  ['.', "The answer . can't be used: this is a folder."],
  ['nothing.txt', "The answer nothing.txt can't be used: there is no such file."],
])('check refuses %s, and says why', (args, why) => {
  expect(inShell(args)).toEqual({ code: 2, said: `mockdrill: ${why}` });
});

test('check without an answer says so', async () => {
  const { code, stderr } = await mockdrill(['check', 'cold', '--bank', bank()], { input: ' \n' });
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no answer to check')]);
});

/** Two labelled answers, the second of which is labelled against what the checker sees. */
function labelled(): string {
  const file = join(temporaryFolder(), 'answers.jsonl');
  const row = (answer: string, hit: string[]) =>
    JSON.stringify({ question: 'cold', answer, hit, kind: 'strong' });
  writeFileSync(file, `${row('We promoted the replica.', ['failover'])}\n${row('We wept.', ['recovery'])}\n`);
  return file;
}

test('eval measures, and gates by F1', async () => {
  const root = bank();
  const file = labelled();
  const { code, stdout } = await mockdrill(['eval', file, '--bank', root, '--json', '--errors']);
  const { points, kinds, errors } = JSON.parse(stdout);
  expect([code, points.any.hit, points.metric.hit.recall, kinds.strong, errors]).toEqual([
    0,
    { precision: 1, recall: 1, f1: 1 },
    0,
    { answers: 2, points: 4, right: 0.75, target: null },
    [expect.objectContaining({ file, line: 2, point: 'recovery', label: 'hit', verdict: 'miss' })],
  ]);
  const gate = await mockdrill(['eval', file, '--bank', root, '--min-f1', '0.9', '--errors']);
  expect(gate.stdout.replace(/\s+/g, ' ').split(' Points')[0]).toBe(
    `${file}:2 cold recovery (metric): miss, absent; the label says hit`,
  );
  expect([gate.code, gate.stderr]).toEqual([1, 'F1 of hit is 0.667, below 0.9.\n']);
  const near = await mockdrill(['eval', file, '--bank', root, '--min-f1', '0.667']);
  expect([near.code, near.stderr]).toEqual([1, 'F1 of hit is 0.666667, below 0.667.\n']);
  const { f1 } = points.total.hit;
  expect((await mockdrill(['eval', file, '--bank', root, '--min-f1', String(f1)])).code).toBe(0);
});

test('eval names the line that it cannot read', async () => {
  const file = join(temporaryFolder(), 'answers.jsonl');
  writeFileSync(file, '{"question": "cold", "answer": "x", "hit": ["nope"]}\n');
  const { code, stderr } = await mockdrill(['eval', file, '--bank', bank()]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('has no point "nope"')]);
});

test.each([
  ['"hits": ["failover"]', 'unknown key "hits" (did you mean "hit"?)'],
  ['"Hit": ["failover"]', 'unknown key "Hit" (did you mean "hit"?)'],
  ['"note": "x"', 'neither "hit" nor "partial" is there; where nothing is made, write "hit": []'],
])('eval and lint do not take %s for nothing made', async (keys, told) => {
  const row = `{"question": "cold", "answer": "We failed over.", ${keys}}\n`;
  const root = bankRoot({ 'dns/cold.md': questionFile('cold'), 'labelled/dns.jsonl': row });
  const file = join(root, 'labelled/dns.jsonl');
  const ran = await mockdrill(['eval', file, '--bank', root]);
  const { findings } = JSON.parse((await mockdrill(['lint', '--json', file])).stdout);
  expect([ran.code, ran.stderr.split('\n')[0], findings]).toEqual([
    2,
    `mockdrill: ${file}:1: ${told}.`,
    [expect.objectContaining({ line: 1, rule: 'labelled-line', message: told })],
  ]);
});

test('eval says of a question with errors that it was left out', async () => {
  const root = bankRoot({ 'dns/cold.md': questionFile('cold', { level: 'none' }) });
  const input = '{"question": "cold", "answer": "We failed over.", "hit": ["failover"]}';
  const { stderr } = await mockdrill(['eval', '-', '--bank', root], { input });
  expect(stderr).toBe(
    `mockdrill: -:1: the question ${root}/dns/cold.md has errors and was left out.\n  "mockdrill lint ${root}/dns/cold.md" shows them.\n`,
  );
});

test('eval says of answers without a hit that there is no F1 to compare', async () => {
  const input = '{"question": "cold", "answer": "We wept.", "hit": []}';
  const gate = (least: string) =>
    mockdrill(['eval', '-', '--bank', bank(), '--min-f1', least], { input }).then(({ code, stderr }) => [
      code,
      stderr,
    ]);
  expect([await gate('0'), await gate('0.5')]).toEqual([
    [0, ''],
    [1, 'There is no F1 of hit: no point is labelled as one, and none was found.\n'],
  ]);
});

test('eval leaves a labeller keys of their own', async () => {
  const file = join(temporaryFolder(), 'answers.jsonl');
  writeFileSync(file, '{"question": "cold", "answer": "We failed over.", "hit": ["failover"], "by": "me"}\n');
  expect((await mockdrill(['eval', file, '--bank', bank()])).code).toBe(0);
});

test('eval guesses what a misspelt point or question was meant to be', async () => {
  const input = [
    '{"question": "cold", "answer": "x", "hit": ["failovr"]}',
    '{"question": "colt", "answer": "x", "hit": []}',
  ].join('\n');
  const { stderr } = await mockdrill(['eval', '-', '--bank', bank()], { input });
  expect(stderr.split('\n')).toEqual([
    'mockdrill: -:1: the question "cold" has no point "failovr" (did you mean "failover"?).',
    '  -:2: there is no question "colt" in the bank (did you mean "cold"?).',
    '  The points of "cold" are: failover, recovery.',
    '  The bank root of "colt" is named with --bank.',
    '',
  ]);
});

test('eval tells all that is wrong with all files, in the order of their lines', async () => {
  const file = join(temporaryFolder(), 'answers.jsonl');
  const input = [
    '{"question": "cold", "answer": "x", "hit": ["nope", "failover", "nope"], "partial": ["none"], "target": "none"}',
    'nonsense',
    '{"question": "nowhere", "answer": "x", "hit": []}',
    '{"question": "cold", "answer": 3}',
    '{"question": "cold", "answer": "x", "hit": [], "hit": ["failover"]}',
  ].join('\n');
  writeFileSync(file, `{}\n${'{\n'.repeat(4)}`);
  const { code, stderr } = await mockdrill(['eval', '-', file, '--bank', bank()], { input });
  expect([code, stderr.split('\n')]).toEqual([
    2,
    [
      'mockdrill: -:1: the question "cold" has no point "nope".',
      '  -:1: the question "cold" has no point "none".',
      '  -:2: this line is not JSON.',
      '  -:3: there is no question "nowhere" in the bank.',
      '  -:4: neither "hit" nor "partial" is there; where nothing is made, write "hit": [].',
      '  -:4: "answer" must be a text.',
      '  -:5: the key "hit" stands twice; keep one.',
      `  ${file}:1: neither "hit" nor "partial" is there; where nothing is made, write "hit": [].`,
      `  ${file}:1: "question" must be the id of a question.`,
      `  ${file}:2: this line is not JSON.`,
      '  … and 3 more.',
      '  The points of "cold" are: failover, recovery.',
      '  A line is such as {"question": "id", "answer": "I ran …", "hit": ["point"], "partial": [], "kind": "strong"}.',
      '  The bank root of "nowhere" is named with --bank.',
      '',
    ],
  ]);
});
