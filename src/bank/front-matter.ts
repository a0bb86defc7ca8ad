import { lineStart, type Problem, type Span } from './source.ts';
import { parseYaml } from './yaml.ts';

/** A file cut in two: the YAML of the front matter, line breaks included, and where the body begins. */
export interface FrontMatter {
  /** Absent where its end can't be told. */
  readonly yaml?: Span;
  readonly bodyStart: number;
  readonly problems: Problem[];
}

const FENCE = '---';

/**
 * Cuts off the YAML front matter: the lines between two that are exactly `---`. What other tools take for front matter, such
 * as `---js`, is refused; nothing of a file is ever executed.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const firstEnd = lineEnd(text, 0);
  const first = text.slice(0, firstEnd).trimEnd();
  if (text.trim() === '')
    return {
      bodyStart: 0,
      problems: [fault('the file is empty: expected front matter and a body', { start: 0, end: 0 })],
    };
  if (first !== FENCE)
    return { bodyStart: 0, problems: [fault(openingMessage(first), { start: 0, end: firstEnd })] };
  const before = text.indexOf(`\n${FENCE}`, firstEnd);
  if (before === -1) {
    return { bodyStart: text.length, problems: [unclosed(text, firstEnd)] };
  }
  const closing = { start: before + 1, end: lineEnd(text, before + 1) };
  if (text.slice(closing.start, closing.end).trimEnd() !== FENCE) {
    const message = 'a line of the front matter starts with "---" and is not exactly "---"';
    return { bodyStart: text.length, problems: [fault(message, closing)] };
  }
  const bodyStart = Math.min(closing.end + 1, text.length);
  return { yaml: { start: FENCE.length, end: closing.start }, bodyStart, problems: [] };
}

/** The line that ends the front matter, where a body begins behind it. */
export function closingFence(text: string, bodyStart: number): Span {
  const start = lineStart(text, bodyStart - 1);
  return { start, end: start + FENCE.length };
}

/** The front matter of a file as nodes, as far as it can be read. */
export function parseFrontMatter(text: string): ReturnType<typeof parseYaml> {
  const { yaml, problems } = splitFrontMatter(text);
  return yaml ? frontNode(text, yaml) : { problems };
}

/** YAML that was cut off, as nodes with places in the file. */
export function frontNode(text: string, { start, end }: Span): ReturnType<typeof parseYaml> {
  return parseYaml(text.slice(start, end - 1), start);
}

/** What its author may have taken for the end: `...`, dashes that a word processor made, a fence further in. */
const NEARLY = /^(?:\.\.\.|[ \t]+-{3,}|[ \t]*[-\u2010-\u2015]{1,4}|\+\+\+)[ \t]*\r?$/m;

function unclosed(text: string, firstEnd: number): Problem {
  const nearly = NEARLY.exec(text.slice(firstEnd));
  if (!nearly)
    return fault('the front matter is not closed: expected a line that is exactly "---" after it', {
      start: 0,
      end: firstEnd,
    });
  const found = nearly[0].trimEnd();
  const start = firstEnd + nearly.index;
  const message = `the front matter is not closed: expected a line that is exactly "---", found ${JSON.stringify(found)}`;
  return fault(message, { start, end: start + found.length });
}

function fault(message: string, span: Span): Problem {
  return { rule: 'front-matter', severity: 'error', message, span };
}

function openingMessage(first: string): string {
  if (first.startsWith(`${FENCE}\r`)) return 'lines end with CR alone: save the file with LF, or CR and LF';
  const language = /^---\s*(\S+)$/.exec(first)?.[1];
  if (language && !language.startsWith('-')) {
    return `front matter in "${language}" is refused: expected YAML between two lines that are exactly "---" (nothing in a file is ever executed)`;
  }
  return 'the front matter is missing: expected "---" alone on the first line';
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
