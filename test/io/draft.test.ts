import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptSessions } from '../../src/commands/kept-sessions.ts';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import type { Session } from '../../src/drill/session.ts';
import { UserError } from '../../src/errors.ts';
import {
  discard,
  forgetSessions,
  interruptions,
  sessionFile,
  sessionsHolding,
  takeUp,
} from '../../src/io/draft.ts';
import { processSeen } from '../../src/io/process-age.ts';
import { isHeld, readStored } from '../../src/io/session-files.ts';
import { homeWith, worldAt } from '../support/history.ts';
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
const FOLDER = 'state/sessions';
const PATH = `${FOLDER}/${SESSION.id}.json`;

const BOOTED = Date.now() - uptime() * 1000;
const RUNNING = process.ppid;
const RUNS_SINCE = uptime() - processSeen(RUNNING)!.age / 1000;
const ENDED = 2 ** 22 + 1;

/** A session as a process has written it. */
const stored = (changes: object = {}, session: object = SESSION) =>
  JSON.stringify({ v: 1, pid: ENDED, host: hostname(), savedAt: 0, session, ...changes });

test.each([
  ['the session of a process that has ended is taken up', { pid: ENDED }, Date.now(), true],
  ['the session of a process that runs is left to it', { pid: RUNNING }, Date.now(), false],
  ['the session of a process of another user is left to it', { pid: 1 }, Date.now(), false],
  [
    'a session of another machine is taken up, though the number of its process runs here',
    { pid: RUNNING, host: 'elsewhere' },
    Date.now(),
    true,
  ],
  [
    'the session of a process that runs is left to it, though the clock of the machine was set since',
    { pid: RUNNING, began: RUNS_SINCE },
    BOOTED - 60_000,
    false,
  ],
  [
    'a session of a process that began at another time than the one with its number is taken up',
    { pid: RUNNING, began: RUNS_SINCE - 60 },
    Date.now(),
    true,
  ],
  [
    'a session from before the machine was started anew is taken up, though the number of its process runs',
    { pid: RUNNING },
    BOOTED - 60_000,
    true,
  ],
  [
    'a session from before the process began that has its number now is taken up',
    { pid: RUNNING },
    BOOTED + 1000,
    true,
  ],
  ['a session of another make is left', { v: 2 }, Date.now(), false],
  ['a session that was changed by hand is left', { session: { ...SESSION, position: 7 } }, Date.now(), false],
  [
    'a session of a make that knew less of a question is left',
    { session: { ...SESSION, queue: [{ question: 'cold-standby' }] } },
    Date.now(),
    false,
  ],
  [
    'an interview of a make that knew less of its plan is left',
    { session: { ...SESSION, interview: { plan: { id: 'on-call', title: 'On call' } } } },
    Date.now(),
    false,
  ],
])('%s', (_, changes, writtenAt, isOffered) => {
  const home = homeWith({ [PATH]: stored(changes) });
  utimesSync(join(home, PATH), writtenAt / 1000, writtenAt / 1000);
  const world = worldAt(home);
  const offered = interruptions(world, () => true)[0]?.session.id;
  const taken = takeUp(world, SESSION.id);
  expect([offered, taken]).toEqual([isOffered ? SESSION.id : undefined, isOffered]);
  // From now on it is this process's own.
  expect(interruptions(world, () => true)[0]?.session.id).toBe(offered);
});

test('the session of a process that has ended is taken up, though nobody has asked how it ended', async () => {
  // It ends when the shell, which would ask, is no shell any more.
  const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void parent.kill());
  const [line] = await once(parent.stdout, 'data');
  const pid = Number(String(line));
  const state = () => spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  await expect.poll(state, { timeout: 20_000 }).toMatch(/^Z/);
  const world = worldAt(homeWith({ [PATH]: stored({ pid }) }));
  expect(interruptions(world, () => true).map(({ session }) => session.id)).toEqual([SESSION.id]);
});

test('a session that nobody can go on with is told, and stays with its words', () => {
  const home = homeWith({ [PATH]: stored().slice(0, -20), [`${FOLDER}/sound.json`]: stored() });
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) > 0 };
  keptSessions(worldAt(home, { stderr }), () => true, 0);
  keptSessions(worldAt(home, { stderr }), () => true, 1);
  expect([said, readdirSync(join(home, FOLDER))]).toEqual([
    [
      `mockdrill: nobody can go on with the session in ${join(home, PATH)}: it is torn, not to be read, or of another version of mockdrill. It stays, with the words in it.\n`,
    ],
    ['night-shift.json', 'sound.json'],
  ]);
});

test('of the sessions of a kind those that hold anything are found, the latest first', () => {
  const empty = { ...SESSION, id: 'empty', phase: { ...SESSION.phase, draft: EMPTY_DRAFT } };
  const home = homeWith({
    [`${FOLDER}/early.json`]: stored({ savedAt: 1 }, { ...SESSION, id: 'early' }),
    [`${FOLDER}/late.json`]: stored({ savedAt: 3 }, { ...SESSION, id: 'late' }),
    [`${FOLDER}/mid.json`]: stored({ savedAt: 2 }, { ...SESSION, id: 'mid' }),
    [`${FOLDER}/empty.json`]: stored({ savedAt: 4 }, empty),
  });
  const world = worldAt(home);
  const found = (isOfKind: (session: Session) => boolean) =>
    interruptions(world, isOfKind).map(({ session, savedAt }) => [session.id, savedAt]);
  expect([found(() => true), found(({ id }) => id !== 'late')]).toEqual([
    [
      ['late', 3],
      ['mid', 2],
      ['early', 1],
    ],
    [
      ['mid', 2],
      ['early', 1],
    ],
  ]);
});

test('where the editor was open its file has the words, without the question below them', () => {
  const draft = { ...EMPTY_DRAFT, text: 'We drained', inEditor: true };
  const session = { ...SESSION, phase: { ...SESSION.phase, draft } };
  const page = 'We drained the zone.\n# ------------------------ >8 ------------------------\n# Why?\n';
  const offered = (files: Record<string, string>) =>
    interruptions(worldAt(homeWith({ [PATH]: stored({}, session), ...files })), () => true)[0]?.session.phase;
  expect([offered({ [`${FOLDER}/${SESSION.id}.md`]: page }), offered({})]).toEqual([
    { ...SESSION.phase, draft: { ...draft, text: 'We drained the zone.', cursor: 20, inEditor: false } },
    session.phase,
  ]);
});

test('a session that another process holds is not discarded; another goes with the copy of the editor', () => {
  const left = (pid: number) => {
    const home = homeWith({ [PATH]: stored({ pid }), [`${FOLDER}/${SESSION.id}.md`]: 'We drained' });
    discard(worldAt(home), SESSION.id);
    return readdirSync(join(home, FOLDER));
  };
  expect([left(RUNNING), left(ENDED)]).toEqual([['night-shift.json', 'night-shift.md'], []]);
});

test('what an editor has left beside its copy goes with it, and nothing of another session', () => {
  const left = ['night-shift.md~', '.night-shift.md.swp', '#night-shift.md#', 'night-shift.md.save'];
  const home = homeWith({
    [PATH]: stored({ pid: ENDED }),
    ...Object.fromEntries(left.map((name) => [`${FOLDER}/${name}`, 'We drained'])),
    [`${FOLDER}/late-night-shift.md~`]: 'We waited',
    [`${FOLDER}/night-shift-two.json`]: stored({ pid: ENDED }),
  });
  const all = sessionsHolding(worldAt(home), () => true).paths.length;
  discard(worldAt(home), SESSION.id);
  expect([all, readdirSync(join(home, FOLDER))]).toEqual([
    7,
    ['late-night-shift.md~', 'night-shift-two.json'],
  ]);
});

test('where nothing can be written a session is taken up all the same: its words are worth more', () => {
  expect(takeUp(worldAt(homeWith({ [FOLDER]: '' })), SESSION.id)).toBe(true);
});

test('what holds words is found, also what a crash has left, and goes with the copy of the editor', () => {
  const home = homeWith({
    [PATH]: stored(),
    [`${FOLDER}/${SESSION.id}.md`]: 'nothing yet',
    [`${FOLDER}/crashed.json.4711.new`]: '{"v":1,"text":"We drained',
    [`${FOLDER}/crashed.md`]: 'We dr',
    [`${FOLDER}/other.json`]: stored({}, { ...SESSION, id: 'other', phase: { kind: 'over' } }),
    [`${FOLDER}/notes.txt`]: 'We drained',
    [`${FOLDER}/folder.json/note`]: 'We drained',
  });
  const { paths, unfinished } = sessionsHolding(worldAt(home), (text) => text.includes('We drained'));
  forgetSessions(paths);
  expect([
    paths.map((path) => path.slice(join(home, FOLDER).length + 1)),
    unfinished,
    readdirSync(join(home, FOLDER)),
  ]).toEqual([['crashed.json.4711.new', 'night-shift.json'], 1, ['folder.json', 'notes.txt', 'other.json']]);
});

test('a session that ends while it is looked at is none', () => {
  const home = homeWith({ [PATH]: stored({ pid: RUNNING }), [`${FOLDER}/${SESSION.id}.md`]: 'We drained' });
  const path = join(home, PATH);
  const session = readStored(path)!;
  rmSync(path);
  // A name that leads nowhere is what a listing holds of a file that goes before it is read.
  symlinkSync(path, join(home, FOLDER, 'gone.json'));
  const { paths } = sessionsHolding(worldAt(home), () => true);
  expect([isHeld(path, session), paths]).toEqual([true, [join(home, FOLDER, `${SESSION.id}.md`)]]);
});

test('without a folder of sessions none holds words', () => {
  const home = temporaryFolder();
  const found = sessionsHolding(worldAt(home), () => true);
  expect([found, existsSync(join(home, 'state'))]).toEqual([{ paths: [], unfinished: 0 }, false]);
});

test('a session that was taken up is kept before anything of it changes, a fresh one is not', () => {
  const world = worldAt(homeWith({ [PATH]: stored() }));
  const [taken, fresh] = [SESSION.id, 'day-shift'].map((id) => sessionFile(world, id, () => undefined));
  const before = [taken!.isKept(), fresh!.isKept()];
  taken!.drop();
  expect([before, taken!.isKept()]).toEqual([[true, false], false]);
});

test('where the folder of sessions can not be read that is said: at the end of one, and by who is to forget words', () => {
  const home = homeWith({ 'state/device': '' });
  const folder = join(home, FOLDER);
  symlinkSync(folder, folder);
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) > 0 };
  sessionFile(worldAt(home, { stderr }), SESSION.id, () => undefined).drop();
  const why = `The folder of sessions ${folder} can't be read: a link leads back to itself.`;
  expect(said).toEqual([
    `mockdrill: ${join(home, PATH)} can't be taken away: ${why} Until it is deleted, it is offered again.\n`,
  ]);
  expect(() => sessionsHolding(worldAt(home), () => true)).toThrow(
    new UserError(why, 'Repair the link, or take it away.'),
  );
});

test.skipIf(process.getuid?.() === 0)(
  'a session that may not be read is named by who is to forget words',
  () => {
    const home = homeWith({ [PATH]: stored() });
    chmodSync(join(home, PATH), 0);
    expect(() => sessionsHolding(worldAt(home), () => true)).toThrow(
      new UserError(
        `${join(home, PATH)} can't be read: you may not read it.`,
        'Check the permissions of the file and its folders.',
      ),
    );
  },
);
