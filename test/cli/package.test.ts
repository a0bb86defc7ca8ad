import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainEnvironment, temporaryFolder } from '../support/run.ts';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

test('the packed tarball, installed into an empty folder, works', () => {
  const folder = temporaryFolder();
  const env = { ...process.env, ...plainEnvironment(join(folder, 'home')) };
  const run = (command: string, args: string[], cwd: string) =>
    String(execFileSync(command, args, { cwd, env }));
  const [packed] = JSON.parse(
    run(NPM, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  );
  run(NPM, ['init', '-y'], folder);
  run(NPM, ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const mockdrill = (...args: string[]) => run('npx', ['mockdrill', ...args], folder);
  expect(mockdrill('--version')).toBe(`${version}\n`);
  expect(mockdrill('list')).toMatch(/\d+ questions in \d+ banks\n$/);
  expect(mockdrill('demo')).toContain('Model answer');
  const consumer = `import { checkAnswer, explainAnswer, parseQuestion, type Question, type Result } from 'mockdrill/check';
const { question } = parseQuestion('');
const result: Result | undefined = question && checkAnswer(question, '');
export const score: number | undefined = result?.score;
export const places = question?.spans;
export const bound = ({ checklist: [point] }: Question) =>
  point?.criterion.kind === 'metric' ? point.criterion.max?.unit : undefined;
export const why = (of: Question) => explainAnswer(of, '').points[0]?.mentions[0]?.status;\n`;
  writeFileSync(join(folder, 'consumer.mts'), consumer);
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  expect(
    run(
      process.execPath,
      [tsc, '--declaration', '--emitDeclarationOnly', '--strict', '--module', 'nodenext', 'consumer.mts'],
      folder,
    ),
  ).toBe('');
  expect(
    run(
      process.execPath,
      ['-e', "import('mockdrill/check').then((check) => console.log(typeof check.checkAnswer))"],
      folder,
    ),
  ).toBe('function\n');
  const top = new Set(packed.files.map((file: { path: string }) => file.path.split('/')[0]));
  expect([...top].sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'questions']);
}, 120_000);

interface Lock {
  readonly packages: Record<
    string,
    {
      readonly engines?: { readonly node?: string };
      readonly optional?: boolean;
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    }
  >;
}

test('every locked package runs on Node 20', () => {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const refusing = Object.entries(lock.packages)
    .filter(([, { engines }]) => engines?.node !== undefined && !allowsNode20(engines.node))
    .map(([path, { engines }]) => `${path} needs node ${engines?.node}`);
  expect(refusing).toEqual([]);
});

test('the lock file names the package of every platform, so that npm ci works on each', () => {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => lock.packages[`node_modules/${name}`] === undefined)
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Whether a range such as `^20.17.0 || >=22` takes Node 20.20: enough of semver for the ranges that occur. */
function allowsNode20(range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .replace(/(>=|<=|[<>^~=])\s+/g, '$1')
      .split(/\s+/)
      .every((bound) => {
        const [, operator, major, minor] = /^(>=|<=|[<>^~=])?v?(\d+|\*)(?:\.(\d+|x))?/.exec(bound) ?? [];
        if (major === '*') return true;
        const version = Number(major) * 1000 + Number(minor === 'x' ? 0 : (minor ?? 0));
        const here = 20_020;
        if (operator === '>=' || operator === '>') return here >= version;
        if (operator === '<' || operator === '<=')
          return here < version || (operator === '<=' && Number(major) === 20);
        if (operator === '^') return Number(major) === 20 && here >= version;
        return Number(major) === 20;
      }),
  );
}

test('every bundled package has its licence in the tarball', () => {
  const licences = readFileSync('dist/LICENSES.txt', 'utf8');
  const text = readdirSync('dist').filter((name) => name.endsWith('.js'));
  expect(text.length).toBeGreaterThan(1);
  for (const name of ['commander', 'chalk', 'js-yaml', 'fuse.js']) {
    expect(licences).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.`, 'm'));
  }
});
