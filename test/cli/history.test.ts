import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/history/event.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { attempt, event, failure } from '../support/events.ts';
import { eventFilesOf, homeWith, linesOf } from '../support/history.ts';
import { eventsIn } from '../support/interview.ts';
import { mockdrill } from '../support/run.ts';

const POINTS = { failover: 'miss', recovery: 'hit' } as const;
const at = (id: string) => ({ question: id, bank: 'dns', points: POINTS });
const FIRST = failure('11111111-a', '2026-03-01', { ...at('cold-standby'), hints: 1, words: 4 });
const SECOND = attempt('22222222-b', '2026-03-02', {
  ...at('cold-standby'),
  points: { failover: 'hit', recovery: 'hit' },
  seconds: 80,
  words: 6,
});
const THIRD = attempt('33333333-c', '2026-04-01', { ...at('stale-cache'), bank: 'caches', mode: 'exam' });
const PROBE = event.probe('p1', '2026-03-01T10:05:00.000Z', {
  attempt: FIRST.id,
  point: 'failover',
  seconds: 9,
  won: [{ point: 'failover', verdict: 'partial' }],
});

const root = () =>
  bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'caches/stale-cache.md': questionFile('stale-cache'),
  });

/** Three attempts and a probe on a laptop, with their texts. */
function years(more: readonly Event[] = []): string {
  const text = (id: string, words: string) => `${JSON.stringify({ v: 1, event: id, text: words })}\n`;
  return homeWith({
    'config/settings.json': '{"device":"laptop"}',
    'data/history/laptop.jsonl': linesOf([FIRST, SECOND, PROBE, THIRD, ...more]),
    'data/answers/laptop/2026-03.jsonl':
      text(FIRST.id, 'It was back after 4 minutes.') +
      text(SECOND.id, 'We promote the replica and it was back after 4 minutes.') +
      text('p1', 'The replica, maybe.'),
    'data/answers/laptop/2026-04.jsonl': text(THIRD.id, 'Back in "4 minutes",\nwe failed over.'),
  });
}

const run = (home: string, ...args: string[]) =>
  mockdrill(args, { home, env: { TZ: 'UTC', MOCKDRILL_BANKS: root() } });
const ids = async (home: string, ...args: string[]) =>
  JSON.parse((await run(home, 'history', 'list', '--json', ...args)).stdout).attempts.map(
    ({ id }: { id: string }) => id,
  );

test('the statistics of a bank are those of the questions that are in it now, as its reviews are', async () => {
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([failure('11111111-a', '2026-03-01', at('stale-cache'))]),
  });
  const of = async (bank: string) => {
    const { stdout, stderr } = await run(home, 'stats', bank, '--now', '2026-03-20T09:00:00Z', '--json');
    const { total, forecast } = JSON.parse(stdout);
    return [total.attempts, forecast[0].due, stderr];
  };
  expect([await of('dns'), await of('caches')]).toEqual([
    [0, 0, ''],
    [1, 1, ''],
  ]);
});

test('of words that a synchroniser has not brought yet it is not said that somebody removed them', async () => {
  const home = years();
  rmSync(join(home, 'data/answers/laptop/2026-04.jsonl'));
  const [shown, exported] = [
    await run(home, 'history', 'show', 'last'),
    await run(home, 'history', 'export', '-f', 'md', '-n', '1'),
  ];
  const saysSo = /^ *\(its words are not here\)$/m;
  expect([shown.stdout, exported.stdout]).toEqual([
    expect.stringMatching(saysSo),
    expect.stringMatching(saysSo),
  ]);
});

test('history lists attempts, newest first, and the filters leave some out', async () => {
  const home = years();
  expect(await run(home, 'history')).toEqual({
    code: 0,
    stdout: `33333333  2026-04-01 10:00  stale-cache
          90 passed · 1m40s of 2m · caches · exam
22222222  2026-03-02 10:00  cold-standby
          90 passed · 1m20s of 2m · dns
11111111  2026-03-01 10:00  cold-standby
          40 not passed · 1m40s of 2m · dns · 1 hint
`,
    stderr: '',
  });
  expect({
    bank: await ids(home, 'dns'),
    question: await ids(home, '-q', 'stale-cache'),
    day: await ids(home, '--since', '2026-03-02', '--until', '2026-03-02'),
    failed: await ids(home, '--failed'),
    count: await ids(home, '-n', '1'),
  }).toEqual({
    bank: [SECOND.id, FIRST.id],
    question: [THIRD.id],
    day: [SECOND.id],
    failed: [FIRST.id],
    count: [THIRD.id],
  });
});

test('a bank that neither the history nor the library knows is guessed, and may be a command below history', async () => {
  const said = async (...line: string[]) => (await run(years(), ...line)).stderr;
  expect([
    await said('history', 'cahces'),
    await said('history', 'exprot'),
    await said('stats', 'exprot'),
  ]).toEqual([
    'mockdrill: There is no bank "cahces" (did you mean "caches"?).\n  Attempts are of the banks: caches, dns.\n',
    'mockdrill: There is no bank "exprot" (did you mean "export"?).\n  Attempts are of the banks: caches, dns.\n',
    'mockdrill: There is no bank "exprot".\n  Attempts are of the banks: caches, dns.\n',
  ]);
});

test('without a history every command says how to begin', async () => {
  const home = homeWith({});
  const said = await Promise.all(
    [['list'], ['show', 'last'], ['undo'], ['diff', 'cold-standby'], ['check'], ['export', '-f', 'csv']].map(
      async (args) => {
        const { code, stdout, stderr } = await run(home, 'history', ...args);
        return [args[0], code, (stdout + stderr).split('\n')[0]!.trim()];
      },
    ),
  );
  expect(said).toEqual([
    ['list', 0, 'No attempts yet. "mockdrill drill" makes the first one.'],
    ['show', 2, 'mockdrill: There are no attempts yet.'],
    ['undo', 2, 'mockdrill: There are no attempts yet.'],
    ['diff', 2, 'mockdrill: There are no attempts at "cold-standby": two are needed.'],
    ['check', 0, '0 attempts'],
    [
      'export',
      0,
      'id,at,bank,question,score,passed,seconds,limit,hints,words,mode,hit,partial,miss,redFlags,answer',
    ],
  ]);
});

test('show gives an attempt as it was recorded, and what the probe won', async () => {
  expect((await run(years(), 'history', 'show', '1111')).stdout).toBe(`About cold standby · cold-standby (dns)
2026-03-01 10:00 · 11111111-a
Score 40 not passed
1m40s of 2m · 4s until the first key · 1 hint · 4 words · practice

Answer
  It was back after 4 minutes.

Points
  ✘ miss    1. Moves the traffic when a part dies
            Now: partial (when asked back)
  ✔ hit     2. States how long it took

Asked back
  What took over?
    The replica, maybe.
    Won: Moves the traffic when a part dies
`);
});

test('an override puts a verdict right, beside the recorded one, and the attempt comes to what it makes', async () => {
  const home = years();
  expect(await run(home, 'history', 'override', '2222', 'failover', 'miss')).toEqual({
    code: 0,
    stdout: `22222222  2026-03-02 10:00  cold-standby
          50 not passed · 1m20s of 2m · dns
Your verdict on failover: miss.
To have it as it was: mockdrill history override 22222222 failover hit
`,
    stderr: '',
  });
  await run(home, 'history', 'override', '1111', 'failover', 'hit');
  const { stdout } = await run(home, 'history', 'show', '1111', '--json');
  const { attempt: stands, recorded, overrides } = JSON.parse(stdout);
  const { id: _, at: __, ...stored } = overrides[0];
  expect({ points: stands.points, recorded: recorded.points[0].verdict, stored }).toEqual({
    points: [
      { id: 'failover', verdict: 'hit', won: false },
      { id: 'recovery', verdict: 'hit', won: false },
    ],
    recorded: 'miss',
    stored: {
      v: 1,
      type: 'override',
      attempt: FIRST.id,
      point: 'failover',
      verdict: 'hit',
      score: 100,
      passed: true,
    },
  });
  expect((await run(home, 'history', 'override', '1111', '1', 'hit')).stdout).toBe(
    'failover is a hit already.\n',
  );
});

test('what a probe won is put right too, and stands again where that is taken back', async () => {
  const home = years();
  const points = async () =>
    JSON.parse((await run(home, 'history', 'show', '1111', '--json')).stdout).attempt.points[0];
  const won = await points();
  const { stdout } = await run(home, 'history', 'override', '1111', 'failover', 'miss');
  const [own, advice] = stdout.trimEnd().split('\n').slice(-2);
  const [, id] = /^To have it as it was: mockdrill history undo (\S{36})$/.exec(advice!)!;
  const lowered = await points();
  const undone = (await run(home, 'history', 'undo', id!)).stdout;
  expect([own, lowered, undone, await points(), (await run(home, 'history', 'undo', id!)).stdout]).toEqual([
    'Your verdict on failover: miss.',
    { id: 'failover', verdict: 'miss', won: false },
    'Taken back: the attempt is what it is without it.\n',
    won,
    'That was taken back already.\n',
  ]);
});

test('an override counts with those before it, and not with what only a probe won', async () => {
  const home = years();
  const scores = [];
  for (const [point, verdict] of [
    ['2', 'miss'],
    ['failover', 'partial'],
    ['recovery', 'hit'],
  ]) {
    const { stdout } = await run(home, 'history', 'override', '1111', point!, verdict!, '--json');
    const { score, passed } = JSON.parse(stdout).attempt;
    scores.push([score, passed]);
  }
  expect(scores).toEqual([
    [0, false],
    [25, false],
    [75, true],
  ]);
});

test('a red flag that was raised for nothing is lowered', async () => {
  const flagged = { id: 'blames', verdict: 'hit', reason: 'affirmed', evidence: [] } as const;
  const passing = { ...SECOND, id: '44444444-d', passed: false, score: 100, redFlags: [flagged] };
  const home = years([passing]);
  const { stdout } = await run(home, 'history', 'override', '4444', 'blames', 'miss');
  const shown = (await run(home, 'history', 'show', '4444')).stdout;
  expect([stdout.split('\n')[1], /Red flags\n[^\n]*\n[^\n]*/.exec(shown)![0]]).toEqual([
    '          100 passed · 1m20s of 2m · dns',
    'Red flags\n  ⚑ raised  blames\n            Now: not raised (your verdict)',
  ]);
});

test.each([
  [
    'a checklist that has changed',
    '6666',
    'rollback',
    'the checklist of stale-cache has changed since, so the score stays 90.',
  ],
  [
    'a question of no bank',
    '5555',
    'rollback',
    'the question lost-key is in none of your banks, so the score stays 90; --bank names another.',
  ],
])('an override on %s leaves the score', async (_, id, point, note) => {
  const home = years([
    attempt('55555555-e', '2026-04-02', { question: 'lost-key' }),
    attempt('66666666-f', '2026-04-02', { question: 'stale-cache' }),
  ]);
  const { code, stdout, stderr } = await run(home, 'history', 'override', id, point, 'miss', '--json');
  const { score, points } = JSON.parse(stdout).attempt;
  expect({ code, stderr, score, verdict: points[1].verdict }).toEqual({
    code: 0,
    stderr: `mockdrill: ${note}\n`,
    score: 90,
    verdict: 'miss',
  });
});

test.each([
  [['9999', 'failover', 'hit'], 'There is no attempt "9999".'],
  [['1111', 'fialover', 'hit'], 'cold-standby has no point "fialover" (did you mean "failover"?).'],
  [['1111', '3', 'hit'], 'cold-standby has no point "3".'],
  [['1111', '1', 'hti'], '"hti" is no verdict (did you mean "hit"?).'],
])('history override %j is refused', async (args, message) => {
  const { code, stderr } = await run(years(), 'history', 'override', ...args);
  expect([code, stderr.split('\n')[0]]).toEqual([2, `mockdrill: ${message}`]);
});

test('a begin of an id that two attempts share, or none has, is refused', async () => {
  const home = years([attempt('22222222-z', '2026-03-05')]);
  const said = async (id: string) => (await run(home, 'history', 'show', id)).stderr;
  expect([await said('2222'), await said('9999')]).toEqual([
    'mockdrill: 2 attempts begin with "2222".\n  Type more of it: 22222222-b, 22222222-z.\n',
    'mockdrill: There is no attempt "9999".\n  "mockdrill history list" shows them; the first 4 characters of an id are enough, and "last" is the latest one.\n',
  ]);
});

test.each([
  [['show', '333']],
  [['undo', '3']],
  [['override', '333', 'failover', 'hit']],
  [['diff', 'cold-standby', '111']],
  [['delete', '3', '--yes']],
])('history %j is refused: so little of an id may be a slip, and everything stays', async (args) => {
  const home = years();
  const before = eventFilesOf(home);
  const given = args.find((arg) => /^\d+$/.test(arg));
  expect([await run(home, 'history', ...args), eventFilesOf(home)]).toEqual([
    {
      code: 2,
      stdout: '',
      stderr: `mockdrill: "${given}" is too short to name an attempt.\n  "mockdrill history list" shows them; the first 4 characters of an id are enough, and "last" is the latest one.\n`,
    },
    before,
  ]);
});

test('diff compares the last two attempts at a question', async () => {
  expect(
    (await run(years(), 'history', 'diff', 'cold-standby')).stdout,
  ).toBe(`About cold standby · cold-standby
11111111  2026-03-01 10:00  40 not passed
22222222  2026-03-02 10:00  90 passed

Score 40 → 90 (+50)
Time 1m40s → 1m20s (-20s)
Words 4 → 6 (+2)

Points
  won  Moves the traffic when a part dies: partial → hit
  same States how long it took: hit

Answers
  [-It-] {+We promote the replica and it+} was back after 4 minutes.
`);
});

test('diff takes "last" for the last attempt at its question, and says where those at it are', async () => {
  const [byDefault, named, stranger] = [
    await run(years(), 'history', 'diff', 'cold-standby'),
    await run(years(), 'history', 'diff', 'cold-standby', '1111', 'last'),
    await run(years(), 'history', 'diff', 'cold-standby', '1111', THIRD.id),
  ];
  expect([named, stranger]).toEqual([
    byDefault,
    {
      code: 2,
      stdout: '',
      stderr: `mockdrill: The attempt ${THIRD.id} is at "stale-cache", not at "cold-standby".\n  "mockdrill history list --question cold-standby" shows those.\n`,
    },
  ]);
});

test('diff says so where nothing changed', async () => {
  const home = years([{ ...SECOND, id: '44444444-d', at: '2026-03-03T10:00:00.000Z' }]);
  const { stdout } = await run(home, 'history', 'diff', 'cold-standby');
  expect(/Score[\s\S]*?\n\n/.exec(stdout)![0]).toBe(
    'Score 90 → 90 (the same)\nTime 1m20s → 1m20s (the same)\nWords 6 → 6 (the same)\n\n',
  );
});

test('statistics since so many days ago count them from --now', async () => {
  const { stdout } = await run(years(), 'stats', '--since', '30d', '--now', '2026-04-01T12:00:00Z', '--json');
  const { total, streak } = JSON.parse(stdout);
  expect([total.attempts, streak]).toEqual([2, { current: 1, longest: 2 }]);
});

test('where the question is gone, its points are said by their ids', async () => {
  const env = { TZ: 'UTC', MOCKDRILL_BANKS: bankRoot({ 'net/cut-cable.md': questionFile('cut-cable') }) };
  const { stdout } = await mockdrill(['history', 'diff', 'cold-standby'], { home: years(), env });
  expect(/Points\n.*\n.*\n/.exec(stdout)![0]).toBe(
    'Points\n  won  failover: partial → hit\n  same recovery: hit\n',
  );
});

test('an attempt is taken back and, by its undo, had again', async () => {
  const home = years();
  const undo = JSON.parse((await run(home, 'history', 'undo', '--json')).stdout);
  const without = await ids(home);
  const again = await run(home, 'history', 'undo', undo.undo);
  expect([undo.undone, without, again.stdout, await ids(home)]).toEqual([
    THIRD.id,
    [SECOND.id, FIRST.id],
    'What that took back counts again.\n',
    [THIRD.id, SECOND.id, FIRST.id],
  ]);
});

test('of an attempt that two machines took back it is said that one of them still does', async () => {
  const home = years([
    event.undo('aaaaaaaa-1', '2026-04-02T10:00:00.000Z', THIRD.id),
    event.undo('bbbbbbbb-1', '2026-04-03T10:00:00.000Z', THIRD.id),
  ]);
  const first = await run(home, 'history', 'undo', 'aaaaaaaa-1');
  const without = await ids(home);
  const second = await run(home, 'history', 'undo', 'bbbbbbbb-1');
  expect([first.stdout, without, second.stdout, await ids(home)]).toEqual([
    'It was taken back a second time. To have it again: mockdrill history undo bbbbbbbb\n',
    [SECOND.id, FIRST.id],
    'What that took back counts again.\n',
    [THIRD.id, SECOND.id, FIRST.id],
  ]);
});

test('of an attempt that was taken back every command says so, and how to have it again', async () => {
  const home = years();
  const { undo } = JSON.parse((await run(home, 'history', 'undo', THIRD.id, '--json')).stdout);
  const day = new Date().toLocaleDateString('sv');
  const told = {
    code: 2,
    stdout: '',
    stderr: `mockdrill: "${THIRD.id}" was taken back on ${day}.\n  To have it again: mockdrill history undo ${undo.slice(0, 8)}\n`,
  };
  expect([
    await run(home, 'history', 'show', THIRD.id),
    await run(home, 'history', 'undo', THIRD.id),
    await run(home, 'history', 'undo', undo.slice(0, 8)),
    await run(home, 'history', 'undo', undo),
    await ids(home),
  ]).toEqual([
    told,
    told,
    { code: 0, stdout: 'What that took back counts again.\n', stderr: '' },
    { code: 0, stdout: 'That was taken back already: what it took back counts.\n', stderr: '' },
    [THIRD.id, SECOND.id, FIRST.id],
  ]);
});

test('deleting takes the record, its probes and its words out of the files; nothing else moves', async () => {
  const home = years();
  const file = (path: string) => readFileSync(join(home, 'data', path), 'utf8');
  const before = file('history/laptop.jsonl');
  const deleted = await run(home, 'history', 'delete', '11111', '--yes');
  const lines = file('history/laptop.jsonl').split('\n');
  const words = file('answers/laptop/2026-03.jsonl').split('\n');
  expect(deleted).toEqual({
    code: 0,
    stdout: 'Deleted 1 attempt (cold-standby, 2026-03-01 10:00).\n',
    stderr: '',
  });
  expect(lines.slice(0, 4)).toEqual(
    before
      .split('\n')
      .slice(0, 4)
      .map((line, index) => (index % 2 === 0 ? ' '.repeat(line.length) : line)),
  );
  expect(words.map((line) => line.trim() === '')).toEqual([true, false, true, true]);
  expect(await ids(home)).toEqual([THIRD.id, SECOND.id]);
  expect((await run(home, 'history', 'check')).code).toBe(0);
});

test('an attempt that was taken back can be deleted by its short id', async () => {
  const home = years();
  await run(home, 'history', 'undo', '11111');
  expect(await run(home, 'history', 'delete', '11111111', '--yes')).toEqual({
    code: 0,
    stdout: 'Deleted 1 attempt (cold-standby, 2026-03-01 10:00).\n',
    stderr: '',
  });
  expect(readFileSync(join(home, 'data/history/laptop.jsonl'), 'utf8')).not.toContain(
    '"question":"cold-standby","score":40',
  );
});

test.each([
  ['last', 'stale-cache, 2026-04-01 10:00'],
  ['11111', 'cold-standby, 2026-03-01 10:00'],
  // Taken back.
  ['22222', 'cold-standby, 2026-03-02 10:00'],
])('before it deletes %s, it says which attempt that is', async (given, which) => {
  const home = years();
  await run(home, 'history', 'undo', '22222');
  expect((await run(home, 'history', 'delete', given)).stderr).toBe(
    `mockdrill: Delete 1 attempt (${which}) with all its words, for good? Nobody is there to ask.\n  Say yes with --yes.\n`,
  );
});

test('which attempt was deleted stands in the data too', async () => {
  const { stdout } = await run(years(), 'history', 'delete', '11111', '--yes', '--json');
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    deleted: 1,
    interviews: 0,
    unfinished: 0,
    attempt: { id: FIRST.id, question: 'cold-standby', at: FIRST.at },
  });
});

test('deleting all takes interviews and unfinished sessions too, and names them first', async () => {
  const session = {
    id: 's1',
    seed: 1,
    mode: 'drill',
    timeFactor: 1,
    queue: [{ question: 'cold-standby', why: 'new to you' }],
    position: 0,
    phase: { kind: 'asking', attempt: 'a1', draft: { text: 'We failed', cursor: 9, used: 4000 } },
    done: [],
  };
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([
      event.interview('i1', '2026-03-01'),
      event.interview('i2', '2026-05-01'),
    ]),
    'state/sessions/s1.json': JSON.stringify({ v: 1, pid: 1, host: 'elsewhere', savedAt: 0, session }),
  });
  const before = await run(home, 'history', 'delete', '--before', '2026-04-01', '--yes');
  const { stderr } = await run(home, 'history', 'delete', '--all');
  const deleted = await run(home, 'history', 'delete', '--all', '--yes', '--json');
  const listed = await run(home, 'interview', 'history');
  expect([
    before.stdout,
    stderr,
    JSON.parse(deleted.stdout),
    readdirSync(join(home, 'state/sessions')),
    listed.stdout,
  ]).toEqual([
    'Deleted the record of 1 interview.\n',
    'mockdrill: Delete the record of 1 interview and 1 unfinished session, for good? Nobody is there to ask.\n  Say yes with --yes.\n',
    { version: 1, deleted: 0, interviews: 1, unfinished: 1 },
    [],
    'No interviews yet. "mockdrill interview" holds the first one.\n',
  ]);
});

test('deleting all takes half lines, lines behind a byte order mark and what a crash has left of a draft', async () => {
  const line = linesOf([FIRST]);
  const words = `{"v":1,"event":"${FIRST.id}","text":"Our failover took an hour."}`;
  const home = homeWith({
    'data/history/laptop.jsonl': `\ufeff${line}${line.slice(0, 150)}\n{"v":2,"quote":"failover"}\n`,
    'data/answers/laptop/2026-03.jsonl': `\ufeff${words}\n${words.slice(0, 60)}`,
    'state/sessions/s1.json.4711.new': '{"v":1,"text":"Our failover',
    'state/sessions/s2.md': 'Our failover',
  });
  const { stdout } = await run(home, 'history', 'delete', '--all', '--yes');
  const left = ['history/laptop.jsonl', 'answers/laptop/2026-03.jsonl'].map((path) =>
    readFileSync(join(home, 'data', path), 'utf8').trim(),
  );
  expect([stdout, left, readdirSync(join(home, 'state/sessions'))]).toEqual([
    'Deleted 1 attempt.\n',
    ['', ''],
    [],
  ]);
});

test('deleting an attempt takes the half lines that name it, and no others', async () => {
  const [first, second] = [FIRST, SECOND].map((each) => linesOf([each]).slice(0, 150));
  const home = homeWith({
    'data/history/laptop.jsonl': `${first}\n${linesOf([FIRST])}${second}\n`,
    'data/answers/laptop/2026-03.jsonl': `{"v":1,"event":"${FIRST.id}","text":"Our fail`,
  });
  await run(home, 'history', 'delete', FIRST.id, '--yes');
  const left = ['history/laptop.jsonl', 'answers/laptop/2026-03.jsonl'].map((path) =>
    readFileSync(join(home, 'data', path), 'utf8').trim(),
  );
  expect(left).toEqual([second, '']);
});

test('deleting before a day, or all, asks first; without a terminal it takes --yes', async () => {
  const home = years();
  expect(await run(home, 'history', 'delete', '--before', '2026-04-01')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: Delete 2 attempts with all their words, for good? Nobody is there to ask.\n  Say yes with --yes.\n',
  });
  const before = await run(home, 'history', 'delete', '--before', '2026-04-01', '--yes', '--json');
  const left = await ids(home);
  const all = await run(home, 'history', 'delete', '--all', '--yes');
  const none = await run(home, 'history', 'delete', '--all', '--yes');
  expect([JSON.parse(before.stdout), left, all.stdout, none.stdout]).toEqual([
    { version: 1, deleted: 2, interviews: 0, unfinished: 0 },
    [THIRD.id],
    'Deleted 1 attempt.\n',
    'There was nothing to delete.\n',
  ]);
  const rest = ['answers/laptop/2026-03.jsonl', 'answers/laptop/2026-04.jsonl'].map((path) =>
    readFileSync(join(home, 'data', path), 'utf8').trim(),
  );
  expect(rest).toEqual(['', '']);
});

test('escapes in the name of a bank and in the unit of a figure reach no terminal', async () => {
  const figure = { start: 0, end: 9, quote: 'It halved', before: 6, value: 3, status: 'achieved' as const };
  const stored = attempt('44444444-d', '2026-04-01', {
    bank: 'dns\u001b[2J',
    figures: [
      { ...figure, kind: 'size', unit: 'nodes\u001b[2J' },
      { ...figure, kind: 'cost', unit: '$\u001b[2J' },
    ],
  });
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf([stored]) });
  const shown = (await run(home, 'history', 'show', '44444444')).stdout;
  const md = (await run(home, 'history', 'export', '--format', 'md')).stdout;
  expect([shown.match(/(cost|size) .*/g), md.split('\n')[2], (shown + md).includes('\u001b')]).toEqual([
    ['cost  $6 → $3␛[2J', 'size  6 → 3 nodes␛[2J'],
    '## 2026-04-01 10:00: incident-end-to-end (dns␛\\[2J)',
    false,
  ]);
});

test('the name of a bank is no formula in a table, and an answer is as it was', async () => {
  const stored = attempt('44444444-d', '2026-04-01', { bank: "=1+cmd|'x'!A1" });
  const text = JSON.stringify({ v: 1, event: stored.id, text: '- We failed over.' });
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([stored]),
    'data/answers/laptop/2026-04.jsonl': `${text}\n`,
  });
  const [, row] = (await run(home, 'history', 'export', '--format', 'csv')).stdout.split('\r\n');
  expect([row!.split(',')[2], row!.split(',').at(-1)]).toEqual(["'=1+cmd|'x'!A1", '- We failed over.']);
});

test('export writes every attempt with its answer, oldest first', async () => {
  const home = years();
  const csv = (await run(home, 'history', 'export', '--format', 'csv', 'caches')).stdout;
  const md = (await run(home, 'history', 'export', '--format', 'md', '-q', 'cold-standby', '-n', '1')).stdout;
  const json = JSON.parse((await run(home, 'history', 'export')).stdout);
  expect(csv.split('\r\n').slice(1).join('|')).toBe(
    '33333333-c,2026-04-01T10:00:00.000Z,caches,stale-cache,90,true,100,120,0,150,exam,recovery,,failover,,"Back in ""4 minutes"",\nwe failed over."|',
  );
  expect(md).toBe(`# Interview practice

## 2026-03-02 10:00: cold-standby (dns)

90 of 100, passed, 1m20s of 2m, 6 words, 22222222-b

- hit: Moves the traffic when a part dies
- hit: States how long it took

> We promote the replica and it was back after 4 minutes.

`);
  expect(
    json.attempts.map(({ answer, recorded }: { answer: string; recorded: Event }) => [answer, recorded]),
  ).toEqual([
    ['It was back after 4 minutes.', FIRST],
    ['We promote the replica and it was back after 4 minutes.', SECOND],
    ['Back in "4 minutes",\nwe failed over.', THIRD],
  ]);
  expect(json.attempts[0].probes).toEqual([{ ...PROBE, answer: 'The replica, maybe.' }]);
});

test('check names the lines that are not understood and ends with 1', async () => {
  const home = homeWith({ 'data/history/laptop.jsonl': `${linesOf([FIRST])}{"v":1,"id\n{"v":3}\n` });
  const file = join(home, 'data/history/laptop.jsonl');
  const checked = await run(home, 'history', 'check', '--json');
  const { sound, skipped, withoutText } = JSON.parse(checked.stdout);
  expect([checked.code, sound, withoutText, skipped]).toEqual([
    1,
    false,
    1,
    [
      { file, line: 2, trouble: { kind: 'unreadable' } },
      { file, line: 3, trouble: { kind: 'newer', version: 3 } },
    ],
  ]);
  const listed = await run(home, 'history', 'list');
  expect(listed.stderr).toBe(
    'mockdrill: 2 lines of the history were skipped; "mockdrill history check" shows why.\n',
  );
});

test('check and replay count the same attempts: what was taken back is said, what was deleted is not counted', async () => {
  const home = years([
    event.undo('u1', '2026-05-01T10:00:00.000Z', SECOND.id),
    event.interview('i1', '2026-05-02'),
    event.remove('d1', '2026-05-03T10:00:00.000Z', [THIRD.id, 'i1']),
  ]);
  const check = async () => (await run(home, 'history', 'check')).stdout.replace(/, \d+ bytes/, '');
  const found = await check();
  const { stdout } = await run(home, 'history', 'replay');
  for (const id of ['33333333', 'i1']) await run(home, 'history', 'delete', id, '--yes');
  expect([found, stdout, await check()]).toEqual([
    `laptop.jsonl: 7 lines
2 attempts, 1 of them taken back
2 deleted records are in the files again; "mockdrill history delete ID" erases
  one, "--before DAY" all before a day: 33333333, i1
The history has faults.
`,
    'Replayed: 1 attempt, 0 suspended questions.\n',
    `laptop.jsonl: 9 lines
2 attempts, 1 of them taken back
The history is sound.
`,
  ]);
});

test('a skipped line is spoken of until the check has shown it, and a further one again', async () => {
  const file = (more: string) => ({ 'data/history/laptop.jsonl': `${linesOf([FIRST])}{"v":1,"id\n${more}` });
  const home = homeWith(file(''));
  const told = async () => (await run(home, 'history', 'list')).stderr.split(';')[0];
  const first = await told();
  const { code, stdout } = await run(home, 'history', 'check');
  const then = await told();
  homeWith(file('{"v":1,"at\n'), home);
  expect([first, code, stdout.includes('do not speak of these lines again'), then, await told()]).toEqual([
    'mockdrill: 1 line of the history was skipped',
    1,
    true,
    '',
    'mockdrill: 1 line of the history was skipped',
  ]);
});

test.each([
  ['read anew', 1],
  ['from its cache', 3000],
])('a skipped line that was seen is no news where the history was moved, %s', async (_, count) => {
  const more = Array.from({ length: count }, (__, index) => attempt(`a${index}`, '2026-03-03'));
  const home = homeWith({ 'data/history/laptop.jsonl': `torn\n${linesOf(more)}` });
  const told = async (place: string) => (await run(place, 'history', 'list', '-n', '1')).stderr.split(';')[0];
  const before = await told(home);
  await run(home, 'history', 'check');
  const moved = join(home, 'moved');
  mkdirSync(moved);
  for (const name of readdirSync(home)) if (name !== 'moved') renameSync(join(home, name), join(moved, name));
  expect([before, await told(moved), existsSync(join(moved, 'cache'))]).toEqual([
    'mockdrill: 1 line of the history was skipped',
    '',
    count > 1,
  ]);
});

test('statistics without the banks say so, instead of that nothing comes due', async () => {
  const { code, stdout, stderr } = await mockdrill(['stats', 'dns'], {
    home: years(),
    env: { MOCKDRILL_BANKS: '/nowhere' },
  });
  expect([
    code,
    stderr,
    stdout.includes('Reviews in the next 14 days\n  not known: there are no questions'),
  ]).toEqual([
    0,
    'mockdrill: The bank folder /nowhere does not exist. What needs the questions is left out.\n',
    true,
  ]);
});

test('an export in two formats at once is refused', async () => {
  expect(await run(years(), 'history', 'export', '--format', 'csv', '--json')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'mockdrill: --json and --format csv are two formats.\n  Give one of them.\n',
  });
});

test("replay --recheck says what today's checker sees otherwise, and changes nothing", async () => {
  const home = years();
  const before = readFileSync(join(home, 'data/history/laptop.jsonl'), 'utf8');
  const { stdout } = await run(home, 'history', 'replay', '--recheck');
  const { changes, ...counts } = JSON.parse(
    (await run(home, 'history', 'replay', '--recheck', '--json', 'caches')).stdout,
  );
  expect(counts).toEqual({ version: 1, checked: 1, changed: 1, left: 0 });
  expect(stdout.split('\n').slice(-2)[0]).toMatch(
    /^3 answers checked again, \d would change\. Nothing was stored\.$/,
  );
  expect(changes.map(({ id, points }: { id: string; points: unknown }) => [id, points])).toEqual([
    [THIRD.id, [{ id: 'failover', before: 'miss', now: 'hit' }]],
  ]);
  expect(readFileSync(join(home, 'data/history/laptop.jsonl'), 'utf8')).toBe(before);
  expect((await run(home, 'history', 'replay')).stdout).toBe(
    'Replayed: 3 attempts, 0 suspended questions.\n',
  );
});

test.each([[['nowhere']], [['--since', '30d']], [['-n', '1']]])(
  'replay takes every event, so that %j says nothing without --recheck',
  async (args) => {
    expect(await run(years(), 'history', 'replay', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mockdrill: Every event is replayed; banks and options narrow what is checked again.\n  Add --recheck, or leave them out.\n',
    });
  },
);

test('what a script suspends and unsuspends in one instant counts in that order', async () => {
  const home = homeWith({});
  const drill = ['drill', '--question', 'cold-standby', '--now', '2026-01-05T10:00:00Z', '--answers', '-'];
  await mockdrill(drill, {
    home,
    env: { TZ: 'UTC', MOCKDRILL_BANKS: root() },
    input: 'We failed over.\n.\n:suspend\n:unsuspend\n:suspend\n:unsuspend\n',
  });
  const moments = eventsIn(home).flatMap(({ type, at: moment }) =>
    type === 'suspend' || type === 'resume' ? [`${type} ${moment.slice(17)}`] : [],
  );
  expect([moments, (await run(home, 'suspend')).stdout]).toEqual([
    ['suspend 00.000Z', 'resume 00.001Z', 'suspend 00.002Z', 'resume 00.003Z'],
    'No question is suspended.\n',
  ]);
});

test('a question that is named twice is suspended once', async () => {
  const home = homeWith({});
  await run(home, 'suspend', 'cold-standby', 'cold-standby');
  expect(eventsIn(home).map(({ type }) => type)).toEqual(['suspend']);
});

test('questions are suspended, shown and resumed', async () => {
  const home = years();
  const said = [
    await run(home, 'suspend', 'cold-standby', 'stale-cache'),
    await run(home, 'resume', 'stale-cache'),
    await run(home, 'suspend'),
    await run(home, 'resume', 'cold-standby', '--json'),
    await run(home, 'suspend', 'cold-stanby'),
  ];
  expect(said.map(({ code, stdout, stderr }) => [code, (stdout + stderr).split('\n')[0]])).toEqual([
    [0, 'Suspended: cold-standby, stale-cache'],
    [0, 'Suspended: cold-standby'],
    [0, 'Suspended: cold-standby'],
    [0, '{'],
    [2, 'mockdrill: There is no question "cold-stanby" (did you mean "cold-standby"?).'],
  ]);
});

test('review asks what is due and, ahead of time, what comes due', async () => {
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([FIRST, SECOND, { ...THIRD, at: '2026-03-02T10:30:00.000Z' }]),
  });
  const asked = async (...args: string[]) => {
    const { stdout } = await mockdrill(['review', '--json', '--answers', '-', ...args], {
      home,
      input: '.\n.\n.\n',
      env: { TZ: 'UTC', MOCKDRILL_BANKS: root() },
    });
    return JSON.parse(stdout).questions.map((each: { question: string }) => each.question);
  };
  const early = async (...args: string[]) => {
    const at = ['--now', '2026-03-02T11:00:00Z', '--seed', '1'];
    const env = { TZ: 'UTC', MOCKDRILL_BANKS: root() };
    return (await mockdrill(['review', ...at, ...args], { home, env })).stdout;
  };
  expect(await early()).toBe(
    'No question is due now; the next one comes due on 2026-03-04. "mockdrill drill" alone takes what there is.\n',
  );
  expect(JSON.parse(await early('--json'))).toEqual({
    version: 1,
    seed: 1,
    mode: 'practice',
    timeFactor: 1,
    planned: 0,
    nextDue: '2026-03-04',
    questions: [],
  });
  expect(await asked('--now', '2026-03-03T08:00:00Z', '--ahead', '2')).toEqual([
    'stale-cache',
    'cold-standby',
  ]);
});

test('the next question that is said to come due is one that was asked for', async () => {
  const banks = bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'net/cut-cable.md': questionFile('cut-cable', { level: 'staff' }),
  });
  const home = years();
  const next = async (level: string) => {
    const at = ['--now', '2026-03-02T11:00:00Z', '--level', level, '--json'];
    const { stdout } = await mockdrill(['review', ...at], { home, env: { MOCKDRILL_BANKS: banks } });
    return JSON.parse(stdout).nextDue;
  };
  expect([await next('senior'), await next('staff')]).toEqual(['2026-03-04', undefined]);
});

test('review asks all that are due, however many', async () => {
  const ids = Array.from({ length: 120 }, (_, index) => `question-${index}`);
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf(ids.map((id) => failure(id, '2026-03-01', at(id)))),
  });
  const banks = bankRoot(Object.fromEntries(ids.map((id) => [`dns/${id}.md`, questionFile(id)])));
  const { stdout } = await mockdrill(
    ['review', '--json', '--answers', '-', '--now', '2026-06-01T08:00:00Z'],
    { home, input: '.\n'.repeat(120), env: { TZ: 'UTC', MOCKDRILL_BANKS: banks } },
  );
  const asked = JSON.parse(stdout).questions.map((each: { question: string }) => each.question);
  expect(asked.sort()).toEqual([...ids].sort());
});

test('stats prints every number as data', async () => {
  const home = years();
  const { stdout } = await run(home, 'stats', 'dns', '--now', '2026-04-02T09:00:00Z', '--json');
  const { version, total, banks } = JSON.parse(stdout);
  expect([version, total.attempts, banks.map(({ bank }: { bank: string }) => bank)]).toEqual([1, 2, ['dns']]);
});

test.each([
  ['history list', '--since', 'yesterday'],
  ['history list', '--since', '2026-02-29'],
  ['history list', '--until', '2026-04-31'],
  ['history delete', '--before', '2026-02-31'],
])('%s %s %s is a usage error: there is no such day', async (command, option, day) => {
  const home = years();
  expect(await run(home, ...command.split(' '), option, day)).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: option '${option} <day>' argument '${day}' is invalid. Expected a day such as 2026-03-01, or so many days ago such as 30d.\n  See: mockdrill ${command} --help\n`,
  });
  expect(await ids(home)).toEqual([THIRD.id, SECOND.id, FIRST.id]);
});

test.each([['2026-02-31'], ['2026-06-31T09:00:00Z'], ['2026-03-01 (about noon)'], ['1990-01-01']])(
  'there is no moment %s',
  async (moment) => {
    expect(await run(homeWith({}), 'stats', '--now', moment)).toEqual({
      code: 2,
      stdout: '',
      stderr: `mockdrill: option '--now <time>' argument '${moment}' is invalid. Expected a moment such as 2026-03-01T09:00:00Z, of a year from 2000 to 2099.\n  See: mockdrill stats --help\n`,
    });
  },
);

test('nobody looks further ahead than a schedule goes', async () => {
  expect(await run(homeWith({}), 'review', '--ahead', '366')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "mockdrill: option '--ahead <days>' argument '366' is invalid. Expected a whole number from 1 to 365.\n  See: mockdrill review --help\n",
  });
});

test('an answer that cannot be stored is printed, and the drill ends with the reason', async () => {
  const home = homeWith({ data: 'no folder' });
  const ran = await mockdrill(['drill', '--answers', '-', '--count', '1'], {
    home,
    input: 'We failed over to the replica.\n.\n',
    env: { MOCKDRILL_BANKS: root() },
  });
  expect([ran.code, ran.stderr]).toEqual([
    2,
    `mockdrill: your answer, which could not be stored:

We failed over to the replica.
mockdrill: The history in ${join(home, 'data/history')} can't be written: a file stands where its folder should be.
  Free some space or make the folder writable; MOCKDRILL_HOME names another place.
  The session is kept in ${join(home, 'state/sessions', readdirSync(join(home, 'state/sessions'))[0]!)}: "mockdrill drill --resume" goes on with it.
`,
  ]);
});

test.each([['diff'], ['list', '--question'], ['export', '--question']])(
  'history %s guesses at a question that nobody knows',
  async (...words) => {
    expect(await run(years(), 'history', ...words, 'cold-stanby')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mockdrill: There is no question "cold-stanby" (did you mean "cold-standby"?).\n  "mockdrill history list" shows the questions that you have answered.\n',
    });
  },
);

test.each([
  ['no attempts', [], 'No attempts yet. "mockdrill drill" makes the first one.\n'],
  ['none since', ['--since', '2030-01-01'], 'No attempts match.\n'],
])('statistics of nothing say why: %s', async (kind, args, said) => {
  const home = kind === 'none since' ? years() : homeWith({});
  expect(await run(home, 'stats', ...args)).toEqual({ code: 0, stdout: said, stderr: '' });
});

test('one attempt is spoken of as one', async () => {
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf([FIRST]) });
  const [replayed, deleted] = [
    await run(home, 'history', 'replay'),
    await run(home, 'history', 'delete', 'last'),
  ];
  expect([replayed.stdout, deleted.stderr.split('\n')[0]]).toEqual([
    'Replayed: 1 attempt, 0 suspended questions.\n',
    'mockdrill: Delete 1 attempt (cold-standby, 2026-03-01 10:00) with all its words, for good? Nobody is there to ask.',
  ]);
});
