/** One kind of line end: the one that most lines have. */
export function evenLineEnds(text: string): string {
  // CR alone, and CR twice, are what a careless conversion leaves.
  return text.replace(/\r*\n|\r/g, mostUsedEnd(text));
}

/** No blanks at line ends but the two of a hard line break. */
export function withoutBlanks(text: string): string {
  return text.split('\n').map(bareLine).join('\n');
}

/** One line end at the end of the file. */
export function endedOnce(text: string): string {
  return text.trim() === '' ? text : `${text.trimEnd()}${mostUsedEnd(text)}`;
}

/** The line end that most lines of a text have. */
export function mostUsedEnd(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\n/g)?.length ?? 0;
  return crlf > all - crlf ? '\r\n' : '\n';
}

function bareLine(line: string): string {
  const end = line.endsWith('\r') ? '\r' : '';
  const whole = line.slice(0, line.length - end.length);
  // A pattern that ends in $ would try each of a million blanks anew.
  let length = whole.length;
  while (length > 0 && ' \t'.includes(whole[length - 1]!)) length--;
  const isBreak = length > 0 && whole.slice(length) === '  ';
  return isBreak ? line : whole.slice(0, length) + end;
}
