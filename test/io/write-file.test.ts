import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { writeWhole } from '../../src/io/write-file.ts';
import { temporaryFolder } from '../support/run.ts';

test('a file is replaced with the mode that it had, in a folder that is made for it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out/lint.json');
  writeWhole(path, 'old');
  chmodSync(path, 0o640);
  writeWhole(path, 'new');
  expect([readdirSync(join(folder, 'out')), readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(
    [['lint.json'], 'new', 0o640],
  );
});

test("half a file that a process of the same number has left is in nobody's way", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `device.${process.pid}.new`), 'lap');
  writeWhole(join(folder, 'device'), 'laptop-1');
  expect([readdirSync(folder), readFileSync(join(folder, 'device'), 'utf8')]).toEqual([
    ['device'],
    'laptop-1',
  ]);
});

test('a link stays a link, and what it leads to is written, also where that is not there yet', () => {
  const folder = temporaryFolder();
  const link = join(folder, 'latest.json');
  symlinkSync('july.json', link);
  const seen = ['first', 'second'].map((content) => {
    writeWhole(link, content);
    return readFileSync(join(folder, 'july.json'), 'utf8');
  });
  expect([seen, readlinkSync(link), readdirSync(folder)]).toEqual([
    ['first', 'second'],
    'july.json',
    ['july.json', 'latest.json'],
  ]);
});

test('a FIFO stays one, and its reader gets what is written', async () => {
  const fifo = join(temporaryFolder(), 'reports');
  execFileSync('mkfifo', [fifo]);
  const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
  writeWhole(fifo, 'to the reader');
  let got = '';
  for await (const chunk of reader.stdout) got += chunk;
  expect([got, lstatSync(fifo).isFIFO()]).toEqual(['to the reader', true]);
});

test('a folder is refused, and nothing is left beside it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'lint');
  writeWhole(join(path, 'x'), '');
  expect(() => writeWhole(path, '')).toThrow(`${path} can't be written: a folder stands in its place.`);
  expect(readdirSync(folder)).toEqual(['lint']);
});

test.skipIf(process.platform !== 'linux')('of a full disk that is said, and what helps', () => {
  // Every write to this device fails as on a full disk.
  const path = '/dev/full';
  expect(() => writeWhole(path, 'new')).toThrow(
    new UserError(`${path} can't be written: the disk is full.`, 'Free some space on the disk.'),
  );
});
