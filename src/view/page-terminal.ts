import type { Look } from './look.ts';
import type { Bar, Block, Item, Page, Tone } from './page.ts';
import { rowLine } from './row-line.ts';
import { show, showText } from './show.ts';
import { rule } from './summary.ts';
import { symbolsOf } from './symbols.ts';
import { fitTo, widthOf, wrap } from './wrap.ts';

/** A report on a terminal. What was said is left out: it would bury the rest. */
export function terminalPage({ title, facts, sections }: Page, look: Look): string {
  const head = rule(show(title), look);
  const lines = facts.map((fact) => wrap(show(fact), look.width));
  const parts = sections.flatMap(({ title: name, blocks }) => {
    const texts = blocks.map((block) => blockText(block, look)).filter((text) => text !== '');
    return texts.length === 0 ? [] : [`${look.paint.strong(show(name))}\n${texts.join('\n')}`];
  });
  return [[head, ...lines].join('\n'), ...parts].join('\n\n');
}

function blockText(block: Block, look: Look): string {
  switch (block.kind) {
    case 'text':
      return toned(wrap(showText(block.text), look.width, '  '), block.tone, look);
    case 'heading':
      return wrap(look.paint.accent(show(block.text)), look.width, '  ');
    case 'list':
      return block.items.map((item) => itemText(item, look)).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          rowLine(
            row,
            block.columns.map(({ title }) => title),
            look,
          ),
        )
        .join('\n');
    case 'bars':
      return barsText(block.rows, block.most, look);
    case 'said':
      return '';
  }
}

function toned(text: string, tone: Tone | undefined, { paint }: Look): string {
  return tone === undefined || tone === 'plain' ? text : paint[tone](text);
}

function itemText({ text, mark, notes = [], command }: Item, look: Look): string {
  const { paint } = look;
  const head = mark ? `${toned(`${signOf(mark.tone, look)} ${mark.word}`, mark.tone, look)}: ` : '- ';
  const lines = [wrap(`${head}${show(text)}`, look.width, '    ', '  ')];
  for (const note of notes) lines.push(wrap(paint.faint(show(note)), look.width, '    '));
  // Not wrapped: it is there to be copied.
  if (command) lines.push(`    ${paint.accent(show(command))}`);
  return lines.join('\n');
}

function signOf(tone: Tone, look: Look): string {
  const { verdict, dot } = symbolsOf(look);
  return { good: verdict.hit, fair: verdict.partial, bad: verdict.miss, plain: dot }[tone];
}

function barsText(rows: readonly Bar[], most: number, look: Look): string {
  const { bar, more } = symbolsOf(look);
  const labels = Math.min(
    Math.max(...rows.map(({ label }) => widthOf(show(label)))),
    Math.floor(look.width / 3),
  );
  const texts = Math.max(...rows.map(({ text }) => widthOf(text)));
  const room = Math.max(4, Math.min(40, look.width - labels - texts - 6));
  return rows
    .map(({ label, value, text, tone }) => {
      const full = Math.round((room * Math.min(most, value ?? 0)) / most);
      const drawn =
        toned(bar.full.repeat(full), tone, look) + look.paint.faint(bar.empty.repeat(room - full));
      return `  ${fitTo(show(label), labels, more)}  ${drawn}  ${text}`;
    })
    .join('\n');
}
