import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type Ask, EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { chooseByWord, chooseInScript } from '../../src/io/choices.ts';
import { linesOf, linesOfText } from '../../src/io/lines.ts';
import { PlainClock } from '../../src/io/plain-clock.ts';
import { plainPrompt } from '../../src/io/plain-prompt.ts';
import { paintFor } from '../../src/view/paint.ts';
import { NIGHT } from '../support/ask.ts';
import { worldAt } from '../support/history.ts';
import { scriptedTalk } from '../support/interview.ts';

/** Without a word on why it is asked. */
const ASK: Ask = { ...NIGHT, why: '' };
const CHOICES = [
  { key: 'n', word: 'next', label: 'next question' },
  { key: 'm', word: 'model', label: 'model answer' },
  { key: 'q', word: 'quit' },
] as const;
const { signal } = new AbortController();

test('a choice is taken by its word, its key, what is read of it, or Enter; another word is asked again, and the end of the input quits', async () => {
  const lines = linesOfText('model\nM\nModel answer\n\nmod\n:next\n');
  const told: string[] = [];
  const chosen = [];
  for (let turn = 0; turn < 6; turn++)
    chosen.push(await chooseByWord(lines, CHOICES, signal, (text) => told.push(text)));
  expect([chosen, told]).toEqual([
    ['model', 'model', 'model', 'next', 'next', 'quit'],
    ['Not one of the choices. Type one of: next, model, quit.'],
  ]);
});

test('where the first words of a pipe are late it is said what is waited for, and they are not lost', async () => {
  const stdin = new PassThrough();
  let told = '';
  const stderr = new PassThrough().on('data', (chunk) => {
    told += chunk;
    stdin.end('We failed over.\n.\n');
  });
  const world = worldAt('/nowhere', { stdin, stderr } as never);
  const lines = linesOf(stdin);
  await scriptedTalk(world, lines);
  expect([told, await lines.next(signal), await lines.next(signal), await lines.next(signal)]).toEqual([
    'Reading the answer from standard input; a line with a single . ends it.\n',
    'We failed over.',
    '.',
    undefined,
  ]);
});

test('in a script a line with a colon chooses, and any other line belongs to the next answer', async () => {
  const lines = linesOfText(':model\n:mod\nThe next answer.\n');
  const chosen = [];
  for (let turn = 0; turn < 2; turn++) chosen.push(await chooseInScript(lines, CHOICES, signal));
  const left = lines.left();
  expect([chosen, left, await chooseInScript(linesOfText(''), CHOICES, signal)]).toEqual([
    ['model', 'next'],
    [':mod', 'The next answer.'],
    'next',
  ]);
});

test('an interviewer grants one moment an answer, an exam none; the pause of a practice is no time used', () => {
  let now = 0;
  const clock = (ask: Partial<Ask>) =>
    new PlainClock(
      worldAt('/nowhere', { now: () => now }),
      { ...ASK, ...ask },
      {
        timed: false,
        interrupt: () => undefined,
        timeUp: () => undefined,
      },
    );
  const granted = clock({ mode: 'exam', moment: 30 });
  granted.start(EMPTY_DRAFT);
  const first = granted.moment();
  now = 20_000;
  granted.goOn();
  now = 25_000;
  granted.touch();
  expect([
    first,
    granted.moment(),
    granted.isPaused(),
    granted.times(),
    granted.text(),
    clock({ mode: 'exam' }).moment(),
  ]).toEqual([
    'Take your time: the clock stands still for 30 seconds, or until the next line.',
    'You have had your moment; the clock runs.',
    false,
    { used: 5000, paused: 20_000, firstKey: 5000 },
    '5s of 1m40s used.',
    'The clock of an exam does not stop.',
  ]);
});

test('a hard time box that a stay in the editor has used up ends at once', async () => {
  const ended = await new Promise<boolean>((done) => {
    const ask: Ask = { ...ASK, hard: true };
    const setting = { timed: true, interrupt: () => undefined, timeUp: () => done(true) };
    const clock = new PlainClock(worldAt('/nowhere', { now: () => 0 }), ask, setting);
    clock.start({ ...EMPTY_DRAFT, used: ask.limit * 1000 + 1 });
    setTimeout(() => done(false), 1000);
  });
  expect(ended).toBe(true);
});

test('what the clock had to say during a stay in the editor is said after it, once, as it is by then', () => {
  const said = (used: number, changes: Partial<Ask> = {}) => {
    const ask = { ...ASK, ...changes };
    const setting = { timed: true, interrupt: () => undefined, timeUp: () => undefined };
    const clock = new PlainClock(worldAt('/nowhere', { now: () => 0 }), ask, setting);
    const passed = clock.start({ ...EMPTY_DRAFT, used: used * 1000 });
    clock.stop();
    return passed;
  };
  expect([
    said(0),
    said(49),
    said(63),
    said(140, { limit: 180 }),
    said(101),
    said(101, { hard: true }),
  ]).toEqual([
    '',
    '',
    'Half of the time is over: 37s left.',
    '40s left.',
    'Time is up. Come to an end; overtime is counted. A single . hands in.',
    '',
  ]);
});

/** What is told at the prompt to these lines, and how it ends. Each line takes a second. */
async function prompted(ask: Partial<Ask>, text: string) {
  const told: string[] = [];
  let now = 0;
  const lines = linesOfText(text);
  const next: typeof lines.next = (signal) => {
    now += 1000;
    return lines.next(signal);
  };
  const world = worldAt('/nowhere', { now: () => now });
  const end = await plainPrompt(world, { ...ASK, ...ask }, EMPTY_DRAFT, {
    lines: { ...lines, next },
    look: { width: 80, unicode: true, paint: paintFor(0) },
    signal,
    keep: () => undefined,
    print: () => undefined,
    tell: (line) => told.push(line),
    interrupt: (line) => told.push(line),
    silent: false,
    timed: false,
  });
  const { kind, draft } = end;
  return { told: told.slice(1), kind, text: draft.text, hints: draft.hints };
}

test('line by line hints come one at a time, and what is no answer is asked for', async () => {
  expect([
    await prompted({}, '.\n:hint\n:hint\nWe drained it.\n:skip\n:time\n:skip\n:skip\n'),
    await prompted({ hints: [] }, ':hint\n'),
    await prompted({ mode: 'exam' }, ':hint\nWe drained it.'),
    await prompted({ kind: 'probe' }, '.\n'),
  ]).toEqual([
    {
      told: [
        'Nothing typed yet. :skip skips the question.',
        'Hint 1: Begin with the users.',
        'That was the last hint.',
        'What you typed would be lost. :skip again skips the question.',
        '6s of 1m40s used.',
        'What you typed would be lost. :skip again skips the question.',
      ],
      kind: 'skipped',
      text: 'We drained it.',
      hints: 1,
    },
    { told: ['This question has no hints.'], kind: 'ended', text: '', hints: 0 },
    { told: ['There are no hints in an exam.'], kind: 'answered', text: 'We drained it.', hints: 0 },
    { told: [], kind: 'skipped', text: '', hints: 0 },
  ]);
});

test('a pause lasts up to the next line, whatever that is', async () => {
  const paused = 'Paused: the clock stands still. Enter, or the next line, goes on.';
  const moment = 'Take your time: the clock stands still for 30 seconds, or until the next line.';
  const again = 'The clock runs again.';
  const lines = ':pause\n:hint\n:pause\n:time\n:pause\n\n:pause\nWe drained it.\n.\n';
  expect([
    await prompted({}, lines),
    await prompted({ mode: 'exam', moment: 30 }, ':moment\n:moment\n:time\n'),
    await prompted({}, ':pause\n:quit\n'),
  ]).toEqual([
    {
      told: [
        ...[paused, again, 'Hint 1: Begin with the users.', paused, again, '2s of 1m40s used.'],
        ...[paused, again, paused, again],
      ],
      kind: 'answered',
      text: 'We drained it.',
      hints: 1,
    },
    {
      told: [moment, again, 'You have had your moment; the clock runs.', '2s of 1m40s used.'],
      kind: 'ended',
      text: '',
      hints: 0,
    },
    { told: [paused], kind: 'quit', text: '', hints: 0 },
  ]);
});

test('a script that is ended before its first line lets go of the pipe, which another program may hold open', async () => {
  const pipe = new PassThrough();
  const ended = new AbortController();
  const talk = scriptedTalk(worldAt('/nowhere', { stdin: pipe as never }), linesOf(pipe), ended.signal);
  ended.abort(new Error('Terminated.'));
  await expect(talk).rejects.toThrow('Terminated.');
  expect([pipe.isPaused(), pipe.listenerCount('data')]).toEqual([true, 0]);
});
