import { showText } from './show.ts';

// A line that begins like this begins a list item, a quotation, a table row, a heading or a fence.
const OWN_LINE = /^\s*(?:[-*+>|#]|\d{1,9}[.)]\s|```|~~~)/;
const FENCE = /^\s*(?:```|~~~)/;

/** Markdown prose as its reader sees it: the lines of a paragraph run on, all else keeps its lines. */
export function showProse(text: string): string {
  const lines: string[] = [];
  let runsOn = false;
  let isCode = false;
  for (const line of showText(text).split('\n')) {
    const isFence = FENCE.test(line);
    if (runsOn && !isCode && line.trim() !== '' && !OWN_LINE.test(line))
      lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
    if (isFence) isCode = !isCode;
    runsOn =
      !isCode && !isFence && line.trim() !== '' && !/^\s*[|#]/.test(line) && !/(?: {2}|\\)$/.test(line);
  }
  return lines.join('\n');
}
