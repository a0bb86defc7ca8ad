import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { LAUNCHER, plainEnvironment, temporaryFolder } from '../support/run.ts';

const root = () => bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby') });

/** What a line of a shell ends with, and says; `mockdrill` is the built program. */
function shell(line: string): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `mockdrill() { node ${LAUNCHER} "$@"; }; ${line}`],
    {
      env: plainEnvironment(temporaryFolder(), { MOCKDRILL_BANKS: root() }),
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}

const lost = (why: string) => `mockdrill: The output can't be written: ${why}.\n  A part of it is missing.\n`;

test
  .runIf(existsSync('/dev/full'))
  .each([
    ['--version'],
    ['--help'],
    ['show --help'],
    ['list'],
    ['show cold-standby --json'],
    ['history export'],
    ['lint --rules'],
    ['completion bash'],
    ['completion zsh'],
    ['complete -- li'],
    ['drill --answers -'],
    ['check cold-standby - --json'],
  ])('mockdrill %s on a full disk says so and exits 2', (line) => {
  const answer = 'printf "We failed over, and were back after 4 minutes.\\n.\\n"';
  expect(shell(`${answer} | mockdrill ${line} > /dev/full`)).toEqual({
    code: 2,
    stdout: '',
    stderr: lost('the disk is full'),
  });
});

test('a disk that takes only a part of the output is not taken for one that took it all', () => {
  const file = join(temporaryFolder(), 'question.json');
  expect(shell(`ulimit -f 1; mockdrill show cold-standby --all --json > ${file}`)).toEqual({
    code: 2,
    stdout: '',
    stderr: lost('the file would be larger than it may be'),
  });
  expect([512, 1024]).toContain(readFileSync(file).length);
});

test('of a new file that finds no room nothing is left in the way of the next try', () => {
  const bank = temporaryFolder();
  const line = `mockdrill new dns/stale-cache --bank ${bank}`;
  expect([shell(`ulimit -f 1; ${line}`).stderr, shell(line).code]).toEqual([
    `mockdrill: ${bank}/dns/stale-cache.md can't be written: the file would be larger than it may be.\n  Check the folder, or name another root with --bank.\n`,
    0,
  ]);
});

test.runIf(existsSync('/proc/self/mem'))('a disk with an error is told like a full one', () => {
  // There is nothing at the beginning of this process, so the disk of this file has an error there.
  const broken = openSync('/proc/self/mem', 'r+');
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, '--version'], {
    env: plainEnvironment(temporaryFolder()),
    stdio: ['ignore', broken, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(broken);
  expect([status, stderr]).toEqual([2, lost('the disk does not take it')]);
});

test('a full pipe that another program has set not to wait gets the whole output', () => {
  const file = join(temporaryFolder(), 'lexicon.json');
  // A stream of Node's on the same pipe sets it so.
  const other = `node -e 'process.stdout.write("{}\\n"); setTimeout(() => {}, 2000)'`;
  const piped = `{ ${other} & sleep 0.5; mockdrill lexicon --json; } | { sleep 1; tail -n +2 | cmp - ${file}; }`;
  expect(shell(`mockdrill lexicon --json > ${file}; ${piped}`)).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a reader that goes away has read enough', () => {
  expect(shell('mockdrill lexicon --json | head -n 1')).toEqual({ code: 0, stdout: '{\n', stderr: '' });
});

test('messages that nobody can have do not change how a run ends', () => {
  expect(shell('mockdrill list --level staff 2> /dev/full; mockdrill show nothing 2> /dev/full')).toEqual({
    code: 2,
    stdout: 'No questions match.\n',
    stderr: '',
  });
});

test('in a folder that is gone the version is printed, and what reads in it says so and exits 2', () => {
  const gone = (line: string) => shell(`cd "$(mktemp -d)" && rmdir "$PWD"; mockdrill ${line}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([gone('--version'), gone('lint')]).toEqual([
    { code: 0, stdout: `${version}\n`, stderr: '' },
    {
      code: 2,
      stdout: '',
      stderr: 'mockdrill: The folder this runs in is gone.\n  Change to one that is there.\n',
    },
  ]);
});
