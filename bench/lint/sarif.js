// Our SARIF against the schema that Microsoft publishes with its matchers, fetched for the moment:
//   npm run build && node bench/lint/sarif.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBanks } from './banks.js';
import { FAULTS } from './faults.js';

const folder = mkdtempSync(join(tmpdir(), 'mockdrill-sarif-'));
const npm = ['install', '--no-audit', '--no-fund', '--prefix', folder];
spawnSync('npm', [...npm, '@microsoft/jest-sarif@1.0.0-beta.0', 'ajv@8'], { stdio: 'inherit' });
const packages = createRequire(join(folder, 'node_modules/'));
const file = join(folder, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const schema = JSON.parse(readFileSync(file, 'utf8'));
// Of draft 4 it uses nothing but the names of these two that later drafts changed.
delete schema.id;
delete schema.$schema;
const Ajv = packages('ajv');
const isValid = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

const root = join(folder, 'questions');
writeBanks(root, 100, 1, (text, _, number) => FAULTS[number % (2 * FAULTS.length)]?.change(text) ?? text);
const { stdout } = spawnSync(process.execPath, [resolve('bin/mockdrill.js'), 'lint', root, '-f', 'sarif'], {
  maxBuffer: 1 << 30,
});
const log = JSON.parse(String(stdout));
const good = isValid(log);
console.log(`${log.runs[0].results.length} results: ${good ? 'valid' : 'not valid'}`, isValid.errors ?? '');
log.runs[0].results[0].level = 'loud';
const planted = isValid(log);
console.log(`a planted fault: ${planted ? 'not found' : 'found'}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = good && !planted ? 0 : 1;
