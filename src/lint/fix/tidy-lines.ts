/**
 * One kind of line end (the one that most lines have), no blanks at line ends but the two of a hard line break, one line
 * end at the end of the file.
 */
export function tidyLines(text: string): string {
  if (text.trim() === '') return text;
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const lines = text.split(/\r?\n/).map(withoutBlanks);
  return `${lines.join('\n').trimEnd()}\n`.replaceAll('\n', crlf > lf ? '\r\n' : '\n');
}

function withoutBlanks(line: string): string {
  const bare = line.replace(/[ \t]+$/, '');
  return bare !== '' && line === `${bare}  ` ? line : bare;
}
