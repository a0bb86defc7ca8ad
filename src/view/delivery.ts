import { countWords } from '../bank/count-words.ts';
import { formatDuration } from '../bank/duration.ts';
import type { Delivery } from '../check/result.ts';
import type { Timing } from '../drill/session.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** What a listener would notice beside the content: time, length, who did it, hedges, stages. */
export function deliveryView(
  delivery: Delivery,
  answer: string,
  timing: Timing | undefined,
  look: Look,
): string {
  const { paint } = look;
  const { dot, quote } = symbolsOf(look);
  const lines: string[] = [];
  if (timing) lines.push(timeLine(timing, look));
  const words = count(countWords(answer), 'word');
  lines.push(`${words} ${dot} I ${delivery.i}, we ${delivery.we}`);
  if (delivery.hedges.length > 0) {
    const quoted = [...new Set(delivery.hedges.map((hedge) => show(hedge.quote)))].map(
      (words) => `${quote[0]}${words}${quote[1]}`,
    );
    lines.push(`Hedges: ${quoted.join(', ')}`);
  }
  const found = delivery.stages.filter((stage) => stage.evidence).map(({ stage }) => stage);
  const absent = delivery.stages.filter((stage) => !stage.evidence).map(({ stage }) => stage);
  if (found.length > 0) lines.push(`Stages heard: ${found.join(', ')}`);
  if (absent.length > 0) lines.push(`Stages not heard: ${paint.fair(absent.join(', '))}`);
  return lines.map((line) => wrap(line, look.width, '  ')).join('\n');
}

/** `1m40s of 2m`, and what else there is to say of the time. */
export function timeLine(timing: Timing, look: Look): string {
  const { dot } = symbolsOf(look);
  const parts = [`${formatDuration(timing.seconds)} of ${formatDuration(timing.limit)}`];
  if (timing.overtime >= 1) parts.push(look.paint.bad(`${formatDuration(timing.overtime)} over time`));
  if (timing.thinking >= 1) parts.push(`${formatDuration(timing.thinking)} until the first key`);
  if (timing.paused >= 1) parts.push(`${formatDuration(timing.paused)} paused`);
  if (timing.hints > 0) parts.push(count(timing.hints, 'hint'));
  return parts.join(` ${dot} `);
}
