import type { Ask, Draft, PromptEnd } from '../drill/answer.ts';
import { AWAY } from '../drill/clock.ts';
import { press, type View } from '../view/answer-press.ts';
import { answerScreen, textWidth } from '../view/answer-screen.ts';
import {
  type AnswerState,
  draftOf,
  leaveAnswer,
  openAnswer,
  type Step,
  tick,
  untilTick,
} from '../view/answer-state.ts';
import type { Look } from '../view/look.ts';
import { newLayout } from '../view/text-layout.ts';
import { meaningOf } from './answer-keys.ts';
import { type Ending, type Reader, readKeys } from './keys.ts';
import type { Key } from './raw-key.ts';
import { openScreen } from './screen.ts';
import type { World } from './world.ts';

/** What the prompt on the screen needs beside the question. */
export interface PromptSetting {
  readonly screen: NodeJS.WriteStream;
  /** On the alternate screen, so that it leaves no trace. */
  readonly alternate: boolean;
  readonly look: () => Look;
  readonly signal: AbortSignal;
  /** Called at every change, and at the end. */
  readonly keep: (draft: Draft) => void;
  readonly notice: string;
  /** What the draft was before the editor had it: it can be taken back. */
  readonly before: Draft;
  /** A trouble that lasts, asked at each drawing; the clock draws every second. */
  readonly trouble: () => string;
}

/** The answer prompt that fills the screen. */
export function answerPrompt(
  world: World,
  ask: Ask,
  draft: Draft,
  setting: PromptSetting,
): Promise<PromptEnd> {
  const state = openAnswer(ask, draft, world.now(), setting);
  return readKeys<PromptEnd>(world, setting.signal, 'text', (ending) =>
    openPrompt(world, state, setting, ending),
  );
}

/** Seconds between two drafts of somebody who only thinks. */
const TICKS_PER_KEEP = 5;

function openPrompt(
  world: World,
  begin: AnswerState,
  setting: PromptSetting,
  ending: Ending<PromptEnd>,
): Reader {
  const painter = openScreen(setting.screen, setting.alternate);
  const layout = newLayout();
  let state = begin;
  let top = 0;
  let page = 10;
  let drawing: NodeJS.Immediate | undefined;
  let ticking: NodeJS.Timeout | undefined;
  let over = false;
  let ticks = 0;
  let seen = world.now();

  /** What went by while the machine slept was no time to answer in: as at Ctrl-Z, the clock stands still from then on. */
  const lookAtClock = (): number => {
    const now = world.now();
    if (now - seen > AWAY) state = leaveAnswer(state, seen);
    seen = now;
    return now;
  };
  const view = (): View => {
    const width = textWidth(setting.look());
    return { rows: layout.rows(state.buffer.text, width), page, width };
  };
  const draw = () => {
    const { rows } = view();
    state = { ...state, trouble: setting.trouble() };
    const screen = answerScreen(state, rows, top, world.now(), setting.look(), setting.screen.rows || 24);
    ({ top, page } = screen);
    state = { ...state, promptTop: screen.promptTop };
    painter.draw(screen);
  };
  // However many keys come at once, the screen is drawn once.
  const drawSoon = () => {
    drawing ??= setImmediate(() => {
      drawing = undefined;
      if (!over) draw();
    });
  };
  const take = (step: Step) => {
    state = step.state;
    if (step.end) {
      over = true;
      ending.done({ kind: step.end, draft: draftOf(state, world.now()) });
      return;
    }
    drawSoon();
    clearTimeout(ticking);
    ticking = setTimeout(onTick, untilTick(state, world.now()));
  };
  const onTick = () => {
    const now = lookAtClock();
    take(tick(state, now));
    // The time used is part of the draft.
    if (!over && ++ticks % TICKS_PER_KEEP === 0) setting.keep(draftOf(state, world.now()));
  };
  const resized = () => {
    painter.clear();
    drawSoon();
  };
  setting.screen.on('resize', resized);
  take(tick(state, world.now()));
  return {
    key(key: Key) {
      const meaning = meaningOf(key);
      if (over || !meaning) return;
      if (meaning.kind === 'command' && meaning.command === 'redraw') painter.clear();
      const now = lookAtClock();
      take(press(state, meaning, now, view()));
      setting.keep(draftOf(state, world.now()));
    },
    close() {
      over = true;
      setting.screen.removeListener('resize', resized);
      clearImmediate(drawing);
      clearTimeout(ticking);
      painter.close();
      setting.keep(draftOf(state, world.now()));
    },
    leave() {
      state = leaveAnswer(state, world.now());
      setting.keep(draftOf(state, world.now()));
      painter.close();
    },
    comeBack() {
      painter.open();
      drawSoon();
    },
  };
}
