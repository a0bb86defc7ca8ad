import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { eventsIn, interviewBank } from '../support/interview.ts';
import { temporaryFolder } from '../support/run.ts';
import { KEY, Terminal } from '../support/terminal.ts';

const GOOD = 'We failed over to the second zone, and the shop was back after 4 minutes.';

function interview(args: string[], options: { home?: string; columns?: number; bank?: string } = {}) {
  const home = options.home ?? temporaryFolder();
  const bank = options.bank ?? interviewBank();
  const terminal = new Terminal(['interview', '--bank', bank, '--seed', '1', ...args], { ...options, home });
  return { terminal, home, bank };
}

/** Answers the first question well, up to where the next topic is announced. */
async function answerFirst(terminal: Terminal): Promise<void> {
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(GOOD + KEY.ctrl('d'));
  await terminal.sees(/And now at night\.[\s\S]*ready/);
}

test('a whole interview: greeting, answer, probe, the next topic, a skip, own questions, debrief', async () => {
  const { terminal, home } = interview(['on-call']);
  expect(await terminal.sees('[r] ready')).toContain('Let us talk about failures.');
  terminal.type('r');
  const first = await terminal.sees('^Q quit');
  expect([first.includes('hint'), first.includes('^P a moment  ^R repeat')]).toEqual([false, true]);
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees(/What took over\?[\s\S]*\^Q quit/);
  expect(terminal.output).not.toContain('Score');
  terminal.type(`We failed over to the replica.${KEY.ctrl('d')}`);
  expect(await terminal.sees(/And now at night\.[\s\S]*ready/)).toContain('Thank you for that.');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(KEY.ctrl('s'));
  expect(await terminal.sees(/What would you like to ask us\?[\s\S]*ready/)).toContain('Good to know.');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(`Who is on call?${KEY.ctrl('d')}`);
  const end = await terminal.sees('What to practise next');
  expect(end).toContain('Who is on call?');
  expect(terminal.output).toContain('Score 0 of 100: 1 answered, 0 passed, 1 skipped.');
  expect(terminal.output).toContain('won only by probing');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(eventsIn(home).map(({ type }) => type)).toEqual(['attempt', 'probe', 'interview']);
  expect(eventsIn(home)[0]).toMatchObject({ mode: 'interview', question: 'cold-standby' });
  expect(readdirSync(join(home, 'state', 'sessions'))).toEqual([]);
});

test('mockdrill alone leads to the interviews where a bank has some', async () => {
  const home = temporaryFolder();
  const terminal = new Terminal([], { home, env: { MOCKDRILL_BANKS: interviewBank() } });
  await terminal.sees('[i] a whole interview');
  terminal.type('i');
  await terminal.sees('[1] A round for the on-call rota (5m)');
  terminal.type('1');
  await terminal.sees('Let us talk about failures.');
});

test('from the menus that mockdrill alone leads to, Escape leads back, and q ends', async () => {
  const { terminal, home, bank } = interview(['on-call']);
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(`some words${KEY.ctrl('c')}`);
  await terminal.exited;
  const drill = new Terminal(['drill', '--bank', bank], { home });
  await drill.sees('^Q quit');
  drill.type(`other words${KEY.ctrl('c')}`);
  await drill.exited;
  const start = new Terminal([], { home, rows: 40, env: { MOCKDRILL_BANKS: bank } });
  const seen = (text: string, times: number) =>
    start.sees(() => start.output.split(text).length === times + 1);
  const below = ['[h] hand it in', 'Which interview?', 'begin a new session'];
  let menus = 0;
  for (const [turn, keys] of ['i', 'ib', 'd'].entries()) {
    await seen('[i] a whole interview', turn + 1);
    for (const key of keys) {
      start.type(key);
      await seen('[0] back (Esc)', ++menus);
    }
    expect(start.screen()).toContain(below[turn]);
    start.type('\u001b');
  }
  await seen('[i] a whole interview', 4);
  start.type('i');
  await seen('[0] back (Esc)', ++menus);
  start.type('q');
  expect(await start.exited).toEqual({ code: 0, signal: 0 });
});

test('the clock of an interview stands still for one moment an answer', async () => {
  const { terminal } = interview(['on-call']);
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(KEY.ctrl('p'));
  await terminal.sees('the clock stands still for 30 seconds');
  terminal.type('We ');
  await terminal.sees('1 word');
  // Some of the moment has to be gone.
  await new Promise((done) => setTimeout(done, 20));
  terminal.type(KEY.ctrl('p'));
  await terminal.sees('You have had your moment');
  terminal.type(KEY.ctrl('r'));
  await terminal.sees('Of course.');
});

test('coaching shows hints while answering and the check after each answer', async () => {
  const { terminal } = interview(['on-call', '--coach']);
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^T hint (1)');
  terminal.type(`It was a long night.${KEY.ctrl('d')}`);
  await terminal.sees('[n] go on');
  expect(terminal.output).toContain('Score 0');
  terminal.type('n');
  await terminal.sees(/What took over\?[\s\S]*\^Q quit/);
  terminal.type(`We failed over to the replica.${KEY.ctrl('d')}`);
  await terminal.sees((screen) => /won \(hit\) Moves the traffic[\s\S]*\[n\] go on/.test(screen));
  terminal.type('n');
  await terminal.sees(/And now at night\.[\s\S]*ready/);
});

test('kill -9 in the middle: the next start goes on at the same question with the clock used so far', async () => {
  const { terminal, home, bank } = interview(['on-call']);
  await answerFirst(terminal);
  terminal.type('r');
  await terminal.sees('2 of 3');
  terminal.type('half an answer');
  await terminal.sees((screen) => /0:(?!00)\d\d of 2:00 · 3 words/.test(screen));
  const folder = join(home, 'state', 'sessions');
  const kept = () =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name), 'utf8').includes('half an answer'));
  while (!kept()) await new Promise((done) => setTimeout(done, 20));
  terminal.kill('SIGKILL');
  await terminal.exited;
  const next = new Terminal(['interview', '--bank', bank], { home });
  expect(await next.sees('[q] quit')).toContain('question 2 of 3 (warm-standby), 3 words typed');
  next.type('g');
  const screen = await next.sees('^Q quit');
  expect([screen.includes('half an answer'), /0:\d\d of 2:00/.test(screen)]).toEqual([true, true]);
  next.type(KEY.ctrl('q'));
  await next.sees('The interview is kept');
  await next.exited;
  const last = new Terminal(['interview', '--bank', bank], { home });
  await last.sees('[h] hand it in');
  last.type('h');
  await last.sees('What to practise next');
  expect(last.output).toContain('2 answered, 1 passed.');
  expect(await last.exited).toEqual({ code: 0, signal: 0 });
});

test('the key that goes on with an interview starts no clock where it is pressed once too often', async () => {
  const { terminal, home, bank } = interview(['on-call']);
  await answerFirst(terminal);
  terminal.type('q');
  await terminal.exited;
  const next = new Terminal(['interview', '--bank', bank], { home });
  await next.sees('[g] go on with it');
  next.type('g');
  await next.sees('And now at night.');
  next.type('gr');
  await next.sees('^Q quit');
  expect(next.output.match(/And now at night\./g)).toHaveLength(1);
});

test('an interrupted interview is not offered by the drill, nor a drill by the interview', async () => {
  const { terminal, home, bank } = interview(['on-call']);
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type('some words');
  await terminal.sees('2 words');
  terminal.type(KEY.ctrl('c'));
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
  const drill = new Terminal(['drill', '--bank', bank], { home });
  expect(await drill.sees('^Q quit')).toContain('1 of 3');
  drill.type('other words');
  await drill.sees('2 words');
  drill.type(KEY.ctrl('c'));
  await drill.exited;
  const again = new Terminal(['interview', '--bank', bank, '--resume'], { home });
  expect(await again.sees('^Q quit')).toContain('some words');
});

test('line by line: the question again, a moment, an answer, a skip, the debrief', async () => {
  const { terminal, home } = interview(['on-call', '--plain'], { columns: 60 });
  await terminal.sees('ready');
  terminal.type('ready\r');
  await terminal.sees(':repeat :moment :skip');
  terminal.type(':repeat\r');
  await terminal.sees((screen) => screen.split('Question 1 of 3').length === 3);
  terminal.type(':moment\r');
  await terminal.sees('the clock stands still for 30 seconds');
  terminal.type(`${GOOD}\r.\r`);
  await terminal.sees(/And now at night\.[\s\S]*ready/);
  terminal.type('\r');
  await terminal.sees('Question 2 of 3');
  terminal.type(':skip\r');
  await terminal.sees('Your questions');
  terminal.type('\r');
  await terminal.sees('Question 3 of 3');
  terminal.type(':skip\r');
  await terminal.sees('you skipped it');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(terminal.output).toContain('Then we are through.');
  expect(eventsIn(home).map(({ type }) => type)).toEqual(['attempt', 'interview']);
});

test('without a name the interview is chosen from a list, at 40 columns too', async () => {
  const { terminal } = interview([], { columns: 40 });
  await terminal.sees('[1] A round for the on-call rota');
  terminal.type('1');
  const screen = await terminal.sees('[r] ready');
  expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('of more interviews than there are digits the list says where the others are', async () => {
  const names = Array.from('abcdefghijk');
  const bank = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/warm-standby.md': questionFile('warm-standby'),
    ...Object.fromEntries(
      names.map((name) => [`interviews/${name}.md`, interviewFile(name, { title: name })]),
    ),
  });
  const { terminal } = interview([], { bank });
  expect((await terminal.sees('[q] quit')).split('\n')).toEqual([
    '',
    'Which interview? (9 of 11: "mockdrill interview list" has the names that start the others)',
    '',
    '[1] a (5m)  [2] b (5m)  [3] c (5m)  [4] d (5m)  [5] e (5m)  [6] f (5m)  [7] g (5m)  [8] h (5m)',
    '[9] i (5m)  [q] quit (Esc)',
  ]);
});
