import { fenceAfter } from './fence.ts';
import { nameAlone, nextHash, sectionNamed } from './section-lines.ts';
import type { Problem, Span } from './source.ts';

/** A `##` section: its heading's text and place, and its trimmed content. */
export interface Section {
  readonly heading: string;
  readonly headingSpan: Span;
  readonly content: Span;
}

/** A Markdown body, cut at its `##` headings; what looks like one and is none is among the problems. */
export interface Sections {
  readonly intro: Span;
  readonly sections: Section[];
  readonly problems: Problem[];
  /** The names of sections of which a problem tells why they are not there. */
  readonly lost: readonly string[];
}

/** What a heading, the line under one or the fence of a code block begins with. */
const CUTS = '#`~ -=*_';

/** What else makes a heading in the eyes of an author: a line drawn under it, bold letters. */
const DRAWN = /\n {0,3}(?:--|=|\*\*|__)/g;

/** Cuts a Markdown body at its `##` headings, of which these are known; a heading inside a code fence is text. */
export function splitSections(text: string, start: number, names: readonly string[]): Sections {
  const lost: Lost[] = [];
  const cuts: { rest: string; span: Span }[] = [];
  let fence = '';
  let opening = { start, end: start };
  // Without code and lines drawn under text only lines with a hash have to be looked at.
  const hasCode = text.includes('```', start) || text.includes('~~~', start);
  DRAWN.lastIndex = start;
  const isEachSeen = hasCode || DRAWN.test(text);
  let at = isEachSeen ? start : nextHash(text, start, start);
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = CUTS.includes(text[at]!) ? text.slice(at, end).trimEnd() : '';
    const before = fence;
    const span = { start: at, end: at + line.length };
    if (hasCode) fence = fenceAfter(before, line);
    if (before === '' && fence !== '') opening = span;
    else if (before === '' && line !== '') {
      if (/^##(?:\s|$)/.test(line)) cuts.push({ rest: line.slice(2), span });
      else
        lost.push(
          ...titleIn(line, span, cuts.length === 0, names),
          ...lostHeading(text, start, line, span, names),
        );
    }
    at = isEachSeen ? end + 1 : nextHash(text, start, end);
  }
  const open = fence === '' ? [] : unclosed(text, opening, 'code block');
  const sections = cuts.map(({ rest, span }, index) => ({
    heading: rest.replace(/\s#+$/, '').trim(),
    headingSpan: span,
    content: trimmed(text, span.end, cuts[index + 1]?.span.start ?? text.length),
  }));
  return {
    intro: trimmed(text, start, cuts[0]?.span.start ?? text.length),
    sections,
    ...told(lost, open, names),
  };
}

/** A heading that is none, with the section that it was to begin. */
interface Lost {
  readonly problem: Problem;
  readonly name: string | undefined;
}

/** What is told of the headings; behind something that is not closed (`open`) any of them may be lost. */
function told(
  lost: readonly Lost[],
  open: readonly Problem[],
  names: readonly string[],
): Pick<Sections, 'problems' | 'lost'> {
  const lostNames = lost.flatMap(({ name }) => name ?? []);
  return {
    problems: [...lost.map(({ problem }) => problem), ...open],
    lost: open.length > 0 ? names : lostNames,
  };
}

/**
 * The problem of a line that its author took for a heading, where it is one (what stands below would join the text above),
 * with the section that it was to begin.
 */
function lostHeading(
  text: string,
  start: number,
  line: string,
  span: Span,
  names: readonly string[],
): Lost[] {
  const name = sectionNamed(line, names);
  if (/^##[^#]/.test(line))
    return [{ problem: headingFault('this is no heading: a space is missing behind "##"', span), name }];
  if (/^ {1,3}##(?!#)/.test(line)) {
    const message = 'a heading begins at the start of its line: take the blanks before "##" away';
    return [{ problem: headingFault(message, span), name }];
  }
  if (name) return [{ problem: headingFault(noSection(name), span), name }];
  const above = /^ {0,3}(?:-+|=+)$/.test(line) ? nameAlone(text, start, span.start - 1, names) : undefined;
  return above ? [{ problem: headingFault(noSection(above.name), above.span), name: above.name }] : [];
}

/** The problem of a title that stands before the sections (`isIntro`), where it is read out. Nothing is lost by it. */
function titleIn(line: string, span: Span, isIntro: boolean, names: readonly string[]): Lost[] {
  if (!isIntro || !/^#\s/.test(line) || sectionNamed(line, names)) return [];
  const message =
    'this is no title, but a part of what the interviewer says: the title stands in the front matter, so take this line out';
  return [{ problem: { ...headingFault(message, span), severity: 'warning' }, name: undefined }];
}

function noSection(name: string): string {
  return `this begins no section, and joins the text above: sections begin with "## ", as in "## ${name}"`;
}

/** The problem of something that goes on to the end because nothing closes it, where it takes headings in. */
export function unclosed(text: string, opening: Span, what: string): Problem[] {
  if (!/^##\s/m.test(text.slice(opening.end))) return [];
  return [headingFault(`this ${what} is not closed: the headings below are part of it`, opening)];
}

export function headingFault(message: string, span: Span): Problem {
  return { rule: 'heading', severity: 'error', message, span };
}

/** The span without white space at its ends; empty spans stay where they are. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (to > from && isSpace(text, to - 1)) to--;
  while (from < to && isSpace(text, from)) from++;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text[at]!);
}
