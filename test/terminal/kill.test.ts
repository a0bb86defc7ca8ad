import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededDice } from '../../src/drill/dice.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { LAUNCHER, plainEnvironment, temporaryFolder } from '../support/run.ts';

/** `KILLS=200 npx vitest run test/terminal/kill.test.ts` is the long run. */
const KILLS = Number(process.env.KILLS ?? 12);
const AT_ONCE = 6;
const QUESTIONS = 40;
/** Of an answer, the dot that ends it included. */
const LINES = 20;
/** Milliseconds that a draft may be behind. */
const BEHIND = 1000;
/** What a busy machine may take to get a line through a pipe, beside what it took to start. */
const PIPE = 500;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Types answers into a session and kills it; returns what was lost. */
async function killedSession(root: string, afterMs: number, pauseMs: number): Promise<string[]> {
  const home = temporaryFolder();
  const args = [LAUNCHER, 'drill', '--bank', root, '--count', String(QUESTIONS), '--seed', '1'];
  const child = spawn(process.execPath, args, {
    env: plainEnvironment(home),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += chunk;
  });
  child.stdin.on('error', () => undefined);
  const typed: { line: string; at: number }[] = [];
  let count = 0;
  const type = () => {
    const answer = Math.floor(count / LINES);
    const line = count % LINES === LINES - 1 ? '.' : `answer ${answer} line ${count % LINES} of the night;`;
    if (line !== '.') typed.push({ line, at: Date.now() });
    child.stdin.write(`${line}\n`);
    count++;
  };
  // A busy machine may take its time to start.
  let typing: NodeJS.Timeout | undefined;
  const began = Date.now();
  let start = 0;
  child.stdout.once('data', () => {
    start = Date.now() - began;
    typing = setInterval(type, pauseMs);
  });
  const ended = new Promise((done) => child.on('close', done));
  setTimeout(() => child.kill('SIGKILL'), afterMs);
  await ended;
  clearInterval(typing);
  const killed = Date.now();
  const stored = filesBelow(join(home, 'data', 'answers')).join('');
  const kept = filesBelow(join(home, 'state', 'sessions')).join('');
  const finished = (shown.match(/Score \d/g) ?? []).length;
  return typed
    .filter(({ line, at }) => {
      const answer = Number(/\d+/.exec(line)![0]);
      if (answer < finished) return !stored.includes(line);
      return at < killed - BEHIND - PIPE - start && !stored.includes(line) && !kept.includes(line);
    })
    .map(({ line }) => line);
}

test(`${KILLS} kills at random moments lose no finished answer and at most a second of a draft`, async () => {
  const files = Array.from({ length: QUESTIONS }, (_, index) => `question-${index}`);
  const root = bankRoot(Object.fromEntries(files.map((id) => [`dns/${id}.md`, questionFile(id)])));
  const dice = seededDice(Number(process.env.SEED ?? 1));
  const lost: string[] = [];
  for (let done = 0; done < KILLS; done += AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, KILLS - done) }, () =>
      killedSession(root, 500 + dice() * 3500, 5 + dice() * 250),
    );
    for (const result of await Promise.all(group)) lost.push(...result);
  }
  expect(lost).toEqual([]);
}, 600_000);
