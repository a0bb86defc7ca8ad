import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { eventsIn, interviewBank } from '../support/interview.ts';
import { temporaryFolder } from '../support/run.ts';
import { KEY, Terminal } from '../support/terminal.ts';

const drillBank = () => bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });

function kept(home: string): number {
  return readdirSync(join(home, 'state', 'sessions')).filter((name) => name.endsWith('.json')).length;
}

test('a drill that was interrupted is discarded with its words only when that is said twice', async () => {
  const home = temporaryFolder();
  const args = ['drill', '--bank', drillBank()];
  const first = new Terminal(args, { home });
  await first.sees('^Q quit');
  first.type('We drained the zone');
  await first.sees('4 words');
  first.type(KEY.ctrl('c'));
  await first.exited;
  const next = new Terminal(args, { home });
  await next.sees('[x] discard it');
  next.type('d');
  next.type('x');
  await next.sees('What you typed would be lost. "x" again does it.');
  expect(kept(home)).toBe(1);
  next.type('x');
  expect(await next.sees('^Q quit')).toContain('0 words');
  expect(kept(home)).toBe(0);
});

/** An interview that is left while the last of these answers is typed; the second one is that to a probe. */
async function interrupted(home: string, bank: string, answer: string, toProbe?: string): Promise<void> {
  const terminal = new Terminal(['interview', 'on-call', '--bank', bank, '--seed', '1'], { home });
  await terminal.sees('[r] ready');
  terminal.type('r');
  await terminal.sees('^Q quit');
  terminal.type(answer);
  await terminal.sees(`${answer.split(' ').length} words`);
  if (toProbe !== undefined) {
    terminal.type(KEY.ctrl('d'));
    await terminal.sees(/What took over\?[\s\S]*\^Q quit/);
    terminal.type(toProbe);
    await terminal.sees(`${toProbe.split(' ').length} words`);
  }
  terminal.type(KEY.ctrl('c'));
  await terminal.exited;
}

test.each<[string, [string, string?], string[], string]>([
  ['an answer', ['We failed over to the second zone'], ['attempt'], 'Score 50 of 100: 1 answered'],
  [
    'the answer to a probe',
    ['It was a night', 'We failed over'],
    ['attempt', 'probe'],
    'won only by probing',
  ],
] as const)(
  'an interrupted interview that is handed in counts %s under way',
  async (_, typed, types, said) => {
    const home = temporaryFolder();
    const bank = interviewBank();
    await interrupted(home, bank, ...typed);
    const next = new Terminal(['interview', '--bank', bank], { home });
    await next.sees('[h] hand it in as it stands: the debrief');
    next.type('h');
    await next.sees('What to practise next');
    expect(next.output).toContain(said);
    expect(await next.exited).toEqual({ code: 0, signal: 0 });
    expect(eventsIn(home).map(({ type }) => type)).toEqual([...types, 'interview']);
  },
);

test('an interview at a question of another bank is handed in without its words only when that is said twice', async () => {
  const home = temporaryFolder();
  await interrupted(home, interviewBank(), 'We failed over to the second zone');
  const next = new Terminal(
    ['interview', '--bank', bankRoot({ 'net/cut-cable.md': questionFile('cut-cable') })],
    { home },
  );
  await next.sees('[q] quit');
  next.type('x');
  await next.sees('"x" again does it.');
  next.type('h');
  await next.sees('"h" again does it.');
  next.type('h');
  await next.sees('Nothing was answered.');
});

test('line by line a skip that would drop words is asked once more', async () => {
  const home = temporaryFolder();
  const terminal = new Terminal(['drill', '--plain', '--bank', drillBank()], { home });
  await terminal.sees(':help');
  terminal.type('We drained the zone\r:skip\r');
  await terminal.sees('What you typed would be lost. :skip again skips the question.');
  terminal.type('and came back\r:skip\r');
  await terminal.sees((screen) => screen.split('would be lost').length === 3);
  terminal.type(':skip\r');
  await terminal.sees('1 skipped');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
});
