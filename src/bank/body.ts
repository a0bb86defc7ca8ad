import { didYouMean, nearest } from './edit-distance.ts';
import { headingFault, splitSections, trimmed } from './sections.ts';
import type { Problem, Span } from './source.ts';

/** The sections of a question's body, as exact slices of the file. */
export interface Body {
  readonly prompt: Span;
  readonly hints: readonly Span[];
  readonly followUps: readonly Span[];
  readonly modelAnswer: Span | undefined;
  readonly weakAnswers: readonly Span[];
  readonly notes: Span | undefined;
  /** The headings of which a problem tells why they are not there. */
  readonly lost: readonly string[];
  readonly problems: Problem[];
}

/** The prompt among what is lost: it has no heading of its own. */
export const PROMPT = 'the prompt';

const HEADINGS = ['Hints', 'Follow-ups', 'Model answer', 'Weak answer', 'Notes'];

/** Reads the body of a question: the prompt and its `##` sections. */
export function parseBody(text: string, start: number): Body {
  const { intro, sections, problems, lost } = splitSections(text, start, HEADINGS);
  const contents = new Map<string, Span>();
  const weakAnswers: Span[] = [];
  const meant: string[] = [];
  for (const [index, { heading, headingSpan, content }] of sections.entries()) {
    const report = (message: string) => {
      problems.push(headingFault(message, headingSpan));
    };
    if (!HEADINGS.includes(heading)) {
      const section = nearest(heading, HEADINGS);
      const isPrompt = !section && index === 0 && intro.start === intro.end;
      const advice = isPrompt ? '; the prompt has no heading' : didYouMean(heading, HEADINGS);
      report(`unknown heading ${JSON.stringify(heading)}: expected one of ${HEADINGS.join(', ')}${advice}`);
      meant.push(isPrompt ? PROMPT : (section ?? ''));
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
    lost: [...lost, ...meant],
    problems,
  };
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
        problems.push(headingFault(message, { start: at, end }));
        return items;
      }
      items[items.length - 1] = trimmed(text, last.start, end);
    }
    at = end + 1;
  }
  return items;
}
