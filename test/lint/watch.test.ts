import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { LAUNCHER, plainEnvironment } from '../support/run.ts';

test('--watch lints again after a change, and Ctrl-C ends it', async () => {
  const clean = wholeQuestion('', 'yaml', 'cold-standby.md');
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': clean,
  });
  const child = spawn(process.execPath, [LAUNCHER, 'lint', '--watch', '-f', 'compact'], {
    cwd,
    env: plainEnvironment(cwd),
  });
  let out = '';
  let rounds = 0;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    rounds += String(chunk).split('Watching').length - 1;
    if (rounds === 1)
      writeFileSync(
        join(cwd, 'questions/dns/cold-standby.md'),
        clean.replace('level: senior', 'level: boss'),
      );
    if (rounds === 2) child.kill('SIGINT');
  });
  expect([await ended, out]).toEqual([
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
  const child = spawn(process.execPath, [LAUNCHER, 'lint', '--watch', '-f', 'compact'], {
    cwd,
    env: plainEnvironment(cwd),
  });
  const steps = [
    () => writeFileSync(config, '{"rules": {'),
    () => writeFileSync(config, '{"rules": {"draft": "off"}}'),
    () => child.kill('SIGINT'),
  ];
  let [out, err, rounds] = ['', '', 0];
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    for (const now = err.split('Watching').length - 1; rounds < now; rounds++) steps[rounds]?.();
  });
  expect([await ended, out.split('\n').length, err.split('\n')]).toEqual([
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
  const child = spawn(process.execPath, [LAUNCHER, 'lint', '--watch', '-f', 'compact', ...named], {
    cwd,
    env: plainEnvironment(cwd),
  });
  const steps = [
    () => {
      writeFileSync(join(cwd, 'settings/other.json'), '{}');
      renameSync(join(cwd, 'settings/other.json'), join(cwd, 'settings/lint.json'));
    },
    () => writeFileSync(join(cwd, 'known.json'), 'null'),
    () => child.kill('SIGINT'),
  ];
  let [out, err, rounds] = ['', '', 0];
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    for (const now = err.split('Watching').length - 1; rounds < now; rounds++) steps[rounds]?.();
  });
  const severities = () => [...out.matchAll(/: (error|warning): /g)].map(([, severity]) => severity);
  expect([await ended, severities(), err.includes('known.json is no baseline')]).toEqual([
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
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
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
