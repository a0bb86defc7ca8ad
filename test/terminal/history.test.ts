import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attempt } from '../support/events.ts';
import { homeWith, linesOf } from '../support/history.ts';
import { temporaryFolder } from '../support/run.ts';
import { KEY, Terminal } from '../support/terminal.ts';

const events = Array.from({ length: 60 }, (_, index) =>
  attempt(
    `${String(index).padStart(8, '0')}-x`,
    new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
  ),
);
const home = () => homeWith({ 'data/history/laptop.jsonl': linesOf(events) });

/** A pager that says that it runs and passes on what it gets. */
function pager(): string {
  const path = join(temporaryFolder(), 'pager');
  writeFileSync(path, '#!/bin/sh\necho "paged with $LESS $1"\nhead -4\n', { mode: 0o755 });
  return path;
}

test.each([
  [
    ['lint', '-f', 'foo'],
    "mockdrill: option '-f, --format <format>' argument 'foo' is\ninvalid. Allowed choices are stylish, compact, json, sarif,\ngithub, gitlab, junit, checkstyle.\n  See: mockdrill lint --help",
  ],
  [['drill', '--due'], 'No question is due now. "mockdrill drill" alone takes what\nthere is.'],
])('at a terminal what mockdrill %j says breaks between words', async (args, said) => {
  const terminal = new Terminal(args, { home: temporaryFolder(), columns: 60 });
  await terminal.exited;
  expect(terminal.screen()).toBe(said);
});

test.each([
  [['history', 'undo']],
  [['history', 'override', 'last', '1', 'miss']],
  [['interview', 'history']],
  [['lint', '--explain', 'alias-common']],
  [['check', 'unreliable-third-party', 'LICENSE', '--explain']],
])('at a terminal no line of mockdrill %j is wider than the window', async (args) => {
  const terminal = new Terminal(args, { home: home(), columns: 60, env: { PAGER: '' } });
  await terminal.exited;
  const lines = terminal.output.replace(/\u001b\[[\d;]*m/g, '').split('\r\n');
  expect([lines.length > 2, lines.filter((line) => line.length > 60)]).toEqual([true, []]);
});

test('on a terminal a long list goes through the pager, and leaving it early is no error', async () => {
  const terminal = new Terminal(['history'], { home: home(), env: { PAGER: `${pager()} -x`, TZ: 'UTC' } });
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect(await terminal.sees('incidents')).toMatch(/^paged with FRX -x\n00000059 {2}2026-01-03 11:00/);
});

test.each([[['demo']], [['lint', '--rules']], [['lint', '--explain', 'format']]])(
  'mockdrill %j, longer than a screen, goes through the pager too',
  async (args) => {
    const terminal = new Terminal(args, { home: temporaryFolder(), rows: 200, env: { PAGER: pager() } });
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    expect(terminal.screen()).toMatch(/^paged with FRX/);
  },
);

test('without a pager the list is printed all the same', async () => {
  const terminal = new Terminal(['history', '-n', '2'], {
    home: home(),
    env: { PAGER: 'no-such-pager', TZ: 'UTC' },
  });
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expect((await terminal.sees('00000058')).split('\n')).toHaveLength(4);
});

test.each([
  ['y\r', 'Deleted 60 attempts.'],
  ['\r', 'Nothing was deleted.'],
  ['\u001b', 'Nothing was deleted.'],
])('before deleting all, %j is taken for an answer', async (keys, outcome) => {
  const terminal = new Terminal(['history', 'delete', '--all'], { home: home() });
  await terminal.sees('Delete 60 attempts with all their words, for good? (y/N)');
  terminal.type(keys);
  await terminal.sees(outcome);
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
});

test('before deleting all, Ctrl-C deletes nothing', async () => {
  const terminal = new Terminal(['history', 'delete', '--all'], { home: home() });
  await terminal.sees('(y/N)');
  terminal.type(KEY.ctrl('c'));
  await terminal.sees('mockdrill: Interrupted.\n  Nothing was changed.');
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
});

test('the question before deleting all is still there after Ctrl-Z and fg', async () => {
  const command = `${process.execPath} bin/mockdrill.js history delete --all`;
  const terminal = new Terminal([], {
    home: home(),
    shell: `set -m; ${command}; echo stopped; read line; fg`,
  });
  await terminal.sees('(y/N)');
  terminal.type(KEY.ctrl('z'));
  await terminal.sees('stopped');
  terminal.type('\r');
  await terminal.sees((screen) => /stopped[\s\S]*\(y\/N\)/.test(screen));
  terminal.type('y\r');
  await terminal.sees('Deleted 60 attempts.');
});

test('on a dumb terminal deleting asks for a typed word', async () => {
  const terminal = new Terminal(['history', 'delete', '--all'], { home: home(), env: { TERM: 'dumb' } });
  await terminal.sees('Delete 60 attempts with all their words, for good? Type yes to go on:');
  terminal.type('yes\r');
  await terminal.sees('Deleted 60 attempts.');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
});
