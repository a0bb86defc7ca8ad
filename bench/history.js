// The history under load, after `npm run build`: `node bench/history.js [ATTEMPTS]...` (default 100000 1000000).
// Eight writers at once, 200 kills while writing, then what commands cost on a history of that size.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';

const WRITERS = 8;
const EVENTS = 1000;
const KILLS = 200;
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'mockdrill-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const writer = join(folder, 'writer.mjs');
buildSync({
  entryPoints: ['bench/history-writer.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: writer,
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
  },
});

const banks = JSON.parse(mockdrill(['list', '--json'], folder).stdout).banks;
const questions = banks.flatMap(({ name, questions: all }) =>
  all.map(({ id, time }) => ({ bank: name, id, time, points: pointsOf(id) })),
);

await writersAtOnce();
await kills();
for (const size of process.argv
  .slice(2)
  .map(Number)
  .concat(process.argv.length > 2 ? [] : [100_000, 1_000_000])) {
  atSize(size);
}

function environment(home, more = {}) {
  const env = { ...process.env, MOCKDRILL_HOME: home, ...more };
  // Reading extra certificates slows every node start alike.
  delete env.NODE_EXTRA_CA_CERTS;
  return env;
}

function mockdrill(args, home, input = '') {
  const env = environment(home);
  return spawnSync(process.execPath, ['bin/mockdrill.js', ...args], {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
}

function pointsOf(id) {
  const { checklist } = JSON.parse(mockdrill(['show', id, '--points', '--json'], folder).stdout);
  return checklist.map((point) => point.id);
}

/** An attempt as the drill stores it: evidence for what was said, a figure. */
function attempt(index, at) {
  const question = questions[index % questions.length];
  const points = question.points.map((id, point) => {
    const verdict = ['hit', 'miss', 'hit', 'partial', 'hit'][(index * 7 + point * 3) % 5];
    const quote = 'we rolled the last deploy back within four minutes';
    const evidence = [{ start: 120, end: 120 + quote.length, quote, alias: 'rollback' }];
    return {
      id,
      verdict,
      reason: verdict === 'miss' ? 'absent' : 'affirmed',
      evidence: verdict === 'miss' ? [] : evidence,
    };
  });
  const score = 40 + ((index * 37) % 61);
  return {
    v: 1,
    id: `${index.toString(16).padStart(8, '0')}-5b1c-4c1e-9d53-3c0b6a1f77aa`,
    at: new Date(at).toISOString(),
    type: 'attempt',
    question: question.id,
    bank: question.bank,
    points,
    redFlags: [],
    figures: [
      {
        start: 4,
        end: 20,
        quote: 'from 180 to 47 ms',
        kind: 'latency',
        value: 47,
        before: 180,
        unit: 'ms',
        status: 'achieved',
      },
    ],
    score,
    passed: score >= 70,
    seconds: 90.5,
    limit: question.time,
    overtime: 0,
    paused: 0,
    thinking: 6.1,
    hints: index % 9 === 0 ? 1 : 0,
    words: 170,
    mode: 'practice',
    session: 'a9b0c3de-5b1c-4c1e-9d53-3c0b6a1f77aa',
    seed: 7,
  };
}

function started(home, name, count) {
  const env = environment(home, { SAMPLE: JSON.stringify(attempt(1, 0)) });
  const child = spawn(process.execPath, [writer, name, String(count)], { env });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  // A last line without its end was cut by the kill; the event may be stored, but nobody was told so.
  const ended = new Promise((done) => child.on('close', () => done(said.split('\n').slice(0, -1))));
  return { child, ended };
}

function stored(home) {
  const { attempts } = JSON.parse(mockdrill(['history', 'list', '--json'], home).stdout);
  const { skipped } = JSON.parse(mockdrill(['history', 'check', '--json'], home).stdout);
  return { ids: new Set(attempts.map(({ id }) => id)), torn: skipped.length };
}

async function writersAtOnce() {
  const home = join(folder, 'writers');
  const before = Date.now();
  const all = await Promise.all(
    Array.from({ length: WRITERS }, (_, index) => started(home, `w${index}`, EVENTS).ended),
  );
  const seconds = (Date.now() - before) / 1000;
  const { ids, torn } = stored(home);
  const lost = all.flat().filter((id) => !ids.has(id)).length;
  print(
    `${WRITERS} processes x ${EVENTS} events`,
    `${ids.size} stored, ${lost} lost, ${torn} torn, ${seconds.toFixed(1)} s`,
  );
}

async function kills() {
  const home = join(folder, 'kills');
  const said = [];
  for (let round = 0; round < KILLS; round++) {
    const { child, ended } = started(home, `k${round}`, 1_000_000);
    await new Promise((done) => child.stdout.once('data', done));
    await sleep(Math.random() * 12);
    child.kill('SIGKILL');
    said.push(...(await ended));
  }
  const { ids, torn } = stored(home);
  const lost = said.filter((id) => !ids.has(id)).length;
  print(
    `${KILLS} kill -9 while writing`,
    `${said.length} acknowledged, ${lost} lost, ${torn} torn lines kept`,
  );
}

function fill(home, size) {
  mkdirSync(join(home, 'data/history'), { recursive: true });
  const file = join(home, 'data/history/bench.jsonl');
  const end = Date.now() - 3_600_000;
  const step = Math.floor((5 * 365 * 86_400_000) / size);
  let lines = '';
  for (let index = 0; index < size; index++) {
    lines += `${JSON.stringify(attempt(index, end - (size - index) * step))}\n`;
    if (lines.length > 1 << 24 || index === size - 1) {
      appendFileSync(file, lines);
      lines = '';
    }
  }
  return statSync(file).size;
}

function atSize(size) {
  const home = join(folder, `size-${size}`);
  const empty = join(folder, `none-${size}`);
  const bytes = fill(home, size);
  console.log(`\n${size} attempts, ${(bytes / 1e6).toFixed(0)} MB of events`);
  cost('first read (no cache)', ['history', 'list', '-n', '1'], home, 1);
  const cache = join(home, 'cache/history/read.bin');
  print('cache', existsSync(cache) ? `${(statSync(cache).size / 1e6).toFixed(1)} MB` : 'none');
  const drill = ['drill', '--plain', '--seed', '1'];
  cost('opening a drill', drill, home);
  cost('opening a drill, no history', drill, empty);
  cost('stats', ['stats'], home);
  cost('history list -n 20', ['history', 'list', '-n', '20'], home);
  cost('history show last', ['history', 'show', 'last'], home);
  appending('append to it', home);
  appending('append to none', empty);
  rmSync(home, { recursive: true, force: true });
}

/** Median time, and the most memory, of a command. */
function cost(what, args, home, runs = RUNS) {
  const times = [];
  let memory = 0;
  for (let index = 0; index < runs; index++) {
    const before = process.hrtime.bigint();
    const timed = existsSync('/usr/bin/time');
    const line = [process.execPath, 'bin/mockdrill.js', ...args];
    const [command, ...rest] = timed ? ['/usr/bin/time', '-f', 'MAX %M', ...line] : line;
    const { stderr } = spawnSync(command, rest, {
      env: environment(home),
      input: '',
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    times.push(Number(process.hrtime.bigint() - before) / 1e6);
    memory = Math.max(memory, Number(/MAX (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
  }
  const median = times.sort((a, b) => a - b)[times.length >> 1];
  print(what, `${median.toFixed(0)} ms${memory > 0 ? `, ${memory.toFixed(0)} MB` : ''}`);
}

function appending(what, home) {
  const env = environment(home, { SAMPLE: JSON.stringify(attempt(1, 0)) });
  const before = process.hrtime.bigint();
  spawnSync(process.execPath, [writer, 'one', '500'], { env });
  print(
    what,
    `${(Number(process.hrtime.bigint() - before) / 1e6 / 500).toFixed(2)} ms an event (fsync included)`,
  );
}

function print(what, figure) {
  console.log(`${what.padEnd(30)} ${figure}`);
}
