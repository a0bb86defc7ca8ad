import type { Question } from '../bank/question.ts';
import { type Days, momentText } from '../history/days.ts';
import type { Rechecked } from '../history/recheck.ts';
import { shortId } from '../history/select.ts';
import { count } from './count.ts';
import { outcomeText } from './history.ts';
import type { Look } from './look.ts';
import { pointName } from './point-name.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** An old answer that today's checker sees otherwise. */
export function recheckedView(
  { id, at, question, before, now, points }: Rechecked,
  asked: Question | undefined,
  days: Days,
  look: Look,
): string {
  const { paint } = look;
  const { arrow } = symbolsOf(look);
  const head = `${momentText(Date.parse(at), days)}  ${show(question)}`;
  const indent = ' '.repeat(10);
  return [
    wrap(head, look.width, indent, `${paint.accent(show(shortId(id)).padEnd(8))}  `),
    wrap(`${outcomeText(before, look)} ${arrow} ${outcomeText(now, look)}`, look.width, indent),
    ...points.map((point) => {
      const verdicts = `${point.before ?? 'not asked'} ${arrow} ${point.now ?? 'no longer asked'}`;
      return wrap(`${pointName(point.id, asked)}: ${verdicts}`, look.width, indent);
    }),
  ].join('\n');
}

/** How many answers were checked again, and how many come out otherwise. */
export function recheckSummary(checked: number, changed: number, left: number): string {
  const out = left === 0 ? '' : `; ${left} left out, whose question or words are gone`;
  return `${count(checked, 'answer')} checked again, ${changed} would change${out}. Nothing was stored.`;
}
