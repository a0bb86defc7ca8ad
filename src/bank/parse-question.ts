import { type Body, PROMPT, parseBody } from './body.ts';
import { withoutComments } from './comments.ts';
import { QUESTION } from './format.ts';
import { closingFence } from './front-matter.ts';
import type { Concept, Framework, Question, QuestionType } from './question.ts';
import { type Keys, readFront, type Stranger } from './read-front.ts';
import { readPoints } from './read-points.ts';
import { trimmed } from './sections.ts';
import type { Gathered } from './shape.ts';
import { decode, type Problem, type SourceFile, type Span } from './source.ts';
import type { Spans } from './spans.ts';

/**
 * A question file, parsed. `question` is there only when nothing is wrong with the file (warnings aside); `text` is the
 * decoded file that the spans point into.
 */
export interface Parsed {
  readonly question?: Question;
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** Parses one question file of format 1. Never throws on content: whatever is wrong with it is a problem. */
export function parseQuestion(file: SourceFile, lexicon: readonly Concept[] = []): Parsed {
  const decoded = decode(file.bytes);
  if ('refused' in decoded) {
    return {
      problems: [{ rule: 'file', severity: 'error', message: decoded.refused, span: { start: 0, end: 0 } }],
      text: '',
    };
  }
  return parseQuestionText(decoded.text, file, lexicon);
}

/**
 * As `parseQuestion`, from text that is decoded already. `file` says which bank it is in and how its path is shown;
 * `lexicon` adds concepts to the shipped ones.
 */
export function parseQuestionText(
  text: string,
  file: { readonly bank: string; readonly path: string } = { bank: '', path: '' },
  lexicon: readonly Concept[] = [],
): Parsed {
  const { keys, gathered, bodyStart, broken } = readFront(text, QUESTION, SCRIPT);
  // One fault is one problem.
  if (broken) return { problems: gathered.problems, text };
  const bare = withoutComments(text, bodyStart);
  const body = parseBody(bare.text, bodyStart);
  gathered.problems.push(...bare.problems, ...body.problems);
  checkTasks(bare.text, body.prompt, gathered.problems);
  const points = readPoints(keys, gathered);
  // Behind a comment that is not closed nothing can be missing.
  if (bare.problems.length === 0)
    checkBody(body, keys.draft === true, closingFence(text, bodyStart), gathered);
  const problems = gathered.problems.sort((a, b) => a.span.start - b.span.start);
  if (problems.some((problem) => problem.severity === 'error')) return { problems, text };
  const question = build(bare.text, file, keys, points as Points, body, gathered.spans.with(body), lexicon);
  return { question, problems, text };
}

const SCRIPT: Stranger = {
  key: 'sections',
  message:
    'this is no question but the script of an interview: scripts lie in the folder interviews/, beside the banks',
};

type Points = Pick<Question, 'checklist' | 'redFlags'>;

function build(
  text: string,
  file: { bank: string; path: string },
  keys: Keys,
  { checklist, redFlags }: Points,
  body: Body,
  spans: Spans,
  lexicon: readonly Concept[],
): Question {
  const slice = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const item = (span: Span) => onOneLine(slice(span));
  const type = keys.type as QuestionType;
  return {
    bank: file.bank,
    path: file.path,
    id: keys.id as string,
    formerly: (keys.formerly ?? []) as string[],
    title: keys.title as string,
    level: keys.level as Question['level'],
    type,
    time: keys.time as number,
    prep: (keys.prep ?? 0) as number,
    tags: (keys.tags ?? []) as string[],
    framework: (keys.framework as Framework | undefined) ?? FRAMEWORK_OF[type],
    checklist,
    redFlags,
    draft: keys.draft === true,
    ...(keys.source === undefined ? {} : { source: keys.source as string }),
    prompt: slice(body.prompt),
    hints: body.hints.map(item),
    followUps: body.followUps.map(item),
    modelAnswer: slice(body.modelAnswer),
    weakAnswers: body.weakAnswers.map(slice),
    notes: slice(body.notes),
    lexicon,
    spans,
  };
}

function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  // A pattern of blanks around a line break would try each of a million blanks anew.
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const FRAMEWORK_OF: Record<QuestionType, Framework> = {
  behavioural: 'star',
  technical: 'none',
  incident: 'incident',
  introduction: 'introduction',
};

function checkBody(body: Body, draft: boolean, at: Span, gathered: Gathered): void {
  const report = (rule: string, message: string) => {
    gathered.problems.push({ rule, severity: 'error', message, span: at });
  };
  if (body.prompt.start === body.prompt.end && !body.lost.includes(PROMPT)) {
    report(
      'prompt',
      'the prompt is missing: expected the question as the interviewer says it, before the first "##" heading',
    );
  }
  if (!body.modelAnswer && !draft && !body.lost.includes('Model answer')) {
    report(
      'model-answer',
      'the model answer is missing: add "## Model answer", or mark the question "draft: true"',
    );
  }
}

const TASK = /^ {0,3}[-*+] \[[ xX]\](?=\s)/m;

/** Points that stand in the body would be read out with the question. In code they may be what it is about. */
function checkTasks(text: string, { start, end }: Span, problems: Problem[]): void {
  const prompt = text.slice(start, end);
  const at = /^ {0,3}(?:```|~~~)/m.test(prompt) ? -1 : prompt.search(TASK);
  if (at === -1) return;
  problems.push({
    rule: 'prompt',
    severity: 'warning',
    message:
      'this list is no checklist, but a part of what the interviewer says: the points stand in the front matter, under "checklist"',
    span: trimmed(text, start + at, start + at + prompt.slice(at).search(/\n|$/)),
  });
}
