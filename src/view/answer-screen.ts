import { usedTime } from '../drill/clock.ts';
import { clockLine, topicText } from './answer-clock.ts';
import { questionLines } from './answer-question.ts';
import type { AnswerState } from './answer-state.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import type { TextBuffer } from './text-buffer.ts';
import { columnOf, type Row, rowOf } from './text-layout.ts';
import { cutTo, widthOf, wrap } from './wrap.ts';

/** A screen to draw: its lines from the top, and where the cursor stands. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number } | undefined;
  /** First row of the text and first line of the prompt in view, and how many rows of text fit. */
  readonly top: number;
  readonly promptTop: number;
  readonly page: number;
}

/** Columns that the text may take. One stays free for the cursor behind a full row. */
export function textWidth(look: Pick<Look, 'width'>): number {
  return Math.max(8, look.width - 3);
}

const MARGIN = 1;

/** The whole screen while answering: question, clock, text, keys. The question has what the text leaves it. */
export function answerScreen(
  state: AnswerState,
  rows: readonly Row[],
  topBefore: number,
  now: number,
  look: Look,
  height: number,
): Screen {
  const small = height < 14;
  const keys = keyLines(state, look, Math.max(1, Math.floor(height / 5)));
  const notices = noticeLines(state, look, small ? 2 : Number.POSITIVE_INFINITY);
  // On a low screen a notice of two lines takes the second one from the keys.
  const keysLeft = small ? Math.max(1, keys.length + 1 - notices.length) : keys.length;
  const footer = [...notices, ...(keysLeft < keys.length ? keyLines(state, look, keysLeft) : keys)];
  const title = titleLines(state, now, look, height < 8 ? 0 : small ? 1 : Math.floor(height / 6));
  const clock = clockLine(state, now, look);
  const free = height - title.length - 1 - footer.length;
  const share = Math.max(2, Math.floor(height * (small ? 0.25 : 0.4)));
  const spare = free - Math.max(rows.length, Math.floor(height / 5));
  const question = questionLines(state, look, Math.max(0, Math.min(free - 1, Math.max(share, spare))));
  const head = [...title, ...question.lines, clock];
  const room = Math.max(1, height - head.length - footer.length);
  const text = textLines(state.buffer, rows, topBefore, room, look);
  const isStill = state.phase === 'preparing' || state.phase === 'over';
  return {
    lines: [...head, ...text.lines, ...footer].slice(0, height),
    cursor: isStill ? undefined : { row: head.length + text.row, column: text.column },
    top: text.top,
    promptTop: question.top,
    page: text.page,
  };
}

/** The title, and the facts on as many lines as they take and there is room for. */
function titleLines({ ask, clock }: AnswerState, now: number, look: Look, most: number): string[] {
  const { paint, width } = look;
  const { dot, more } = symbolsOf(look);
  const place = ask.kind === 'probe' ? 'The interviewer asks' : `${ask.number} of ${ask.of}`;
  const facts = [
    show(ask.bank),
    ask.level,
    ...(ask.mode === 'exam' ? ['exam'] : []),
    show(ask.why),
    topicText(ask, usedTime(clock, now)),
  ];
  const title = cutTo(` ${place} ${dot} ${show(ask.title)}`, width, more);
  const lines = wrap(facts.filter(Boolean).join(` ${dot} `), width, ' ').split('\n');
  const kept = firstOf(lines, Math.max(0, most - 1), look);
  return [paint.strong(title), ...kept.map((line) => paint.faint(line))].slice(0, most);
}

/** So many of the lines, with a sign of it where that is not all. */
function firstOf(lines: readonly string[], most: number, look: Look): string[] {
  const { more } = symbolsOf(look);
  const kept = lines.slice(0, most);
  if (kept.length > 0 && kept.length < lines.length)
    kept.push(cutTo(`${kept.pop()} ${more}`, look.width, more));
  return kept;
}

/** What the last key was answered with stands in front of what goes wrong for longer. */
function noticeLines({ notice, trouble }: AnswerState, look: Look, most: number): string[] {
  const lines = [notice, trouble]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(show(text), look.width, ' ').split('\n'));
  return firstOf(lines, most, look).map((line) => look.paint.fair(line));
}

/** The text around the cursor in so many lines; where some of it is out of view, the last line says which. */
function textLines(
  buffer: TextBuffer,
  rows: readonly Row[],
  before: number,
  room: number,
  look: Look,
): { lines: string[]; row: number; column: number; top: number; page: number } {
  const isMarked = rows.length > room && room > 2;
  const page = isMarked ? room - 1 : room;
  const at = rowOf(rows, buffer.cursor);
  const top = Math.max(0, Math.min(Math.max(before, at - page + 1), at, Math.max(0, rows.length - page)));
  const lines: string[] = [];
  for (let row = top; row < top + page; row++) {
    const { start, end } = rows[row] ?? { start: 0, end: 0 };
    lines.push(rows[row] ? `${' '.repeat(MARGIN)}${buffer.text.slice(start, end).trimEnd()}` : '');
  }
  const column = MARGIN + columnOf(buffer.text, rows[at]!, buffer.cursor, textWidth(look) + 1);
  if (isMarked) {
    const { more } = symbolsOf(look);
    const place = ` ${more} lines ${top + 1} to ${top + page} of ${rows.length} (Page Up/Down)`;
    lines.push(look.paint.faint(cutTo(place, look.width, more)));
  }
  return { lines, row: at - top, column, top, page };
}

/** Whole keys only: a line breaks between two of them. Where not all find room the last ones are left out, but never how to quit. */
function keyLines(state: AnswerState, look: Look, most: number): string[] {
  const { ask, phase, hints } = state;
  if (phase === 'over') return [look.paint.faint(' ^D go on  ^Q quit')];
  if (phase === 'paused') return [look.paint.faint(' ^P go on  ^Q quit')];
  const practice = ask.mode === 'practice';
  const left = ask.hints.length - hints;
  const keys = [
    '^D done',
    ...(practice && ask.hints.length > 0 ? [left > 0 ? `^T hint (${left})` : '^T no more hints'] : []),
    '^O editor',
    ...(practice || ask.moment ? [`^P ${practice ? 'pause' : 'a moment'}`] : []),
    ...(ask.moment ? ['^R repeat'] : []),
    ask.kind === 'probe' ? '^S pass' : '^S skip',
  ];
  const lines = inLines([...keys, '^Q quit'], look.width);
  const isWhole = lines.length <= most;
  const kept = isWhole ? lines : inLines(['^D done', '^Q quit', ...keys.slice(1)], look.width, most);
  return kept.map((line) => look.paint.faint(line));
}

function inLines(keys: readonly string[], width: number, most = Infinity): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 2 + key.length < width)
      lines[lines.length - 1] = `${last}  ${key}`;
    else if (lines.length < most) lines.push(` ${key}`);
  }
  return lines;
}
