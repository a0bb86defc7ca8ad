import type { Bar, Block, Item, Page } from './page.ts';
import { STYLE } from './page-style.ts';
import { show, showText } from './show.ts';

/** A report as one HTML file: no network, no script, light and dark, fit to print. */
export function htmlPage({ title, facts, sections }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${safe(title)}</h1>
${facts.map((fact) => `<p>${safe(fact)}</p>`).join('\n')}
</header>
${sections.map(({ title: name, blocks }) => `<section>\n<h2>${safe(name)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p class="${block.tone ?? 'plain'}">${lines(block.text)}</p>`;
    case 'heading':
      return `<h3>${safe(block.text)}</h3>`;
    case 'list':
      return `<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>`;
    case 'table':
      return table(
        block.columns.map(({ title }) => title),
        block.columns.map(({ number }) => number),
        block.rows,
      );
    case 'bars':
      return `<figure>
${chart(block.title, block.rows, block.most)}
<figcaption>${safe(block.title)}</figcaption>
${table(
  block.columns,
  [false, true],
  block.rows.map(({ label, text }) => [label, text]),
)}
</figure>`;
    case 'said':
      return `<details><summary>${safe(block.title)}</summary><blockquote>${lines(block.text)}</blockquote>${block.verdict ? `<p>${safe(block.verdict)}</p>` : ''}</details>`;
  }
}

function itemHtml({ text, mark, notes = [], command }: Item): string {
  const head = mark ? `<strong class="${mark.tone}">${safe(mark.word)}:</strong> ` : '';
  const below = notes.map((note) => `<br><small>${safe(note)}</small>`).join('');
  const line = command ? `<br><code>${safe(command)}</code>` : '';
  return `<li>${head}${safe(text)}${below}${line}</li>`;
}

function table(
  titles: readonly string[],
  numbers: readonly boolean[],
  rows: readonly (readonly string[])[],
): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells
      .map((cell, at) => {
        // The first cell of a row names it.
        const name = tag === 'td' && at === 0 ? 'th' : tag;
        const scope = name === 'th' ? ` scope="${tag === 'th' ? 'col' : 'row'}"` : '';
        return `<${name}${scope}${numbers[at] ? ' class="number"' : ''}>${safe(cell)}</${name}>`;
      })
      .join('')}</tr>`;
  // On a phone a wide table scrolls by itself, not the page.
  return `<div class="wide"><table>
<thead>${row(titles, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody>
</table></div>`;
}

const ROW = 28;
const LABEL = 200;
const DRAWN = 220;
const WIDTH = 500;

/** Bars one below the other; the same figures stand in the table beside it. */
function chart(title: string, rows: readonly Bar[], most: number): string {
  const bars = rows.map(({ label, value, text, tone }, index) => {
    const top = index * ROW;
    const length = Math.round((DRAWN * Math.min(most, value ?? 0)) / most);
    const words = `y="${top + 18}"`;
    return `<text x="${LABEL - 10}" ${words} text-anchor="end">${safe(clipped(label))}</text>
<rect class="track" x="${LABEL}" y="${top + 6}" width="${DRAWN}" height="16"/>
<rect class="${tone}" x="${LABEL}" y="${top + 6}" width="${length}" height="16"/>
<text x="${LABEL + DRAWN + 8}" ${words}>${safe(text)}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-label="${safe(title)}">
${bars.join('\n')}
</svg>`;
}

function clipped(label: string): string {
  const letters = [...label];
  return letters.length <= 30 ? label : `${letters.slice(0, 29).join('')}…`;
}

function lines(text: string): string {
  return escaped(showText(text)).replaceAll('\n', '<br>\n');
}

function safe(text: string): string {
  return escaped(show(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
