import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { LAUNCHER, plainEnvironment } from '../support/run.ts';

/** The exit code as a shell tells it: while rules are at work, a signal ends the process by itself. */
const endOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal === 'SIGINT' ? 130 : code)),
  );

/** What a watch prints while each step is made behind a run, and Ctrl-C behind the last one. */
async function watched(cwd: string, steps: readonly (() => void)[], args: readonly string[] = []) {
  const child = spawn(process.execPath, [LAUNCHER, 'lint', '--watch', '-f', 'compact', ...args], {
    cwd,
    env: plainEnvironment(cwd),
  });
  const all = [...steps, () => child.kill('SIGINT')];
  let [out, err, rounds] = ['', '', 0];
  const ended = endOf(child);
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    for (const now = err.split('Watching').length - 1; rounds < now; rounds++) all[rounds]?.();
  });
  return { code: await ended, out, err };
}

test('--watch lints again after a change, and Ctrl-C ends it', async () => {
  const clean = wholeQuestion('', 'yaml', 'cold-standby.md');
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': clean,
  });
  const path = join(cwd, 'questions/dns/cold-standby.md');
  const change = () => writeFileSync(path, clean.replace('level: senior', 'level: boss'));
  const { code, out } = await watched(cwd, [change]);
  expect([code, out]).toEqual([
    130,
    'questions/dns/cold-standby.md:5:8: error: "level" must be one of junior, mid, senior, staff, found "boss" [value]\n',
  ]);
});

test('--watch says what is wrong with a configuration that is being edited, and waits', async () => {
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': wholeQuestion('draft: true\n', 'yaml', 'cold-standby.md'),
  });
  const config = join(cwd, 'questions/mockdrill.config.json');
  const { code, out, err } = await watched(cwd, [
    () => writeFileSync(config, '{"rules": {'),
    () => writeFileSync(config, '{"rules": {"draft": "off"}}'),
  ]);
  expect([code, out.split('\n').length, err.split('\n')]).toEqual([
    130,
    2,
    [
      'Watching for changes; Ctrl-C ends it.',
      `The configuration ${config} can't be used: this is not JSON: line 1, column 12: expected a key in double quotes or "}".`,
      'Watching for changes; Ctrl-C ends it.',
      'Watching for changes; Ctrl-C ends it.',
      '',
    ],
  ]);
});

test('--watch lints again after a change of the configuration and the baseline that are named, wherever they lie', async () => {
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': wholeQuestion('draft: true\n', 'yaml', 'cold-standby.md'),
    'settings/lint.json': '{"rules": {"draft": "error"}}',
    'known.json': '{"version": 1, "findings": []}',
  });
  const named = ['--config', 'settings/lint.json', '--baseline', 'known.json'];
  const change = () => {
    writeFileSync(join(cwd, 'settings/other.json'), '{}');
    renameSync(join(cwd, 'settings/other.json'), join(cwd, 'settings/lint.json'));
  };
  const unmake = () => writeFileSync(join(cwd, 'known.json'), 'null');
  const { code, out, err } = await watched(cwd, [change, unmake], named);
  const severities = [...out.matchAll(/: (error|warning): /g)].map(([, severity]) => severity);
  expect([code, severities, err.includes('known.json is no baseline')]).toEqual([
    130,
    ['error', 'warning'],
    true,
  ]);
});

test('--watch with --fix mends after each change', async () => {
  const clean = wholeQuestion('', 'yaml', 'cold-standby.md');
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': clean,
  });
  const path = join(cwd, 'questions/dns/cold-standby.md');
  const child = spawn(process.execPath, [LAUNCHER, 'lint', '--watch', '--fix'], {
    cwd,
    env: plainEnvironment(cwd),
  });
  let err = '';
  const ended = endOf(child);
  let isChanged = false;
  child.stderr.on('data', (chunk) => {
    err += chunk;
    if (/mended.*Watching/s.test(err)) child.kill('SIGINT');
    else if (err.includes('Watching') && !isChanged) {
      isChanged = true;
      writeFileSync(path, clean.replace('level: senior', 'level: senior '));
    }
  });
  expect([await ended, readFileSync(path, 'utf8')]).toEqual([130, clean]);
});
