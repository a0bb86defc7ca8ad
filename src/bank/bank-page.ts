import { withoutComments } from './comments.ts';
import { fenceAfter } from './fence.ts';
import { splitFrontMatter } from './front-matter.ts';

/** What a bank's README.md says of it. */
export interface BankPage {
  readonly title: string | undefined;
  readonly description: string;
}

/** The title (first `#` heading) and description (first paragraph below it) of a bank's README, both before its sections. */
export function parseBankPage(text: string): BankPage {
  const { yaml, bodyStart } = splitFrontMatter(text);
  const start = yaml ? bodyStart : 0;
  const lines = introLines(withoutComments(text, start).text.slice(start));
  const heading = lines.findIndex((line) => /^#\s+\S/.test(line));
  const title = heading === -1 ? undefined : lines[heading]!.slice(1).trim().replace(/\s#+$/, '').trimEnd();
  const paragraph: string[] = [];
  for (const line of lines.slice(heading + 1)) {
    if (line !== '' && !/^#{1,6}(?:\s|$)/.test(line)) paragraph.push(line.trim());
    else if (paragraph.length > 0) break;
  }
  return { title, description: paragraph.join(' ') };
}

/** The lines before the first `##` heading, without blanks at their ends; those of code are empty. */
function introLines(text: string): string[] {
  const lines: string[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const before = fence;
    fence = fenceAfter(before, line);
    const isCode = before !== '' || fence !== '';
    if (!isCode && /^##(?:\s|$)/.test(line)) break;
    lines.push(isCode ? '' : line.trimEnd());
  }
  return lines;
}
