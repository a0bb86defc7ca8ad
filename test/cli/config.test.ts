import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { changeSetting, readSettings } from '../../src/io/settings.ts';
import { worldAt } from '../support/history.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';
import { settingsFile, withSettings } from '../support/settings.ts';

test('a setting is set, read and taken back', async () => {
  const home = temporaryFolder();
  const run = (...args: string[]) => mockdrill(['config', ...args], { home });
  expect(await run('get', 'count')).toEqual({ code: 0, stdout: '3\n', stderr: '' });
  expect(await run('set', 'count', '7')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await run('get', 'count')).toEqual({ code: 0, stdout: '7\n', stderr: '' });
  expect(statSync(settingsFile(home)).mode & 0o777).toBe(0o600);
  expect(await run('unset', 'count')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await run('get', 'count')).toEqual({ code: 0, stdout: '3\n', stderr: '' });
});

test.each([
  [
    ['set', 'count', '0'],
    'mockdrill: "0" is no value for count.\n  Expected a whole number from 1 to 100.\n',
  ],
  [['set', 'mode', 'hard'], 'mockdrill: "hard" is no value for mode.\n  Expected practice or exam.\n'],
  [
    ['set', 'cuont', '3'],
    'mockdrill: There is no setting "cuont" (did you mean "count"?).\n  The settings are: banks, count, mode, timeFactor, plain, color, editor, passMark, probes, device.\n',
  ],
])('config %s is refused with what was expected', async (args, stderr) => {
  expect(await mockdrill(['config', ...args])).toEqual({ code: 2, stdout: '', stderr });
});

test('bank roots are kept so that they are found from any folder', async () => {
  const [home, cwd, own] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  mkdirSync(join(cwd, 'mine'));
  mkdirSync(join(own, 'theirs'));
  await mockdrill(['config', 'set', 'banks', 'mine,~/theirs'], { home, cwd, env: { HOME: own } });
  const { stdout } = await mockdrill(['config', 'get', 'banks', '--json'], { home });
  expect(JSON.parse(stdout).banks).toEqual([join(cwd, 'mine'), join(own, 'theirs')]);
});

test('a bank root that cannot be read is not set: every other command would end with it', async () => {
  const [home, cwd] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(cwd, 'mine'));
  const set = await mockdrill(['config', 'set', 'banks', 'mine,nowhere'], { home, cwd });
  const got = await mockdrill(['config', 'get', 'banks', '--json'], { home });
  expect([set.code, set.stderr.split('\n')[0], JSON.parse(got.stdout).banks]).toEqual([
    2,
    `mockdrill: The bank folder ${join(cwd, 'nowhere')} does not exist.`,
    [],
  ]);
});

test('the place of the settings is data too', async () => {
  const home = temporaryFolder();
  const { stdout } = await mockdrill(['config', 'path', '--json'], { home });
  expect(JSON.parse(stdout)).toEqual({ version: 1, settings: settingsFile(home) });
});

test('a corrupt file is moved aside with a message, and nothing of it is lost', async () => {
  const home = withSettings('{"count": 5');
  const { code, stdout, stderr } = await mockdrill(['config', 'get', 'count'], { home });
  const [aside, ...others] = readdirSync(join(home, 'config'));
  expect({ code, stdout, others }).toEqual({ code: 0, stdout: '3\n', others: [] });
  expect(stderr).toBe(
    `mockdrill: the settings in ${settingsFile(home)} could not be read (line 1, column 12: expected a comma or the end of the list or object). They were moved to ${join(home, 'config', aside!)}; the defaults are in force.\n`,
  );
  expect(readFileSync(join(home, 'config', aside!), 'utf8')).toBe('{"count": 5');
});

test('a corrupt file that can not be moved aside is named and stays', () => {
  const home = withSettings('{"count": 5');
  mkdirSync(join(home, 'config/settings.corrupt-1970-01-01T00-00-00-000Z.json/taken'), { recursive: true });
  expect(() => readSettings(worldAt(home, { now: () => 0 }))).toThrow(
    new UserError(
      `The settings in ${settingsFile(home)} could not be read (line 1, column 12: expected a comma or the end of the list or object), nor moved aside: a folder stands in its place.`,
      'Repair the file, or delete it.',
    ),
  );
  expect(readFileSync(settingsFile(home), 'utf8')).toBe('{"count": 5');
});

test('of a folder in the place of the lock the path is said', async () => {
  const home = withSettings('{"count": 5}');
  const lock = `${settingsFile(home)}.lock`;
  mkdirSync(lock);
  await expect(changeSetting(worldAt(home), 'count', 6)).rejects.toEqual(
    new UserError(`${lock} can't be written: a folder stands in its place.`, 'Move away what stands there.'),
  );
  expect(readFileSync(settingsFile(home), 'utf8')).toBe('{"count": 5}');
});

test.skipIf(process.platform === 'win32').each([
  [
    'a folder',
    (path: string) => mkdirSync(path),
    'a folder stands in its place',
    'Move away what stands there.',
  ],
  [
    'a pipe that nobody writes to',
    (path: string) => execFileSync('mkfifo', [path]),
    'what stands in its place is no file',
    'Move away what stands there.',
  ],
  [
    'a link to itself',
    (path: string) => symlinkSync(path, path),
    'a link leads back to itself',
    'Repair the link, or take it away.',
  ],
])('where %s stands in the place of the settings, that is said at once', async (_, put, why, help) => {
  const home = withSettings('{}');
  rmSync(settingsFile(home));
  put(settingsFile(home));
  expect(await mockdrill(['config', 'get', 'count'], { home })).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: The settings in ${settingsFile(home)} can't be read: ${why}.\n  ${help}\n`,
  });
});

test('a stored value that does not fit is left out with a message, the others stay', async () => {
  const home = withSettings('{"count": "many", "mode": "exam"}');
  const { stdout, stderr } = await mockdrill(['config', 'list', '--json'], { home });
  const { count, mode } = JSON.parse(stdout).settings;
  expect({ count, mode, stderr }).toEqual({
    count: 3,
    mode: 'exam',
    stderr: `mockdrill: the setting "count" in ${settingsFile(home)} is ignored: expected a whole number from 1 to 100.\n`,
  });
});

test('config list names what is no setting, with the one that was meant', async () => {
  const home = withSettings('{"cont": 4, "mode": "exam"}');
  const { code, stderr } = await mockdrill(['config', 'list'], { home });
  expect([code, stderr]).toEqual([
    0,
    `mockdrill: "cont" in ${settingsFile(home)} is no setting (did you mean "count"?): it is ignored.\n`,
  ]);
});

test('config alone lists the settings; a word that is no command below it is guessed', async () => {
  const home = temporaryFolder();
  const list = await mockdrill(['config', 'list'], { home });
  const mistyped = await mockdrill(['config', 'ste', 'count', '5'], { home });
  expect([await mockdrill(['config'], { home }), mistyped.code, mistyped.stderr]).toEqual([
    list,
    2,
    "mockdrill: unknown command 'ste'\n(Did you mean set?)\n  See: mockdrill config --help\n",
  ]);
});

test('a drill tells once what is wrong in the settings', async () => {
  const home = withSettings('{"count": 0}');
  const { stderr } = await mockdrill(['drill', '--seed', '1'], { home, input: 'We failed over.' });
  expect(stderr.match(/is ignored/g)).toEqual(['is ignored']);
});

test.each([
  [[]],
  [['list']],
  [['show', 'incident-end-to-end']],
  [['interview', 'list']],
  [['demo']],
  [['lint', '--rules']],
])('the setting color holds for mockdrill %j, and an option goes before it', async (args) => {
  const painted = async (home: string, ...options: string[]) =>
    (await mockdrill([...args, ...options], { home, env: { NO_COLOR: '1' } })).stdout.includes('\u001b[');
  const always = withSettings('{"color": "always"}');
  expect([await painted(always), args.length > 0 && (await painted(always, '--no-color'))]).toEqual([
    true,
    false,
  ]);
});

test('a setting that asks for no colour goes before FORCE_COLOR', async () => {
  const env = { FORCE_COLOR: '1' };
  const { stdout } = await mockdrill(['list'], { home: withSettings('{"color": "never"}'), env });
  expect(stdout).not.toContain('\u001b[');
});

test('a name that no file can have is no name of a device', async () => {
  const home = withSettings('{"device": "../../elsewhere"}');
  const { stdout, stderr } = await mockdrill(['config', 'get', 'device'], { home });
  expect([stdout, stderr]).toEqual([
    '\n',
    `mockdrill: the setting "device" in ${settingsFile(home)} is ignored: expected at most 40 small letters, digits and hyphens.\n`,
  ]);
});

test('processes that set at the same time lose nothing', async () => {
  const home = temporaryFolder();
  const values = {
    count: '9',
    mode: 'exam',
    timeFactor: '2',
    plain: 'true',
    color: 'never',
    editor: 'vim',
    passMark: '80',
    probes: 'false',
  };
  await Promise.all(
    Object.entries(values).map(([name, value]) => mockdrill(['config', 'set', name, value], { home })),
  );
  expect(JSON.parse(readFileSync(settingsFile(home), 'utf8'))).toEqual({
    count: 9,
    mode: 'exam',
    timeFactor: 2,
    plain: true,
    color: 'never',
    editor: 'vim',
    passMark: 80,
    probes: false,
  });
});

test('settings behind a byte order mark are read and changed like others', async () => {
  const home = withSettings('\ufeff{"count": 5, "color": "never"}');
  const set = await mockdrill(['config', 'set', 'mode', 'exam'], { home });
  const { stdout, stderr } = await mockdrill(['config', 'get', 'count'], { home });
  expect([set, stdout, stderr]).toEqual([{ code: 0, stdout: '', stderr: '' }, '5\n', '']);
});
