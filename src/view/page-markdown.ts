import type { Block, Item, Page } from './page.ts';
import { show, showText } from './show.ts';

/** A report as Markdown, for notes and for sending to somebody. */
export function markdownPage({ title, facts, sections }: Page): string {
  const parts = sections.map(({ title: name, blocks }) =>
    [`## ${safe(name)}`, ...blocks.map(blockMarkdown)].join('\n\n'),
  );
  return `${[`# ${safe(title)}`, facts.map(safe).join('  \n'), ...parts].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return showText(block.text).split('\n').map(escaped).join('\n');
    case 'heading':
      return `### ${safe(block.text)}`;
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
        /[.?!]$/.test(block.title) ? safe(block.title) : `${safe(block.title)}:`,
        showText(block.text)
          .split('\n')
          .map((line) => `> ${escaped(line)}`.trimEnd())
          .join('\n'),
        ...(block.verdict ? [safe(block.verdict)] : []),
      ].join('\n\n');
  }
}

function itemMarkdown({ text, mark, notes = [], command }: Item): string {
  const head = `- ${mark ? `**${mark.word}**: ` : ''}${safe(text)}`;
  const below = [...notes.map(safe), ...(command ? [`\`${show(command).replaceAll('`', "'")}\``] : [])];
  return [head, ...below.map((line) => `  ${line}`)].join('  \n');
}

function table(
  titles: readonly string[],
  numbers: readonly boolean[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(safe)),
    line(numbers.map((number) => (number ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => safe(cell)))),
  ].join('\n');
}

function safe(text: string): string {
  return escaped(show(text));
}

/** Text that Markdown takes for text. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+])/, '$1\\$2');
}
