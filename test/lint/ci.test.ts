import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { LAUNCHER, plainEnvironment } from '../support/run.ts';

/** A repository with a fault in a question below a bank root, and an `npx` and a `mockdrill` that run this build. */
function repository(root = 'questions'): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = bankRoot({
    [`${root}/dns/README.md`]: '# Names\n\nHow.\n',
    [`${root}/dns/late.md`]: wholeQuestion('levle: x\n', 'yaml', 'late.md'),
  });
  mkdirSync(join(cwd, '.bin'));
  const script = (name: string, shift: string) =>
    writeFileSync(
      join(cwd, '.bin', name),
      `#!/bin/sh\n${shift}exec "${process.execPath}" "${LAUNCHER}" "$@"\n`,
      { mode: 0o755 },
    );
  script('mockdrill', '');
  script('npx', 'echo "$1 $2" >&2\nshift 2\n');
  const env = plainEnvironment(cwd);
  return { cwd, env: { ...env, PATH: `${join(cwd, '.bin')}:${env.PATH}` } };
}

function bash(script: string, { cwd, env }: ReturnType<typeof repository>, more: NodeJS.ProcessEnv = {}) {
  const ran = spawnSync('bash', ['-e', '-c', script], { cwd, env: { ...env, ...more }, input: '' });
  return { code: ran.status, stdout: String(ran.stdout), stderr: String(ran.stderr) };
}

const ANNOTATION =
  '::error file=questions/dns/late.md,line=17,endLine=17,col=1,endColumn=5,title=mockdrill unknown-key::unknown key "levle" in a question (did you mean "level"?)\n';

test.each([
  ['separated by spaces', 'questions questions/dns', 'questions'],
  ['a line each', 'my questions\nmy questions/dns\n', 'my questions'],
])('the composite action builds its own checkout and runs the lint of it on paths %s', (_, paths, root) => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const [build, step] = action.runs.steps;
  const inputs: Record<string, string> = {
    paths,
    args: '--format github --skip self-test',
  };
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      inputs[/inputs\.(\w+)/.exec(value as string)![1]!],
    ]),
  );
  expect(Object.keys(action.inputs)).toEqual(Object.keys(inputs));
  expect(build).toEqual({
    shell: 'bash',
    run: 'cd "$GITHUB_ACTION_PATH" && npm ci --silent --include=dev && npm run --silent build',
  });
  const job = { GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: process.cwd() };
  expect(bash(step.run, repository(root), { ...env, ...job })).toEqual({
    code: 1,
    stdout: ANNOTATION.replace('questions', root),
    stderr: '',
  });
});

test('the pre-commit hook takes the files of a bank and lints those that are passed', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const files = [
    'questions/dns/late.md',
    'a/questions/lexicon.yml',
    'questions/labelled/dns.jsonl',
    'questions/mockdrill.config.json',
    'README.md',
    'questions/dns/deep/x.md',
  ];
  expect(files.filter((path) => new RegExp(hook.files).test(path))).toEqual(files.slice(0, 4));
  expect(bash(`${hook.entry} questions/dns/late.md`, repository()).code).toBe(1);
});

test('the scripts for GitHub and GitLab write the reports that they name', () => {
  const page = readFileSync('src/lint/README.md', 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => parse(match[1]!));
  const github = blocks.find((block) => block.steps).steps;
  const gitlab = blocks.find((block) => block['lint-questions'])['lint-questions'];
  const place = repository();
  const npx = (line: string) => bash(line, place).code;
  expect([npx(github[1].run), npx(gitlab.script[0])]).toEqual([1, 1]);
  const { codequality, junit } = gitlab.artifacts.reports;
  const read = (name: string) => readFileSync(join(place.cwd, name), 'utf8');
  expect([
    JSON.parse(read(github[2].with.sarif_file)).version,
    JSON.parse(read(codequality))[0].check_name,
    read(junit).includes('type="unknown-key"'),
  ]).toEqual(['2.1.0', 'unknown-key', true]);
});
