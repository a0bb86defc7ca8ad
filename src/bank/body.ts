import { didYouMean, nearest } from './edit-distance.ts';
import { listItems } from './list-items.ts';
import { headingFault, splitSections } from './sections.ts';
import { shown } from './shown.ts';
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
      report(`unknown heading ${shown(heading)}: expected one of ${HEADINGS.join(', ')}${advice}`);
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
