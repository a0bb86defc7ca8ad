import { fenceAfter } from './fence.ts';
import { headingFault, trimmed } from './sections.ts';
import type { Problem, Span } from './source.ts';

const BULLET = / {0,3}(?:[-*+](?:[^\S\n]+|(?=\n|$))|\d{1,9}[.)][^\S\n]+)/y;

const MAY_FENCE = /`{3}|~{3}/;

/**
 * The items of a bullet or numbered list, continuation lines included. A line of code begins no item. Up to a line of which a
 * problem is known: below what was to be a heading another section was to stand.
 */
export function listItems(text: string, section: Span, heading: string, problems: Problem[]): Span[] {
  const known = problems.find(({ span: { start } }) => start >= section.start && start < section.end);
  const span = known ? { start: section.start, end: known.span.start } : section;
  const items: { readonly span: Span; readonly line: number }[] = [];
  const report = (message: string, at: Span) => {
    problems.push(headingFault(message, at));
  };
  let fence = '';
  let isBelowBlank = false;
  /** Where the text of the item above begins in its line: a mark from there on begins a list within it. */
  let column = Infinity;
  for (let at = span.start; at < span.end; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 || next > span.end ? span.end : next;
    const line = text.slice(at, end);
    const isCode = fence !== '';
    const isBlank = line.trim() === '';
    if (isCode || MAY_FENCE.test(line)) fence = fenceAfter(fence, line.trim());
    BULLET.lastIndex = at;
    if (!isCode && BULLET.test(text) && line.search(/\S/) < column) {
      column = BULLET.lastIndex - at;
      items.push({ span: trimmed(text, Math.min(BULLET.lastIndex, end), end), line: at });
    } else if (!isBlank) {
      const last = items.at(-1);
      if (!last) {
        report(`"${heading}" must be a list: start each item with "- "`, trimmed(text, at, end));
        return [];
      }
      if (isBelowBlank && !isCode && /^\S/.test(line)) {
        const message = `this is no part of the list that "${heading}" must be: start it with "- ", or indent it where it belongs to the item above`;
        report(message, trimmed(text, at, end));
        break;
      }
      items[items.length - 1] = { ...last, span: trimmed(text, last.span.start, end) };
    }
    isBelowBlank = isBlank;
    at = end + 1;
  }
  const spans = items.map((item) => item.span);
  for (const [index, { start, end }] of spans.entries())
    if (start === end)
      report(
        `this item of "${heading}" is empty: write it behind the mark, or take the line out`,
        trimmed(text, items[index]!.line, end),
      );
  return spans;
}
