// Start-up as ratios to bare node in one run: `node bench/startup.js` after `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 21;
const home = mkdtempSync(join(tmpdir(), 'mockdrill-bench-'));
const env = { ...process.env, MOCKDRILL_HOME: home };
// Reading extra certificates slows every node start alike and hides the ratio.
delete env.NODE_EXTRA_CA_CERTS;

const cases = {
  'node -e 0': ['-e', '0'],
  'mockdrill --version': ['bin/mockdrill.js', '--version'],
  'mockdrill --help': ['bin/mockdrill.js', '--help'],
  'mockdrill list': ['bin/mockdrill.js', 'list'],
  // Standard input ends at once: what is measured is everything up to the first prompt.
  'mockdrill drill --plain (first prompt)': ['bin/mockdrill.js', 'drill', '--plain', '--seed', '1'],
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++) {
  for (const [name, args] of Object.entries(cases)) {
    const before = process.hrtime.bigint();
    spawnSync(process.execPath, args, { env, input: '' });
    const ms = Number(process.hrtime.bigint() - before) / 1e6;
    // The first round fills caches.
    if (run > 0) times[name].push(ms);
  }
}
rmSync(home, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const bare = median(times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  const ms = median(values);
  console.log(`${name.padEnd(42)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / bare).toFixed(2)} x node`);
}
