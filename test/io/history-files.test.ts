import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { appendLines } from '../../src/io/append.ts';
import { deviceName } from '../../src/io/device.ts';
import { checkHistory } from '../../src/io/history-check.ts';
import { erase, storedRecords } from '../../src/io/history-erase.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { attempt, event } from '../support/events.ts';
import { bundled, eventFilesOf, homeWith, linesOf, startWriter, worldAt } from '../support/history.ts';
import { temporaryFolder } from '../support/run.ts';

const AT = '2026-03-01T10:00:00.000Z';
const LOG = 'data/history/laptop-1.jsonl';
const WRITER = 'test/support/writer.ts';

const idsIn = (home: string) => {
  const { history, skipped } = openHistory(worldAt(home)).read();
  return { ids: [...history.attempts].map(({ id }) => id), skipped };
};

test('an attempt and its words are stored apart, for the user alone', () => {
  const home = temporaryFolder();
  const world = worldAt(home, { random: () => 0.5 });
  const history = openHistory(world);
  const first = attempt('a1', AT);
  history.append(first, 'I rolled it back.');
  const device = deviceName(world);
  expect(eventFilesOf(home)).toEqual({ [`${device}.jsonl`]: linesOf([first]) });
  expect(readFileSync(join(home, 'data/answers', device, '2026-03.jsonl'), 'utf8')).toBe(
    '{"v":1,"event":"a1","text":"I rolled it back."}\n',
  );
  const modes = [
    'data/history',
    `data/history/${device}.jsonl`,
    'data/answers',
    `data/answers/${device}`,
  ].map((path) => (statSync(join(home, path)).mode & 0o777).toString(8));
  expect(modes).toEqual(['700', '600', '700', '700']);
});

test('everything stored of an attempt is read back whole', () => {
  const home = temporaryFolder();
  const history = openHistory(worldAt(home));
  const first = attempt('a1', AT);
  const won = ['rollback', 'blast-radius'].map((point) => ({ point, verdict: 'hit' as const }));
  const probe = event.probe('p1', '2026-04-01T10:00:00.000Z', { attempt: 'a1', seconds: 5, won });
  const undone = event.probe('p2', '2026-04-01T10:01:00.000Z', { attempt: 'a1', seconds: 5, won: [] });
  const own = event.override('o1', AT, { attempt: 'a1', point: 'rollback', verdict: 'miss' });
  const earlier = event.override('o2', '2026-02-01T10:00:00.000Z', {
    attempt: 'a1',
    point: 'rollback',
    verdict: 'hit',
  });
  history.append(first, 'First\nanswer.');
  history.append(probe, 'The answer to the probe.');
  history.append(undone, 'Never mind.');
  for (const each of [own, earlier, own]) history.append(each);
  history.append(event.undo('u1', AT, 'p2'));
  expect(history.read().recordOf('a1')).toEqual({
    attempt: first,
    text: 'First\nanswer.',
    probes: [{ event: probe, text: 'The answer to the probe.' }],
    overrides: [earlier, own],
  });
  expect(history.read().recordOf('a2')).toBeUndefined();
});

test('the words in a copy that a synchroniser made of a month are read as those of the month', () => {
  const copies = [
    '2026-03 (Ann’s conflicted copy 2026-03-02).jsonl',
    '2026-03.sync-conflict-20260302-070000-ABCDEFG.jsonl',
  ];
  const home = homeWith({
    [LOG]: linesOf([attempt('a1', AT), attempt('a2', AT), attempt('a3', AT)]),
    [`data/answers/laptop-1/${copies[0]}`]: '{"v":1,"event":"a1","text":"I rolled it back."}\n',
    [`data/answers/laptop-1/${copies[1]}`]: '{"v":1,"event":"a2","text":"I paged the network team."}\n',
  });
  const { recordOf } = openHistory(worldAt(home)).read();
  expect(['a1', 'a2', 'a3'].map((id) => recordOf(id)?.text)).toEqual([
    'I rolled it back.',
    'I paged the network team.',
    undefined,
  ]);
});

test('the words in a file that is called after no month are read as those of any', () => {
  const home = homeWith({
    [LOG]: linesOf([attempt('a1', AT)]),
    'data/answers/laptop-1/merged.jsonl': '{"v":1,"event":"a1","text":"I rolled it back."}\n',
  });
  expect(openHistory(worldAt(home)).read().recordOf('a1')?.text).toBe('I rolled it back.');
});

test('deleting takes the texts of probes and the cache too, and deleting all those whose attempts never came to be stored', () => {
  const months = ['2026-02', '2026-03'].map((month) => `data/answers/laptop-1/${month}.jsonl`);
  const text = (id: string) => `{"v":1,"event":"${id}","text":"I rolled it back."}\n`;
  const home = homeWith({
    [LOG]: linesOf([attempt('a1', AT), event.probe('p1', AT, { attempt: 'a1', seconds: 5, won: [] })]),
    [months[0]!]: text('never-stored'),
    [months[1]!]: text('a1') + text('p1'),
    'cache/history/read.bin': 'what was read',
  });
  const { folder } = openHistory(worldAt(home));
  const left = () => [LOG, ...months].map((path) => readFileSync(join(home, path), 'utf8').trim());
  erase(folder, new Set(['a1']), false);
  const afterOne = left();
  erase(folder, new Set(), true);
  expect([afterOne, left(), readdirSync(folder.cache)]).toEqual([
    ['', text('never-stored').trim(), ''],
    ['', '', ''],
    [],
  ]);
});

test('the check of a history counts what is there, what is missing and what came back', () => {
  const text = (id: string) => `{"v":1,"event":"${id}","text":"I rolled it back."}\n`;
  const won = { seconds: 5, won: [] };
  const events = linesOf([
    attempt('a1', AT),
    attempt('a2', AT),
    attempt('a3', AT),
    event.undo('u2', AT, 'a2'),
    event.remove('d3', AT, ['a3', 'i1']),
    event.interview('i1', AT),
    event.probe('p1', AT, { attempt: 'a1', ...won }),
    event.probe('p9', AT, { attempt: 'elsewhere', ...won }),
  ]);
  const answers = 'data/answers/laptop-1/2026-03.jsonl';
  const home = homeWith({
    [LOG]: `${events}torn\n`,
    [answers]: `${text('a1')}\n{"v":2}\n${text('p1')}${text('p9')}${text('never-stored')}`,
  });
  expect(checkHistory(openHistory(worldAt(home)).folder)).toEqual({
    files: [{ name: 'laptop-1.jsonl', bytes: events.length + 5, lines: 9 }],
    attempts: 2,
    takenBack: 1,
    skipped: [
      { file: join(home, LOG), line: 9, trouble: { kind: 'unreadable' } },
      { file: join(home, answers), line: 3, trouble: { kind: 'newer', version: 2 } },
    ],
    withoutText: 1,
    withoutAttempt: 1,
    waiting: 1,
    stray: [],
    deletedButThere: ['a3', 'i1'],
  });
});

test('the check names the files of a history that was copied to where none is read', () => {
  const copied = [
    'answers/2026-03.jsonl',
    'history/history/laptop-1.jsonl',
    'history/phone.JSONL',
    'tablet.jsonl',
  ];
  const home = homeWith({
    ...Object.fromEntries(copied.map((path) => [`data/${path}`, linesOf([attempt(path, AT)])])),
    'data/history/.stversions/laptop-1.jsonl': linesOf([attempt('a9', AT)]),
    [LOG]: linesOf([attempt('a1', AT)]),
  });
  const { attempts, stray } = checkHistory(openHistory(worldAt(home)).folder);
  expect([attempts, [...stray].sort()]).toEqual([1, copied.map((path) => join(home, 'data', path))]);
});

test('an attempt that was taken out of its file while it is read is not taken for another one', () => {
  const home = homeWith({ [LOG]: linesOf([attempt('a1', AT), attempt('a2', AT)]) });
  const past = openHistory(worldAt(home)).read();
  writeFileSync(join(home, LOG), linesOf([attempt('a2', AT)]));
  expect(past.recordOf('a2')?.attempt).toEqual(attempt('a2', AT));
  expect(() => past.recordOf('a1')).toThrow(
    new UserError('The history changed while it was read.', 'Run the command again.'),
  );
});

test('half a line that nothing follows is reported, and skipped until then without a word', () => {
  const whole = linesOf([attempt('a1', AT)]);
  const half = '{"v":1,"id":"a2","at":"20';
  const home = homeWith({ [LOG]: `${whole}${half}` });
  const { files, attempts, skipped } = checkHistory(openHistory(worldAt(home)).folder);
  expect([files, attempts, skipped, idsIn(home).skipped]).toEqual([
    [{ name: 'laptop-1.jsonl', bytes: whole.length + half.length, lines: 2 }],
    1,
    [{ file: join(home, LOG), line: 2, trouble: { kind: 'unreadable' } }],
    [],
  ]);
});

test('a line that another process is writing at the moment is no torn one', () => {
  const line = linesOf([attempt('a1', AT)]);
  const home = homeWith({ [LOG]: line.slice(0, 60) });
  const goOn = () => appendFileSync(join(home, LOG), line.slice(60));
  const { files, attempts, skipped } = checkHistory(openHistory(worldAt(home)).folder, goOn);
  expect([files, attempts, skipped]).toEqual([
    [{ name: 'laptop-1.jsonl', bytes: line.length, lines: 1 }],
    1,
    [],
  ]);
});

test('the device setting names the file; a name that is no file name is not taken', () => {
  const home = homeWith({ 'config/settings.json': '{"device": "work-laptop"}' });
  openHistory(worldAt(home)).append(attempt('a1', AT));
  writeFileSync(join(home, 'config/settings.json'), '{"device": "../../escaped"}');
  openHistory(worldAt(home)).append(attempt('a2', AT));
  const names = readdirSync(join(home, 'data/history'));
  expect([names.length, names.includes('work-laptop.jsonl'), readdirSync(home).sort()]).toEqual([
    2,
    true,
    ['config', 'data', 'state'],
  ]);
});

test.each([
  ['is empty', ''],
  ['is damaged', '<<<<<<< HEAD'],
])('where the file of the device name %s, a name is chosen once and kept', (_, text) => {
  const home = homeWith({ 'state/device': text });
  for (const id of ['a1', 'a2']) openHistory(worldAt(home)).append(attempt(id, AT));
  const device = readFileSync(join(home, 'state/device'), 'utf8').trim();
  expect([eventFilesOf(home), readdirSync(join(home, 'state'))]).toEqual([
    { [`${device}.jsonl`]: linesOf([attempt('a1', AT), attempt('a2', AT)]) },
    ['device'],
  ]);
});

test('torn, foreign and newer lines are kept and said, and everything else is read', () => {
  const [first, second] = [linesOf([attempt('a1', AT)]), linesOf([attempt('a2', AT)])];
  const torn = `${first.slice(0, 60)}\n`;
  const newer = '{"v":2,"type":"attempt","id":"a9"}\n';
  const misfit = `${JSON.stringify({ ...attempt('a3', AT), points: 'none' })}\n`;
  const text = `\ufeff${first}${torn}\n${newer}<<<<<<< HEAD\n${misfit}{"v":1,"type":"party"}\n${second}`;
  const home = homeWith({ [LOG]: text });
  const file = join(home, LOG);
  expect(idsIn(home)).toEqual({
    ids: ['a1', 'a2'],
    skipped: [
      { file, line: 2, trouble: { kind: 'unreadable' } },
      { file, line: 4, trouble: { kind: 'newer', version: 2 } },
      { file, line: 5, trouble: { kind: 'unreadable' } },
      { file, line: 6, trouble: { kind: 'misfit', field: 'points' } },
      { file, line: 7, trouble: { kind: 'misfit', field: 'type' } },
    ],
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('an undo is named by the eight characters that are shown of its id, or more', () => {
  const undo = event.undo('undo-of-a1-and-more', AT, 'a1');
  const past = openHistory(worldAt(homeWith({ [LOG]: linesOf([attempt('a1', AT), undo]) }))).read();
  expect(['undo-of', 'undo-of-', undo.id, 'undo-of-b1'].map(past.undoOf)).toEqual([
    undefined,
    undo,
    undo,
    undefined,
  ]);
});

test('after half a line the next event stands on a line of its own', () => {
  const home = homeWith({
    [LOG]: linesOf([attempt('a1', AT)]),
    'config/settings.json': '{"device":"laptop-1"}',
  });
  appendFileSync(join(home, LOG), '{"v":1,"id":"a2","at":"20');
  openHistory(worldAt(home)).append(attempt('a3', AT));
  expect(idsIn(home).ids).toEqual(['a1', 'a3']);
});

test('a write that the disk takes only in part is made again whole', () => {
  const path = join(temporaryFolder(), 'events.jsonl');
  const partly = [10];
  appendLines(path, [{ v: 1, id: 'a1' }], (file, bytes) => {
    const taken = bytes.subarray(0, partly.pop() ?? bytes.length);
    writeFileSync(file, taken);
    return taken.length;
  });
  expect(readFileSync(path, 'utf8')).toBe('{"v":1,"id\n{"v":1,"id":"a1"}\n');
});

test('a write that the disk takes in part twice is told as a full disk', () => {
  const path = join(temporaryFolder(), 'events.jsonl');
  expect(() => appendLines(path, [{ v: 1, id: 'a1' }], () => 10)).toThrow(
    expect.objectContaining({ code: 'ENOSPC' }),
  );
});

test('where nothing can be stored the answer is printed and the reason said', () => {
  const home = homeWith({ data: '' });
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) } as unknown as NodeJS.WriteStream;
  const store = () => openHistory(worldAt(home, { stderr })).append(attempt('a1', AT), 'My\nanswer.');
  expect(store).toThrow(
    `The history in ${join(home, 'data/history')} can't be written: a file stands where its folder should be.`,
  );
  expect(said).toEqual(['mockdrill: your answer, which could not be stored:\n\nMy\nanswer.\n']);
});

test('where the name of this device cannot be kept, its place is named and not that of the history', () => {
  const home = homeWith({ state: '' });
  const store = () => openHistory(worldAt(home)).append(attempt('a1', AT));
  expect(store).toThrow(`${join(home, 'state')} can't be written: a file stands where its folder should be.`);
  expect(store).not.toThrow('The history in');
});

test.skipIf(process.getuid?.() === 0)('a read-only folder is called that', () => {
  const home = homeWith({ [LOG]: '' });
  chmodSync(join(home, 'data/history'), 0o500);
  const store = () => openHistory(worldAt(home)).append(attempt('a1', AT));
  expect(store).toThrow("can't be written: the folder is read-only.");
});

test.each<[string, (home: string) => void]>([
  ['answers/laptop-1/2026-03.jsonl', (home) => openHistory(worldAt(home)).read().recordOf('a1')],
  ['answers/laptop-1/2026-03.jsonl', (home) => checkHistory(openHistory(worldAt(home)).folder)],
  ['history/desktop-2.jsonl', (home) => openHistory(worldAt(home)).read()],
  ['history/desktop-2.jsonl', (home) => storedRecords(openHistory(worldAt(home)).folder, () => true)],
])('of a file that can not be opened, %s, the path is said', (name, read) => {
  const home = homeWith({ [LOG]: linesOf([attempt('a1', AT)]), 'data/answers/laptop-1/2026-02.jsonl': '' });
  const path = join(home, 'data', name);
  symlinkSync(path, path);
  expect(() => read(home)).toThrow(
    new UserError(
      `The history in ${path} can't be read: a link leads back to itself.`,
      'Repair the link, or take it away.',
    ),
  );
});

test.skipIf(process.platform === 'win32')('what is no regular file is passed over, a FIFO as well', () => {
  const home = homeWith({ [LOG]: linesOf([attempt('a1', AT)]), 'data/history/folder.jsonl/x': '' });
  execFileSync('mkfifo', [join(home, 'data/history/fifo.jsonl')]);
  expect(idsIn(home).ids).toEqual(['a1']);
});

test('a line of more than any history has is called that', () => {
  const home = homeWith({ [LOG]: ' '.repeat(2 ** 26 + 1) });
  const path = join(home, LOG);
  expect(() => idsIn(home)).toThrow(`${path} has a line of more than 64 MiB.`);
});

test.skipIf(process.platform !== 'linux')('a full disk is called that', () => {
  const home = homeWith({ 'config/settings.json': '{"device":"laptop-1"}' });
  mkdirSync(join(home, 'data/history'), { recursive: true });
  // Every write to this device fails as on a full disk.
  symlinkSync('/dev/full', join(home, LOG));
  const store = () => openHistory(worldAt(home)).append(attempt('a1', AT));
  expect(store).toThrow("can't be written: the disk is full.");
});

test('eight processes that write at once lose nothing and tear nothing', async () => {
  const home = temporaryFolder();
  const program = bundled(WRITER);
  const writers = Array.from({ length: 8 }, (_, index) => startWriter(program, home, `w${index}`, 40));
  const stored = (await Promise.all(writers.map(({ ended }) => ended))).flat();
  const { ids, skipped } = idsIn(home);
  expect([stored.length, ids.sort(), skipped]).toEqual([320, stored.sort(), []]);
});

test('what was said to be stored outlives a kill at any moment', async () => {
  const home = temporaryFolder();
  const program = bundled(WRITER);
  const stored: string[] = [];
  for (let round = 0; round < 8; round++) {
    const writer = startWriter(program, home, `r${round}`, 100_000);
    await writer.hasSaid(1 + round);
    writer.child.kill('SIGKILL');
    stored.push(...(await writer.ended));
  }
  const read = new Set(idsIn(home).ids);
  expect([stored.length >= 36, stored.filter((id) => !read.has(id))]).toEqual([true, []]);
});

test('deleting while other processes write takes what was named and nothing else', async () => {
  const home = temporaryFolder();
  const program = bundled(WRITER);
  const writers = ['w0', 'w1'].map((name) => startWriter(program, home, name, 60));
  const { folder } = openHistory(worldAt(home));
  const gone = new Set(['w0-0', 'w0-1', 'w1-5']);
  let writing = true;
  const stored = Promise.all(writers.map(({ ended }) => ended)).finally(() => {
    writing = false;
  });
  while (writing) {
    erase(folder, gone, false);
    await sleep(2);
  }
  const all = (await stored).flat();
  erase(folder, gone, false);
  expect([idsIn(home), all.length]).toEqual([
    { ids: expect.arrayContaining(all.filter((id) => !gone.has(id))), skipped: [] },
    120,
  ]);
  expect(idsIn(home).ids).toHaveLength(117);
});
