import { withoutComments } from './comments.ts';
import { didYouMean, nearest } from './edit-distance.ts';
import { closingFence } from './front-matter.ts';
import { type Asks, INTERVIEW, type Interview, type Section } from './interview.ts';
import type { Level, QuestionType } from './question.ts';
import { type Keys, readFront, type Stranger } from './read-front.ts';
import { splitSections } from './sections.ts';
import type { Gathered } from './shape.ts';
import { shown } from './shown.ts';
import { decode, type Problem, type SourceFile, type Span } from './source.ts';

/** A script, parsed. `interview` is there only when nothing is wrong with the file (warnings aside); `text` is what spans point into. */
export interface ParsedInterview {
  readonly interview?: Interview;
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** Parses the script of an interview. Never throws on content: whatever is wrong with it is a problem. */
export function parseInterview(file: SourceFile): ParsedInterview {
  const decoded = decode(file.bytes);
  if ('refused' in decoded) {
    const problem = { rule: 'file', message: decoded.refused, span: { start: 0, end: 0 } };
    return { problems: [{ ...problem, severity: 'error' }], text: '' };
  }
  const { text } = decoded;
  const { keys, gathered, bodyStart, broken } = readFront(text, INTERVIEW, QUESTION_FILE);
  if (broken) return { problems: gathered.problems, text };
  const sections = ((keys.sections ?? []) as readonly Keys[]).map((section, index) =>
    readSection(section, index, gathered),
  );
  const bare = withoutComments(text, bodyStart);
  gathered.problems.push(...bare.problems);
  const { greeting, closing } = readBody(bare.text, bodyStart, gathered);
  const problems = gathered.problems.sort((a, b) => a.span.start - b.span.start);
  if (problems.some(({ severity }) => severity === 'error')) return { problems, text };
  const slice = ({ start, end }: Span) => bare.text.slice(start, end);
  const interview: Interview = {
    path: file.path,
    id: keys.id as string,
    title: keys.title as string,
    role: keys.role as string,
    level: keys.level as Level,
    time: keys.time as number,
    sections: sections as Section[],
    yourQuestions: (keys['your-questions'] ?? 0) as number,
    greeting: slice(greeting),
    closing: slice(closing!),
    spans: gathered.spans,
  };
  return { interview, problems, text };
}

const QUESTION_FILE: Stranger = {
  key: 'checklist',
  message:
    'this is a question and no script of an interview: questions lie in a bank, a folder beside interviews/',
};

function readSection(keys: Keys, index: number, gathered: Gathered): Section | undefined {
  const path = `sections.${index}`;
  // A section that is no mapping was reported already.
  if (Object.keys(keys).length === 0) return undefined;
  const written = gathered.spans.keysOf(path);
  const present = ['questions', 'draw'].filter((key) => written.includes(key));
  if (present.length !== 1) {
    const found = present.length === 0 ? 'none' : 'both';
    const span = gathered.spans.get(present.length === 0 ? path : `key:${path}.draw`)!;
    const message = `a section has either "questions" or "draw", found ${found}`;
    gathered.problems.push({ rule: 'criterion', severity: 'error', message, span });
    return undefined;
  }
  return {
    name: keys.name as string,
    time: keys.time as number,
    opening: keys.opening as string,
    bridge: keys.bridge as string,
    asks: readAsks(keys),
  };
}

function readAsks({ questions, draw }: Keys): Asks {
  if (draw === undefined) return { kind: 'fixed', questions: (questions ?? []) as readonly string[] };
  const { bank, tags, level, type, count } = draw as Keys;
  return {
    kind: 'draw',
    ...(bank === undefined ? {} : { bank: bank as string }),
    tags: (tags ?? []) as readonly string[],
    ...(level === undefined ? {} : { level: level as Level }),
    ...(type === undefined ? {} : { type: type as QuestionType }),
    count: (count ?? 1) as number,
  };
}

const HEADINGS = ['Closing', 'Notes'];

/** The greeting before the first `##` heading, and `## Closing`. */
function readBody(
  text: string,
  bodyStart: number,
  gathered: Gathered,
): { greeting: Span; closing: Span | undefined } {
  const { intro, sections, problems, lost } = splitSections(text, bodyStart, HEADINGS);
  gathered.problems.push(...problems);
  const report = (rule: string, message: string, span: Span) => {
    gathered.problems.push({ rule, severity: 'error', message, span });
  };
  const end = closingFence(text, bodyStart);
  if (intro.start === intro.end)
    report('prompt', 'the greeting is missing: expected what the interviewer says first', end);
  for (const { heading, headingSpan } of sections) {
    if (HEADINGS.includes(heading)) continue;
    const guess = didYouMean(heading, HEADINGS);
    const message = `unknown heading ${shown(heading)} in an interview: expected Closing or Notes${guess}`;
    report('heading', message, headingSpan);
  }
  const closings = sections.filter(({ heading }) => heading === 'Closing');
  const first = closings[0]?.content;
  const isLost =
    lost.includes('Closing') || sections.some(({ heading }) => nearest(heading, HEADINGS) === 'Closing');
  if (first ? first.start === first.end : !isLost)
    report('prompt', 'the closing is missing: add "## Closing", what the interviewer says last', end);
  for (const { headingSpan } of closings.slice(1))
    report('heading', 'the heading "Closing" stands twice', headingSpan);
  return { greeting: intro, closing: first };
}
