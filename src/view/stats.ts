import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import type { Stats, WeakPoint } from '../history/stats.ts';
import type { Totals } from '../history/totals.ts';
import { bar, heatMap, sparkline, weeksWithin } from './charts.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { pointName } from './point-name.ts';
import { scoreText } from './result.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

const WEAK_SHOWN = 8;
const LEECHES_SHOWN = 5;

/** The statistics for reading, from 20 columns on. Without `charts` everything is said in words. */
export function statsView(
  stats: Stats,
  charts: boolean,
  look: Look,
  questions: readonly Question[] = [],
): string {
  const { paint } = look;
  const all = Math.ceil(stats.days.length / 7);
  const weeks = charts ? Math.min(all, weeksWithin(look.width)) : all;
  const sections: readonly (readonly [string, string])[] = [
    ['All', totalsText('', stats.total, charts, look)],
    ['Streak', streakText(stats, look)],
    ['By bank', stats.banks.map((bank) => totalsText(bank.bank, bank, charts, look)).join('\n')],
    ['By month', stats.months.map((month) => totalsText(month.month, month, charts, look)).join('\n')],
    [`Last ${weeks} weeks`, charts ? heatMap(stats.days, weeks, look) : heatWords(stats, look)],
    [
      'Weakest points',
      stats.weakest
        .slice(0, WEAK_SHOWN)
        .map((point) => weakText(point, stats, look, questions))
        .join('\n'),
    ],
    ['Reviews in the next 14 days', forecastText(stats, charts, look, questions)],
    ['Leeches', leechText(stats, look)],
    ['Suspended', stats.suspended.map((id) => wrap(show(id), look.width, '  ')).join('\n')],
  ];
  return sections
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${wrap(paint.strong(title), look.width)}\n${text}`)
    .join('\n\n');
}

function totalsText(name: string, totals: Totals, charts: boolean, look: Look): string {
  const { paint } = look;
  const attempts = count(totals.attempts, 'attempt');
  const head = `${name === '' ? '' : `${paint.accent(show(name))}  `}${attempts}, ${percent(totals.passRate)} passed`;
  const facts = [
    `mean score ${scoreText(totals.meanScore)}`,
    `${percent(totals.timeUsed)} of the time used`,
    ...(name === '' ? [`${formatDuration(totals.seconds)} of answering`] : []),
  ];
  const lines = [wrap(head, look.width, '  '), wrap(facts.join(', '), look.width, '    ')];
  if (charts && totals.latest.length > 1)
    lines.push(wrap(`${sparkline(totals.latest)} ${paint.faint('latest scores')}`, look.width, '    '));
  else if (totals.latest.length > 1)
    lines.push(wrap(`latest scores ${totals.latest.map(scoreText).join(', ')}`, look.width, '    '));
  return lines.join('\n');
}

function streakText({ streak }: Stats, look: Look): string {
  return wrap(
    `${count(streak.current, 'day')} now, ${count(streak.longest, 'day')} at best`,
    look.width,
    '  ',
  );
}

function heatWords({ days }: Stats, look: Look): string {
  const months = new Map<string, { attempts: number; days: number }>();
  for (const { date, attempts: more } of days) {
    const month = date.slice(0, 7);
    const before = months.get(month) ?? { attempts: 0, days: 0 };
    months.set(month, { attempts: before.attempts + more, days: before.days + (more > 0 ? 1 : 0) });
  }
  return [...months]
    .map(([month, { attempts, days: active }]) => {
      const counts = `${count(attempts, 'attempt')} on ${count(active, 'day')}`;
      return wrap(`${month}: ${attempts === 0 ? 'no attempts' : counts}`, look.width, '  ');
    })
    .join('\n');
}

/** `Says who was hit (incidents, retry-storm): missed in 4 of the last 5 attempts, 9 of 20 in all`. */
function weakText(
  { bank, point, missed, asked }: WeakPoint,
  { points }: Stats,
  look: Look,
  questions: readonly Question[],
): string {
  const counts =
    asked === 1 ? 'missed in the last attempt' : `missed in ${missed} of the last ${asked} attempts`;
  const ever = points.find((each) => each.bank === bank && each.point === point);
  const inAll = ever && ever.asked > asked ? `, ${ever.miss} of ${ever.asked} in all` : '';
  const asking = questions.filter(
    (question) => question.bank === bank && question.checklist.some(({ id }) => id === point),
  );
  const [only] = asking.length === 1 ? asking : [];
  const where = [bank, ...(only ? [only.id] : [])].map(show).join(', ');
  const name = `${look.paint.strong(pointName(point, only))} (${where})`;
  return wrap(`${name}: ${missed > 1 ? look.paint.bad(counts) : counts}${inAll}`, look.width, '    ', '  ');
}

function forecastText(
  { forecast }: Stats,
  charts: boolean,
  look: Look,
  questions: readonly Question[],
): string {
  const filled = forecast.filter(({ due }) => due > 0);
  if (filled.length === 0) return questions.length === 0 ? '  not known: there are no questions' : '  none';
  const most = Math.max(...filled.map(({ due }) => due));
  const room = Math.min(30, look.width - 22);
  return filled
    .map(({ date, due }) => {
      const day = date === forecast[0]!.date ? 'today     ' : date;
      return charts
        ? `  ${day} ${String(due).padStart(4)} ${look.paint.accent(bar(due, most, room))}`
        : `  ${day.trim()}: ${due}`;
    })
    .join('\n');
}

function leechText({ leeches }: Stats, look: Look): string {
  const lines = leeches
    .slice(0, LEECHES_SHOWN)
    .map(({ question, failed, attempts }) =>
      wrap(`${show(question)}: failed ${failed} of ${attempts} times`, look.width, '    ', '  '),
    );
  const more = leeches.length - lines.length;
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
