import type { Ask, Draft, PromptEnd } from '../drill/answer.ts';
import {
  type Clock,
  endTimeBox,
  pauseClock,
  pausedTime,
  resumeClock,
  startClock,
  usedTime,
} from '../drill/clock.ts';
import { bufferOf, edit, type TextBuffer } from './text-buffer.ts';

/** An answer under way at the prompt. Moments and times in milliseconds. */
export interface AnswerState {
  readonly ask: Ask;
  readonly buffer: TextBuffer;
  /** `over`: a hard time box has ended. The text stands; a key that no answer has goes on. */
  readonly phase: 'preparing' | 'answering' | 'paused' | 'over';
  readonly clock: Clock;
  /** When the time to think is over. */
  readonly prepEnd: number;
  /** How many hints are shown. */
  readonly hints: number;
  /** One line above the keys, until the next key. */
  readonly notice: string;
  /** What goes wrong for as long as it does. */
  readonly trouble: string;
  /** Whether the end of the time box was said. */
  readonly nudged: boolean;
  /** The column that up and down keep to. */
  readonly goal: number | undefined;
  /** First line of the prompt in view. */
  readonly promptTop: number;
}

/** The state after a step, and how the prompt ends, if it does. */
export interface Step {
  readonly state: AnswerState;
  readonly end?: PromptEnd['kind'];
}

/** An answer that begins, or is taken up where its draft left it; undo leads to the text that it had `before`. */
export function openAnswer(
  ask: Ask,
  draft: Draft,
  now: number,
  { notice = '', before = draft }: { readonly notice?: string; readonly before?: Draft } = {},
): AnswerState {
  return {
    ask,
    buffer: edit(bufferOf(before.text, before.cursor), { replace: draft.text }),
    phase: ask.prep > 0 && !draft.prepared ? 'preparing' : 'answering',
    clock: startClock(now, draft),
    prepEnd: now + ask.prep * 1000,
    hints: draft.hints,
    notice,
    trouble: '',
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

/** What the clock does: ends the time to think, says that time is up, or under a hard clock takes the answer. */
export function tick(state: AnswerState, now: number): Step {
  if (state.phase === 'preparing') {
    return { state: now >= state.prepEnd ? startAnswer(state, now) : state };
  }
  if (state.phase === 'paused' && isMomentOver(state, now)) return { state: goOn(state, now) };
  const over = usedTime(state.clock, now) >= state.ask.limit * 1000;
  if (!over || state.phase === 'paused' || state.phase === 'over') return { state };
  if (state.ask.hard) return { state: endTime(state, now) };
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

function isMomentOver({ ask, clock }: AnswerState, now: number): boolean {
  return ask.mode === 'exam' && pausedTime(clock, now) >= (ask.moment ?? 0) * 1000;
}

/** The time to think is over. */
export function startAnswer(state: AnswerState, now: number): AnswerState {
  return { ...state, phase: 'answering', clock: startClock(now) };
}

function endTime(state: AnswerState, now: number): AnswerState {
  const notice = 'Time is up: your answer is taken as it stands. ^D goes on.';
  return { ...state, phase: 'over', clock: endTimeBox(state.clock, state.ask.limit * 1000, now), notice };
}

/** The clock stands still. */
export function pause(state: AnswerState, now: number): AnswerState {
  const notice = 'Paused: the clock stands still. Any key goes on.';
  return { ...state, phase: 'paused', clock: pauseClock(state.clock, now), notice };
}

export function goOn(state: AnswerState, now: number): AnswerState {
  const notice = 'The clock runs again.';
  return { ...state, phase: 'answering', clock: resumeClock(state.clock, now), notice };
}
