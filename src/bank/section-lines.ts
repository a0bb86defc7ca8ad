import { lineStart, type Span } from './source.ts';

/** A heading of Markdown stands so far to the right at most: what is further in is code. */
const MOST_BLANKS = 3;

/** The start of the next line, not before `from`, that begins with a hash; the end of the text where none does. */
export function nextHash(text: string, bodyStart: number, from: number): number {
  for (let hash = text.indexOf('#', from); hash !== -1; hash = text.indexOf('#', hash + 1)) {
    let at = hash;
    while (at > bodyStart && hash - at < MOST_BLANKS && text[at - 1] === ' ') at--;
    if (at === bodyStart || text[at - 1] === '\n') return at;
  }
  return text.length;
}

/** A line all in bold letters, maybe in italics too. */
const BOLD = /^(\*{2,3}|_{2,3})([^*_]+)\1:?$/;

/** The section whose name stands on a line as a heading, of whatever level, or in bold letters. */
export function sectionNamed(line: string, names: readonly string[]): string | undefined {
  const bold = BOLD.exec(line)?.[2];
  if (bold !== undefined) return among(bold.replace(/:$/, ''), names);
  if (!/^ {0,3}#/.test(line)) return undefined;
  return among(line.replace(/^[ #]+/, '').replace(/\s#+$/, ''), names);
}

/** The section whose name stands alone on the line that ends here, and where. */
export function nameAlone(
  text: string,
  bodyStart: number,
  end: number,
  names: readonly string[],
): { name: string; span: Span } | undefined {
  if (end <= bodyStart) return undefined;
  const start = Math.max(bodyStart, lineStart(text, end));
  const line = text.slice(start, end).trimEnd();
  const name = among(line, names);
  return name === undefined ? undefined : { name, span: { start, end: start + line.length } };
}

function among(text: string, names: readonly string[]): string | undefined {
  const small = text.trim().toLowerCase();
  return names.find((name) => name.toLowerCase() === small);
}
