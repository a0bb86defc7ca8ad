import type { Comparison } from '../drill/compare.ts';
import type { Look } from './look.ts';
import { scoreText } from './result.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** How an attempt compares with the last one: `▲ 12 since 3 days ago. Won: …. Lost: ….` */
export function comparisonView({ at, score, won, lost }: Comparison, now: number, look: Look): string {
  const { paint } = look;
  const { up, down } = symbolsOf(look);
  const when = agoText(now - at);
  const change =
    score > 0
      ? paint.good(`${up} up ${scoreText(score)} since the last attempt (${when})`)
      : score < 0
        ? paint.bad(`${down} down ${scoreText(-score)} since the last attempt (${when})`)
        : `The same score as in the last attempt (${when})`;
  const lines = [wrap(change, look.width)];
  const list = (points: typeof won) => points.map(({ point }) => show(point)).join('; ');
  if (won.length > 0) lines.push(wrap(`Won: ${list(won)}`, look.width, '  '));
  if (lost.length > 0) lines.push(wrap(`Lost: ${list(lost)}`, look.width, '  '));
  return lines.join('\n');
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `just now`, `5 minutes ago`, `3 days ago`. */
export function agoText(milliseconds: number): string {
  for (const [name, size] of [
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE],
  ] as const) {
    const count = Math.floor(milliseconds / size);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}
