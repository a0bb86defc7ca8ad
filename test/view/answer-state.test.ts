import { expect, test } from 'vitest';
import { type Ask, type Draft, EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { clockLine, topicText } from '../../src/view/answer-clock.ts';
import { type Meaning, press } from '../../src/view/answer-press.ts';
import { answerScreen, textWidth } from '../../src/view/answer-screen.ts';
import {
  type AnswerState,
  draftOf,
  leaveAnswer,
  openAnswer,
  pause,
  type Step,
  tick,
  untilTick,
} from '../../src/view/answer-state.ts';
import { paintFor } from '../../src/view/paint.ts';
import { newLayout } from '../../src/view/text-layout.ts';
import { NIGHT } from '../support/ask.ts';

const VIEW = { rows: [{ start: 0, end: 0 }], page: 10, width: 40 };
const type = (insert: string): Meaning => ({ kind: 'edit', edit: { insert } });
const command = (name: Extract<Meaning, { kind: 'command' }>['command']): Meaning => ({
  kind: 'command',
  command: name,
});

/** Presses keys at their seconds. */
function play(
  ask: Partial<Ask>,
  keys: readonly [second: number, meaning: Meaning][],
  draft = EMPTY_DRAFT,
): Step {
  let step: Step = { state: openAnswer({ ...NIGHT, ...ask }, draft, 0) };
  for (const [second, meaning] of keys) step = press(step.state, meaning, second * 1000, VIEW);
  return step;
}

test('time until the first key and time paused are told from time used', () => {
  const { state } = play({}, [
    [4, type('We')],
    [10, command('pause')],
    [25, command('pause')],
    [30, type(' ran')],
  ]);
  expect(draftOf(state, 40_000)).toEqual({
    text: 'We ran',
    cursor: 6,
    used: 25_000,
    paused: 15_000,
    firstKey: 4000,
    hints: 0,
    prepared: true,
    inEditor: false,
  });
});

test.each<[string, Meaning, string, Step['end']]>([
  ['a letter', type('x'), 'We', undefined],
  ['an erasing key', { kind: 'edit', edit: 'erase-left' }, 'We', undefined],
  [
    'a paste, which would be lost',
    { kind: 'edit', edit: { insert: ' ran' }, by: 'paste' },
    'We ran',
    undefined,
  ],
  ['the key that pauses', command('pause'), 'We', undefined],
  ['the key that hands in', command('submit'), 'We', undefined],
  ['the key that skips', command('skip'), 'We', undefined],
  ['the key of the editor', command('editor'), 'We', undefined],
  ['the key of the hints', command('hint'), 'We', undefined],
])('a key ends a pause and does nothing else: %s', (_, meaning, text, end) => {
  const step = play({}, [
    [1, type('We')],
    [2, command('pause')],
    [9, meaning],
  ]);
  const draft = draftOf(step.state, 10_000);
  expect([step.end, step.state.phase, draft.text, draft.used, step.state.hints]).toEqual([
    end,
    'answering',
    text,
    3000,
    0,
  ]);
});

test('the last line of a pause names the keys that do something in it, and quitting takes one', () => {
  const { state } = play({}, [[2, command('pause')]]);
  const look = { width: 80, unicode: true, paint: paintFor(0) };
  const { lines } = answerScreen(state, [{ start: 0, end: 0 }], 0, 3000, look, 24);
  expect([lines.slice(-2), press(state, command('quit'), 9000, VIEW).end]).toEqual([
    [' Paused: the clock stands still. Any key goes on.', ' ^P go on  ^Q quit'],
    'quit',
  ]);
});

test('at the end of the time box a soft clock nudges once, a hard one takes all that was typed and nothing more', () => {
  const soft = tick(play({}, [[1, type('half')]]).state, 100_000);
  expect([soft.end, soft.state.notice]).toEqual([
    undefined,
    'Time is up. Come to an end; overtime is counted. ^D hands in.',
  ]);
  expect(tick({ ...soft.state, notice: '' }, 101_000).state.notice).toBe('');
  const hard = tick(play({ hard: true }, [[1, type('half')]]).state, 100_000).state;
  const late = press(hard, type(' more'), 103_000, VIEW).state;
  expect(draftOf(late, 105_000)).toMatchObject({ text: 'half', used: 100_000, paused: 0 });
  expect(press(late, command('skip'), 106_000, VIEW)).toEqual({ state: late });
  expect(press(late, command('submit'), 106_000, VIEW)).toEqual({ state: late, end: 'answered' });
});

test('time to think runs before the clock; Enter starts the answer and is no line of it', () => {
  const ask = { prep: 30 };
  const thinking = play(ask, []).state;
  expect([tick(thinking, 29_999).state.phase, tick(thinking, 30_000).state.phase]).toEqual([
    'preparing',
    'answering',
  ]);
  const { state } = play(ask, [[20, { ...type('\n'), by: 'enter' } as Meaning]]);
  expect(draftOf(state, 25_000)).toMatchObject({ text: '', used: 5000 });
  expect(draftOf(play(ask, [[20, type('a')]]).state, 25_000)).toMatchObject({ text: 'a', used: 5000 });
});

test.each<[string, Partial<Ask>, Meaning, Partial<AnswerState>]>([
  ['a hint is shown and counted', {}, command('hint'), { hints: 1 }],
  [
    'a question without hints says so',
    { hints: [] },
    command('hint'),
    { notice: 'This question has no hints.' },
  ],
  [
    'an exam has no pause',
    { mode: 'exam' },
    command('pause'),
    { notice: 'The clock of an exam does not stop.' },
  ],
  [
    'an exam has no hints',
    { mode: 'exam' },
    command('hint'),
    { notice: 'There are no hints in an exam.', hints: 0 },
  ],
  [
    'an interviewer who is asked for the question again has it from its beginning',
    {},
    command('repeat'),
    { notice: 'Of course. The question is above, from its beginning.', promptTop: 0 },
  ],
  [
    'a question is scrolled by a line, and no further up than it begins',
    {},
    { kind: 'scroll-prompt', by: -1 },
    { promptTop: 0 },
  ],
  [
    'nothing is not handed in',
    {},
    command('submit'),
    { notice: 'Nothing typed yet. ^S skips the question.' },
  ],
])('%s', (_, ask, meaning, expected) => {
  const { state, end } = play(ask, [[1, meaning]]);
  expect([end, state]).toMatchObject([undefined, expected]);
});

test('up and down go by lines, a page by all lines but one, in the column where they began', () => {
  const text = Array.from({ length: 20 }, (_, at) => `line ${at}`).join('\n');
  const rows = text.split('\n').map((line, at, lines) => {
    const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
    return { start, end: start + line.length };
  });
  const state = openAnswer(NIGHT, { ...EMPTY_DRAFT, text, cursor: text.length }, 0);
  const moved = [
    { by: -1, page: false },
    { by: -1, page: true },
    { by: 1, page: true },
  ] as const;
  const lines = moved.map((move) => {
    const { buffer } = press(state, { kind: 'rows', ...move }, 1000, { ...VIEW, rows }).state;
    const row = rows.findLastIndex(({ start }) => start <= buffer.cursor);
    return [row, buffer.cursor - rows[row]!.start];
  });
  expect(lines).toEqual([
    [18, 7],
    [10, 7],
    [19, 7],
  ]);
});

test('a skip that would lose what was typed is asked for twice, one after the other', () => {
  const lost = 'What you typed would be lost. ^S again skips the question.';
  const skip = command('skip');
  const ends = [
    [skip],
    [type('I'), skip],
    [type('I'), skip, type(' did'), skip],
    [type('I'), skip, skip],
  ].map((keys) =>
    play(
      {},
      keys.map((key, second) => [second, key]),
    ),
  );
  expect(ends.map(({ state: { notice }, end }) => [end, notice])).toEqual([
    ['skipped', ''],
    [undefined, lost],
    [undefined, lost],
    ['skipped', ''],
  ]);
});

test('leaving the terminal stops the clock of a practice, not of an exam', () => {
  const phases = (['practice', 'exam'] as const).map(
    (mode) => leaveAnswer(play({ mode }, []).state, 5).phase,
  );
  expect(phases).toEqual(['paused', 'answering']);
});

test('an answer is taken up with its text, clock and hints', () => {
  const draft: Draft = {
    ...EMPTY_DRAFT,
    text: 'half',
    cursor: 2,
    used: 70_000,
    firstKey: 900,
    hints: 1,
    prepared: true,
    inEditor: false,
  };
  expect(draftOf(openAnswer({ ...NIGHT, prep: 60 }, draft, 500_000), 505_000)).toEqual({
    ...draft,
    used: 75_000,
  });
});

test('a notice breaks between words where the screen is narrow', () => {
  const { state } = play({}, [
    [1, type('I')],
    [2, command('skip')],
  ]);
  const look = { width: 40, unicode: true, paint: paintFor(0) };
  const { lines } = answerScreen(state, newLayout().rows('I', textWidth(look)), 0, 3000, look, 20);
  expect(lines.slice(-4)).toEqual([
    ' What you typed would be lost. ^S again',
    ' skips the question.',
    ' ^D done  ^T hint (1)  ^O editor',
    ' ^P pause  ^S skip  ^Q quit',
  ]);
});

test.each([
  [
    40,
    10,
    [
      ' What you typed would be lost. ^S again',
      ' skips the question.',
      ' ^D done  ^Q quit  ^T hint (1)  ^S skip',
    ],
  ],
  [
    30,
    8,
    [' What you typed would be lost.', ' ^S again skips the question.', ' ^D done  ^Q quit  ^O editor'],
  ],
  [20, 8, [' What you typed', ' would be lost. ^...', ' ^D done  ^Q quit']],
])(
  'on a low screen of %i to %i what is said has two lines, and what is cut shows it',
  (width, height, last) => {
    const { state } = play({}, [
      [1, type('I')],
      [2, command('skip')],
    ]);
    const look = { width, unicode: false, paint: paintFor(0) };
    const { lines } = answerScreen(state, newLayout().rows('I', textWidth(look)), 0, 3000, look, height);
    expect(lines.slice(-3)).toEqual(last);
  },
);

test('where not all keys find room, how to quit is among those that do', () => {
  const look = { width: 20, unicode: true, paint: paintFor(0) };
  const rows = newLayout().rows('', textWidth(look));
  const { lines } = answerScreen(play({}, []).state, rows, 0, 3000, look, 24);
  expect(lines.slice(-4)).toEqual([' ^D done  ^Q quit', ' ^T hint (1)', ' ^O editor', ' ^P pause  ^S skip']);
});

test('on a low screen the question has what the text leaves it, and every hint can be reached', () => {
  const ask = {
    prompt: 'Describe the most uncomfortable criticism you ever had to give someone, and what came of it.',
    hints: ['Begin with what the person did.', 'What was agreed when you both got up from the table?'],
  };
  const look = { width: 40, unicode: true, paint: paintFor(0) };
  const view = (...keys: Meaning[]) => {
    const { state } = play(
      ask,
      keys.map((key, second) => [second, key]),
    );
    const rows = newLayout().rows(state.buffer.text, textWidth(look));
    return answerScreen(state, rows, 0, 3000, look, 10).lines;
  };
  const up: Meaning = { kind: 'scroll-prompt', by: -1 };
  const hint = command('hint');
  expect(view().slice(1, 4)).toEqual([
    ' Describe the most uncomfortable',
    ' criticism you ever had to give',
    ' someone, and what came of it.',
  ]);
  expect(view(hint, hint).slice(1, 5)).toEqual([
    '         did.',
    ' Hint 2: What was agreed when you both',
    '         got up from the table?',
    ' … lines 5 to 7 of 7 (Alt-Up, Alt-Down)',
  ]);
  expect(view(hint, hint, type('We spoke. '.repeat(30)), up).slice(1, 4)).toEqual([
    ' Hint 2: What was agreed when you both',
    ' … lines 6 to 6 of 7 (Alt-Up, Alt-Down)',
    expect.stringContaining('60 words'),
  ]);
});

test('where the screen is lowest, the keys take one line and the question has room beside the text', () => {
  const look = { width: 20, unicode: true, paint: paintFor(0) };
  const { lines } = answerScreen(play({}, []).state, [{ start: 0, end: 0 }], 0, 3000, look, 6);
  expect(lines.map((line) => line.trimEnd())).toEqual([
    ' What did you do',
    ' first?',
    expect.stringContaining('0:03 of 1:40'),
    '',
    '',
    ' ^D done  ^Q quit',
  ]);
});

test('where not all of the text is in view, a line below it says which lines are', () => {
  const tail = (words: number, width: number, height: number) => {
    const { state } = play({ hints: [] }, [[1, type('seven words '.repeat(words).trim())]]);
    const look = { width, unicode: true, paint: paintFor(0) };
    const rows = newLayout().rows(state.buffer.text, textWidth(look));
    const { lines, page, top } = answerScreen(state, rows, 0, 3000, look, height);
    const clock = lines.findIndex((line) => line.includes(' of 1:40'));
    return [...lines.slice(clock + 1).map((line) => line.replace(/(?: ?seven words)+/, '=')), page, top];
  };
  const keys = [' ^D done  ^O editor  ^P pause  ^S skip', ' ^Q quit'];
  const words = (lines: number) => Array<string>(lines).fill('=');
  expect([tail(15, 40, 12), tail(18, 40, 12), tail(30, 40, 12), tail(18, 40, 5)]).toEqual([
    [...words(5), ...keys, 5, 0],
    [...words(4), ' … lines 3 to 6 of 6 (Page Up/Down)', ...keys, 4, 2],
    [...words(4), ' … lines 7 to 10 of 10 (Page Up/Down)', ...keys, 4, 6],
    // Where the screen is lowest, the text has every line.
    [...words(2), ' ^D done  ^Q quit  ^O editor  ^P pause', 2, 4],
  ]);
});

const SIZES = [
  [200, 50],
  [100, 30],
  [40, 20],
  [40, 8],
  [20, 4],
] as const;

test.each(SIZES)(
  'at %i columns and %i rows no line is too wide and the cursor is in view',
  (width, height) => {
    const long = { ...NIGHT, prompt: 'What did you do first, and why? '.repeat(30).trim() };
    const text = 'We put the old version back and told the people who were waiting for it. '.repeat(20);
    const { state } = play({ ...long, hints: ['Begin with the users, not with the machines.'] }, [
      [1, type(text)],
      [2, command('hint')],
    ]);
    const look = { width, unicode: false, paint: paintFor(0) };
    const rows = newLayout().rows(state.buffer.text, textWidth(look));
    const screen = answerScreen(state, rows, 0, 80_000, look, height);
    expect(screen.lines.length).toBeLessThanOrEqual(height);
    expect(screen.lines.filter((line) => line.length > width || /[^\x20-\x7e]/.test(line))).toEqual([]);
    expect(screen.cursor!.row).toBeLessThan(height);
    expect(screen.lines[screen.cursor!.row]).toContain('it.');
  },
);

test('the time that a topic has left runs with the clock', () => {
  const { state } = play({ topic: 12 }, [[1, type('Some words')]]);
  const look = { width: 80, unicode: false, paint: paintFor(0) };
  const facts = (second: number) =>
    answerScreen(state, [{ start: 0, end: 10 }], 0, second * 1000, look, 24).lines[1];
  expect([0, 9, 12].map(facts)).toEqual([
    ' incidents - senior - new to you - 12s left for this topic',
    ' incidents - senior - new to you - 3s left for this topic',
    ' incidents - senior - new to you - the time for this topic is over',
  ]);
});

test('a long reason can be read to its end where the screen is no low one', () => {
  const why = 'weak, last time without: Separates "restart me" from "send me nothing for now" (and 7 more)';
  const { state } = play({ why }, []);
  const top = (width: number, height: number) =>
    answerScreen(state, [{ start: 0, end: 0 }], 0, 0, { width, unicode: false, paint: paintFor(0) }, height);
  const facts = ({ lines }: ReturnType<typeof top>) => lines.slice(1, lines.indexOf('', 1));
  expect([facts(top(80, 24)), facts(top(40, 24)), facts(top(80, 14))]).toEqual([
    [
      ' incidents - senior - weak, last time without: Separates "restart me" from "send',
      ' me nothing for now" (and 7 more)',
    ],
    [
      ' incidents - senior - weak, last time',
      ' without: Separates "restart me" from',
      ' "send me nothing for now" (and 7 more)',
    ],
    [' incidents - senior - weak, last time without: Separates "restart me" from "s...'],
  ]);
});

test('the clock says in words what its colour says', () => {
  const { state } = play({}, [[1, type('Some words')]]);
  const look = { width: 80, unicode: false, paint: paintFor(0) };
  const clock = (second: number) =>
    answerScreen(state, [{ start: 0, end: 10 }], 0, second * 1000, look, 24).lines.find((line) =>
      /\d:\d\d of/.test(line),
    );
  expect([10, 80, 112].map(clock)).toEqual([
    ' ####....................................  0:10 of 1:40 - 2 words',
    ' ################################........  1:20 of 1:40, 0:20 left - 2 words',
    ' ########################################  1:52 of 1:40, 0:12 over - 2 words',
  ]);
});

const typed = openAnswer(NIGHT, { ...EMPTY_DRAFT, text: 'We drained it' }, 0);
const narrow = (width: number) => ({ width, unicode: false, paint: paintFor(0) });

test('a clock that is paused says so, one that has no room is cut, and the time to think has one of its own', () => {
  const lines = [
    clockLine(pause(typed, 110_500), 200_000, narrow(80)),
    clockLine(typed, 161_000, narrow(30)),
    clockLine(openAnswer({ ...NIGHT, prep: 90 }, EMPTY_DRAFT, 0), 25_000, narrow(80)),
  ];
  expect(lines).toEqual([
    ' ###################################  1:50 of 1:40, 0:10 over, paused - 3 words',
    ' 2:41 of 1:40, 1:01 over -...',
    ' Time to think: 1:05 left. Enter starts the answer.',
  ]);
});

test('the clock is drawn again when its next second begins', () => {
  expect([untilTick(typed, 0), untilTick(typed, 300), untilTick(typed, 1999)]).toEqual([1001, 701, 2]);
});

test('what a topic has left is told, or that it is over', () => {
  expect([topicText({}, 5000), topicText({ topic: 90 }, 29_600), topicText({ topic: 90 }, 89_600)]).toEqual([
    '',
    '1m left for this topic',
    'the time for this topic is over',
  ]);
});
