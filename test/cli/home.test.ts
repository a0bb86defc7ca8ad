import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const inHome = (...folders: string[]) =>
  folders.map((each) => `${join(userInfo().homedir, each)}\n`).join('');

test.runIf(process.platform === 'linux').each<[string, Record<string, string>, string[]]>([
  ['HOME is empty', { HOME: '' }, ['.local/share/mockdrill/history', '.local/share/mockdrill/answers']],
  [
    'XDG_DATA_HOME begins nowhere, which counts as none',
    { XDG_DATA_HOME: 'own' },
    ['.local/share/mockdrill/history', '.local/share/mockdrill/answers'],
  ],
])(
  'where %s, what is kept lies in the home folder and not in the one that one is in',
  async (_, env, folders) => {
    expect(await mockdrill(['history', 'path'], { env: { MOCKDRILL_HOME: '', ...env } })).toEqual({
      code: 0,
      stdout: inHome(...folders),
      stderr: '',
    });
  },
);

test('where the system knows no home folder, it is said what to set, and MOCKDRILL_HOME helps', async () => {
  const home = temporaryFolder();
  // As for a user of a container whose number has no name.
  const unknown = join(temporaryFolder(), 'unknown.cjs');
  writeFileSync(
    unknown,
    `require('os').homedir = require('os').userInfo = () => { throw new Error('ENOENT'); };\n`,
  );
  const env = { NODE_OPTIONS: `--require ${unknown}` };
  const set = (MOCKDRILL_HOME: string) =>
    mockdrill(['config', 'set', 'count', '4'], { env: { ...env, MOCKDRILL_HOME } });
  expect([await set(''), await set(home)]).toEqual([
    {
      code: 2,
      stdout: '',
      stderr: 'mockdrill: There is no home folder to keep anything in.\n  Set HOME, or MOCKDRILL_HOME.\n',
    },
    { code: 0, stdout: '', stderr: '' },
  ]);
});
