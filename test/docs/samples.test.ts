import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { LAUNCHER, plainEnvironment, temporaryFolder } from '../support/run.ts';
import { UPDATE, updatePage } from './update.ts';

// It has no types, as the rest of the build.
const { lexiconPlugin } = await import(new URL('../../lexicon-plugin.js', import.meta.url).href);

// After a change of what the program prints: UPDATE=1 npx vitest run test/docs

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

/** The `$ command` lines; what stands below each is its output. */
function transcript(text: string): string[] {
  return [...text.matchAll(/^\$ (.*)$/gm)].map((match) => match[1]!);
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
      const happens = transcript(text).map((command) => {
        const ran = spawnSync('bash', ['-c', `exec 2>&1; ${command}`], { cwd, env, input: '' });
        return `$ ${command}\n${String(ran.stdout).trimEnd()}`.trimEnd();
      });
      const now = `${happens.join('\n')}\n`;
      if (UPDATE) updatePage(page, `\n\`\`\`console\n${text}\`\`\`\n`, `\n\`\`\`console\n${now}\`\`\`\n`);
      else expect(now).toBe(text);
    },
  );

  test.each(samples.filter(({ language }) => language === 'ts'))(
    'the program at line $line prints what its last comments say',
    async ({ text }) => {
      const folder = temporaryFolder();
      await build({
        stdin: { contents: text, loader: 'ts', resolveDir: process.cwd() },
        bundle: true,
        platform: 'node',
        format: 'esm',
        external: ['node:*'],
        plugins: [lexiconPlugin()],
        logOverride: { 'direct-eval': 'silent' },
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
        alias: { 'mockdrill/check': join(process.cwd(), 'dist/check.js') },
        outfile: join(folder, 'sample.mjs'),
      });
      const printed = String(execFileSync(process.execPath, [join(folder, 'sample.mjs')])).trimEnd();
      const now = printed
        .split('\n')
        .map((line) => `// prints: ${line}\n`)
        .join('');
      const [written] = /(?:^\/\/ prints: .*\n)+/m.exec(text)!;
      if (UPDATE)
        updatePage(
          page,
          text,
          text.replace(written, () => now),
        );
      else expect(written).toBe(now);
    },
  );
});
