// The lint beside a program that only reads the files, and beside other linters where npx finds them:
//   npm run build && node bench/lint/run.js [files] [--others]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBanks } from './banks.js';
import { FAULTS, place } from './faults.js';

const count = Number(process.argv[2]) || 10_000;
const others = process.argv.includes('--others');
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
const cases = {
  'node -e 0': ['-e', '0'],
  'only reading': [resolve('bench/lint/read.js'), root],
  'mockdrill lint, without self-tests': [launcher, 'lint', root, '--skip', 'self-test', '-f', 'json'],
  'mockdrill lint FILE, without self-tests': [
    launcher,
    'lint',
    join(root, 'bank-0000/q00005.md'),
    '--skip',
    'self-test',
    '--only',
    'format',
  ],
};

const found = spawnSync(process.execPath, cases['mockdrill lint, without self-tests'], {
  env,
  maxBuffer: 1 << 30,
});
const wrong = compare(JSON.parse(String(found.stdout)).findings);
console.log(`${expected.size} planted faults, ${wrong.length} wrong or missing`, wrong.slice(0, 5));

const runs = 5;
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(cases)) times[name].push(seconds(process.execPath, args));
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const [bare, reading] = [median(times['node -e 0']), median(times['only reading'])];
for (const [name, values] of Object.entries(times)) line(name, median(values));
if (others) {
  line('rumdl', seconds('npx', ['--yes', 'rumdl', 'check', root]));
  line('markdownlint-cli2', seconds('npx', ['--yes', 'markdownlint-cli2', `${root}/**/*.md`]));
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong.length > 0 ? 1 : 0;

function seconds(command, args) {
  const before = process.hrtime.bigint();
  spawnSync(command, args, { env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - before) / 1e9;
}

function line(name, value) {
  const ratios = `${(value / reading).toFixed(1).padStart(7)} x reading ${(value / bare).toFixed(1).padStart(7)} x node`;
  console.log(`${name.padEnd(42)} ${value.toFixed(3).padStart(8)} s ${ratios}`);
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
