import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { run as deleteAttempts } from '../../src/commands/history-delete.ts';
import { run as diffAttempts } from '../../src/commands/history-diff.ts';
import { run as exportAttempts } from '../../src/commands/history-export.ts';
import { run as list } from '../../src/commands/history-list.ts';
import { run as override } from '../../src/commands/history-override.ts';
import { run as replayAll } from '../../src/commands/history-replay.ts';
import { run as showAttempt } from '../../src/commands/history-show.ts';
import { run as undo } from '../../src/commands/history-undo.ts';
import { wantedOf } from '../../src/commands/history-wanted.ts';
import { run as stats } from '../../src/commands/stats.ts';
import { suspend } from '../../src/commands/suspend.ts';
import { UserError } from '../../src/errors.ts';
import { openHistory } from '../../src/io/history-files.ts';
import type { World } from '../../src/io/world.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { attempt, event } from '../support/events.ts';
import { homeWith, linesOf, worldAt } from '../support/history.ts';
import { eventsIn } from '../support/interview.ts';
import { plainEnvironment } from '../support/run.ts';

const at = (question: string) => ({
  question,
  bank: 'dns',
  points: { failover: 'miss', recovery: 'hit' } as const,
});
const EVENTS = [
  attempt('early-1', '2026-03-01', at('old-standby')),
  attempt('late-1', '2026-03-02', at('cold-standby')),
  attempt('other-1', '2026-03-03', at('stale-cache')),
];

/** A world with three attempts, and all that is said in it. */
function history(more = linesOf([])): {
  readonly world: World;
  readonly home: string;
  readonly said: () => string;
} {
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf(EVENTS) + more });
  const banks = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby', { formerly: '[old-standby]' }),
    'dns/stale-cache.md': questionFile('stale-cache'),
  });
  let text = '';
  const stdout = new PassThrough().on('data', (chunk) => {
    text += chunk;
  }) as unknown as NodeJS.WriteStream;
  const env = plainEnvironment(home, { MOCKDRILL_BANKS: banks });
  const world = worldAt(home, { env, stdout, stderr: stdout, now: () => Date.UTC(2026, 2, 10, 12) });
  return { world, home, said: () => text };
}

test('two attempts that are named are compared the earlier one first, in whatever order they are named', async () => {
  const compared = async (...names: string[]) => {
    const { world, said } = history();
    await diffAttempts(world, { json: true }, 'cold-standby', ...names);
    const { before, after } = JSON.parse(said());
    return [before.id, after.id];
  };
  const both = ['early-1', 'late-1'];
  expect([
    await compared(),
    await compared('early'),
    await compared('late'),
    await compared('late', 'early'),
    await compared('early', 'late'),
  ]).toEqual([both, both, both, both, both]);
});

test('what only shows leaves out a file that can not be read and says so; what writes or deletes refuses', async () => {
  const { world, home, said } = history();
  const path = join(home, 'data/history/desktop.jsonl');
  const before = eventsIn(home);
  symlinkSync(path, path);
  const trouble = new UserError(
    `The history in ${path} can't be read: a link leads back to itself.`,
    'Repair the link, or take it away.',
  );
  const shown = async (show: () => unknown) => {
    const begin = said().length;
    await show();
    const [note, hint, ...rest] = said().slice(begin).split('\n');
    return { note: [note, hint], has: /late-1|3 attempts/.test(rest.join()) };
  };
  const partly = {
    note: [`mockdrill: ${trouble.message} It is left out.`, `  ${trouble.hint}`],
    has: true,
  };
  expect([
    await shown(() => list(world, {}, [])),
    await shown(() => showAttempt(world, {}, 'late')),
    await shown(() => diffAttempts(world, { json: true }, 'cold-standby')),
    await shown(() => stats(world, {}, [])),
  ]).toEqual([partly, partly, partly, partly]);
  const refused = [
    () => deleteAttempts(world, { yes: true }, 'late'),
    () => deleteAttempts(world, { yes: true, all: true }),
    () => undo(world, {}, 'late'),
    () => override(world, {}, 'late', 'failover', 'hit'),
    () => suspend(world, {}, ['cold-standby']),
    () => exportAttempts(world, {}, []),
  ];
  for (const run of refused) await expect(run()).rejects.toEqual(trouble);
  rmSync(path);
  expect(eventsIn(home)).toEqual(before);
});

test('an attempt at another question is not compared', async () => {
  await expect(diffAttempts(history().world, {}, 'cold-standby', 'other')).rejects.toEqual(
    new UserError(
      'The attempt other-1 is at "stale-cache", not at "cold-standby".',
      '"mockdrill history list --question cold-standby" shows those.',
    ),
  );
});

test('an attempt is not compared with itself', async () => {
  await expect(diffAttempts(history().world, {}, 'cold-standby', 'late', 'late-1')).rejects.toEqual(
    new UserError(
      '"late" and "late-1" are one attempt.',
      '"mockdrill history list --question cold-standby" shows which there are.',
    ),
  );
});

test('the filters are whole days and all names that a question has had', async () => {
  const { world } = history();
  const { attempts } = openHistory(world).read().history;
  const options = { question: ['cold-standby'], since: '2026-03-02', until: '2026-03-04', count: 5 };
  expect([
    await wantedOf(world, { ...options, passed: true }, ['dns'], attempts),
    await wantedOf(world, { since: '30d', failed: true }),
    await wantedOf(world, { passed: true, failed: true }),
  ]).toEqual([
    {
      banks: new Set(['dns']),
      questions: new Set(['cold-standby', 'old-standby']),
      since: new Date(2026, 2, 2).getTime(),
      until: new Date(2026, 2, 5).getTime(),
      passed: true,
      count: 5,
    },
    { since: new Date(2026, 1, 8).getTime(), passed: false },
    {},
  ]);
});

test('a question is suspended once, however often that is asked for', async () => {
  const { world, home, said } = history();
  for (const ids of [['cold-standby'], ['cold-standby', 'stale-cache']]) await suspend(world, {}, ids);
  const suspended = eventsIn(home).flatMap((each) => (each.type === 'suspend' ? [each.question] : []));
  expect([suspended, said()]).toEqual([
    ['cold-standby', 'stale-cache'],
    'Suspended: cold-standby\nSuspended: cold-standby, stale-cache\n',
  ]);
});

test('what stands already is not stored again, and said to stand', async () => {
  const { world, home, said } = history();
  const answer = async (run: () => unknown) => {
    const begin = said().length;
    await run();
    const text = said().slice(begin);
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  const { undo: id } = await answer(() => undo(world, { json: true }));
  const { undo: again } = await answer(() => undo(world, { json: true }, id));
  const before = eventsIn(home);
  const { override: none, attempt: stands } = await answer(() =>
    override(world, { json: true }, 'late', '2', 'hit'),
  );
  expect([
    [none, stands.id],
    await answer(() => override(world, {}, 'late', '2', 'HIT')),
    await answer(() => undo(world, {}, id)),
    await answer(() => undo(world, { json: true }, id)),
    await answer(() => replayAll(world, { json: true }, [])),
  ]).toEqual([
    [null, 'late-1'],
    'recovery is a hit already.\n',
    'That was taken back already: what it took back counts.\n',
    { version: 1, undo: again, undone: id },
    { version: 1, attempts: 3, suspended: 0 },
  ]);
  expect(eventsIn(home)).toEqual(before);
});

test('a point is named by its number as well, and its score counts by the pass mark', async () => {
  const { world, home } = history();
  await override(world, {}, 'late', '1', 'PARTIAL');
  const { id: _, at: __, ...stored } = eventsIn(home).find(({ type }) => type === 'override')!;
  expect(stored).toEqual({
    v: 1,
    type: 'override',
    attempt: 'late-1',
    point: 'failover',
    verdict: 'partial',
    score: 75,
    passed: true,
  });
});

test('the latest verdict stands, though the clock was set back since the one before', async () => {
  const ahead = event.override('o1', '2026-04-01T10:00:00.000Z', {
    attempt: 'late-1',
    point: 'failover',
    verdict: 'hit',
  });
  const { world } = history(linesOf([ahead]));
  await override(world, {}, 'late', 'failover', 'partial');
  expect(openHistory(world).read().attempt('late-1').verdicts).toEqual(['partial', 'hit']);
});

test('where the first of two verdicts is taken back, and comes back, the score is that of those that stand', async () => {
  const { world, home } = history();
  await override(world, {}, 'late', 'failover', 'hit');
  await override(world, {}, 'late', 'recovery', 'partial');
  const outcome = () => {
    const { score, passed, verdicts } = openHistory(world).read().attempt('late-1');
    return [score, passed, verdicts];
  };
  const both = outcome();
  await undo(world, {}, eventsIn(home).find(({ type }) => type === 'override')!.id);
  const second = outcome();
  await undo(world, {}, eventsIn(home).find(({ type }) => type === 'undo')!.id);
  expect([both, second, outcome()]).toEqual([
    [75, true, ['hit', 'partial']],
    [25, false, ['miss', 'partial']],
    [75, true, ['hit', 'partial']],
  ]);
});

test('where the disk is full, or a file is not to be written, it is said what was deleted', async () => {
  const { world, home } = history(linesOf([]));
  const lines = () => readFileSync(join(home, 'data/history/laptop.jsonl'), 'utf8');
  const before = lines();
  homeWith({ 'config/settings.json': '{"device":"desktop"}' }, home);
  const desktop = join(home, 'data/history/desktop.jsonl');
  // Every write to this device fails as on a full disk.
  symlinkSync('/dev/full', desktop);
  await expect(deleteAttempts(world, { yes: true }, 'late')).rejects.toThrow(
    `The history in ${join(home, 'data/history')} can't be written: the disk is full. Nothing was taken from the files.`,
  );
  expect(lines()).toBe(before);
  rmSync(desktop);
  mkdirSync(join(home, 'data/answers/laptop/2026-03.jsonl'), { recursive: true });
  await expect(deleteAttempts(world, { yes: true }, 'late')).rejects.toThrow(
    "can't be written: a folder stands in its place. A part is still in the files: delete it again.",
  );
  expect(lines()).not.toContain('late-1');
});

test('what is named by its whole id is deleted, though the id of another begins so', async () => {
  const undone = event.undo('u1', '2026-03-05T10:00:00.000Z', 'late-1');
  const { world, home } = history(linesOf([attempt('late-12', '2026-03-04'), undone]));
  await deleteAttempts(world, { yes: true }, 'late-1');
  const left = eventsIn(home).map(({ id, type }) => (type === 'delete' ? type : id));
  expect(left).toEqual(['early-1', 'other-1', 'late-12', 'u1', 'delete']);
});

test('what was taken back is deleted by the begin of its id, and by none that two share', async () => {
  const { world, home } = history(linesOf([event.undo('u1', '2026-03-04T10:00:00.000Z', 'early-1')]));
  await deleteAttempts(world, { yes: true }, 'early');
  const left = eventsIn(home).map(({ id, type }) => (type === 'delete' ? type : id));
  expect(left).toEqual(['late-1', 'other-1', 'u1', 'delete']);
  const { world: another } = history(linesOf([attempt('late-2', '2026-03-04')]));
  await expect(deleteAttempts(another, { yes: true }, 'late')).rejects.toEqual(
    new UserError('2 attempts begin with "late".', 'Type more of it: late-1, late-2.'),
  );
});
