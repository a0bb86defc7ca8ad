import type { Answered, Ask, Draft } from '../drill/answer.ts';
import {
  type Clock,
  pauseClock,
  pausedTime,
  resumeClock,
  startClock,
  touchClock,
  usedTime,
} from '../drill/clock.ts';
import { bufferOf, type Edit, edit, type TextBuffer } from './text-buffer.ts';
import { columnOf, moveByRows, type Row, rowOf } from './text-layout.ts';

/** An answer under way at the prompt. Moments and times in milliseconds. */
export interface AnswerState {
  readonly ask: Ask;
  readonly buffer: TextBuffer;
  readonly phase: 'preparing' | 'answering' | 'paused';
  readonly clock: Clock;
  /** When the time to think is over. */
  readonly prepEnd: number;
  /** How many hints are shown. */
  readonly hints: number;
  /** One line above the keys, until the next key. */
  readonly notice: string;
  /** Whether the end of the time box was said. */
  readonly nudged: boolean;
  /** The column that up and down keep to. */
  readonly goal: number | undefined;
  /** First line of the prompt in view. */
  readonly promptTop: number;
}

/** What a key means while answering. */
export type Meaning =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly isEnter?: boolean }
  | { readonly kind: 'rows'; readonly by: 1 | -1; readonly page: boolean }
  | { readonly kind: 'scroll-prompt'; readonly by: 1 | -1 }
  | { readonly kind: 'command'; readonly command: Command };

export type Command = 'submit' | 'repeat' | 'hint' | 'editor' | 'pause' | 'skip' | 'quit' | 'redraw';

/** As `Answered`, or a wish to go on in the editor. */
export type PromptEnd = Answered | { readonly kind: 'editor'; readonly draft: Draft };

/** The state after a step, and how the prompt ends, if it does. */
export interface Step {
  readonly state: AnswerState;
  readonly end?: PromptEnd['kind'];
}

/** The text's rows as they stand on the screen, and how many of them fit. */
export interface View {
  readonly rows: readonly Row[];
  readonly page: number;
  /** Columns of the text. */
  readonly width: number;
}

/** An answer that begins, or is taken up where its draft left it. */
export function openAnswer(ask: Ask, draft: Draft, now: number, notice = ''): AnswerState {
  return {
    ask,
    buffer: bufferOf(draft.text, draft.cursor),
    phase: ask.prep > 0 && !draft.prepared ? 'preparing' : 'answering',
    clock: startClock(now, draft),
    prepEnd: now + ask.prep * 1000,
    hints: draft.hints,
    notice,
    nudged: draft.used >= ask.limit * 1000,
    goal: undefined,
    promptTop: 0,
  };
}

/** What is kept of it. */
export function draftOf(state: AnswerState, now: number): Draft {
  const preparing = state.phase === 'preparing';
  return {
    text: state.buffer.text,
    cursor: state.buffer.cursor,
    used: preparing ? 0 : usedTime(state.clock, now),
    paused: pausedTime(state.clock, now),
    firstKey: state.clock.firstKey,
    hints: state.hints,
    prepared: !preparing,
    inEditor: false,
  };
}

/** What a key does. */
export function press(before: AnswerState, meaning: Meaning, now: number, view: View): Step {
  let state: AnswerState = { ...before, notice: '' };
  if (meaning.kind !== 'rows') state = { ...state, goal: undefined };
  if (state.phase === 'preparing' && meaning.kind === 'edit') {
    state = startAnswer(state, now);
    // The Enter that starts the answer is no line of it.
    if (meaning.isEnter) return { state };
  }
  const isPause = meaning.kind === 'command' && meaning.command === 'pause';
  if (state.phase === 'paused' && !isPause) state = goOn(state, now);
  switch (meaning.kind) {
    case 'edit':
      return {
        state: {
          ...state,
          clock: touchClock(state.clock, now),
          buffer: edit(state.buffer, meaning.edit),
        },
      };
    case 'rows':
      return { state: moveRows(state, meaning.by * (meaning.page ? Math.max(1, view.page - 1) : 1), view) };
    case 'scroll-prompt':
      return { state: { ...state, promptTop: Math.max(0, state.promptTop + meaning.by) } };
    case 'command':
      return command(state, meaning.command, now, before.notice);
  }
}

/** What the clock does: ends the time to think, says that time is up, or under a hard clock ends the answer. */
export function tick(state: AnswerState, now: number): Step {
  if (state.phase === 'preparing') {
    return { state: now >= state.prepEnd ? startAnswer(state, now) : state };
  }
  if (state.phase === 'paused' && isMomentOver(state, now))
    return { state: { ...goOn(state, now), notice: 'The clock runs again.' } };
  const over = usedTime(state.clock, now) >= state.ask.limit * 1000;
  if (!over || state.phase === 'paused') return { state };
  if (state.ask.hard) return { state, end: 'answered' };
  if (state.nudged) return { state };
  const notice = 'Time is up. Come to an end; overtime is counted. ^D hands in.';
  return { state: { ...state, nudged: true, notice } };
}

/** Milliseconds until the clock has something new to show. */
export function untilTick(state: AnswerState, now: number): number {
  if (state.phase === 'preparing') return ((state.prepEnd - now) % 1000) + 1;
  return 1001 - (usedTime(state.clock, now) % 1000);
}

/** The terminal is left for a while (Ctrl-Z): where the mode allows it, the clock stops. */
export function leaveAnswer(state: AnswerState, now: number): AnswerState {
  return state.ask.mode === 'practice' && state.phase === 'answering' ? pause(state, now) : state;
}

/** `told`: what the last key was answered with. */
function command(state: AnswerState, name: Command, now: number, told: string): Step {
  const notice = (text: string): Step => ({ state: { ...state, notice: text } });
  const practice = state.ask.mode === 'practice';
  switch (name) {
    case 'submit':
      if (state.buffer.text.trim() !== '') return { state, end: 'answered' };
      return notice(`Nothing typed yet. ^S ${skips(state)}.`);
    case 'hint':
      if (!practice) return notice('There are no hints in an exam.');
      if (state.hints < state.ask.hints.length) return { state: { ...state, hints: state.hints + 1 } };
      return notice(state.hints === 0 ? 'This question has no hints.' : 'That was the last hint.');
    case 'repeat':
      return {
        state: { ...state, promptTop: 0, notice: 'Of course. The question is above, from its beginning.' },
      };
    case 'pause':
      if (!practice) return takeMoment(state, now);
      if (state.phase === 'preparing') return { state };
      return { state: state.phase === 'paused' ? goOn(state, now) : pause(state, now) };
    case 'editor':
      return { state, end: 'editor' };
    case 'skip': {
      const lost = `What you typed would be lost. ^S again ${skips(state)}.`;
      return state.buffer.text.trim() === '' || told === lost ? { state, end: 'skipped' } : notice(lost);
    }
    case 'quit':
      return { state, end: 'quit' };
    case 'redraw':
      return { state };
  }
}

function skips({ ask }: AnswerState): string {
  return ask.kind === 'probe' ? 'passes' : 'skips the question';
}

/** The clock of an exam does not stop; an interviewer grants a moment, once. */
function takeMoment(state: AnswerState, now: number): Step {
  const { moment } = state.ask;
  const notice = (text: string): Step => ({ state: { ...state, notice: text } });
  if (moment === undefined) return notice('The clock of an exam does not stop.');
  if (state.phase === 'paused') return { state: goOn(state, now) };
  if (pausedTime(state.clock, now) > 0) return notice('You have had your moment; the clock runs.');
  const text = `Take your time: the clock stands still for ${moment} seconds. Any key goes on.`;
  return { state: { ...pause(state, now), notice: text } };
}

function isMomentOver({ ask, clock }: AnswerState, now: number): boolean {
  return ask.mode === 'exam' && pausedTime(clock, now) >= (ask.moment ?? 0) * 1000;
}

function moveRows(state: AnswerState, by: number, { rows, width }: View): AnswerState {
  const { buffer } = state;
  const goal =
    state.goal ?? columnOf(buffer.text, rows[rowOf(rows, buffer.cursor)]!, buffer.cursor, width + 1);
  return { ...state, goal, buffer: moveByRows(buffer, rows, by, goal) };
}

function startAnswer(state: AnswerState, now: number): AnswerState {
  return { ...state, phase: 'answering', clock: startClock(now) };
}

function pause(state: AnswerState, now: number): AnswerState {
  const notice = 'Paused: the clock stands still. Any key goes on.';
  return { ...state, phase: 'paused', clock: pauseClock(state.clock, now), notice };
}

function goOn(state: AnswerState, now: number): AnswerState {
  return { ...state, phase: 'answering', clock: resumeClock(state.clock, now) };
}
