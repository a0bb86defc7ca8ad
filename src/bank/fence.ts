/**
 * The mark of the code block that is open after a line, by the one that was open before it; empty where there is none. Behind
 * backticks that open one stand no others: that is code in a sentence.
 */
export function fenceAfter(open: string, line: string): string {
  const match = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  const mark = match?.[1] ?? match?.[2] ?? '';
  if (open === '') return mark;
  return mark.startsWith(open) && line.trim() === mark ? '' : open;
}
