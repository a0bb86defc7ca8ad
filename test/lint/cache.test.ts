import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const question = (id: string, keys = '') => wholeQuestion(`id: ${id}\n${keys}`, 'yaml', `${id}.md`);
const LABEL = {
  question: 'late',
  answer: 'We failed over, and the shop was back after 4 minutes.',
  hit: ['failover'],
};

/** A folder with a bank that has findings of each group, a home of its own, and the output of its lint with and without a cache. */
function place() {
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow names resolve.\n',
    'questions/dns/late.md': question('late', 'draft: true\n'),
    'questions/dns/lame.md': question('lame').replace('We failed over', 'We waited'),
    'questions/labelled/dns.jsonl': JSON.stringify(LABEL),
  });
  const home = temporaryFolder();
  const lint = (...args: string[]) => mockdrill(['lint', '--format', 'json', ...args], { cwd, home });
  const both = async (...args: string[]) => {
    const [fresh, cached] = await Promise.all([lint(...args), lint('--cache', ...args)]);
    return { fresh, cached };
  };
  return { cwd, cache: join(home, 'cache', 'lint.json'), lint, both };
}

test('a run with a cache prints what a run without one prints, the first time and the second', async () => {
  const { both, cache } = place();
  const [first, second] = [await both(), await both()];
  expect([first.cached, second.cached, existsSync(cache)]).toEqual([first.fresh, first.fresh, true]);
});

test("in the user's own place it is the user's alone, with its folder", async () => {
  const { both, cache } = place();
  await both();
  expect([dirname(cache), cache].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
});

test('nothing that changes after a run is hidden by what was remembered', async () => {
  const { both, cwd } = place();
  const write = (path: string, text: string) => writeFileSync(join(cwd, 'questions', path), text);
  await both();
  const steps: [what: string, change: () => void, args?: string[]][] = [
    ['a draft that is finished', () => write('dns/late.md', question('late'))],
    ['a lexicon', () => write('lexicon.yml', 'wait:\n  wordings: [failover, wait]\n')],
    ['another answer', () => write('dns/lame.md', question('lame').replace('We failed over', 'We slept'))],
    ['a label', () => write('labelled/dns.jsonl', JSON.stringify({ ...LABEL, hit: [] }))],
    ['a question beside it', () => write('dns/later.md', question('late'))],
    ['a page that is gone', () => rmSync(join(cwd, 'questions/dns/README.md'))],
    ['a configuration', () => write('mockdrill.config.json', '{"rules": {"prose": "error"}}')],
    ['a folder that is not read', () => mkdirSync(join(cwd, 'questions/dns/deep'))],
    ['other rules', () => undefined, ['--skip', 'hygiene']],
    ['one file', () => undefined, ['questions/dns/lame.md']],
    ['all pairs', () => undefined, ['--thorough']],
  ];
  let before = '';
  for (const [what, change, args = []] of steps) {
    change();
    const { fresh, cached } = await both(...args);
    expect([what, cached]).toEqual([what, fresh]);
    if (args.length === 0) expect([what, fresh.stdout === before]).toEqual([what, false]);
    before = fresh.stdout;
  }
});

test('a damaged cache is no cache, and is made again', async () => {
  const { lint, cache } = place();
  const fresh = await lint('--cache');
  const text = readFileSync(cache, 'utf8');
  const damaged = [
    '',
    'no cache',
    text.slice(0, 200),
    text.replace('"findings":[{', '"findings":[],"x":[{'),
    text.replace('"own":[{', '"own":[],"x":[{'),
  ];
  for (const content of damaged) {
    writeFileSync(cache, content);
    expect(await lint('--cache')).toEqual(fresh);
    expect(readFileSync(cache, 'utf8')).toBe(text);
  }
});

test('what is remembered of a question is used when another one changes', async () => {
  const { lint, cache, cwd } = place();
  await lint('--cache');
  const tests = () => JSON.parse(readFileSync(cache, 'utf8').slice(64)).tests;
  const [before] = [tests()];
  writeFileSync(join(cwd, 'questions/dns/lame.md'), question('lame', 'weight: 2\n'));
  await lint('--cache');
  writeFileSync(join(cwd, 'questions/dns/lame.md'), question('lame', 'title: Another\n'));
  await lint('--cache');
  const known = new Set(before.map(([key]: [string]) => key));
  expect([before.length, tests().filter(([key]: [string]) => !known.has(key)).length]).toEqual([2, 1]);
});

/** Three questions, and what is remembered of the answers that were tried on each. */
function three() {
  const { lint, cache, cwd } = place();
  const write = (id: string, keys: string) =>
    writeFileSync(
      join(cwd, `questions/dns/${id}.md`),
      question(id, keys).replace('We failed over', `For ${id} we failed over`),
    );
  for (const id of ['late', 'lame', 'lost']) write(id, '');
  return {
    lint,
    write,
    tried: () => new Map<string, object>(JSON.parse(readFileSync(cache, 'utf8').slice(64)).tried),
  };
}

test('an answer is tried again on other questions only where one of the two has changed', async () => {
  const { lint, write, tried } = three();
  await lint('--cache');
  const before = tried();
  write('lost', 'title: Another\n');
  const { stdout } = await lint('--cache');
  const after = tried();
  const kept = [...before.keys()].filter((key) => after.get(key));
  expect([before.size, after.size, kept.map((key) => after.get(key))]).toEqual([3, 4, [...before.values()]]);
  expect(stdout).toContain('passes here');
});

test('a run for one file forgets nothing of what was tried for the others', async () => {
  const { lint, tried } = three();
  await lint('--cache');
  const before = tried();
  await lint('--cache', 'questions/dns/lost.md', '--skip', 'prose');
  expect(tried()).toEqual(before);
});

test('--cache-location names the file, and one that cannot be written costs a word and nothing else', async () => {
  const { lint, cwd } = place();
  const plain = await lint();
  const named = await lint('--cache-location', 'kept/lint.json');
  const unwritable = await lint('--cache-location', 'questions');
  expect([named, existsSync(join(cwd, 'kept/lint.json'))]).toEqual([plain, true]);
  expect({ ...unwritable, stderr: '' }).toEqual(plain);
  expect(unwritable.stderr).toMatch(
    /^\S+questions can't be written: a folder stands in its place\. The next run starts from the beginning\.\n$/,
  );
});

test.skipIf(process.platform === 'win32')('a FIFO in the place of the cache makes nobody wait', async () => {
  const { lint, cwd } = place();
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const [plain, piped] = [await lint(), await lint('--cache-location', 'pipe')];
  expect({ ...piped, stderr: '' }).toEqual(plain);
  expect(piped.stderr).toMatch(
    /^\S+pipe can't be written: a FIFO stands in its place\. The next run starts from the beginning\.\n$/,
  );
});
