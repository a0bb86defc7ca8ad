import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { temporaryFolder } from '../support/run.ts';
import { KEY, Terminal } from '../support/terminal.ts';

const bank = () => bankRoot({ 'dns/cold.md': questionFile('cold') });
const check = (...args: string[]) =>
  new Terminal(['check', 'cold', '--bank', bank(), ...args], { home: temporaryFolder() });

test('at a terminal the answer is typed, up to Ctrl-D', async () => {
  const terminal = check();
  await terminal.sees('Type the answer');
  terminal.type(`We failed over\rto the second zone.\r${KEY.ctrl('d')}`);
  expect(await terminal.exited).toEqual({ code: 1, signal: 0 });
  expect(terminal.screen().split('\n').slice(0, 9)).toEqual([
    'Type the answer; Ctrl-D on an empty line ends it.',
    'We failed over',
    'to the second zone.',
    'Score 50 of 100  ✘ not passed',
    'In the way: a pass needs 70.',
    '',
    'Your answer',
    '  We failed over',
    '  to the second zone.',
  ]);
});

test('an answer of the question itself is not waited for', async () => {
  const terminal = check('--model');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(terminal.screen().split('\n')[0]).toBe('Score 100 of 100  ✔ passed');
});

test('a typed line that the terminal has cut is told of', async () => {
  const terminal = check();
  await terminal.sees('Type the answer');
  terminal.type(`${'we moved the traffic '.repeat(250)}\r`);
  terminal.type(KEY.ctrl('d'));
  await terminal.exited;
  expect(terminal.output.replace(/\s+/g, ' ')).toContain(
    'A line was as long as a terminal takes: what came after it is lost. Longer lines come in from a file.',
  );
});

test('Ctrl-C ends the typing without a word', async () => {
  const terminal = check();
  await terminal.sees('Type the answer');
  terminal.type(`We failed over\r${KEY.ctrl('c')}`);
  const { code, signal } = await terminal.exited;
  expect([code || 128 + signal, terminal.screen().includes('Score')]).toEqual([130, false]);
});

test('labelled answers are not typed', async () => {
  const terminal = new Terminal(['eval', '-', '--bank', bank()], { home: temporaryFolder() });
  expect(await terminal.exited).toEqual({ code: 2, signal: 0 });
  expect(terminal.screen()).toBe(
    'mockdrill: Standard input is a terminal.\n  Name a file, or pipe a text in.',
  );
});
