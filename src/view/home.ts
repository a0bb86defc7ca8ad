import type { Overview } from '../drill/overview.ts';
import { NO_BANKS } from './list.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { beside, fitTo, widthOf, wrap } from './wrap.ts';

/** The start screen: what is due, the weakest topics, the banks with counts. */
export function homeView(overview: Overview, look: Look): string {
  const { paint } = look;
  const { due, weak, fresh, weakest, banks } = overview;
  const blocks = [
    wrap(`${paint.strong('mockdrill')}  practise interviews alone, point by point`, look.width),
    [`${number(due, look)} due now`, `${number(weak, look)} weak`, `${number(fresh, look)} new to you`].join(
      '\n',
    ),
  ];
  if (due + weak === 0 && banks.every((bank) => bank.fresh === bank.questions)) {
    blocks.push(wrap('New here? "mockdrill demo" shows in ten seconds what a drill is.', look.width));
  }
  if (weakest.length > 0) {
    const topics = weakest.map(({ tag, made }) => `${show(tag)} (${Math.round(made * 100)}% made)`);
    blocks.push(`${paint.strong('Weakest topics')}\n${wrap(topics.join(', '), look.width, '  ')}`);
  }
  if (banks.length === 0) blocks.push(wrap(NO_BANKS, look.width));
  else blocks.push(`${paint.strong('Banks')}\n${bankLines(banks, look).join('\n')}`);
  return blocks.join('\n\n');
}

/** With more banks what is due would scroll away; of those so many are shown. */
const MOST = 12;
const FIRST = 9;

function bankLines(banks: Overview['banks'], look: Look): string[] {
  if (banks.length <= MOST) return banks.map((bank) => bankLine(bank, banks, look));
  const first = banks.toSorted((a, b) => b.due - a.due).slice(0, FIRST);
  const rest = `and ${banks.length - FIRST} more; "mockdrill list" shows all`;
  return [
    ...first.map((bank) => bankLine(bank, first, look)),
    wrap(look.paint.faint(rest), look.width, '  '),
  ];
}

function number(count: number, look: Look): string {
  const text = String(count).padStart(4);
  return count > 0 ? look.paint.accent(text) : text;
}

function bankLine(bank: Overview['banks'][number], all: Overview['banks'], look: Look): string {
  const wide = Math.min(24, look.width - 8, Math.max(...all.map(({ name }) => widthOf(show(name)))));
  const facts = [
    bank.due > 0 ? `${bank.due} due` : '',
    bank.fresh > 0 && bank.fresh < bank.questions ? `${bank.fresh} new` : '',
  ].filter(Boolean);
  const head = `  ${look.paint.accent(fitTo(show(bank.name), wide, symbolsOf(look).more))} ${String(bank.questions).padStart(3)}  `;
  const text = `${show(bank.title)}${facts.length > 0 ? look.paint.faint(` (${facts.join(', ')})`) : ''}`;
  return beside(head, text, look.width);
}
