import { fenceAfter } from '../bank/fence.ts';
import { showText } from './show.ts';

// A line that begins like this begins a list item, a quotation, a table row or a heading.
const OWN_LINE = /^\s*(?:[-*+>|#]|\d{1,9}[.)]\s)/;

/** Markdown prose as its reader sees it: the lines of a paragraph run on, all else keeps its lines. */
export function showProse(text: string): string {
  const lines: string[] = [];
  let runsOn = false;
  let fence = '';
  for (const line of showText(text).split('\n')) {
    const before = fence;
    // In a list it stands in as far as its item.
    fence = fenceAfter(before, line.trimStart());
    const isProse = before === '' && fence === '' && line.trim() !== '';
    if (runsOn && isProse && !OWN_LINE.test(line)) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
    runsOn = isProse && !/^\s*[|#]/.test(line) && !/(?: {2}|\\)$/.test(line);
  }
  return lines.join('\n');
}
