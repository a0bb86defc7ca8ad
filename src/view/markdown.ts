import { show } from './show.ts';

/** A line of text that Markdown takes for text. */
export function literalLine(text: string): string {
  return escaped(show(text));
}

/** Lines of text that Markdown takes for text. */
export function literalLines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

/** As a quotation, so that nothing in it can pass for the page's own headings. */
export function quotation(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');
}

function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/, '$1\\$2');
}
