import { countWords } from '../bank/count-words.ts';
import { formatDuration } from '../bank/duration.ts';
import type { Ask } from '../drill/answer.ts';
import { stageOf, usedTime } from '../drill/clock.ts';
import type { AnswerState } from './answer-state.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { type Symbols, symbolsOf } from './symbols.ts';
import { cutTo, widthOf } from './wrap.ts';

/** The time used of the time box, as a bar and in words, and how many words the answer has. */
export function clockLine(state: AnswerState, now: number, look: Look): string {
  const { paint } = look;
  const signs = symbolsOf(look);
  if (state.phase === 'preparing') {
    return paint.accent(
      cutTo(
        ` Time to think: ${clockText(state.prepEnd - now)} left. Enter starts the answer.`,
        look.width,
        signs.more,
      ),
    );
  }
  const limit = state.ask.limit * 1000;
  const used = usedTime(state.clock, now);
  const stage = stageOf(used, limit);
  const times = [`${clockText(used)} of ${clockText(limit)}`];
  if (stage === 'soon') times.push(`${clockText(limit - used)} left`);
  if (stage === 'over') times.push(`${clockText(used - limit)} over`);
  if (state.phase === 'paused') times.push('paused');
  const words = count(countWords(state.buffer.text), 'word');
  const text = `${times.join(', ')} ${signs.dot} ${words}`;
  const tone = { calm: paint.good, soon: paint.fair, over: paint.bad }[stage];
  const room = Math.min(40, look.width - widthOf(text) - 4);
  const bar = room < 5 ? '' : `${barText(used / limit, room, signs)}  `;
  return ` ${tone(`${bar}${cutTo(text, Math.max(1, look.width - 2 - widthOf(bar)), signs.more)}`)}`;
}

/** What a topic of an interview has left after so many milliseconds of the question at hand; empty elsewhere. */
export function topicText({ topic }: Pick<Ask, 'topic'>, used: number): string {
  if (topic === undefined) return '';
  const left = Math.round(topic - used / 1000);
  return left > 0 ? `${formatDuration(left)} left for this topic` : 'the time for this topic is over';
}

function barText(share: number, width: number, { bar }: Symbols): string {
  const full = Math.min(width, Math.floor(share * width));
  return bar.full.repeat(full) + bar.empty.repeat(width - full);
}

/** `1:05`; whole seconds that have passed. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
