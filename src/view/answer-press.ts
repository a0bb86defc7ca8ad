import { pausedTime, touchClock } from '../drill/clock.ts';
import { LATEST_HINT } from './answer-question.ts';
import { type AnswerState, goOn, pause, type Step, startAnswer } from './answer-state.ts';
import { skips, wouldBeLost } from './skip.ts';
import { type Edit, edit } from './text-buffer.ts';
import { columnOf, moveByRows, type Row, rowOf } from './text-layout.ts';

/** What a key means while answering. */
export type Meaning =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly by?: 'enter' | 'paste' }
  | { readonly kind: 'rows'; readonly by: 1 | -1; readonly page: boolean }
  | { readonly kind: 'scroll-prompt'; readonly by: 1 | -1 }
  | { readonly kind: 'command'; readonly command: Command };

export type Command = 'submit' | 'repeat' | 'hint' | 'editor' | 'pause' | 'skip' | 'quit' | 'redraw';

/** The text's rows as they stand on the screen, and how many of them fit. */
export interface View {
  readonly rows: readonly Row[];
  readonly page: number;
  /** Columns of the text. */
  readonly width: number;
}

/** What a key does. */
export function press(before: AnswerState, meaning: Meaning, now: number, view: View): Step {
  if (before.phase === 'over') return pressAfterTime(before, meaning);
  let state: AnswerState = { ...before, notice: '' };
  if (meaning.kind !== 'rows') state = { ...state, goal: undefined };
  if (state.phase === 'preparing' && meaning.kind === 'edit') {
    state = startAnswer(state, now);
    // The Enter that starts the answer is no line of it.
    if (meaning.by === 'enter') return { state };
  }
  const isQuit = meaning.kind === 'command' && meaning.command === 'quit';
  if (state.phase === 'paused' && !isQuit) {
    state = goOn(state, now);
    // The key that ends a pause does nothing else; what is pasted would be lost.
    if (!(meaning.kind === 'edit' && meaning.by === 'paste')) return { state };
  }
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

/** Who still types means none of these keys: only those that no answer has do something. */
function pressAfterTime(state: AnswerState, meaning: Meaning): Step {
  if (meaning.kind === 'scroll-prompt')
    return { state: { ...state, promptTop: Math.max(0, state.promptTop + meaning.by) } };
  if (meaning.kind !== 'command') return { state };
  if (meaning.command === 'submit') return { state, end: 'answered' };
  return meaning.command === 'quit' ? { state, end: 'quit' } : { state };
}

/** `told`: what the last key was answered with. */
function command(state: AnswerState, name: Command, now: number, told: string): Step {
  const notice = (text: string): Step => ({ state: { ...state, notice: text } });
  const practice = state.ask.mode === 'practice';
  switch (name) {
    case 'submit':
      if (state.buffer.text.trim() !== '') return { state, end: 'answered' };
      return notice(`Nothing typed yet. ^S ${skips(state.ask)}.`);
    case 'hint':
      if (!practice) return notice('There are no hints in an exam.');
      if (state.hints < state.ask.hints.length)
        return { state: { ...state, hints: state.hints + 1, promptTop: LATEST_HINT } };
      return notice(state.hints === 0 ? 'This question has no hints.' : 'That was the last hint.');
    case 'repeat':
      return {
        state: { ...state, promptTop: 0, notice: 'Of course. The question is above, from its beginning.' },
      };
    case 'pause':
      if (!practice) return takeMoment(state, now);
      if (state.phase === 'preparing') return { state };
      return { state: pause(state, now) };
    case 'editor':
      return { state, end: 'editor' };
    case 'skip': {
      const lost = wouldBeLost(state.ask, '^S');
      return state.buffer.text.trim() === '' || told === lost ? { state, end: 'skipped' } : notice(lost);
    }
    case 'quit':
      return { state, end: 'quit' };
    case 'redraw':
      return { state };
  }
}

/** The clock of an exam does not stop; an interviewer grants a moment, once. */
function takeMoment(state: AnswerState, now: number): Step {
  const { moment } = state.ask;
  const notice = (text: string): Step => ({ state: { ...state, notice: text } });
  if (moment === undefined) return notice('The clock of an exam does not stop.');
  if (pausedTime(state.clock, now) > 0) return notice('You have had your moment; the clock runs.');
  const text = `Take your time: the clock stands still for ${moment} seconds. Any key goes on.`;
  return { state: { ...pause(state, now), notice: text } };
}

function moveRows(state: AnswerState, by: number, { rows, width }: View): AnswerState {
  const { buffer } = state;
  const goal =
    state.goal ?? columnOf(buffer.text, rows[rowOf(rows, buffer.cursor)]!, buffer.cursor, width + 1);
  return { ...state, goal, buffer: moveByRows(buffer, rows, by, goal) };
}
