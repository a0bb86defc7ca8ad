import { literalLine, literalLines, quotation } from './markdown.ts';
import type { Block, Item, Page } from './page.ts';
import { show, showText } from './show.ts';

/** A report as Markdown, for notes and for sending to somebody. */
export function markdownPage({ title, facts, sections }: Page): string {
  const parts = sections.map(({ title: name, blocks }) =>
    [`## ${literalLine(name)}`, ...blocks.map(blockMarkdown)].join('\n\n'),
  );
  return `${[`# ${literalLine(title)}`, facts.map(literalLine).join('  \n'), ...parts].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return literalLines(showText(block.text));
    case 'heading':
      return `### ${literalLine(block.text)}`;
    case 'list':
      return block.items.map(itemMarkdown).join('\n');
    case 'table':
      return table(
        block.columns.map(({ title }) => title),
        block.columns.map(({ number }) => number),
        block.rows,
      );
    case 'bars':
      return table(
        block.columns,
        [false, true],
        block.rows.map(({ label, text }) => [label, text]),
      );
    case 'said':
      return [
        /[.?!]$/.test(block.title) ? literalLine(block.title) : `${literalLine(block.title)}:`,
        quotation(showText(block.text)),
        ...(block.verdict ? [literalLine(block.verdict)] : []),
      ].join('\n\n');
  }
}

function itemMarkdown({ text, mark, notes = [], command }: Item): string {
  const head = `- ${mark ? `**${mark.word}**: ` : ''}${literalLine(text)}`;
  const below = [
    ...notes.map(literalLine),
    ...(command ? [`\`${show(command).replaceAll('`', "'")}\``] : []),
  ];
  return [head, ...below.map((line) => `  ${line}`)].join('  \n');
}

function table(
  titles: readonly string[],
  numbers: readonly boolean[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(literalLine)),
    line(numbers.map((number) => (number ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(literalLine))),
  ].join('\n');
}
