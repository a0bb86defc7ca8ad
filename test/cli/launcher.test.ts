import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LAUNCHER, plainEnvironment, temporaryFolder } from '../support/run.ts';

/** A copy of the built program, without the parts whose names begin so. */
function installedWithout(...beginnings: string[]): string {
  const folder = temporaryFolder();
  for (const each of ['bin', 'dist', 'package.json', 'questions'])
    cpSync(each, join(folder, each), { recursive: true });
  for (const name of readdirSync(join(folder, 'dist')))
    if (beginnings.some((beginning) => name.startsWith(beginning)))
      rmSync(join(folder, 'dist', name), { recursive: true });
  return folder;
}

function list(folder: string) {
  const env = plainEnvironment(join(folder, 'home'));
  const line = [join(folder, 'bin/mockdrill.js'), 'list'];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

test('a program that is not built says how to build it', () => {
  const folder = installedWithout('');
  expect(list(folder)).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: It is not built.\n  Build it in ${folder}: npm ci && npm run build\n`,
  });
});

test('a part that was removed while the program ran is no bug of the program', () => {
  const folder = installedWithout('list-');
  const { code, stdout, stderr } = list(folder);
  expect([code, stdout, stderr.replace(/list-\w+/, 'list')]).toEqual([
    2,
    '',
    `mockdrill: A part of mockdrill is gone: Cannot find module '${join(folder, 'dist/list.js')}'.
  If it was updated or removed while this ran, start it again; else install it again.\n`,
  ]);
});

test('a part that breaks while it loads is not taken for a whole one the next time', () => {
  const { load, use } = createRequire(import.meta.url)(LAUNCHER);
  use({
    './half.js': (_: unknown, exports: { begun?: true }) => {
      exports.begun = true;
      throw new Error('No home.');
    },
  });
  expect(() => load('./half.js')).toThrow('No home.');
  expect(() => load('./half.js')).toThrow('No home.');
});

test('nothing of the program names the folder that it was built in', () => {
  const telling = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(process.cwd()));
  expect(telling).toEqual([]);
});
