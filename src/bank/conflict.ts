import { fenceAfter } from './fence.ts';
import type { Problem } from './source.ts';

const MARK = '<<<<<<< ';

/** The mark of a merge that nobody finished, in the front matter or, outside code, in the body. */
export function conflictIn(text: string, bodyStart: number): Problem | undefined {
  if (!text.startsWith(MARK) && !text.includes(`\n${MARK}`)) return undefined;
  let fence = '';
  let start = 0;
  for (const line of text.split('\n')) {
    if (start >= bodyStart) fence = fenceAfter(fence, line);
    if (fence === '' && line.startsWith(MARK)) {
      const message = 'a merge was not finished here: keep one side, and take its marks out';
      return { rule: 'file', severity: 'error', message, span: { start, end: start + MARK.length - 1 } };
    }
    start += line.length + 1;
  }
  return undefined;
}
