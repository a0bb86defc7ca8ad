// The lint beside a program that only reads the files, and beside other linters where npx finds them:
//   npm run build && node bench/lint/run.js [files] [--self-tests] [--others]
// Others load this machine too, so the least of some runs counts, and ratios rather than seconds.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBanks } from './banks.js';
import { FAULTS, place } from './faults.js';

const count = Number(process.argv[2]) || 10_000;
const folder = mkdtempSync(join(tmpdir(), 'mockdrill-bench-'));
const root = join(folder, 'questions');
const env = { ...process.env, MOCKDRILL_HOME: join(folder, 'home') };
// Reading extra certificates slows every node start alike and hides the ratio.
delete env.NODE_EXTRA_CA_CERTS;

/** @type {Map<string, string>} The findings to expect: file, place, rule. */
const expected = new Map();
writeBanks(root, count, 1, (text, path, number) => {
  if (number % 50 !== 7) return text;
  const fault = FAULTS[Math.floor(number / 50) % FAULTS.length];
  const changed = fault.change(text);
  expected.set(path, `${place(changed, fault.at(changed))} ${fault.rule}`);
  return changed;
});

const launcher = resolve('bin/mockdrill.js');
const quick = ['--skip', 'self-test'];
const one = join(folder, 'one');
writeBanks(one, 1);
const cases = {
  'node -e 0': ['-e', '0'],
  'only reading': [resolve('bench/lint/read.js'), root],
  'lint without self-tests': [launcher, 'lint', root, ...quick, '-f', 'json'],
  'lint FILE of all these, without self-tests': [
    launcher,
    'lint',
    join(root, 'bank-0000/q00005.md'),
    ...quick,
  ],
  'lint FILE alone, without self-tests': [launcher, 'lint', join(one, 'bank-0000/q00000.md'), ...quick],
  'lint FILE alone': [launcher, 'lint', join(one, 'bank-0000/q00000.md')],
};
const slow = {
  'lint, no cache yet': [launcher, 'lint', root, '--cache'],
  'lint --cache, nothing changed': [launcher, 'lint', root, '--cache'],
  'lint --cache, one file changed': [launcher, 'lint', root, '--cache'],
};

const all = spawnSync(process.execPath, cases['lint without self-tests'], { env, maxBuffer: 1 << 30 });
const wrong = compare(JSON.parse(String(all.stdout)).findings);
console.log(`${expected.size} planted faults, ${wrong.length} wrong or missing`, wrong.slice(0, 5));

const runs = 7;
const least = Object.fromEntries(Object.keys(cases).map((name) => [name, Number.POSITIVE_INFINITY]));
const measure = (names) => {
  for (const name of names) least[name] = Math.min(least[name], seconds(process.execPath, cases[name]));
};
for (let run = 0; run < runs; run++) measure(Object.keys(cases));
// Of what takes no longer than a bare node seven runs are too few where others load the machine.
for (let run = 0; run < 10 * runs; run++) measure(['node -e 0', 'lint FILE alone, without self-tests']);
const [bare, reading] = [least['node -e 0'], least['only reading']];
for (const [name, args] of Object.entries(cases)) line(name, least[name], megabytes(args));
if (process.argv.includes('--self-tests')) {
  for (const [name, args] of Object.entries(slow)) {
    if (name.includes('one file')) appendFileSync(join(root, 'bank-0000/q00005.md'), '\n## Notes\n\nNew.\n');
    line(name, seconds(process.execPath, args));
  }
}
if (process.argv.includes('--others')) {
  const tools = join(folder, 'others');
  mkdirSync(tools);
  spawnSync('npm', ['install', '--no-audit', '--no-fund', 'rumdl', 'markdownlint-cli2'], { cwd: tools });
  const bin = (name) => join(tools, 'node_modules/.bin', name);
  if (existsSync(bin('rumdl'))) line('rumdl', seconds(bin('rumdl'), ['check', '--no-cache', root]));
  if (existsSync(bin('markdownlint-cli2')))
    line('markdownlint-cli2', seconds(bin('markdownlint-cli2'), [`${root}/**/*.md`]));
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong.length > 0 ? 1 : 0;

function seconds(command, args) {
  const before = process.hrtime.bigint();
  spawnSync(command, args, { env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - before) / 1e9;
}

/** The most memory that a run of node has taken. */
function megabytes(args) {
  const tell = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${tell}`, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(String(stderr).split('\n').at(-1)) / 1024;
}

function line(name, value, memory) {
  const ratios = `${(value / reading).toFixed(1).padStart(7)} x reading ${(value / bare).toFixed(1).padStart(7)} x node`;
  const peak = memory ? `${memory.toFixed(0).padStart(6)} MB` : '';
  console.log(`${name.padEnd(44)} ${value.toFixed(3).padStart(8)} s ${ratios}${peak}`);
}

function compare(findings) {
  const left = new Map(expected);
  const surplus = [];
  for (const { path, line: row, column, rule } of findings) {
    const file = path.slice(path.indexOf('bank-'));
    if (left.get(file) === `${row}:${column} ${rule}`) left.delete(file);
    else surplus.push(`${file} ${row}:${column} ${rule}`);
  }
  return [...surplus, ...[...left].map(([file, what]) => `missing: ${file} ${what}`)];
}
