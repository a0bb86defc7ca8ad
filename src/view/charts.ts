import type { Look } from './look.ts';
import { show } from './show.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** Scores from 0 to 100 as a line of bars, one a score. */
export function sparkline(scores: readonly number[]): string {
  return scores.map((score) => BARS[Math.min(7, Math.floor((score / 100) * 8))]).join('');
}

const SHADES = ['·', '░', '▒', '▓', '█'];
const LABELS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** Days from a Monday on, a column a week: the more on a day, the darker. Months stand above. */
export function heatMap(
  days: readonly { readonly date: string; readonly attempts: number }[],
  look: Look,
): string {
  const most = Math.max(1, ...days.map(({ attempts }) => attempts));
  const rows = LABELS.map((label, row) => {
    const cells = days
      .filter((_, index) => index % 7 === row)
      .map(({ attempts }) => cell(attempts, most, look));
    return `${label.padEnd(4)}${cells.join('')}`;
  });
  return [`    ${monthLine(days.filter((_, index) => index % 7 === 0))}`, ...rows].join('\n');
}

function cell(attempts: number, most: number, { paint }: Look): string {
  if (attempts === 0) return paint.faint(SHADES[0]!);
  return paint.good(SHADES[Math.max(1, Math.ceil((attempts / most) * 4))]!);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The name of a month above the first week that begins in it. */
function monthLine(mondays: readonly { readonly date: string }[]): string {
  let line = '';
  mondays.forEach(({ date }, week) => {
    const month = date.slice(5, 7);
    if (mondays[week - 1]?.date.slice(5, 7) === month || line.length > week) return;
    if (week + 3 <= mondays.length) line = `${line.padEnd(week)}${MONTHS[Number(month) - 1]}`;
  });
  return line;
}

/** A bar as long as a share of `room` columns; anything above nothing shows. */
export function bar(value: number, most: number, room: number): string {
  return value === 0 ? '' : '█'.repeat(Math.max(1, Math.round((value / Math.max(1, most)) * room)));
}

/** The id of a point as words. */
export function pointName(id: string): string {
  return show(id.replaceAll('-', ' '));
}
