import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/history/event.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { attempt, event, failure, replay } from '../support/events.ts';
import { homeWith, linesOf, worldAt } from '../support/history.ts';

const LOG = 'data/history/laptop-1.jsonl';
const COUNT = 2500;
const moment = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();

/** Enough of everything to be worth a cache. */
function years(): Event[] {
  const attempts = Array.from({ length: COUNT }, (_, index) =>
    (index % 3 === 0 ? failure : attempt)(`a${index}`, moment(index), { question: `q${index % 40}` }),
  );
  return [
    event.probe('p0', moment(1), {
      attempt: 'a0',
      seconds: 9,
      won: [{ point: 'blast-radius', verdict: 'hit' }],
    }),
    event.probe('px', moment(1), { attempt: 'elsewhere', seconds: 9, won: [] }),
    ...attempts,
    event.override('o3', moment(9999), { attempt: 'a3', point: 'rollback', verdict: 'miss', score: 12.5 }),
    event.undo('u5', moment(9999), 'a5'),
    event.suspend('s1', moment(9999), 'q7'),
    event.remove('d1', moment(9999), ['a6', 'a7']),
  ];
}

function read(home: string): object {
  const { history, skipped } = openHistory(worldAt(home)).read();
  return { attempts: [...history.attempts], suspended: [...history.suspended], skipped: skipped.length };
}

function amountTo(events: readonly Event[], skipped = 0): object {
  const { attempts, suspended } = replay(events);
  return { attempts: [...attempts], suspended: [...suspended], skipped };
}

const cacheOf = (home: string) => join(home, 'cache/history/read.bin');
const home = (text: string) => homeWith({ [LOG]: text, 'config/settings.json': '{"device":"laptop-1"}' });

test('a history that was read once is read the same from its cache, with the lines skipped', () => {
  const events = years();
  const place = home(`torn\n${linesOf(events)}`);
  const first = read(place);
  expect(existsSync(cacheOf(place))).toBe(true);
  expect([first, read(place)]).toEqual([amountTo(events, 1), amountTo(events, 1)]);
});

test('the mode of an attempt is told however many texts came before it, from the cache as well', () => {
  const place = home(
    linesOf([
      ...Array.from({ length: COUNT }, (_, index) =>
        attempt(`a${index}`, moment(index), { question: `q${index % 300}` }),
      ),
      attempt('e', moment(COUNT), { mode: 'exam' }),
      attempt('i', moment(COUNT + 1), { mode: 'interview' }),
    ]),
  );
  const modes = () =>
    [...openHistory(worldAt(place)).read().history.attempts].slice(-3).map(({ mode }) => mode);
  const first = modes();
  expect(existsSync(cacheOf(place))).toBe(true);
  expect([first, modes()]).toEqual([
    ['practice', 'exam', 'interview'],
    ['practice', 'exam', 'interview'],
  ]);
});

test('what was appended since is read on top of the cache, from all devices', () => {
  const events = years();
  const place = home(linesOf(events));
  read(place);
  const later = [
    attempt('elsewhere', moment(0)),
    event.undo('u9', moment(10_000), 'u5'),
    failure('z1', moment(10_001)),
  ];
  openHistory(worldAt(place)).append(later[2]!);
  homeWith({ 'data/history/desktop-2.jsonl': linesOf(later.slice(0, 2)) }, place);
  expect(read(place)).toEqual(amountTo([...events, ...later]));
  expect(openHistory(worldAt(place)).read().recordOf('elsewhere')?.attempt).toEqual(later[0]);
});

test.each<[string, (place: string) => void]>([
  ['deleted', (place) => rmSync(cacheOf(place))],
  ['cut short', (place) => truncateSync(cacheOf(place), 30_000)],
  ['empty', (place) => writeFileSync(cacheOf(place), '')],
  [
    'of another make',
    (place) =>
      writeFileSync(
        cacheOf(place),
        // What another make has kept means something else.
        readFileSync(cacheOf(place), 'latin1')
          .replace(/"version":\d/, '"version":0')
          .replace('"deleted":["a6","a7"]', '"deleted":["a8","a9"]'),
        'latin1',
      ),
  ],
  [
    'a folder',
    (place) => {
      rmSync(cacheOf(place));
      homeWith({ 'cache/history/read.bin/x': '' }, place);
    },
  ],
])('a cache that is %s is made again', (_, spoil) => {
  const events = years();
  const place = home(linesOf(events));
  read(place);
  spoil(place);
  expect(read(place)).toEqual(amountTo(events));
});

test('an event file that was edited, cut or renamed is read again from its begin', () => {
  const events = years();
  const place = home(linesOf(events));
  const log = join(place, LOG);
  read(place);
  const edited = readFileSync(log, 'utf8').replace('"id":"a1000"', '"id":"b1000"');
  writeFileSync(log, edited);
  const afterEdit = read(place);
  writeFileSync(log, linesOf(events.slice(0, 2000)));
  const afterCut = read(place);
  renameSync(log, join(place, 'data/history/renamed.jsonl'));
  const renamed = events.map((each) => (each.id === 'a1000' ? { ...each, id: 'b1000' } : each)) as Event[];
  expect([afterEdit, afterCut, read(place)]).toEqual([
    amountTo(renamed),
    amountTo(events.slice(0, 2000)),
    amountTo(events.slice(0, 2000)),
  ]);
});

test('a last line without an end that is taken away again is not remembered', () => {
  const events = years();
  const place = home(linesOf(events).trimEnd());
  read(place);
  const all = linesOf(events.slice(0, -1));
  writeFileSync(join(place, LOG), all);
  expect(read(place)).toEqual(amountTo(events.slice(0, -1)));
});

test('a last line that is still under way counts when it is whole', () => {
  const events = years();
  const place = home(linesOf(events));
  read(place);
  const line = linesOf([attempt('z1', moment(10_000))]);
  appendFileSync(join(place, LOG), line.slice(0, 100));
  const meanwhile = read(place);
  appendFileSync(join(place, LOG), line.slice(100));
  expect([meanwhile, read(place)]).toEqual([
    amountTo(events),
    amountTo([...events, attempt('z1', moment(10_000))]),
  ]);
});

test('an attempt that was moved where the cache of a large file does not look is found all the same', () => {
  const line = linesOf([attempt('a1', moment(0))]);
  const movedBy = (bytes: number) => `${' '.repeat(8192 + bytes)}\n${line}${' '.repeat((5 << 20) - bytes)}\n`;
  const place = home(movedBy(0));
  read(place);
  writeFileSync(join(place, LOG), movedBy(7));
  const past = openHistory(worldAt(place)).read();
  expect([existsSync(cacheOf(place)), past.recordOf('a1')?.attempt]).toEqual([
    true,
    attempt('a1', moment(0)),
  ]);
});
