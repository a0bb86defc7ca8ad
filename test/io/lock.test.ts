import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
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

test('a folder in the place of a lock is said to stand there, and not waited for', () => {
  const { lock } = deadLock();
  rmSync(lock);
  mkdirSync(lock);
  const waits: number[] = [];
  const held = () =>
    withLock(
      lock,
      () => 'held',
      (milliseconds) => waits.push(milliseconds),
    );
  expect(held).toThrow(expect.objectContaining({ code: 'EISDIR', path: lock }));
  expect(waits).toEqual([]);
});

test('who can not have a lock for as long as a holder may take is told where it lies', () => {
  const { lock } = deadLock();
  // Of a clock that was put back since.
  utimesSync(lock, Date.now() / 1000 + 3600, Date.now() / 1000 + 3600);
  let waited = 0;
  const held = () =>
    withLock(
      lock,
      () => 'held',
      (milliseconds) => {
        waited += milliseconds;
      },
    );
  expect(held).toThrow(
    new UserError(`${lock} is held by another process.`, 'If no mockdrill is running, delete that file.'),
  );
  expect(waited).toBeGreaterThan(10_000);
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
