import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { event } from '../support/events.ts';
import { homeWith, linesOf } from '../support/history.ts';
import { LAUNCHER, mockdrill, plainEnvironment, type Ran, temporaryFolder } from '../support/run.ts';
import { BY_THE_CLOCK } from '../support/wait.ts';

const GOOD = 'We failed over to the second zone, and the shop was back after 4 minutes.';
const WEAK = 'It was a stressful night.';

function bank(): string {
  return bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby', { framework: 'none' }),
    'net/cut-cable.md': questionFile('cut-cable'),
    'net/lost-packet.md': questionFile('lost-packet', { level: 'staff' }),
  });
}

function drill(args: readonly string[], input?: string, home = temporaryFolder()) {
  return mockdrill(['drill', '--bank', bank(), ...args], { home, ...(input === undefined ? {} : { input }) });
}

const script = (...answers: string[]) => answers.map((answer) => `${answer}\n.\n`).join('');

test('answers come in through a pipe and the transcript goes out', async () => {
  const { code, stdout, stderr } = await drill(['-q', 'cold-standby', '--seed', '7'], script(GOOD));
  expect({ code, stderr, stdout }).toEqual({
    code: 0,
    stderr: '',
    stdout: `
Question 1 of 1: About cold standby
dns, senior, you asked for it

What happened when the primary died, and what did you do?

Time: 2m.

── 1 of 1 · About cold standby ─────────────────────────────────────────────────

Score 100 of 100  ✔ passed

Your answer
  We [1: failed over] to the second zone, and the shop was back after [2: 4
  minutes].

Points
  ✔ hit     1. Moves the traffic when a part dies (must)
            “failed over”
  ✔ hit     2. States how long it took
            “4 minutes”

Figures
  duration  “4 minutes”

Delivery
  0s of 2m
  15 words · I 0, we 1

── Summary ─────────────────────────────────────────────────────────────────────
  100 ✔ passed  About cold standby · 0s

1 answered · 1 passed · average 100
Seed 7
`,
  });
});

test('the same answers, seed and moment give the same bytes, from a file or from stdin', async () => {
  const home = temporaryFolder();
  const file = join(home, 'answers.txt');
  writeFileSync(file, script(GOOD, WEAK, ''));
  const args = ['--seed', '3', '--now', '2026-03-01T09:00:00Z', '--json'];
  const first = await drill([...args, '--answers', file]);
  const second = await drill([...args, '--answers', '-'], script(GOOD, WEAK, ''));
  expect(second).toEqual(first);
  const { questions, ...head } = JSON.parse(first.stdout);
  expect(head).toEqual({ version: 1, seed: 3, mode: 'practice', timeFactor: 1, planned: 3 });
  expect(
    questions.map(({ outcome, result }: { outcome: string; result?: { score: number } }) => [
      outcome,
      result?.score,
    ]),
  ).toEqual([
    ['answered', 100],
    ['answered', 0],
    ['skipped', undefined],
  ]);
});

test('what was answered is in the history before the next question, with its text apart', async () => {
  const home = temporaryFolder();
  await drill(['--seed', '1', '--count', '2'], script(GOOD), home);
  const read = (...path: string[]) => {
    const folder = join(home, 'data', ...path);
    const [name] = readdirSync(folder);
    return readFileSync(join(folder, name!), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  const [event] = read('history');
  const [text] = read('answers', readdirSync(join(home, 'data', 'answers'))[0]!);
  expect(text).toEqual({ v: 1, event: event.id, text: GOOD });
  expect({ ...event, id: '', at: '', points: [], figures: [], session: '' }).toEqual({
    v: 1,
    id: '',
    at: '',
    type: 'attempt',
    question: event.question,
    bank: event.bank,
    points: [],
    redFlags: [],
    figures: [],
    score: 100,
    passed: true,
    seconds: 0,
    limit: 120,
    overtime: 0,
    paused: 0,
    thinking: 0,
    hints: 0,
    words: 15,
    mode: 'practice',
    session: '',
    seed: 1,
  });
});

test('a script may probe, retry, undo and ask for the model answer by lines with a colon', async () => {
  const input = `${WEAK}\n.\n:model\n:probe\nWe failed over.\n.\n:undo\n:retry\n${GOOD}\n.\n`;
  const { stdout } = await drill(['-q', 'cold-standby'], input);
  expect(stdout).toContain('Model answer\n  We failed over to the second zone');
  expect(stdout).toContain('✔ won (hit) Moves the traffic when a part dies');
  expect(stdout).toContain('About cold standby · 0s · 1 won by probing · taken back');
  expect(stdout).toContain('1 answered · 1 passed · average 100');
});

test('a script may say "I did say it"; the own verdict stands beside that of the check', async () => {
  const input = `${script(WEAK)}:override\n:2\n:override\n:1\n`;
  const { stdout } = await drill(['-q', 'cold-standby', '--seed', '7'], input);
  expect(stdout.slice(stdout.indexOf('\n  ✘ miss    2. States how long it took\n            Your'))).toBe(`
  ✘ miss    2. States how long it took
            Your verdict: hit
With your verdicts 50 of 100, not passed

  ✘ miss    1. Moves the traffic when a part dies (must)
            Hint: Say what took over.
            Your verdict: hit
With your verdicts 100 of 100, passed

── Summary ─────────────────────────────────────────────────────────────────────
  100 ✔ passed  About cold standby · 0s · with your verdicts (0 without)

1 answered · 1 passed · average 100
Seed 7
`);
  const { stdout: json } = await drill(['-q', 'cold-standby', '--json'], input);
  expect(JSON.parse(json).questions[0].override).toEqual({
    points: ['recovery', 'failover'],
    score: 100,
    passed: true,
  });
});

test('a point that was granted can be given back', async () => {
  const { stdout } = await drill(['-q', 'cold-standby', '--seed', '7'], `${script(GOOD)}:override\n:1\n`);
  const [after] = /Your verdict[\s\S]*?\n\n/.exec(stdout)!;
  expect(after).toBe('Your verdict: miss\nWith your verdicts 50 of 100, not passed\n\n');
});

test('a question that is being retried is put as such, and is none that is left', async () => {
  const input = `${script(WEAK)}:retry\n:quit\n`;
  const { stdout } = await drill(['-q', 'cold-standby', '-q', 'cut-cable'], input);
  expect(stdout.match(/^.*(?:you asked for it|once more|left).*$/gm)).toEqual([
    'dns, senior, you asked for it',
    'dns, senior, once more',
    '1 answered · 1 left · 0 passed · average 0',
  ]);
});

test('the summary counts a question once, however often it is put: by its last answer that counts', async () => {
  const questions = ['-q', 'cold-standby', '-q', 'cut-cable', '-q', 'lost-packet'];
  const outcome = async (input: string) => {
    const { stdout } = await drill(questions, `${script(WEAK)}:retry\n${input}:quit\n`);
    return stdout
      .slice(stdout.indexOf('── Summary'))
      .split('\n')
      .slice(1, -2)
      .map((line) => line.replace(/ · \ds/, ''));
  };
  expect([
    await outcome(`${script(GOOD)}:retry\n.\n`),
    await outcome(`${script(GOOD)}:undo\n`),
    await outcome('.\n'),
  ]).toEqual([
    [
      '    0 ✘ not yet About cold standby',
      '  100 ✔ passed  About cold standby',
      '      skipped  About cold standby',
      '',
      '1 answered · 2 left · 1 passed · average 100',
    ],
    [
      '    0 ✘ not yet About cold standby',
      '  100 ✔ passed  About cold standby · taken back',
      '',
      '1 answered · 2 left · 0 passed · average 0',
    ],
    [
      '    0 ✘ not yet About cold standby',
      '      skipped  About cold standby',
      '',
      '1 answered · 2 left · 0 passed · average 0',
    ],
  ]);
});

test('a retry is compared with the attempt before it as it counts: with its probes and own verdicts, or not at all', async () => {
  const comparison = async (between: string) => {
    const { stdout } = await drill(
      ['-q', 'cold-standby', '--seed', '7'],
      `${script(WEAK)}${between}:retry\n${script('We failed over.')}`,
    );
    const retry = stdout.slice(stdout.lastIndexOf('── 1 of 1'));
    return /^(?:[▲▼]|The same).*? attempt[\s\S]*?\n\n/m.exec(retry)?.[0];
  };
  const changes = await Promise.all(
    ['', ':undo\n', ':override\n:2\n', ':probe\nWe failed over.\n.\n'].map(comparison),
  );
  expect(changes).toEqual([
    '▲ up 50 since the last attempt (just now)\n  Won: Moves the traffic when a part dies\n\n',
    undefined,
    `The same score as in the last attempt (just now)
  Won: Moves the traffic when a part dies
  Lost: States how long it took

`,
    '▲ up 50 since the last attempt (just now)\n\n',
  ]);
});

test('a retry after the first attempt was taken back is compared with the one before that', async () => {
  const home = temporaryFolder();
  await drill(['-q', 'cut-cable'], script('We failed over.'), home);
  const { stdout } = await drill(['-q', 'cut-cable'], `${script(WEAK)}:undo\n:retry\n${script(GOOD)}`, home);
  expect(stdout.match(/(up|down) \d+ since/g)).toEqual(['down 50 since', 'up 50 since']);
});

test('an own verdict, and an undo, can be taken back where they were given', async () => {
  const home = temporaryFolder();
  const input = `${script('We failed over.')}:override\n:1\n:override\n:2\n:override\n:1\n:override\n:2\n:undo\n:redo\n:undo\n:redo\n`;
  const { stdout } = await drill(['-q', 'cold-standby', '--seed', '7'], input, home);
  expect(stdout.match(/With.* your verdicts .*/g)).toEqual([
    'With your verdicts 0 of 100, not passed',
    'With your verdicts 50 of 100, not passed',
    'With your verdicts 100 of 100, passed',
    'Without your verdicts 50 of 100, not passed',
  ]);
  expect(stdout).toContain('   50 ✘ not yet About cold standby · 0s\n');
  const { stdout: list } = await mockdrill(['history', 'show', 'last', '--json'], { home });
  const { score, points } = JSON.parse(list).attempt;
  expect({ score, points }).toEqual({
    score: 50,
    points: [
      { id: 'failover', verdict: 'hit', won: false },
      { id: 'recovery', verdict: 'miss', won: false },
    ],
  });
});

test('where an own verdict is taken back, what a probe has won stands again, and so do the other verdicts', async () => {
  const home = temporaryFolder();
  const probed = `${script(WEAK)}:probe\nWe failed over.\n.\n`;
  await drill(['-q', 'cold-standby'], `${probed}:override\n:1\n:override\n:2\n:override\n:1\n`, home);
  const { stdout } = await mockdrill(['history', 'show', 'last', '--json'], { home });
  const { score, points } = JSON.parse(stdout).attempt;
  expect({ score, points }).toEqual({
    score: 50,
    points: [
      { id: 'failover', verdict: 'hit', won: true },
      { id: 'recovery', verdict: 'hit', won: false },
    ],
  });
});

test('who was interrupted in a probe goes on there, with what was typed, also where probes are off by now', async () => {
  const home = temporaryFolder();
  await drill(['-q', 'cold-standby'], `${script(WEAK)}:probe\nWe failed over\n:quit\n`, home);
  await mockdrill(['config', 'set', 'probes', 'false'], { home });
  const { stderr } = await drill(['--resume'], 'to it.\n.\n', home);
  const { stdout } = await mockdrill(['history', 'show', 'last', '--json'], { home });
  const probes = JSON.parse(stdout).probes.map(({ answer, won }: { answer: string; won: object }) => [
    answer,
    won,
  ]);
  expect([stderr, probes]).toEqual([
    'So far you have:\nWe failed over\n',
    [['We failed over\nto it.', [{ point: 'failover', verdict: 'hit' }]]],
  ]);
});

test('a question that is out of the drill comes back in where it was asked all the same, by the name it had then', async () => {
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([event.suspend('s1', '2026-03-01T10:00:00.000Z', 'old-standby')]),
  });
  const banks = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby', { formerly: '[old-standby]' }),
  });
  const asked = ['drill', '--bank', banks, '-q', 'cold-standby'];
  await mockdrill(asked, { home, input: `${script(WEAK)}:unsuspend\n` });
  const { stdout } = await mockdrill(['suspend', '--json'], { home });
  expect(JSON.parse(stdout).suspended).toEqual([]);
});

test('weak questions come back, with what they lacked, and compare with the last attempt', async () => {
  const home = temporaryFolder();
  await drill(['-q', 'cut-cable'], script(WEAK), home);
  const { stdout } = await drill(['--weak'], script(GOOD), home);
  expect(stdout).toContain('weak, last time without: Moves the traffic when a part dies (and 1\nmore)');
  expect(stdout).toContain(
    '▲ up 100 since the last attempt (just now)\n  Won: Moves the traffic when a part dies; States how long it took',
  );
});

test.each<[string, string[], string | undefined, string]>([
  [
    'no terminal and nothing on stdin',
    [],
    undefined,
    'mockdrill: There is no terminal to answer in, and nothing came on standard input.\n  Give the answers with --answers FILE, check one with "mockdrill check QUESTION FILE", or watch "mockdrill demo".\n',
  ],
  [
    'a count of nothing',
    ['--count', '0'],
    '',
    "mockdrill: option '-n, --count <n>' argument '0' is invalid. Expected a whole number from 1.\n  See: mockdrill drill --help\n",
  ],
  [
    'a time factor that is no number',
    ['--time-factor', 'x'],
    '',
    "mockdrill: option '--time-factor <x>' argument 'x' is invalid. Expected a number from 0.1 to 10.\n  See: mockdrill drill --help\n",
  ],
  [
    'a moment that is none',
    ['--now', 'soon'],
    '',
    "mockdrill: option '--now <time>' argument 'soon' is invalid. Expected a moment such as 2026-03-01T09:00:00Z, of a year from 2000 to 2099.\n  See: mockdrill drill --help\n",
  ],
  [
    'what takes each other back',
    ['--resume', '--no-resume'],
    '',
    "mockdrill: option '--resume' cannot be used with option '--no-resume'\n  See: mockdrill drill --help\n",
  ],
  [
    'the same the other way round, in a short line',
    ['--no-resume', '-q', 'cold-standby', '--resume'],
    '',
    "mockdrill: option '--resume' cannot be used with option '--no-resume'\n  See: mockdrill drill --help\n",
  ],
  [
    'a question that is not there',
    ['-q', 'cold-standy'],
    '',
    'mockdrill: There is no question "cold-standy" (did you mean "cold-standby"?).\n  "mockdrill list BANK" shows the ids of a bank, "mockdrill search WORDS" finds questions.\n',
  ],
  [
    'a level that no question has',
    ['--level', 'junior'],
    '',
    'mockdrill: There is no question of level junior.\n  The levels are: senior, staff.\n',
  ],
  [
    'a file of answers that is not there',
    ['--answers', 'nowhere.txt'],
    '',
    'mockdrill: The file of answers nowhere.txt can\'t be used: there is no such file.\n  Give a text file: each answer ends with a line with a single ".".\n',
  ],
  [
    'a file of answers without an end',
    ['--answers', '/dev/zero'],
    '',
    'mockdrill: The file of answers /dev/zero is larger than 4 MiB.\n  Give a text file: each answer ends with a line with a single ".".\n',
  ],
])('%s: one message with the way out, exit 2', async (_, args, input, stderr) => {
  expect(await drill(args, input)).toEqual({ code: 2, stdout: '', stderr });
});

test.each([
  ['', 'caf\xe9\n.\n'],
  [' in the middle of an answer', 'We failed over.\nIn the caf\xe9.\n.\n'],
  [' at the end', 'caf\xc3'],
])('a pipe that is no UTF-8%s is refused, and nothing is asked or stored', async (_, input) => {
  const home = temporaryFolder();
  const args = ['drill', '--bank', bank(), '--answers', '-'];
  const ran = await mockdrill(args, { home, input: Buffer.from(input, 'latin1') });
  expect([ran, existsSync(join(home, 'data')), existsSync(join(home, 'state/sessions'))]).toEqual([
    {
      code: 2,
      stdout: '',
      stderr:
        'mockdrill: The answers on standard input are not valid UTF-8.\n  Convert them, such as with: iconv -f LATIN1 -t UTF-8.\n',
    },
    false,
    false,
  ]);
});

test('a letter that comes in two pieces through a pipe is one, and a mark of the byte order none', () => {
  const pieces = String.raw`printf '\357\273\277:skip\nWe failed over the caf\303'; sleep 0.3; printf '\251.\n.\n'`;
  const line = `{ ${pieces}; } | exec node ${LAUNCHER} drill --bank ${bank()} -n 2 --seed 1 --answers - --json`;
  const env = plainEnvironment(temporaryFolder());
  const { stdout } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
  const { questions } = JSON.parse(stdout) as { questions: { outcome: string; answer?: string }[] };
  expect(questions.map(({ outcome, answer }) => [outcome, answer])).toEqual([
    ['skipped', undefined],
    ['answered', 'We failed over the café.'],
  ]);
});

test('a pipe that never ends is refused when it is longer than anybody types', () => {
  const line = `yes 'We failed over.' | exec node ${LAUNCHER} drill --plain -q retry-storm`;
  const env = plainEnvironment(temporaryFolder());
  const { status, stderr } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(
      /^mockdrill: The answers on standard input are larger than 4 MiB\.\n {2}Give a text file: each answer ends with a line with a single "\."\.\n {2}The session is kept in /,
    ),
  ]);
});

test('nothing due is no error', async () => {
  expect(await drill(['--due'], '')).toEqual({
    code: 0,
    stdout: 'No question is due now. "mockdrill drill" alone takes what there is.\n',
    stderr: '',
  });
});

test('answers that nobody asked for are counted, and an answer without its end still counts', async () => {
  const { code, stderr, stdout } = await drill(['-q', 'cut-cable', '--seed', '1'], `${script(GOOD)}more\n`);
  expect([code, stderr]).toEqual([0, 'mockdrill: 1 line of the answers was not used.\n']);
  expect((await drill(['-q', 'cut-cable', '--seed', '1'], GOOD)).stdout).toBe(stdout);
});

test('where the history cannot be written the answer is kept in the draft', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'data'));
  writeFileSync(join(home, 'data', 'answers'), 'a file in the way');
  const { code, stderr } = await drill(['-q', 'cut-cable'], script(GOOD), home);
  const [name] = readdirSync(join(home, 'state', 'sessions'));
  const kept = JSON.parse(readFileSync(join(home, 'state', 'sessions', name!), 'utf8'));
  expect([code, stderr, kept.session.phase.draft.text]).toEqual([
    2,
    expect.stringContaining("can't be written"),
    GOOD,
  ]);
});

test('no control character of a question or an answer reaches the output', async () => {
  const root = bankRoot({ 'dns/odd.md': questionFile('odd', { title: '"\\e]0;owned\\a Odd"' }) });
  const { stdout } = await mockdrill(['drill', '--bank', root], {
    input: script('We \u001b[2J failed\u202e over ::error:: ##vso[x] x'),
  });
  expect(stdout.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|::error|##vso\[/g)).toBe(null);
});

/** Answers through a pipe that stays open, as a person at the other end of it would. */
async function slowly(
  args: readonly string[],
  first: string,
  rest: (stderr: string) => string | undefined,
): Promise<Ran> {
  const home = temporaryFolder();
  const child = spawn(process.execPath, [LAUNCHER, 'drill', ...args], { env: plainEnvironment(home) });
  const ran = { code: null as number | null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    ran.stdout += chunk;
  });
  let said = false;
  child.stderr.on('data', (chunk) => {
    ran.stderr += chunk;
    const more = said ? undefined : rest(ran.stderr);
    if (more === undefined) return;
    said = true;
    child.stdin.end(more);
  });
  child.stdin.write(first);
  ran.code = await new Promise((done) => child.on('close', done));
  child.stdin.destroy();
  return ran;
}

const quick = () => bankRoot({ 'dns/quick.md': questionFile('quick', { time: '10s' }) });

test('line by line the time is told, and overtime counted', BY_THE_CLOCK, async () => {
  const { code, stdout, stderr } = await slowly(
    ['--bank', quick(), '--time-factor', '0.1'],
    'We failed over.\n',
    (told) => (told.includes('Time is up') ? '.\n' : undefined),
  );
  expect([code, stderr]).toEqual([
    0,
    'Half of the time is over: 1s left.\nTime is up. Come to an end; overtime is counted. A single . hands in.\n',
  ]);
  expect(stdout).toMatch(/\n {2}1s of 1s/);
});

test('a hard clock takes the lines that are finished, though the pipe stays open', BY_THE_CLOCK, async () => {
  const { code, stdout } = await slowly(
    ['--bank', quick(), '--time-factor', '0.1', '--hard'],
    'We failed over.\n',
    (told) => (told.includes('Time is up: the lines that you finished are taken.') ? '' : undefined),
  );
  expect([code, stdout.includes('“failed over”')]).toEqual([0, true]);
});

test(
  'what comes through a pipe after a hard clock, up to a single ".", is no part of the next answer',
  BY_THE_CLOCK,
  async () => {
    const root = bankRoot({
      'dns/quick.md': questionFile('quick', { time: '10s' }),
      'dns/slow.md': questionFile('slow', { time: '100s' }),
    });
    const { code, stdout, stderr } = await slowly(
      ['--bank', root, '-q', 'quick', '-q', 'slow', '--time-factor', '0.1', '--hard', '--json'],
      'We failed over.\n',
      (told) =>
        told.includes('Time is up') ? 'The second zone\n:model\n.\nThe other answer.\n.\n' : undefined,
    );
    const { questions } = JSON.parse(stdout);
    expect([code, stderr, questions.map(({ answer }: { answer: string }) => answer)]).toEqual([
      0,
      'Half of the time is over: 1s left.\nTime is up: the lines that you finished are taken.\nWhat still comes up to a single . is left out.\n',
      ['We failed over.', 'The other answer.'],
    ]);
  },
);

test('mockdrill alone says where files of the banks were left out', async () => {
  const root = bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby', { level: 'chief' }) });
  const { code, stderr } = await mockdrill([], { env: { MOCKDRILL_BANKS: root } });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `\n1 file has errors and was left out; "mockdrill lint ${root}" shows them.\n`,
  });
});
