import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rooted } from '../../src/commands/lint-asked.ts';
import { lintRead } from '../../src/commands/lint-read.ts';
import { LintCache } from '../../src/io/lint-cache.ts';
import type { World } from '../../src/io/world.ts';
import { NO_CONFIG } from '../../src/lint/config.ts';
import { NO_PAIRS } from '../../src/lint/pairs.ts';
import { RULES } from '../../src/lint/rules.ts';
import type { Job } from '../../src/lint/self-test.ts';
import { realWorld } from '../../src/main.ts';
import { bankOf } from '../support/lint.ts';
import { temporaryFolder } from '../support/run.ts';

const CACHE = 'lint.json';

/** A world in a folder of its own. */
function worldWith(changes: Partial<World> = {}): World {
  const own = { cwd: temporaryFolder(), build: 'one', ...changes };
  return Object.create(realWorld(), Object.getOwnPropertyDescriptors(own));
}

/** How many runs the cache remembers. */
function runsIn(path: string): number {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8').slice(64)).runs.length : 0;
}

test('whatever the findings of a run depend on makes it another run', async () => {
  const world = worldWith();
  const files = bankOf([{ path: 'dns/late.md', language: 'yaml', fragment: '' }]);
  const rooted: Rooted = {
    root: '/bank',
    also: [],
    files,
    found: { config: NO_CONFIG, folder: '/bank', text: '' },
  };
  const wishes = { rules: RULES.filter(({ group }) => group === 'format'), thorough: false };
  const options = { cacheLocation: join(world.cwd, CACHE) };
  const run = (root: Partial<Rooted>, more: object = {}, asked: object = {}, at: Partial<World> = {}) =>
    lintRead(
      [{ ...rooted, ...root }],
      { ...wishes, ...more },
      { ...options, ...asked },
      worldWith({ cwd: world.cwd, ...at }),
    );
  const { found } = rooted;
  const [bank] = files.banks;
  const [question] = bank!.questions;
  const other = (change: object) => ({
    files: { ...files, banks: [{ ...bank!, questions: [{ ...question!, ...change }] }] },
  });
  const runs: [what: string, () => Promise<unknown>][] = [
    ['nothing', () => run({})],
    ['--thorough', () => run({}, { thorough: true })],
    ['other rules', () => run({}, { rules: wishes.rules.slice(1) })],
    ['--no-drafts', () => run({}, {}, { drafts: false })],
    ['the root', () => run({ root: '/other' })],
    ['what is asked for', () => run({ only: ['/bank/dns'] })],
    ['what depends on that', () => run({ only: ['/bank/dns'], also: ['/bank/tls'] })],
    ['the configuration', () => run({ found: { ...found, text: '{}' } })],
    ['where its globs count from', () => run({ found: { ...found, folder: '/' } })],
    ['how the root is called', () => run({ files: { ...files, root: 'bank' } })],
    ['what was refused', () => run({ files: { ...files, refused: [{ path: 'x', reason: 'y' }] } })],
    ['the text of a file', () => run(other({ bytes: Buffer.from('---\n') }))],
    ['the path of a file', () => run(other({ path: 'dns/later.md' }))],
    ['where it runs', () => run({}, {}, {}, { cwd: '/' })],
  ];
  const counts: [string, number][] = [];
  for (const [what, lint] of runs) {
    await lint();
    await lint();
    counts.push([what, runsIn(options.cacheLocation)]);
  }
  expect(counts).toEqual(runs.map(([what], at) => [what, at + 1]));
});

test('parts that are cut elsewhere are other parts, and another program remembers nothing', async () => {
  const world = worldWith();
  const lint = async (parts: string[], at: Partial<World> = {}) => {
    let isNew = false;
    await new LintCache(CACHE, worldWith({ cwd: world.cwd, ...at })).run(parts, async () => {
      isNew = true;
      return { findings: [], files: 1, times: new Map() };
    });
    return isNew;
  };
  expect([
    await lint(['ab', 'c']),
    await lint(['a', 'bc']),
    await lint(['ab', 'c']),
    await lint(['ab', 'c'], { build: 'two' }),
  ]).toEqual([true, true, false, true]);
});

test('a self-test is remembered by all that it depends on', async () => {
  const file = { bank: 'dns', path: 'dns/late.md', bytes: Buffer.from('---\n') };
  const job: Job = { file, lexicon: undefined, own: true, labelled: [] };
  const row = { line: 1, question: 'late', answer: 'A', hit: [], partial: [], kind: '' };
  const jobs: Job[] = [
    job,
    { ...job, own: false },
    { ...job, lexicon: { ...file, path: 'lexicon.yml' } },
    { ...job, file: { ...file, bytes: Buffer.from('---') } },
    { ...job, labelled: [{ row, text: '{}' }] },
  ];
  const cache = new LintCache(CACHE, worldWith());
  const tested: number[] = [];
  const test = (each: Job, ...rules: string[]) =>
    cache.done({ jobs: [each], pairs: NO_PAIRS }, rules, async ({ jobs: left }) => {
      tested.push(left.length);
      return { tested: left.map(() => ({ own: [], labelled: [] })), passing: [] };
    });
  for (const each of [...jobs, ...jobs]) await test(each, 'model-answer-point');
  await test(job, 'weak-answer-passes');
  expect(tested).toEqual([...jobs.map(() => 1), ...jobs.map(() => 0), 1]);
});

test('a run that is used stays remembered, however many others come between', async () => {
  const world = worldWith();
  const made: string[] = [];
  const run = (name: string) =>
    new LintCache(CACHE, world).run([name], async () => {
      made.push(name);
      return { findings: [], files: 0, times: new Map() };
    });
  const others = Array.from({ length: 40 }, (_, index) => `other ${index}`);
  for (const other of others) {
    await run('whole');
    await run(other);
  }
  expect(made).toEqual(['whole', ...others]);
});
