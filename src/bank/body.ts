import { didYouMean } from './edit-distance.ts';
import { fenceAfter } from './fence.ts';
import type { Problem, Span } from './source.ts';

/** The sections of a question's body, as exact slices of the file. */
export interface Body {
  readonly prompt: Span;
  readonly hints: readonly Span[];
  readonly followUps: readonly Span[];
  readonly modelAnswer: Span | undefined;
  readonly weakAnswers: readonly Span[];
  readonly notes: Span | undefined;
  readonly problems: Problem[];
}

/** A `##` section: its heading's text and place, and its trimmed content. */
export interface Section {
  readonly heading: string;
  readonly headingSpan: Span;
  readonly content: Span;
}

const HEADINGS = ['Hints', 'Follow-ups', 'Model answer', 'Weak answer', 'Notes'];

/** Reads the body of a question: the prompt and its `##` sections. */
export function parseBody(text: string, start: number): Body {
  const { intro, sections, problems } = splitSections(text, start);
  const contents = new Map<string, Span>();
  const weakAnswers: Span[] = [];
  for (const { heading, headingSpan, content } of sections) {
    const report = (message: string) => {
      problems.push(fault(message, headingSpan));
    };
    if (!HEADINGS.includes(heading)) {
      report(
        `unknown heading ${JSON.stringify(heading)}: expected one of ${HEADINGS.join(', ')}${didYouMean(heading, HEADINGS)}`,
      );
      continue;
    }
    if (heading === 'Weak answer') weakAnswers.push(content);
    else if (!contents.has(heading)) contents.set(heading, content);
    else {
      report(`the heading "${heading}" stands twice; only "Weak answer" may`);
      continue;
    }
    if (content.start === content.end) report(`nothing stands below "${heading}"`);
  }
  const list = (heading: string) => {
    const span = contents.get(heading);
    return span ? listItems(text, span, heading, problems) : [];
  };
  return {
    prompt: intro,
    hints: list('Hints'),
    followUps: list('Follow-ups'),
    modelAnswer: contents.get('Model answer'),
    weakAnswers,
    notes: contents.get('Notes'),
    problems,
  };
}

/** What a heading or the fence of a code block begins with. */
const CUTS = '#`~ ';

/** A Markdown body, cut at its `##` headings; what looks like one and is none is among the problems. */
export interface Sections {
  readonly intro: Span;
  readonly sections: Section[];
  readonly problems: Problem[];
}

/** Cuts a Markdown body at its `##` headings; a heading inside a code fence is text. */
export function splitSections(text: string, start: number): Sections {
  const marked: { rest: string; span: Span }[] = [];
  let fence = '';
  let opening = { start, end: start };
  // Without code only headings have to be looked at.
  const hasCode = text.includes('```', start) || text.includes('~~~', start);
  let at = hasCode || text.startsWith('##', start) ? start : nextHeading(text, start);
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = CUTS.includes(text[at]!) ? text.slice(at, end).trimEnd() : '';
    const before = fence;
    if (hasCode) fence = fenceAfter(before, line);
    if (before === '' && (fence !== '' || /^##(?!#)/.test(line))) {
      const span = { start: at, end: at + line.length };
      if (fence !== '') opening = span;
      else marked.push({ rest: line.slice(2), span });
    }
    at = hasCode ? end + 1 : nextHeading(text, end);
  }
  const isHeading = ({ rest }: { rest: string }) => /^(?:\s|$)/.test(rest);
  const cuts = marked.filter(isHeading);
  const problems = marked
    .filter((each) => !isHeading(each))
    .map(({ span }) => fault('this is no heading: a space is missing behind "##"', span));
  if (fence !== '') problems.push(...swallowed(text, opening));
  const sections = cuts.map(({ rest, span }, index) => ({
    heading: rest.replace(/\s#+$/, '').trim(),
    headingSpan: span,
    content: trimmed(text, span.end, cuts[index + 1]?.span.start ?? text.length),
  }));
  return { intro: trimmed(text, start, cuts[0]?.span.start ?? text.length), sections, problems };
}

/** The problem of a code block that goes on to the end, where it takes headings in. */
function swallowed(text: string, opening: Span): Problem[] {
  if (!/^##\s/m.test(text.slice(opening.end))) return [];
  return [fault('this code block is not closed: the headings below are part of it', opening)];
}

function fault(message: string, span: Span): Problem {
  return { rule: 'heading', severity: 'error', message, span };
}

/** The next line that begins like a heading; the end of the text where none does. */
function nextHeading(text: string, from: number): number {
  const before = text.indexOf('\n##', from);
  return before === -1 ? text.length : before + 1;
}

/** The span without white space at its ends; empty spans stay where they are. */
function trimmed(text: string, start: number, end: number): Span {
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

const BULLET = / {0,3}(?:[-*+]|\d{1,9}[.)])[^\S\n]+/y;

/** The items of a bullet or numbered list, continuation lines included. */
function listItems(text: string, span: Span, heading: string, problems: Problem[]): Span[] {
  const items: Span[] = [];
  for (let at = span.start; at < span.end; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 || next > span.end ? span.end : next;
    BULLET.lastIndex = at;
    if (BULLET.test(text) && BULLET.lastIndex <= end) items.push(trimmed(text, BULLET.lastIndex, end));
    else if (text.slice(at, end).trim() !== '') {
      const last = items.at(-1);
      if (!last) {
        const message = `"${heading}" must be a list: start each item with "- "`;
        problems.push({ rule: 'heading', severity: 'error', message, span: { start: at, end } });
        return items;
      }
      items[items.length - 1] = trimmed(text, last.start, end);
    }
    at = end + 1;
  }
  return items;
}
