import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import type { Session } from '../../src/drill/session.ts';
import { lastInterruption, takeUp } from '../../src/io/draft.ts';
import type { World } from '../../src/io/world.ts';
import { temporaryFolder } from '../support/run.ts';

const SESSION: Session = {
  id: 'night-shift',
  seed: 1,
  mode: 'practice',
  hard: false,
  timeFactor: 1,
  queue: [{ question: 'cold-standby', why: '' }],
  position: 0,
  phase: { kind: 'asking', attempt: 'a1', draft: { ...EMPTY_DRAFT, text: 'We drained' } },
  done: [],
};

/** A home with a session that a process wrote at a moment. */
function homeOf(pid: number, writtenAt: number): World {
  const home = temporaryFolder();
  const folder = join(home, 'state', 'sessions');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${SESSION.id}.json`);
  writeFileSync(path, JSON.stringify({ v: 1, pid, host: hostname(), savedAt: 0, session: SESSION }));
  utimesSync(path, writtenAt / 1000, writtenAt / 1000);
  return { env: { MOCKDRILL_HOME: home }, now: () => Date.now() } as unknown as World;
}

const BOOTED = Date.now() - uptime() * 1000;
const RUNNING = process.ppid;
const ENDED = 2 ** 22 + 1;

test.each([
  ['the session of a process that has ended is taken up', ENDED, Date.now(), true],
  ['the session of a process that runs is left to it', RUNNING, Date.now(), false],
  [
    'a session from before the machine was started anew is taken up, though the number of its process runs',
    RUNNING,
    BOOTED - 60_000,
    true,
  ],
])('%s', (_, pid, writtenAt, isOffered) => {
  const world = homeOf(pid, writtenAt);
  const offered = lastInterruption(world, () => true)?.session.id;
  expect([offered, takeUp(world, SESSION.id)]).toEqual([isOffered ? SESSION.id : undefined, isOffered]);
});
