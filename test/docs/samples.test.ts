import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { LAUNCHER, plainEnvironment, temporaryFolder } from '../support/run.ts';

interface Sample {
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced code blocks of a Markdown page. */
function samplesOf(path: string): Sample[] {
  const page = readFileSync(path, 'utf8');
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: page.slice(0, match.index).split('\n').length,
    language: match[1]!,
    text: match[2]!,
  }));
}

/** `$ command` lines with the output that follows each. */
function transcript(text: string): { command: string; output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...output] = part.split('\n');
      return { command: command!, output: output.join('\n').trimEnd() };
    });
}

/** A folder with `mockdrill` on its PATH and the shipped questions in `questions`, as a reader of the page has it. */
function readersFolder(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '.bin'));
  writeFileSync(join(cwd, '.bin/mockdrill'), `#!/bin/sh\nexec "${process.execPath}" "${LAUNCHER}" "$@"\n`, {
    mode: 0o755,
  });
  symlinkSync(join(process.cwd(), 'questions'), join(cwd, 'questions'));
  const env = plainEnvironment(join(cwd, '.home'));
  return { cwd, env: { ...env, PATH: `${join(cwd, '.bin')}:${env.PATH}` } };
}

describe.each(['README.md', 'src/README.md'])('%s', (page) => {
  const samples = samplesOf(page);

  test.each(samples.filter(({ language }) => language === 'console'))(
    'the transcript at line $line is what happens',
    ({ text }) => {
      const { cwd, env } = readersFolder();
      for (const { command, output } of transcript(text)) {
        const ran = spawnSync('bash', ['-c', `${command} 2>&1`], { cwd, env, input: '' });
        expect(`$ ${command}\n${String(ran.stdout).trimEnd()}`).toBe(`$ ${command}\n${output}`);
      }
    },
  );

  test.each(samples.filter(({ language }) => language === 'ts'))(
    'the program at line $line prints what its last comments say',
    ({ text }) => {
      const folder = temporaryFolder();
      const wanted = [...text.matchAll(/^\/\/ prints: (.*)$/gm)].map((match) => match[1]).join('\n');
      buildSync({
        stdin: { contents: text, loader: 'ts', resolveDir: process.cwd() },
        bundle: true,
        platform: 'node',
        format: 'esm',
        external: ['node:*'],
        alias: { 'mockdrill/check': join(process.cwd(), 'dist/check.js') },
        outfile: join(folder, 'sample.mjs'),
      });
      expect(
        String(
          execFileSync(process.execPath, [join(folder, 'sample.mjs')], { cwd: process.cwd() }),
        ).trimEnd(),
      ).toBe(wanted);
    },
  );
});
