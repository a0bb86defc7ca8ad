import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { eventsIn, interviewBank } from '../support/interview.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const GOOD = 'We failed over to the second zone, and the shop was back after 4 minutes.';
const script = (...answers: string[]) => answers.map((answer) => `${answer}\n.\n`).join('');
const NOW = ['--now', '2026-03-01T09:00:00Z'];

function interview(args: readonly string[], input: string, home = temporaryFolder()) {
  return mockdrill(['interview', 'on-call', '--seed', '7', ...NOW, '--bank', interviewBank(), ...args], {
    home,
    input,
  });
}

test('mockdrill alone in a pipe names the interview where a bank has one', async () => {
  const { stdout } = await mockdrill([], { env: { MOCKDRILL_BANKS: interviewBank() } });
  expect(
    stdout.split('\n\n').at(-1),
  ).toBe(`"mockdrill drill" starts; "mockdrill interview" holds a whole interview;
"mockdrill --help" shows every command.
`);
});

test('a whole interview out of a pipe, from the greeting to what to practise next', async () => {
  const home = temporaryFolder();
  const input = script('I fixed it alone.', 'We failed over.', GOOD, 'Who is on call?');
  const { code, stdout, stderr } = await interview([], input, home);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // The commands name the folder of the bank.
  expect(stdout.replace(/--bank[\s\S]*?mockdrill-test-\w+/g, '--bank DIR')).toBe(`
── Failures · 2m ───────────────────────────────────────────────────────────────

  Welcome to this interview.

  Let us talk about failures.


Question 1 of 3: About cold standby
Failures, senior, 2m left for this topic

What happened when the primary died, and what did you do?

Time: 2m.

The interviewer asks: All right. What took over?
Time: 40s.

── More of them · 2m ───────────────────────────────────────────────────────────

  Thank you for that.

  And now at night.


Question 2 of 3: About warm standby
More of them, senior, 2m left for this topic

What happened when the primary died, and what did you do?

Time: 2m.

── Your questions · 1m ─────────────────────────────────────────────────────────

  Good to know.

  We have a few minutes left. What would you like to ask us?


Question 3 of 3: Your questions
A round for the on-call rota, senior

We have a few minutes left. What would you like to ask us?

Time: 1m.

── The end ─────────────────────────────────────────────────────────────────────

  Good questions. In a real interview you would hear the answers now; I have
  noted them for you.

  Goodbye, and thank you.


── Debrief: A round for the on-call rota ───────────────────────────────────────
Site reliability engineer
Score 50 of 100: 2 answered, 1 passed.
Time 0s of 5m. Points: 2 made, 0 half made, 1 won only by probing, 1 missed.
Held 2026-03-01 09:00, seed 7.

By section
  Failures      ────────────────────────────────────────  0
  More of them  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  100
  Failures: 0s used · 2m planned · 0 made · 0 half made · 1 won by probing · 1
    missed
  More of them: 0s used · 2m planned · 2 made · 0 half made · 0 won by probing
    · 0 missed

Red flags
  None was raised.

Figures
  latency      ────────────────────────────────────────  none
  reliability  ────────────────────────────────────────  none
  scale        ────────────────────────────────────────  none
  quality      ────────────────────────────────────────  none
  efficiency   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  1
  - efficiency: 4 minutes
  Never used: latency, reliability, scale, quality.

Ownership
  I 1, we 1: 50% of it is yours.
  - “I fixed it alone.”
  - “We failed over to the second zone, and the shop was back after 4
    minutes.”

Stages that were missing
  - situation: not heard in 2 of 2 answers
  - task: not heard in 2 of 2 answers
  - result: not heard in 2 of 2 answers

Failures
  About cold standby: 0 of 100, not passed, 0s of 2m
  ◐ won only by probing: Moves the traffic when a part dies
    Hint: Say what took over.
  ✘ missed: States how long it took

More of them
  About warm standby: 100 of 100, passed, 0s of 2m
  ✔ made: Moves the traffic when a part dies
    “failed over”
  ✔ made: States how long it took
    “4 minutes”

Your questions to them
  Who is on call?

What to practise next
  - About cold standby: 0 of 100, above all without "Moves the traffic when a
    part dies"
    mockdrill drill --question cold-standby --bank DIR
  - About warm standby: the situation was not heard
    mockdrill drill --question warm-standby --bank DIR
`);
  const [first, probe, second, record] = eventsIn(home);
  expect([first!.type, probe!.type, second!.type, record]).toEqual([
    'attempt',
    'probe',
    'attempt',
    {
      v: 1,
      id: expect.any(String),
      at: '2026-03-01T09:00:00.000Z',
      type: 'interview',
      session: (first as { session: string }).session,
      interview: 'on-call',
      coach: false,
      seed: 7,
      title: 'A round for the on-call rota',
      score: 50,
      answered: 2,
      passed: 1,
      skipped: 0,
      notReached: 0,
      seconds: 0,
      time: 300,
      points: { made: 2, half: 0, won: 1, missed: 1 },
      redFlags: 0,
      figures: { latency: 0, reliability: 0, scale: 0, quality: 0, efficiency: 1 },
      i: 1,
      we: 1,
      sections: [
        { name: 'Failures', score: 0, seconds: 0, time: 120 },
        { name: 'More of them', score: 100, seconds: 0, time: 120 },
      ],
    },
  ]);
});

test.each([
  ['behavioural', true],
  ['technical', false],
])('the debrief of %s questions tells of their stages: %s', async (type, told) => {
  const question = (id: string) => questionFile(id, { type });
  const bank = bankRoot({
    'dns/cold-standby.md': question('cold-standby'),
    'dns/warm-standby.md': question('warm-standby'),
    'interviews/on-call.md': interviewFile('on-call'),
  });
  const { stdout } = await mockdrill(['interview', 'on-call', '--bank', bank], { input: script(GOOD) });
  expect(stdout.includes('\nStages that were missing\n')).toBe(told);
});

test('the same answers give the same data, and an interview that ends early is debriefed as far as it went', async () => {
  const first = await interview(['--json'], script(GOOD));
  expect(await interview(['--json'], script(GOOD))).toEqual(first);
  const { sections, yourQuestions, debrief, ...head } = JSON.parse(first.stdout);
  expect([head, yourQuestions, debrief.score, debrief.notReached]).toEqual([
    {
      version: 1,
      interview: 'on-call',
      title: 'A round for the on-call rota',
      role: 'Site reliability engineer',
      coach: false,
      seed: 7,
      timeFactor: 1,
    },
    { text: '', seconds: 0, time: 60 },
    100,
    1,
  ]);
  expect(
    sections.map(({ questions }: { questions: { outcome: string }[] }) => questions[0]!.outcome),
  ).toEqual(['answered', 'not-reached']);
});

test('--quick beside the name of another interview is refused', async () => {
  expect(await mockdrill(['interview', 'security-round', '--quick'], { input: '.\n' })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: --quick is the interview "quick", and "security-round" is another.\n  Give one of them.\n',
  });
});

test('an interview whose script has errors is not said to be missing', async () => {
  const root = interviewBank({ level: 'Senior' });
  expect(await mockdrill(['interview', 'on-call', '--bank', root], { input: '.\n' })).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: The interview ${root}/interviews/on-call.md has errors and was left out.\n  "mockdrill lint ${root}/interviews/on-call.md" shows them.\n`,
  });
});

test('nobody is thanked for a question that was skipped', async () => {
  const { stdout } = await mockdrill(['interview', '--quick', '--seed', '1'], { input: '.\n.\n' });
  expect(stdout.replace(/\s+/g, ' ')).toContain('Then let us leave that. ');
});

test('questions of your own are noted, also where nothing else was said; such an interview counts nowhere', async () => {
  const home = temporaryFolder();
  const { code, stdout } = await interview([], '.\n.\nWho is on call?\n.\n', home);
  expect([code, stdout.split('\n\n').filter((part) => part.startsWith('Your questions to them'))]).toEqual([
    0,
    ['Your questions to them\n  Who is on call?'],
  ]);
  expect(existsSync(join(home, 'data'))).toBe(false);
  expect((await interview([], '.\n.\n.\n')).stdout.split('\n').slice(-2)).toEqual([
    'Nothing was answered.',
    '',
  ]);
});

test('the answers can come from a file, and a report is written beside', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'answers.txt');
  writeFileSync(file, script(`I <b>failed over</b>, it was back in 4 minutes | *really*.`, GOOD, ''));
  for (const ending of ['md', 'html']) {
    const report = join(folder, `debrief.${ending}`);
    const { code, stderr } = await interview(['--answers', file, '--report', report], '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `\nThe report is in ${report}.\n` });
  }
  const markdown = readFileSync(join(folder, 'debrief.md'), 'utf8');
  expect(
    markdown.startsWith('# Debrief: A round for the on-call rota\n\nSite reliability engineer  \n'),
  ).toBe(true);
  expect(markdown).toContain('| Section | Score |\n| --- | ---: |\n| Failures | 100 |\n');
  expect(markdown).toContain('> I \\<b\\>failed over\\</b\\>, it was back in 4 minutes \\| \\*really\\*.');
  const html = readFileSync(join(folder, 'debrief.html'), 'utf8');
  expect(html).toContain('I &lt;b&gt;failed over&lt;/b&gt;, it was back in 4 minutes | *really*.');
  expect(html.match(/<script|https?:|src=|@import|url\(/g)).toBeNull();
});

test.each([
  [
    'of another form',
    'debrief.pdf',
    'A report is Markdown or HTML, and debrief.pdf is neither.\n  Name it FILE.md or FILE.html.',
  ],
  ['over a file', 'README.md', 'README.md is there already.\n  Name a file that is not.'],
  [
    'in no folder',
    'nosuch/debrief.md',
    'There is no folder for nosuch/debrief.md.\n  Make it, or name another one.',
  ],
  [
    'below a file',
    'README.md/debrief.md',
    "README.md/debrief.md can't be written: a file stands where its folder should be.\n  Check the folder and its permissions.",
  ],
])('a report %s is refused before the interview begins', async (_, path, why) => {
  expect(await interview(['--report', path], script(GOOD))).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: ${why}\n`,
  });
});

test.skipIf(process.getuid?.() === 0)('a report in a read-only folder is refused, too', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  expect(await interview(['--report', `${folder}/debrief.md`], script(GOOD))).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: ${folder}/debrief.md can't be written: the folder is read-only.\n  Check the folder and its permissions.\n`,
  });
});

test.skipIf(process.platform !== 'linux')(
  'an interview whose report can not be written is stored once, and over',
  async () => {
    const home = temporaryFolder();
    const { code } = await interview(['--report', '/proc/debrief.md'], script(GOOD), home);
    const { stderr } = await interview(['--resume'], script(GOOD), home);
    expect([code, stderr]).toEqual([2, 'No interview was interrupted; here is a new one.\n']);
  },
);

test('a report is for its owner alone, and says what an answer to a probe has won', async () => {
  const report = join(temporaryFolder(), 'debrief.md');
  const answers = script('It was a long night.', 'We failed over to the replica.', GOOD, '');
  await interview(['--report', report], answers);
  expect(statSync(report).mode & 0o777).toBe(0o600);
  expect(readFileSync(report, 'utf8')).toMatch(
    /\nAsked back: .*What took over\?\n\n> We failed over to the replica\.\n\nThis won: Moves the traffic when a part dies\.\n/,
  );
});

test('interviews are listed by the clock on the wall, remembered and compared', async () => {
  const home = temporaryFolder();
  const run = (...args: string[]) => mockdrill(['interview', ...args], { home, env: { TZ: 'Asia/Kolkata' } });
  expect((await run('history')).stdout).toBe(
    'No interviews yet. "mockdrill interview" holds the first one.\n',
  );
  await interview([], script('Nothing.', '', ''), home);
  expect((await run('compare', '2', '1')).stderr).toBe(
    'mockdrill: Two interviews are needed to compare, and there is only one yet.\n  "mockdrill interview" holds one.\n',
  );
  await mockdrill(
    ['interview', 'on-call', '--bank', interviewBank(), '--now', '2026-03-02T09:00:00Z', '--answers', '-'],
    { home, input: script(GOOD, GOOD) },
  );
  const listed = await run('history');
  expect(listed.stdout.replace(/· [0-9a-f]{8}$/gm, '· ID')).toBe(`1  A round for the on-call rota 100 of 100
   2 answered, 2 passed · 0 points missed · 0s of 5m
   2026-03-02 14:30 · ID
2  A round for the on-call rota 0 of 100
   1 answered, 0 passed · 2 points missed · 0s of 5m
   2026-03-01 14:30 · ID
`);
  const compared = await run('compare', '2', '1');
  expect(compared.stdout.replace(/\s+/g, ' ')).toMatch(
    /^A round for the on-call rota \(2026-03-01 14:30\) → A round for the on-call rota \(2026-03-02 14:30\)/,
  );
  const { interviews } = JSON.parse((await run('history', '--json')).stdout);
  expect(interviews[0].at).toBe('2026-03-02T09:00:00.000Z');
  expect(compared.stdout).toContain('  score: 0 → 100 (▲ up 100)\n');
  expect(compared.stdout).toContain('Score by section\n  Failures: 0 → 100 (▲ up 100)\n');
  const { version, sections } = JSON.parse((await run('compare', '2', '1', '--json')).stdout);
  expect([version, sections[1]]).toEqual([1, { name: 'More of them', before: 0, after: 100 }]);
  expect((await run('compare', '1', '1')).stderr).toBe(
    'mockdrill: "1" and "1" are one interview.\n  "mockdrill interview history" shows their numbers (1 is the latest) and ids.\n',
  );
  expect((await run('compare', '3', '1')).stderr).toBe(
    'mockdrill: There is no interview "3" in the history.\n  "mockdrill interview history" shows their numbers (1 is the latest) and ids.\n',
  );
});

test('every shipped interview can be held', async () => {
  const { interviews } = JSON.parse((await mockdrill(['interview', 'list', '--json'])).stdout);
  const ids = interviews.map(({ id }: { id: string }) => id);
  expect([ids.length >= 7, ids.includes('quick')]).toEqual([true, true]);
  for (const id of ids) {
    const { code, stdout } = await mockdrill(['interview', id, '--seed', '1', '--json'], {
      input: script('I rolled it back.'),
    });
    expect([id, code, JSON.parse(stdout).debrief.answered]).toEqual([id, 0, 1]);
  }
}, 60_000);

test.each([
  ['secruity-round', 'security-round'],
  ['histroy', 'history'],
])('of %s the user is asked whether %s was meant', async (mistyped, meant) => {
  expect((await mockdrill(['interview', mistyped])).stderr.split('\n')[0]).toBe(
    `mockdrill: There is no interview "${mistyped}" (did you mean "${meant}"?).`,
  );
});
