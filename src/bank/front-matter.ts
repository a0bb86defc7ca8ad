import matter from 'gray-matter';
import type { Problem, Span } from './source.ts';
import { parseSimpleYaml, parseWholeYaml, type YamlNode } from './yaml.ts';

/** A file cut in two: the front matter as nodes with places in the file, and where the body begins. */
export interface FrontMatter {
  readonly node?: YamlNode;
  readonly bodyStart: number;
  readonly problems: Problem[];
}

const FENCE = '---';

/**
 * Cuts off and parses the YAML front matter. The fences are found here, line by line, before gray-matter sees the
 * text, because gray-matter by itself executes `---js`, takes `---anything` for an engine and `\n---x` for an end.
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
  const closing = closingFence(text, firstEnd + 1);
  if (!closing) {
    const message = 'the front matter is not closed: expected a line that is exactly "---" after it';
    return { bodyStart: text.length, problems: [fault(message, { start: 0, end: firstEnd })] };
  }
  if (text.slice(closing.start, closing.end).trimEnd() !== FENCE) {
    const message = 'a line of the front matter starts with "---" and is not exactly "---"';
    return { bodyStart: text.length, problems: [fault(message, closing)] };
  }
  const bodyStart = Math.min(closing.end + 1, text.length);
  // What gray-matter hands its engine: the text after the opening fence, line break included.
  const node = parseSimpleYaml(text.slice(FENCE.length, closing.start - 1), FENCE.length);
  return { ...(node ? { node, problems: [] } : readWhole(text, closing)), bodyStart };
}

function readWhole(text: string, closing: Span): ReturnType<typeof parseWholeYaml> {
  let read: ReturnType<typeof parseWholeYaml> = { problems: [] };
  const yaml = (source: string): object => {
    read = parseWholeYaml(source, FENCE.length);
    return {};
  };
  matter(FENCE + text.slice(FENCE.length, closing.start) + FENCE, {
    language: 'yaml',
    engines: { yaml, json: refuse, javascript: refuse },
  });
  return read;
}

function fault(message: string, span: Span): Problem {
  return { rule: 'front-matter', severity: 'error', message, span };
}

function openingMessage(first: string): string {
  const language = /^---\s*(\S+)$/.exec(first)?.[1];
  if (language && !language.startsWith('-')) {
    return `front matter in "${language}" is refused: expected YAML between two lines that are exactly "---" (nothing in a file is ever executed)`;
  }
  return 'the front matter is missing: expected "---" alone on the first line';
}

function closingFence(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (text.startsWith(FENCE, start)) return { start, end };
    start = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function refuse(): object {
  throw new Error('only YAML front matter is read');
}
