/**
 * The mark of a line that opens a code block or closes one: its backticks or tildes. Behind backticks stand no others: that
 * is code in a sentence.
 */
export function fenceMark(line: string): string | undefined {
  const match = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  return match?.[1] ?? match?.[2];
}
