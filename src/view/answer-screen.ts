import type { Ask } from '../drill/answer.ts';
import { clockLine } from './answer-clock.ts';
import type { AnswerState } from './answer-state.ts';
import type { Look } from './look.ts';
import { showProse } from './prose.ts';
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

/** The whole screen while answering: question, clock, text, keys. */
export function answerScreen(
  state: AnswerState,
  rows: readonly Row[],
  topBefore: number,
  now: number,
  look: Look,
  height: number,
): Screen {
  const small = height < 14;
  const footer = [...noticeLines(state, look).slice(0, small ? 1 : undefined), ...keyLines(state, look)];
  const prompt = promptLines(state, look, Math.max(2, Math.floor(height * (small ? 0.25 : 0.4))));
  const head = [
    ...titleLines(state.ask, look).slice(0, small ? 1 : 2),
    ...prompt.lines,
    ...hintLines(state, look),
    clockLine(state, now, look),
  ];
  // On a screen that is too low the question gives way: what is typed is always in view.
  const room = Math.max(1, height - footer.length - 2);
  const kept = head.length > room ? [...head.slice(0, Math.max(0, room - 1)), head.at(-1)!] : head;
  const page = Math.max(1, height - kept.length - footer.length);
  const text = textLines(state.buffer, rows, topBefore, page, look);
  return {
    lines: [...kept, ...text.lines, ...footer].slice(0, height),
    cursor:
      state.phase === 'preparing' || state.phase === 'over'
        ? undefined
        : { row: kept.length + text.row, column: text.column },
    top: text.top,
    promptTop: prompt.top,
    page,
  };
}

function titleLines(ask: Ask, look: Look): string[] {
  const { paint } = look;
  const { dot, more } = symbolsOf(look);
  const place = ask.kind === 'probe' ? 'The interviewer asks' : `${ask.number} of ${ask.of}`;
  const facts = [show(ask.bank), ask.level, ...(ask.mode === 'exam' ? ['exam'] : []), show(ask.why)];
  const title = cutTo(` ${place} ${dot} ${show(ask.title)}`, look.width, more);
  return [
    paint.strong(title),
    paint.faint(cutTo(` ${facts.filter(Boolean).join(` ${dot} `)}`, look.width, more)),
  ];
}

function promptLines(state: AnswerState, look: Look, most: number): { lines: string[]; top: number } {
  const all = wrap(showProse(state.ask.prompt), look.width - 2, ' ').split('\n');
  if (all.length <= most) return { lines: ['', ...all, ''].slice(0, all.length + 2), top: 0 };
  const page = Math.max(1, most - 1);
  const top = Math.max(0, Math.min(state.promptTop, all.length - page));
  const { more } = symbolsOf(look);
  const place = ` ${more} lines ${top + 1} to ${top + page} of ${all.length} (Alt-Up, Alt-Down)`;
  return { lines: [...all.slice(top, top + page), look.paint.faint(cutTo(place, look.width, more))], top };
}

/** What the last key was answered with stands in front of what goes wrong for longer. */
function noticeLines({ notice, trouble }: AnswerState, look: Look): string[] {
  return [notice, trouble]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(show(text), look.width, ' ').split('\n'))
    .map((line) => look.paint.fair(line));
}

function hintLines({ ask, hints }: AnswerState, look: Look): string[] {
  if (hints === 0) return [];
  const shown = ask.hints.slice(0, hints);
  const lines = shown.flatMap((hint, index) =>
    wrap(show(hint), look.width - 1, '         ', ` Hint ${index + 1}: `).split('\n'),
  );
  return lines.map((line) => look.paint.accent(line));
}

function textLines(
  buffer: TextBuffer,
  rows: readonly Row[],
  before: number,
  page: number,
  look: Look,
): { lines: string[]; row: number; column: number; top: number } {
  const at = rowOf(rows, buffer.cursor);
  const top = Math.max(0, Math.min(Math.max(before, at - page + 1), at, Math.max(0, rows.length - page)));
  const lines: string[] = [];
  for (let row = top; row < top + page; row++) {
    const { start, end } = rows[row] ?? { start: 0, end: 0 };
    lines.push(rows[row] ? `${' '.repeat(MARGIN)}${buffer.text.slice(start, end).trimEnd()}` : '');
  }
  const column = MARGIN + columnOf(buffer.text, rows[at]!, buffer.cursor, textWidth(look) + 1);
  return { lines, row: at - top, column, top };
}

function keyLines(state: AnswerState, look: Look): string[] {
  const { ask, phase, hints } = state;
  if (phase === 'over') return [look.paint.faint(' ^D go on  ^Q quit')];
  const practice = ask.mode === 'practice';
  const left = ask.hints.length - hints;
  const keys = [
    '^D done',
    ...(practice && ask.hints.length > 0 ? [left > 0 ? `^T hint (${left})` : '^T no more hints'] : []),
    '^O editor',
    ...(practice || ask.moment
      ? [phase === 'paused' ? '^P go on' : `^P ${practice ? 'pause' : 'a moment'}`]
      : []),
    ...(ask.moment ? ['^R repeat'] : []),
    ask.kind === 'probe' ? '^S pass' : '^S skip',
    '^Q quit',
  ];
  // Whole keys only: a line breaks between two of them.
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 2 + key.length < look.width)
      lines[lines.length - 1] = `${last}  ${key}`;
    else lines.push(` ${key}`);
  }
  return lines.map((line) => look.paint.faint(line));
}
