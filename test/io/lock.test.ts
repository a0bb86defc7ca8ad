import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/io/lock.ts';
import { bundled } from '../support/history.ts';
import { temporaryFolder } from '../support/run.ts';
import { appears } from '../support/wait.ts';

/** A folder with a lock that nobody has let go of for eleven seconds. */
function deadLock(): { readonly folder: string; readonly lock: string } {
  const folder = temporaryFolder();
  const lock = join(folder, 'lock');
  writeFileSync(lock, '');
  const taken = Date.now() / 1000 - 11;
  utimesSync(lock, taken, taken);
  return { folder, lock };
}

test('a lock whose holder has died is cleared, and nothing is left of it', () => {
  const { folder, lock } = deadLock();
  const held = withLock(lock, () => readdirSync(folder));
  expect([held, readdirSync(folder)]).toEqual([['lock'], []]);
});

test('of two processes that clear a dead lock at once, one of them held up after its first look or its second, one has it at a time', async () => {
  const program = bundled('test/support/locker.ts');
  const cleared = async (look: number) => {
    const { folder } = deadLock();
    const start = (...args: string[]) =>
      once(spawn(process.execPath, [program, folder, ...args], { stdio: 'inherit' }), 'close');
    const slow = start('slow', String(look));
    appears(join(folder, 'slow looked'));
    const codes = (await Promise.all([slow, start('quick')])).map(([code]) => code);
    return { codes, left: readdirSync(folder).filter((name) => !/^(slow|quick) /.test(name)) };
  };
  const well = { codes: [0, 0], left: [] };
  expect([await cleared(1), await cleared(2)]).toEqual([well, well]);
});

test('whoever was held up until the lock went to another leaves that one', () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'lock');
  withLock(lock, () => {
    rmSync(lock);
    writeFileSync(lock, '');
  });
  expect(readdirSync(folder)).toEqual(['lock']);
});
