import type { Look } from './look.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** Scores from 0 to 100 as a line of bars, one a score. */
export function sparkline(scores: readonly number[]): string {
  return scores.map((score) => BARS[Math.min(7, Math.floor((score / 100) * 8))]).join('');
}

const SHADES = ['·', '░', '▒', '▓', '█'];
const LABELS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** What stands left of the weeks of a heat map, and how far the name of the last month may reach over them. */
const BESIDE_WEEKS = 6;

/** So many weeks of a heat map fit into a width. */
export function weeksWithin(width: number): number {
  return Math.max(1, width - BESIDE_WEEKS);
}

/** Of days from a Monday on the last weeks, a column each: the more on a day, the darker. Months stand above. */
export function heatMap(
  all: readonly { readonly date: string; readonly attempts: number }[],
  weeks: number,
  look: Look,
): string {
  const days = all.slice(7 * Math.max(0, Math.ceil(all.length / 7) - weeks));
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

/** The name of a month above the first week that begins in it, where there is room until the next one. */
function monthLine(mondays: readonly { readonly date: string }[]): string {
  const monthOf = (week: number) => mondays[week]?.date.slice(5, 7);
  const begins = mondays.flatMap((_, week) => (monthOf(week) === monthOf(week - 1) ? [] : [week]));
  let line = '';
  begins.forEach((week, index) => {
    const next = begins[index + 1];
    if (next === undefined || next - week > 3)
      line = `${line.padEnd(week)}${MONTHS[Number(monthOf(week)) - 1]}`;
  });
  return line;
}

/** A bar as long as a share of `room` columns; anything above nothing shows. */
export function bar(value: number, most: number, room: number): string {
  return value === 0 ? '' : '█'.repeat(Math.max(1, Math.round((value / Math.max(1, most)) * room)));
}
