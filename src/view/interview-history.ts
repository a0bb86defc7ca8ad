import { formatDuration } from '../bank/duration.ts';
import { type Days, momentText } from '../history/days.ts';
import type { InterviewEvent } from '../history/event.ts';
import type { Change, InterviewComparison } from '../history/interviews.ts';
import { shortId } from '../history/select.ts';
import { count } from './count.ts';
import { toneOf } from './debrief.ts';
import type { Look } from './look.ts';
import { scoreText } from './result.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** Interviews that came to an end, the latest first, each with the number and the id that `compare` takes. */
export function interviewLines(
  events: readonly InterviewEvent[],
  passMark: number,
  days: Days,
  look: Look,
): string {
  return [...events]
    .reverse()
    .map((event, index) => entry(event, index + 1, passMark, days, look))
    .join('\n');
}

function entry(event: InterviewEvent, number: number, passMark: number, days: Days, look: Look): string {
  const { paint } = look;
  const { dot } = symbolsOf(look);
  const { id, at, title, coach, score, answered, passed, seconds, time, points } = event;
  const facts = [
    `${answered} answered, ${passed} passed`,
    `${count(points.missed, 'point')} missed`,
    `${formatDuration(seconds)} of ${formatDuration(time)}`,
    ...(coach ? ['coached'] : []),
  ];
  const indent = ' '.repeat(String(number).length + 2);
  const head = `${paint.strong(show(title))} ${paint[toneOf(score, passMark)](`${scoreText(score)} of 100`)}`;
  return [
    wrap(head, look.width, indent, `${number}  `),
    wrap(facts.join(` ${dot} `), look.width, indent),
    wrap(paint.faint(`${momentText(Date.parse(at), days)} ${dot} ${show(shortId(id))}`), look.width, indent),
  ].join('\n');
}

/** Two interviews side by side: what rose and what fell, figure by figure. */
export function interviewComparisonView(
  { before, after, sums, sections, figures }: InterviewComparison,
  days: Days,
  look: Look,
): string {
  const { arrow } = symbolsOf(look);
  const { paint } = look;
  const name = ({ title, at }: InterviewEvent) => `${show(title)} (${momentText(Date.parse(at), days)})`;
  const block = (title: string, changes: readonly Change[]) =>
    changes.length === 0
      ? []
      : [`${paint.strong(title)}\n${changes.map((change) => changeLine(change, look)).join('\n')}`];
  return [
    wrap(`${name(before)} ${arrow} ${name(after)}`, look.width),
    ...block('Overall', sums),
    ...block('Score by section', sections),
    ...block('Figures stated', figures),
  ].join('\n\n');
}

function changeLine({ name, before, after }: Change, look: Look): string {
  const { up, down, arrow } = symbolsOf(look);
  const text = (value: number | undefined) => (value === undefined ? 'none' : scoreText(value));
  const by = before === undefined || after === undefined ? 0 : Math.round((after - before) * 10) / 10;
  const change = by === 0 ? '' : ` (${by > 0 ? `${up} up` : `${down} down`} ${scoreText(Math.abs(by))})`;
  return wrap(`${show(name)}: ${text(before)} ${arrow} ${text(after)}${change}`, look.width, '    ', '  ');
}
