import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, PRIVATE } from '../../src/io/make-folder.ts';
import { temporaryFolder } from '../support/run.ts';

const failure = (path: string): unknown => {
  try {
    return makeFolder(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

test('a folder is made with those above it, for the user alone, and once more is no trouble', () => {
  const path = join(temporaryFolder(), 'a', 'b');
  makeFolder(path, PRIVATE);
  makeFolder(path, PRIVATE);
  expect([path, join(path, '..')].map((each) => statSync(each).mode & 0o777)).toEqual([0o700, 0o700]);
});

test('a file in its place, or above it, is a failure', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect([failure(file), failure(join(file, 'a', 'b'))]).toEqual(['EEXIST', 'ENOTDIR']);
});

test.runIf(existsSync('/proc/self'))('where the system makes none it is a failure, and no loop', () => {
  expect(failure('/proc/nope/config')).toBe('ENOENT');
});
