import { didYouMean } from './edit-distance.ts';
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
  const { intro, sections } = splitSections(text, start);
  const problems: Problem[] = [];
  const found = new Map<string, Section[]>();
  for (const section of sections) {
    const { heading, headingSpan } = section;
    if (!HEADINGS.includes(heading)) {
      const message = `unknown heading ${JSON.stringify(heading)}: expected one of ${HEADINGS.join(', ')}${didYouMean(heading, HEADINGS)}`;
      problems.push({ rule: 'heading', severity: 'error', message, span: headingSpan });
    } else if (heading !== 'Weak answer' && found.has(heading)) {
      const message = `the heading "${heading}" stands twice; only "Weak answer" may`;
      problems.push({ rule: 'heading', severity: 'error', message, span: headingSpan });
    } else {
      found.set(heading, [...(found.get(heading) ?? []), section]);
      if (section.content.start === section.content.end) {
        const message = `nothing stands below "${heading}"`;
        problems.push({ rule: 'heading', severity: 'error', message, span: headingSpan });
      }
    }
  }
  const content = (heading: string) => found.get(heading)?.[0]?.content;
  const list = (heading: string) => {
    const span = content(heading);
    return span ? listItems(text, span, heading, problems) : [];
  };
  return {
    prompt: intro,
    hints: list('Hints'),
    followUps: list('Follow-ups'),
    modelAnswer: content('Model answer'),
    weakAnswers: (found.get('Weak answer') ?? []).map((section) => section.content),
    notes: content('Notes'),
    problems,
  };
}

/** What a heading or the fence of a code block begins with. */
const CUTS = '#`~ ';

/** Cuts a Markdown body at its `##` headings; a heading inside a code fence is text. */
export function splitSections(text: string, start: number): { intro: Span; sections: Section[] } {
  const cuts: { heading: string; span: Span }[] = [];
  let fence = '';
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = CUTS.includes(text[at]!) ? text.slice(at, end).trimEnd() : '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = '';
    } else if (mark) {
      fence = mark;
    } else if (/^##(\s|$)/.test(line)) {
      cuts.push({
        heading: line.slice(2).replace(/\s#+$/, '').trim(),
        span: { start: at, end: at + line.length },
      });
    }
    at = end + 1;
  }
  const sections = cuts.map(({ heading, span }, index) => ({
    heading,
    headingSpan: span,
    content: trimmed(text, span.end, cuts[index + 1]?.span.start ?? text.length),
  }));
  return { intro: trimmed(text, start, cuts[0]?.span.start ?? text.length), sections };
}

/** The span without white space at its ends; empty spans stay where they are. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  while (from < to && /\s/.test(text[from]!)) from++;
  return { start: from, end: to };
}

/** The items of a bullet or numbered list, continuation lines included. */
function listItems(text: string, span: Span, heading: string, problems: Problem[]): Span[] {
  const items: Span[] = [];
  for (let at = span.start; at < span.end; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 || next > span.end ? span.end : next;
    const line = text.slice(at, end);
    const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s+/.exec(line);
    const last = items.at(-1);
    if (bullet) items.push(trimmed(text, at + bullet[0].length, end));
    else if (line.trim() !== '' && last) items[items.length - 1] = trimmed(text, last.start, end);
    else if (line.trim() !== '') {
      const message = `"${heading}" must be a list: start each item with "- "`;
      problems.push({ rule: 'heading', severity: 'error', message, span: { start: at, end } });
      return items;
    }
    at = end + 1;
  }
  return items;
}
