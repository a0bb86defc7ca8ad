import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Event } from '../../src/history/event.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { LAUNCHER, mockdrill, temporaryFolder } from '../support/run.ts';
import { KEY, Terminal } from '../support/terminal.ts';
import { appears, BY_THE_CLOCK } from '../support/wait.ts';

const GOOD = 'We failed over to the second zone, and the shop was back after 4 minutes.';

function bank(changes: Record<string, string | undefined> = {}): string {
  return bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby', changes),
    'dns/warm-standby.md': questionFile('warm-standby', changes),
    'dns/README.md': '# Names\n\nNames that resolve.\n',
  });
}

function drill(
  args: string[],
  options: { home?: string; columns?: number; rows?: number; env?: Record<string, string> } = {},
) {
  const home = options.home ?? temporaryFolder();
  const terminal = new Terminal(['drill', '--bank', bank(), '--seed', '1', ...args], { ...options, home });
  return { terminal, home };
}

function events(home: string): Event[] {
  const folder = join(home, 'data', 'history');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event),
  );
}

/** How far each answer went over its time, and how long it was paused. */
function times(home: string): { overtime: number; hoursPaused: number }[] {
  return events(home).flatMap((event) =>
    event.type === 'attempt'
      ? [{ overtime: event.overtime, hoursPaused: Math.round(event.paused / 3600) }]
      : [],
  );
}

function answers(home: string): string[] {
  const folder = join(home, 'data', 'answers');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line).text as string);
}

test('a whole session: answer, probe, override, model answer, next, skip, summary', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('1 of 2');
  expect(terminal.isAlternate()).toBe(true);
  terminal.type('It was a long night.');
  await terminal.sees('5 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(terminal.isAlternate()).toBe(false);
  terminal.type('p');
  await terminal.sees(/What took over\?[\s\S]*\^Q quit/);
  terminal.type(`We failed over to the replica.${KEY.ctrl('d')}`);
  await terminal.sees(/✔ won \(hit\) Moves the traffic[\s\S]*\[q\] quit/);
  terminal.type('i');
  expect(await terminal.sees('[2] States how long it took')).toContain('[0] none (Esc)');
  terminal.type('\u001b');
  await terminal.sees(() => terminal.output.split('[q] quit').length === 4);
  terminal.type('i');
  await terminal.sees(() => terminal.output.split('[0] none').length === 3);
  terminal.type('n2');
  await terminal.sees('With your verdicts 50 of 100, not passed');
  terminal.type('m');
  await terminal.sees('Model answer');
  terminal.type('n');
  await terminal.sees('2 of 2');
  terminal.type(KEY.ctrl('s'));
  await terminal.sees('1 answered · 1 skipped');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(events(home).map(({ type }) => type)).toEqual(['attempt', 'probe', 'override']);
  expect(answers(home)).toEqual(['It was a long night.', 'We failed over to the replica.']);
  expect(readdirSync(join(home, 'state', 'sessions'))).toEqual([]);
});

test('nobody asks about a point that the user has claimed; one that a probe has won can be claimed', async () => {
  const checklist = `
  - {id: failover, point: Moves the traffic, any: [failover], ask: What took over?}
  - {id: alarm, point: Names the alarm, any: [alarm], ask: How did you know?}`;
  const terminal = new Terminal(['drill', '--bank', bank({ checklist }), '--count', '1'], {
    home: temporaryFolder(),
    rows: 24,
  });
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('asks back (2)');
  terminal.type('i');
  await terminal.sees('[1] Moves the traffic');
  terminal.type('1');
  await terminal.sees('asks back (1)');
  terminal.type('p');
  await terminal.sees('How did you know?');
  terminal.type(`By an alarm.${KEY.ctrl('d')}`);
  const after = await terminal.sees((screen) => /won \(hit\) Names the alarm[\s\S]*\[q\] quit$/.test(screen));
  expect(after.slice(after.indexOf('won (hit)'))).not.toContain('[p] probe');
  terminal.type('i');
  await terminal.sees('[1] Moves the traffic (take your verdict back)  [2] Names the alarm');
  terminal.type('1');
  await terminal.sees('Without your verdicts 0 of 100, not passed');
  await terminal.sees('[u] undo');
  terminal.type('u');
  await terminal.sees('[u] redo: this attempt counts again');
  expect(terminal.output).toMatch(/Later on "mockdrill history undo [0-9a-f]{8}" has it again\./);
  terminal.type('u');
  await terminal.sees((screen) => /This attempt counts again\.[\s\S]*\[u\] undo this attempt/.test(screen));
});

test('the override names every point, and of one that was found says what it would do', async () => {
  const { terminal } = drill(['--count', '1']);
  await terminal.sees('^Q quit');
  terminal.type(`We failed over to the replica.${KEY.ctrl('d')}`);
  await terminal.sees('[i] override: I did say it, or did not');
  terminal.type('i');
  const asked = await terminal.sees('[2] States how long it took');
  expect(asked).toContain('[1] Moves the traffic when a part dies (I did not)');
  terminal.type('1');
  await terminal.sees('Your verdict: miss');
});

test('what is pasted where a key is to be chosen chooses nothing', async () => {
  const { terminal, home } = drill(['--count', '1']);
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.paste('u, s and q\r');
  terminal.type('m');
  await terminal.sees('Model answer');
  terminal.type('q');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(events(home).map(({ type }) => type)).toEqual(['attempt']);
});

test('what is typed while an answer is checked chooses nothing', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.paste('We failed over to the second zone. '.repeat(2000));
  await terminal.sees('14000 words');
  terminal.type(KEY.ctrl('d'));
  await sleep(60);
  terminal.type('u');
  await terminal.sees('[q] quit');
  terminal.type('q');
  await terminal.exited;
  expect(events(home).map(({ type }) => type)).toEqual(['attempt']);
});

test('words typed behind a choice stand in the answer that it opens; keys that act do nothing there', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.type(`rWe failed ${KEY.ctrl('d')}${KEY.paste('over')}`);
  await terminal.sees('3 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees((screen) => /We failed over[\s\S]*\[q\] quit/.test(screen));
  terminal.type('q');
  await terminal.exited;
  expect(answers(home)).toEqual(['It was a long night.', 'We failed over']);
});

test('words typed behind a choice keep their lines, and what was rubbed out stays out', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.type(`r${KEY.enter}We failed ofer${KEY.backspace.repeat(3)}ver.${KEY.enter}Then we slept.`);
  await terminal.sees('6 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees((screen) => /Then we slept[\s\S]*\[q\] quit/.test(screen));
  terminal.type('q');
  await terminal.exited;
  expect(answers(home)).toEqual(['It was a long night.', 'We failed over.\nThen we slept.']);
});

test('the key of a choice that is pressed twice is not typed into the answer', async () => {
  const { terminal } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.type('rr');
  expect(await terminal.sees('^Q quit')).toContain('0 words');
});

test('on a low screen the score stands above the choices', async () => {
  const { terminal } = drill([], { columns: 80, rows: 10 });
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  const menu = await terminal.sees('[q] quit');
  expect(menu).toContain('Score 0 of 100  ✘ not passed\nIn the way: a pass needs 70;');
});

test('the text wraps, the cursor is right behind wide characters, a resize leaves nothing behind', async () => {
  const { terminal } = drill([], { columns: 40, rows: 16 });
  await terminal.sees('^Q quit');
  terminal.type('We restored 日本 first👩‍💻, then the rest of the fleet followed.');
  await terminal.sees('11 words');
  // The cursor is put in place last.
  const narrow = await terminal.sees((screen) => /followed\./.test(screen) && terminal.cursor().row === 8);
  expect(narrow.split('\n').slice(6)).toEqual([
    expect.stringMatching(/^ ─{13} {2}0:\d\d of 2:00 · 11 words$/),
    ' We restored 日本 first👩‍💻, then the',
    ' rest of the fleet followed.',
    '',
    '',
    '',
    '',
    '',
    ' ^D done  ^T hint (1)  ^O editor',
    ' ^P pause  ^S skip  ^Q quit',
  ]);
  expect(terminal.cursor()).toEqual({ row: 8, column: 28 });
  terminal.resize(100, 12);
  const wide = await terminal.sees(
    (screen) => /\^D done .*\^Q quit/.test(screen) && terminal.cursor().row < 11,
  );
  expect(wide.split('\n').filter(Boolean).slice(1)).toEqual([
    ' What happened when the primary died, and what did you do?',
    expect.stringContaining('11 words'),
    ' We restored 日本 first👩‍💻, then the rest of the fleet followed.',
    ' ^D done  ^T hint (1)  ^O editor  ^P pause  ^S skip  ^Q quit',
  ]);
});

test('a title that is too long for the terminal ends in a sign of it, in the last column', async () => {
  const terminal = new Terminal(
    ['drill', '--bank', bank({ title: 'The service that its own clients kept down' }), '-q', 'cold-standby'],
    { home: temporaryFolder(), columns: 40 },
  );
  const screen = await terminal.sees('^Q quit');
  expect(screen.split('\n')[0]).toBe(' 1 of 1 · The service that its own clie…');
  // Erased behind the full line, tmux and xterm would take its last character away; the emulator here does not.
  expect(terminal.output).toMatch(/\u001b\[1;1H\u001b\[K.*…/);
});

test('a session at a question of another bank is not resumed without it, so that its words are kept', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone');
  await terminal.sees('4 words');
  terminal.type(KEY.ctrl('c'));
  await terminal.exited;
  const other = bankRoot({ 'net/cut-cable.md': questionFile('cut-cable') });
  const wrong = new Terminal(['drill', '--bank', other], { home });
  const offer = await wrong.sees('[q] quit');
  expect([offer.includes('None of these banks has its question "'), offer.includes('[g] go on')]).toEqual([
    true,
    false,
  ]);
  wrong.type('s');
  await wrong.sees('We drained the zone');
  wrong.type('q');
  await wrong.exited;
  const wished = new Terminal(['drill', '--bank', other, '--resume'], { home });
  await wished.sees('With --no-resume a new one begins, and this one stays.');
  expect((await wished.exited).code).toBe(2);
  const right = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  expect(await right.sees('4 words')).toContain('We drained the zone');
});

test('a paste of 1,000 lines is drawn once and comes through whole', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  const lines = Array.from({ length: 1000 }, (_, line) => `line ${line}: we moved the traffic`);
  const before = terminal.output.length;
  terminal.type(KEY.paste(lines.join('\r')));
  await terminal.sees('line 999');
  expect(terminal.output.length - before).toBeLessThan(20_000);
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  terminal.type('q');
  await terminal.exited;
  expect(answers(home)).toEqual([lines.join('\n')]);
});

test('line by line a command that is none is no part of the answer, unless it is given a second colon', async () => {
  const { terminal, home } = drill(['--plain', '--count', '1'], { columns: 160 });
  await terminal.sees(':help');
  terminal.type(':hnt\r');
  await terminal.sees(
    'There is no command :hnt (did you mean ":hint"?); the line is no part of the answer. ::hnt writes it as text, :help names the commands.',
  );
  terminal.type('::hint\r:-)\r:pause for breath\r::a and b\r.\r');
  await terminal.sees('quit');
  terminal.type('q\r');
  await terminal.exited;
  expect(answers(home)).toEqual([':hint\n:-)\n:pause for breath\n::a and b']);
});

test('line by line an exam names no commands that it refuses', async () => {
  const { terminal } = drill(['--plain', '--mode', 'exam'], { columns: 160 });
  await terminal.sees('Lines of their own: :skip :editor :time :quit :help');
});

test.each([
  ['', '^Q quit', KEY.ctrl('d'), '[q] quit'],
  ['--plain', ':help', '\r.\r', 'Type one of these words'],
])(
  'drill %s: what a pipe brings to the terminal stands above what is written to the terminal after it',
  BY_THE_CLOCK,
  async (plain, asked, end, choices) => {
    const late = "process.stdin.on('data', (chunk) => setTimeout(() => process.stdout.write(chunk), 10))";
    const command = `"${process.execPath}" ${LAUNCHER} drill --bank ${bank()} --count 1 ${plain}`;
    const home = temporaryFolder();
    const terminal = new Terminal([], {
      home,
      rows: 50,
      shell: `${command} | "${process.execPath}" -e "${late}"`,
    });
    await terminal.sees(asked);
    terminal.type(`It was a long night.${end}`);
    const screen = await terminal.sees((seen) => seen.includes(choices) && seen.includes('Stages not heard'));
    expect(screen.indexOf(choices)).toBeGreaterThan(screen.indexOf('Stages not heard'));
  },
);

test('the footer, the feedback and the history count the same words', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('We cut over blue-green - and/or rolled back.');
  await terminal.sees('· 7 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees(/7 words · I 0, we 1[\s\S]*\[q\] quit/);
  terminal.type('q');
  await terminal.exited;
  expect(events(home).map((event) => event.type === 'attempt' && event.words)).toEqual([7]);
});

test('a paste whose end is lost is there all the same, and keys are keys again', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('\u001b[200~We drained the zone');
  await terminal.sees('4 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(answers(home)).toEqual(['We drained the zone']);
});

test('control bytes in a paste are no keys: nothing of it is lost', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  const control = Array.from({ length: 26 }, (_, at) => String.fromCharCode(at + 1)).filter(
    (byte) => !'\t\n\r'.includes(byte),
  );
  terminal.type(KEY.paste(`We drained ${control.join('')}the first zone`));
  await terminal.sees('5 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  terminal.type('q');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(answers(home)).toEqual(['We drained the first zone']);
});

test.each([
  ['Ctrl-C', KEY.ctrl('c'), 130],
  ['Ctrl-Q', KEY.ctrl('q'), 0],
])('where the draft can be kept nowhere, the prompt says so and %s prints it', async (_, key, code) => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'state'), 'a file stands where the folder should be');
  const { terminal } = drill([], { home });
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone');
  const warned = (screen: string) => screen.replaceAll(/\s/g, '').includes("Thedraftcan'tbekeptin");
  const screen = await terminal.sees(warned);
  expect(screen.split('\n').findIndex((line) => line.includes('The draft'))).toBeGreaterThan(20);
  terminal.type(key);
  expect((await terminal.exited).code).toBe(code);
  expect([terminal.screen().includes('is kept'), terminal.screen()]).toEqual([
    false,
    expect.stringMatching(/What you were typing:\s+We drained the zone/),
  ]);
});

test('where a file may not be so large, the answer is printed, and Ctrl-C ends the drill as it always does', async () => {
  const args = ['drill', '--bank', bank(), '--seed', '1'];
  // In blocks of 512 or 1024 bytes.
  const shell = `ulimit -f 1; exec '${process.execPath}' '${LAUNCHER}' ${args.join(' ')}`;
  const terminal = new Terminal(args, { home: temporaryFolder(), shell });
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone. '.repeat(60));
  await terminal.sees((screen) => screen.replaceAll(/\s/g, '').includes('thefilewouldbelargerthanitmaybe'));
  terminal.type(KEY.ctrl('c'));
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
  expect(terminal.screen()).toContain('We drained the zone.');
});

test.each([
  ['', 'What you finished is in the history; there was nothing else to keep.'],
  ['We drained', 'and the same command offers to go on with it.'],
])('what Ctrl-C leaves of %j is told as it is', async (typed, told) => {
  const { terminal } = drill([], { columns: 200 });
  await terminal.sees('^Q quit');
  terminal.type(typed + KEY.ctrl('c'));
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
  expect(terminal.screen()).toContain(told);
});

test('resume without a question points to the session that was interrupted, where there is one', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  const message = 'mockdrill: Name the suspended questions that come back; "mockdrill suspend" lists them.\n';
  const before = await mockdrill(['resume']);
  terminal.type(`We drained the zone${KEY.ctrl('c')}`);
  await terminal.exited;
  expect([before, await mockdrill(['resume'], { home })]).toEqual([
    { code: 2, stdout: '', stderr: message },
    {
      code: 2,
      stdout: '',
      stderr: `${message}  "mockdrill drill --resume" goes on with the session that was interrupted.\n`,
    },
  ]);
});

test('of several sessions that were interrupted each is offered, the latest first', async () => {
  const home = temporaryFolder();
  for (const [question, words] of [
    ['cold-standby', 'We drained the zone'],
    ['warm-standby', 'We waited'],
  ]) {
    const { terminal } = drill(['--no-resume', '--question', question!], { home });
    await terminal.sees('^Q quit');
    terminal.type(`${words}${KEY.ctrl('c')}`);
    await terminal.exited;
  }
  const next = new Terminal(['drill', '--bank', bank()], { home });
  const offer = await next.sees('[q] quit');
  expect(offer.replace(/0:\d\d used/, 'some used').split('\n')).toEqual([
    'A session was interrupted just now: question 1 of 1 (warm-standby), 2 words typed, some used.',
    '',
    '[g] go on with it',
    '[o] another one that is kept (1 more)',
    '[b] begin a new session (this one is offered again)',
    '[x] discard it',
    '[q] quit (Esc)',
  ]);
  next.type('o');
  await next.sees('question 1 of 1 (cold-standby), 4 words typed');
  await next.sees((screen) => screen.split('[q] quit').length === 3);
  next.type('o');
  await next.sees((screen) => screen.split('(warm-standby), 2 words typed').length === 3);
  await next.sees((screen) => screen.split('[q] quit').length === 4);
  next.type('o');
  await next.sees((screen) => screen.split('[q] quit').length === 5);
  next.type('g');
  expect(await next.sees('^Q quit')).toContain('We drained the zone');
});

test('Ctrl-C at the offer to go on says that what was interrupted is still kept', async () => {
  const { terminal, home } = drill(['--question', 'cold-standby']);
  await terminal.sees('^Q quit');
  terminal.type(`We drained the zone${KEY.ctrl('c')}`);
  await terminal.exited;
  const next = new Terminal(['drill', '--bank', bank()], { home });
  await next.sees('[g] go on with it');
  next.type(KEY.ctrl('c'));
  await next.sees('Nothing was typed yet; what was interrupted before is still kept.');
  expect(await next.exited).toEqual({ code: 130, signal: 0 });
});

test('a session is taken up by one terminal only', async () => {
  const { terminal, home } = drill(['--question', 'cold-standby']);
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone');
  await terminal.sees('4 words');
  terminal.type(KEY.ctrl('q'));
  await terminal.exited;
  const late = new Terminal(['drill', '--bank', bank()], { home });
  await late.sees('[g] go on with it');
  const first = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  await first.sees('4 words');
  late.type('g');
  expect(await late.sees('1 of 2')).toContain('Another mockdrill goes on with that session by now.');
  const third = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  expect(await third.sees('1 of 2')).toContain('No session was interrupted; here is a new one.');
});

test('a line as long as a terminal takes is told to be cut', async () => {
  const { terminal, home } = drill(['--plain', '--count', '1']);
  await terminal.sees(':help');
  terminal.type(`${'we moved the traffic '.repeat(250)}\r`);
  await terminal.sees('what came after it is lost');
  terminal.type('and so on\r.\r');
  await terminal.sees('quit');
  expect(
    answers(home)[0]
      ?.split('\n')
      .map((line) => line.length),
  ).toEqual([4095, 9]);
});

test.each([
  ['Ctrl-C', (terminal: Terminal) => terminal.type(KEY.ctrl('c')), 130],
  ['SIGINT', (terminal: Terminal) => terminal.kill('SIGINT'), 130],
  ['SIGTERM', (terminal: Terminal) => terminal.kill('SIGTERM'), 143],
  ['SIGHUP', (terminal: Terminal) => terminal.kill('SIGHUP'), 129],
])('%s leaves a clean terminal and keeps the draft, which the next start takes up', async (_, end, code) => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone');
  await terminal.sees('4 words');
  end(terminal);
  expect(await terminal.exited).toEqual({ code, signal: 0 });
  expect({ alternate: terminal.isAlternate(), output: terminal.output }).toEqual({
    alternate: false,
    output: expect.stringMatching(/\u001b\[\?1049l\u001b\[\?7h\u001b\[\?25h\u001b\[\?2004l/),
  });
  const next = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  expect(await next.sees('4 words')).toContain('We drained the zone');
});

test(
  'a hard clock takes what was typed, and keys that come after it do nothing before ^D',
  BY_THE_CLOCK,
  async () => {
    const home = temporaryFolder();
    const root = bank({ time: '10s' });
    const args = ['drill', '--bank', root, '--hard', '--time-factor', '0.1', '--count', '1'];
    const terminal = new Terminal(args, { home });
    await terminal.sees('^Q quit');
    terminal.type('We failed over to');
    await terminal.sees('Time is up: your answer is taken as it stands. ^D goes on.');
    terminal.type(`4 nights, ${KEY.enter}i${KEY.ctrl('s')}${KEY.ctrl('s')}`);
    terminal.type(KEY.ctrl('d'));
    await terminal.sees('[q] quit');
    terminal.type('q');
    await terminal.exited;
    expect(answers(home)).toEqual(['We failed over to']);
    expect(events(home)).toMatchObject([{ type: 'attempt', seconds: 1, limit: 1, overtime: 0 }]);
  },
);

test(
  'in an exam, what is typed after the clock belongs to no answer, and the next clock waits for ^D',
  BY_THE_CLOCK,
  async () => {
    const home = temporaryFolder();
    const args = ['--mode', 'exam', '--time-factor', '0.1', '--seed', '1'];
    const terminal = new Terminal(['drill', '--bank', bank({ time: '20s' }), ...args], { home });
    await terminal.sees('1 of 2');
    terminal.type('We failed over');
    await terminal.sees('Time is up');
    terminal.type(' to the second zone');
    terminal.type(KEY.ctrl('d'));
    expect(await terminal.sees('2 of 2')).toContain('0:00 of 0:02 · 0 words');
    terminal.type('Slowly.');
    await terminal.sees('Time is up');
    terminal.type(KEY.ctrl('d'));
    await terminal.sees('2 answered');
    expect(answers(home)).toEqual(['We failed over', 'Slowly.']);
  },
);

test('line by line, what the clock says stands on a line of its own', BY_THE_CLOCK, async () => {
  const home = temporaryFolder();
  const args = ['drill', '--bank', bank({ time: '40s' }), '--plain', '--time-factor', '0.1', '--seed', '1'];
  const terminal = new Terminal(args, { home });
  await terminal.sees(':help');
  terminal.type('We failed over');
  await terminal.sees('Half of the time is over');
  terminal.type(' to the second zone.');
  const screen = await terminal.sees('Time is up');
  expect(screen.split('\n').slice(-4)).toEqual([
    'We failed over',
    'Half of the time is over: 2s left.',
    ' to the second zone.',
    'Time is up. Come to an end; overtime is counted. A single . hands in.',
  ]);
  terminal.type('\r.\r');
  await terminal.sees('Type one of these words');
  expect(answers(home)).toEqual(['We failed over to the second zone.']);
});

test('line by line, what is typed after a hard clock belongs to no answer', BY_THE_CLOCK, async () => {
  const home = temporaryFolder();
  const args = ['--plain', '--mode', 'exam', '--time-factor', '0.1', '--seed', '1'];
  const terminal = new Terminal(['drill', '--bank', bank({ time: '20s' }), ...args], { home });
  await terminal.sees(':help');
  terminal.type('We failed over\rto the ');
  await terminal.sees('A single . goes on.');
  terminal.type('second zone\r');
  await terminal.sees((screen) => screen.split('A single . goes on.').length === 3);
  terminal.type('.\r');
  await terminal.sees('Question 2 of 2');
  terminal.type('Slowly.\r.\r');
  await terminal.sees('2 answered');
  expect(answers(home)).toEqual(['We failed over', 'Slowly.']);
});

test('an exam shows no hints and no feedback before the end', async () => {
  const { terminal } = drill(['--mode', 'exam']);
  expect(await terminal.sees('^Q quit')).not.toContain('hint');
  terminal.type(GOOD + KEY.ctrl('t'));
  await terminal.sees('There are no hints in an exam.');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('2 of 2');
  expect(terminal.output).not.toContain('Score');
  terminal.type(`Nothing.${KEY.ctrl('d')}`);
  await terminal.sees('2 answered · 1 passed');
  expect(terminal.output.match(/Score \d+/g)).toEqual(['Score 100', 'Score 0']);
});

test('the editor takes the text and brings it back, with its time', async () => {
  const home = temporaryFolder();
  const editor = join(home, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\ncp "$1" "$1.seen"; sed -i "1s/$/ and more/" "$1"\n', { mode: 0o755 });
  const { terminal } = drill([], { home, env: { EDITOR: editor } });
  await terminal.sees('^Q quit');
  terminal.type(`some words${KEY.ctrl('o')}`);
  expect(await terminal.sees('4 words')).toContain('some words and more');
  const folder = join(home, 'state', 'sessions');
  const [page] = readdirSync(folder).filter((name) => name.endsWith('.seen'));
  expect(readFileSync(join(folder, page!), 'utf8')).toMatch(
    /^some words\n# -+ >8 -+\n(?:#.*\n)+# What happened when the primary died, and what did you do\?\n/,
  );
});

test('a text that the editor left as it was stays what it was', async () => {
  const { terminal, home } = drill([], { env: { EDITOR: 'true' } });
  await terminal.sees('^Q quit');
  terminal.type(`# A title\r\rwords\r${KEY.ctrl('o')}`);
  await terminal.sees(() => terminal.output.split('\u001b[?1049h').length === 3);
  await terminal.sees('3 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(answers(home)).toEqual(['# A title\n\nwords\n']);
});

test('what the editor made of a text can be taken back', async () => {
  const home = temporaryFolder();
  const editor = join(home, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\necho other > "$1"\n', { mode: 0o755 });
  const { terminal } = drill([], { home, env: { EDITOR: editor } });
  await terminal.sees('^Q quit');
  terminal.type(`three typed words${KEY.ctrl('o')}`);
  await terminal.sees('other');
  terminal.type(KEY.ctrl('_'));
  expect(await terminal.sees('3 words')).toContain('three typed words');
});

test('an editor that does not wait is told of, and what is saved there later comes at the next call', async () => {
  const home = temporaryFolder();
  const editor = join(home, 'editor.sh');
  const later =
    'while [ ! -e "$0.go" ]; do sleep 0.05; done; echo "words from a window" > "$1"; : > "$0.saved"';
  writeFileSync(editor, `#!/bin/sh\n(${later}) > /dev/null 2>&1 &\n`, { mode: 0o755 });
  const { terminal } = drill([], { home, env: { EDITOR: editor }, columns: 120 });
  await terminal.sees('^Q quit');
  terminal.type(`typed${KEY.ctrl('o')}`);
  const told = await terminal.sees('makes it wait.');
  expect(told.split('\n').slice(-3, -1).join('').replaceAll(/\s+/g, ' ')).toBe(
    ` The editor "${editor}" came back at once. What you save in a window of its own comes here when you go there again; an option such as --wait makes it wait.`,
  );
  writeFileSync(`${editor}.go`, '');
  appears(`${editor}.saved`);
  terminal.type(KEY.ctrl('o'));
  expect(await terminal.sees('You have here what the editor has saved since.')).toContain(
    'words from a window',
  );
});

/** An editor that writes words into its file and then waits. */
function waitingEditor(home: string, onInterrupt = 'exit 1'): Record<string, string> {
  const editor = join(home, 'editor.sh');
  const lines = [
    `trap 'printf "%s" "and more" >> "$1"; ${onInterrupt}' INT`,
    'printf "words in the editor " >> "$1"',
    'echo "the editor is open"',
    'while :; do read line; done',
  ];
  writeFileSync(editor, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
  return { EDITOR: editor };
}

/** An editor that takes two lines from the terminal. */
function readingEditor(home: string): Record<string, string> {
  const editor = join(home, 'editor.sh');
  const lines = ['echo "the editor is open"', 'read first; read second', 'echo "$first, $second" > "$1"'];
  writeFileSync(editor, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
  return { EDITOR: editor };
}

test('line by line, the editor has the terminal to itself', async () => {
  const home = temporaryFolder();
  const { terminal } = drill(['--plain'], { home, env: readingEditor(home) });
  await terminal.sees(':help');
  terminal.type(':editor\r');
  await terminal.sees('the editor is open');
  terminal.type('one\r');
  terminal.type('two\r');
  expect(await terminal.sees('So far you have:')).toContain('one, two');
});

test(
  'line by line, what the clock had to say while the editor was open is said after it',
  BY_THE_CLOCK,
  async () => {
    const home = temporaryFolder();
    const editor = join(home, 'editor');
    writeFileSync(editor, '#!/bin/sh\nsleep 2\necho "We failed over." > "$1"\n', { mode: 0o755 });
    const args = ['drill', '--bank', bank({ time: '10s' }), '--plain', '--time-factor', '0.1', '--seed', '1'];
    const terminal = new Terminal(args, { home, env: { EDITOR: editor } });
    await terminal.sees(':help');
    terminal.type(':editor\r');
    const screen = await terminal.sees('Time is up.');
    expect(screen.split('\n').slice(-5)).toEqual([
      'So far you have:',
      'We failed over.',
      'Type your answer. A line with a single . ends it. Lines of their own: :hint :pause :skip :editor',
      ':time :quit :help',
      'Time is up. Come to an end; overtime is counted. A single . hands in.',
    ]);
  },
);

test('line by line Ctrl-D hands in as a "." does, the terminal is read on, and the editor has it to itself', async () => {
  const home = temporaryFolder();
  const { terminal } = drill(['--plain'], { home, env: readingEditor(home) });
  await terminal.sees(':help');
  terminal.type(`It was a long night.\r${KEY.ctrl('d')}`);
  await terminal.sees('Type one of these words');
  terminal.type('next\r');
  await terminal.sees('Question 2 of 2');
  terminal.type('We drained\r:editor\r');
  await terminal.sees('the editor is open');
  terminal.type('one\r');
  terminal.type('two\r');
  await terminal.sees('So far you have:');
  terminal.type(`and so on${KEY.ctrl('d')}${KEY.ctrl('d')}`);
  await terminal.sees('next: the summary');
  terminal.type(KEY.ctrl('d'));
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(answers(home)).toEqual(['It was a long night.', 'one, two\nand so on']);
});

test("where the editor's file can't be written, the text stays in the prompt", async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'state'), 'a file stands where the folder should be');
  const { terminal } = drill([], { home, env: { EDITOR: 'true' } });
  await terminal.sees('^Q quit');
  terminal.type(`some words${KEY.ctrl('o')}`);
  const screen = await terminal.sees('The text is as it was.');
  expect([screen, screen.replaceAll(/\s+/g, ' ')]).toEqual([
    expect.stringContaining('2 words'),
    expect.stringContaining(
      "can't be used: a file stands where its folder should be. The text is as it was.",
    ),
  ]);
});

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s ends the editor too, and what its file holds is taken up by the next start', async (signal, code) => {
  const home = temporaryFolder();
  const { terminal } = drill([], { home, env: waitingEditor(home) });
  await terminal.sees('^Q quit');
  terminal.type(KEY.ctrl('o'));
  await terminal.sees('the editor is open');
  terminal.kill(signal);
  expect(await terminal.exited).toEqual({ code, signal: 0 });
  const next = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  expect(await next.sees('4 words')).toContain('words in the editor');
});

test('Ctrl-C in the editor means the editor', async () => {
  const home = temporaryFolder();
  const { terminal } = drill([], { home, env: waitingEditor(home, 'exit 0') });
  await terminal.sees('^Q quit');
  terminal.type(KEY.ctrl('o'));
  await terminal.sees('the editor is open');
  terminal.type(KEY.ctrl('c'));
  expect(await terminal.sees('6 words')).toContain('words in the editor and more');
});

test.each([
  ['kill -TERM $$', 'was killed by SIGTERM. The text is as it was.', ['some words']],
  [': > "$1"; kill -KILL $$', 'was killed by SIGKILL. The text is as it was.', ['some words']],
  [
    'sed -i "1s/$/ and more/" "$1"; kill -KILL $$',
    'was killed by SIGKILL. You have here what it had saved.',
    ['some words and more'],
  ],
  ['echo no > "$1"; exit 3', 'ended with 3. The text is as it was.', ['some words']],
  [
    'printf \'a r\\351sum\\351\' > "$1"',
    'The editor saved in Latin-1, not in UTF-8: look whether every letter is right.',
    ['a résumé'],
  ],
])('an editor that goes "%s" is told of, and no word is lost', async (does, told, left) => {
  const home = temporaryFolder();
  const editor = join(home, 'editor.sh');
  writeFileSync(editor, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  const { terminal } = drill([], { home, env: { EDITOR: editor }, columns: 200 });
  await terminal.sees('^Q quit');
  terminal.type(`some words${KEY.ctrl('o')}`);
  await terminal.sees(told);
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(answers(home)).toEqual(left);
});

test('Ctrl-Z gives the shell back, fg goes on where it stood, and the key that ends the pause is not typed', async () => {
  const home = temporaryFolder();
  const command = `${process.execPath} bin/mockdrill.js drill --bank ${bank()} --count 1`;
  const terminal = new Terminal([], { home, shell: `set -m; ${command}; echo stopped; read line; fg` });
  await terminal.sees('^Q quit');
  terminal.type(`some words${KEY.ctrl('z')}`);
  await terminal.sees('stopped');
  expect(terminal.isAlternate()).toBe(false);
  terminal.type('\r');
  await terminal.sees('paused');
  terminal.type('\r more');
  expect(await terminal.sees('3 words')).toContain('some words more');
});

/** Lets the clock of a program jump ahead by eight hours where it is told to, as that of a machine that has slept does. */
const SLEEPER = `data:text/javascript,${encodeURIComponent(
  "const now = Date.now; let ahead = 0; Date.now = () => now() + ahead; process.on('SIGUSR2', () => { ahead += 288e5; })",
)}`;
const NIGHT = { NODE_OPTIONS: `--import ${SLEEPER}` };

test('a machine that sleeps stops the clock of the answer, and the key that wakes it is not typed', async () => {
  const { terminal, home } = drill(['--hard'], { env: NIGHT });
  await terminal.sees('^Q quit');
  terminal.type('some words');
  await terminal.sees('2 words');
  terminal.kill('SIGUSR2');
  expect(await terminal.sees('paused')).toContain('Paused: the clock stands still. Any key goes on.');
  terminal.type('\r more');
  await terminal.sees('some words more');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(times(home)).toEqual([{ overtime: 0, hoursPaused: 8 }]);
});

test('a machine that sleeps stops the clock line by line, too', async () => {
  const { terminal, home } = drill(['--hard', '--plain'], { env: NIGHT });
  await terminal.sees(':help');
  terminal.kill('SIGUSR2');
  await terminal.sees('The clock stood still meanwhile.');
  terminal.type('some words\r.\r');
  await terminal.sees('Type one of these words');
  expect(times(home)).toEqual([{ overtime: 0, hoursPaused: 8 }]);
});

test('a machine that sleeps while the editor is open stops the clock', async () => {
  const home = temporaryFolder();
  const { terminal } = drill([], { home, env: { ...NIGHT, ...readingEditor(home) } });
  await terminal.sees('^Q quit');
  terminal.type(KEY.ctrl('o'));
  await terminal.sees('the editor is open');
  terminal.kill('SIGUSR2');
  terminal.type('one\rtwo\r');
  await terminal.sees('2 words');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  expect(times(home)).toEqual([{ overtime: 0, hoursPaused: 8 }]);
});

test('the clock of an exam goes on while the machine sleeps', async () => {
  const { terminal, home } = drill(['--mode', 'exam', '--count', '1'], { env: NIGHT });
  await terminal.sees('^Q quit');
  terminal.type('some words');
  await terminal.sees('2 words');
  terminal.kill('SIGUSR2');
  await terminal.sees('Time is up');
  terminal.type(KEY.ctrl('d'));
  await terminal.sees('Summary');
  expect(times(home)).toEqual([{ overtime: 0, hoursPaused: 0 }]);
});

test('after Ctrl-Z and fg the choices are shown again, once', async () => {
  const home = temporaryFolder();
  const command = `${process.execPath} bin/mockdrill.js drill --bank ${bank()} --count 1`;
  const terminal = new Terminal([], { home, shell: `set -m; ${command}; echo stopped; read line; fg` });
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.type(KEY.ctrl('z'));
  await terminal.sees('stopped');
  terminal.type('\r');
  await terminal.sees((screen) => /stopped[\s\S]*\[q\] quit/.test(screen));
  // Longer than it takes to find out that nothing has stopped it.
  await new Promise((later) => setTimeout(later, 200));
  terminal.type('m');
  await terminal.sees((screen) => /Model answer[\s\S]*\[q\] quit/.test(screen));
  // Before it was stopped, after, and below the model answer.
  expect(terminal.output.match(/\[q\] quit/g)).toHaveLength(3);
});

test('line by line, too, the choices are shown again after Ctrl-Z and fg', async () => {
  const home = temporaryFolder();
  const command = `${process.execPath} bin/mockdrill.js drill --plain --bank ${bank()} --count 1`;
  const terminal = new Terminal([], { home, shell: `set -m; ${command}; echo stopped; read line; fg` });
  await terminal.sees(':help');
  terminal.type('It was a long night.\r.\r');
  await terminal.sees('Type one of these words');
  terminal.type(KEY.ctrl('z'));
  await terminal.sees('stopped');
  terminal.type('\r');
  await terminal.sees((screen) => /stopped[\s\S]*Type one of these words/.test(screen));
});

test('line by line, what Ctrl-Z makes the terminal drop is told after fg', async () => {
  const home = temporaryFolder();
  const command = `${process.execPath} bin/mockdrill.js drill --plain --bank ${bank()} --count 1`;
  const terminal = new Terminal([], { home, shell: `set -m; ${command}; echo stopped; read line; fg` });
  await terminal.sees(':help');
  terminal.type('A whole line.\r:hint\r');
  await terminal.sees('Hint 1');
  terminal.type('Half a');
  await terminal.sees('Half a');
  terminal.type(KEY.ctrl('z'));
  await terminal.sees('stopped');
  terminal.type('\r');
  await terminal.sees('A line that had no Enter yet is lost: the terminal drops it at Ctrl-Z.');
  terminal.type('Another line.\r.\r');
  await terminal.sees('Type one of these words');
  expect(answers(home)).toEqual(['A whole line.\nAnother line.']);
});

test('line by line, an interrupted time to think is no time used: it begins again', async () => {
  const home = temporaryFolder();
  const args = ['drill', '--plain', '--bank', bank({ prep: '30s' }), '--mode', 'exam'];
  const terminal = new Terminal(args, { home });
  await terminal.sees('30 seconds to think');
  terminal.type(`${GOOD}\r.\r`);
  await terminal.sees((screen) => screen.split('30 seconds to think').length === 3);
  terminal.type(KEY.ctrl('c'));
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
  const again = new Terminal([...args, '--resume'], { home });
  await again.sees('Question 2 of 2');
  await again.sees('30 seconds to think');
});

/** Waits until the draft on the disk holds a text. */
async function kept(home: string, text: string): Promise<void> {
  const folder = join(home, 'state', 'sessions');
  const holds = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .some((name) => readFileSync(join(folder, name), 'utf8').includes(text));
  const changes = watch(folder)[Symbol.asyncIterator]();
  let change = changes.next();
  while (!holds()) {
    await change;
    change = changes.next();
  }
}

test('kill -9 loses no finished answer and at most a second of the draft', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type(GOOD + KEY.ctrl('d'));
  await terminal.sees('[q] quit');
  terminal.type('n');
  await terminal.sees('2 of 2');
  terminal.type('half an answer');
  await terminal.sees('3 words');
  await kept(home, 'half an answer');
  terminal.kill('SIGKILL');
  await terminal.exited;
  expect(answers(home)).toEqual([GOOD]);
  const next = new Terminal(['drill', '--bank', bank()], { home });
  expect(await next.sees('[q] quit')).toContain('A session was interrupted just now: question 2 of 2');
  next.type('g');
  expect(await next.sees('^Q quit')).toContain('half an answer');
});

test.each([
  ['on the screen', [], '^Q quit', 'We drained the zone', '4 words'],
  ['line by line', ['--plain'], ':help', 'We drained the zone\r:time\r', 'of 2m used.'],
])(
  'a terminal that is closed ends the drill with the draft kept, %s',
  async (_, args, ready, typed, seen) => {
    const { terminal, home } = drill(args);
    await terminal.sees(ready);
    terminal.type(typed);
    await terminal.sees(seen);
    terminal.close();
    expect(await terminal.exited).toEqual({ code: 129, signal: 0 });
    const next = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
    expect(await next.sees('4 words')).toContain('We drained the zone');
  },
);

test('mockdrill alone shows how things stand, and one key starts', async () => {
  const home = temporaryFolder();
  const terminal = new Terminal([], { home, env: { MOCKDRILL_BANKS: bank() } });
  const start = await terminal.sees('[q] quit');
  expect(start.split('\n')).toEqual([
    'mockdrill  practise interviews alone, point by point',
    '',
    '   0 due now',
    '   0 weak',
    '   2 new to you',
    '',
    'New here? "mockdrill demo" shows in ten seconds what a drill is.',
    '',
    'Banks',
    '  dns   2  Names',
    '',
    '[d] drill (2 questions; Enter)  [n] new ones only  [e] exam  [q] quit (Esc)',
  ]);
  terminal.type(KEY.enter);
  await terminal.sees('1 of 2');
});

test('mockdrill alone tells of a session that was interrupted', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('We drained the zone');
  await terminal.sees('4 words');
  terminal.close();
  await terminal.exited;
  const next = new Terminal([], { home, env: { MOCKDRILL_BANKS: bank() } });
  const start = await next.sees('[q] quit');
  expect(start).toContain('A session was interrupted just now: question 1 of 2');
  expect(start).toContain('"mockdrill drill" offers to go on with it.');
});

test('Ctrl-C pressed while an answer is being checked ends the session once it is stored', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type('It was a long night.');
  await terminal.sees('5 words');
  terminal.type(`${KEY.ctrl('d')}${KEY.ctrl('c')}`);
  expect([await terminal.exited, answers(home)]).toEqual([
    { code: 130, signal: 0 },
    ['It was a long night.'],
  ]);
});

test('Ctrl-C ends it right behind Escape too, and so does the key that quits', async () => {
  const ended = async (keys: string) => {
    const { terminal } = drill([]);
    await terminal.sees('^Q quit');
    terminal.type(`It was a long night.${KEY.ctrl('d')}`);
    await terminal.sees('[q] quit');
    terminal.type(keys);
    return (await terminal.exited).code;
  };
  expect([await ended(`\u001b${KEY.ctrl('c')}`), await ended('\u001bq')]).toEqual([130, 0]);
});

test('a session that ended in a probe goes on there, with what was typed', async () => {
  const { terminal, home } = drill([]);
  await terminal.sees('^Q quit');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[q] quit');
  terminal.type('p');
  await terminal.sees(/What took over\?[\s\S]*\^Q quit/);
  terminal.type('half of a reply');
  await terminal.sees('4 words');
  terminal.type(KEY.ctrl('c'));
  await terminal.exited;
  const next = new Terminal(['drill', '--bank', bank(), '--resume'], { home });
  expect(await next.sees(/What took over\?[\s\S]*\^Q quit/)).toContain('half of a reply');
  expect(next.output).not.toContain('since the last attempt');
  expect(events(home).map(({ type }) => type)).toEqual(['attempt']);
});
