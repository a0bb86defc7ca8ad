import { type Body, parseBody } from './body.ts';
import { withoutComments } from './comments.ts';
import { QUESTION } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import type {
  Concept,
  Framework,
  Point,
  Question,
  QuestionType,
  RedFlag,
  WordCriterion,
} from './question.ts';
import { type Keys, readCriterion } from './read-criterion.ts';
import { type Gathered, readShape, type Value } from './shape.ts';
import { decode, type Problem, type SourceFile, type Span } from './source.ts';
import { Spans } from './spans.ts';

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
  const front = splitFrontMatter(text);
  const gathered: Gathered = { problems: [...front.problems], spans: new Spans(front.node) };
  // Where the front matter is broken, what follows it can't be told from it: one fault is one problem.
  if (gathered.problems.some((problem) => problem.rule === 'front-matter'))
    return { problems: gathered.problems, text };
  if (!front.node && gathered.problems.length === 0) {
    const message = 'the front matter is empty: expected the keys of a question';
    gathered.problems.push({ rule: 'front-matter', severity: 'error', message, span: { start: 0, end: 3 } });
  }
  const value = front.node && readShape(front.node, QUESTION, '', gathered);
  const bare = withoutComments(text, front.bodyStart);
  const body = parseBody(bare, front.bodyStart);
  gathered.problems.push(...body.problems);
  const keys = (value ?? {}) as Keys;
  const points = list(keys.checklist).map((point, index) => readPoint(point, index, gathered));
  const flags = list(keys['red-flags']).map((flag, index) => readRedFlag(flag, index, gathered));
  reportRepeatedIds([...list(keys.checklist), ...list(keys['red-flags'])], keys, gathered);
  checkBody(body, keys.draft === true, front.bodyStart, gathered);
  const problems = gathered.problems.sort((a, b) => a.span.start - b.span.start);
  if (problems.some((problem) => problem.severity === 'error')) return { problems, text };
  const question = build(
    bare,
    file,
    keys,
    points as Point[],
    flags as RedFlag[],
    body,
    gathered.spans,
    lexicon,
  );
  return { question, problems, text };
}

function list(value: Value | undefined): readonly Keys[] {
  return (value ?? []) as readonly Keys[];
}

function build(
  text: string,
  file: { bank: string; path: string },
  keys: Keys,
  checklist: Point[],
  redFlags: RedFlag[],
  body: Body,
  spans: Spans,
  lexicon: readonly Concept[],
): Question {
  const slice = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const item = (span: Span) => slice(span).replace(/\s*\n\s*/g, ' ');
  const place = (name: string, span: Span | undefined) => span && spans.set(name, span);
  place('prompt', body.prompt);
  place('model-answer', body.modelAnswer);
  place('notes', body.notes);
  body.hints.forEach((span, index) => {
    place(`hints.${index}`, span);
  });
  body.followUps.forEach((span, index) => {
    place(`follow-ups.${index}`, span);
  });
  body.weakAnswers.forEach((span, index) => {
    place(`weak-answer.${index}`, span);
  });
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

const FRAMEWORK_OF: Record<QuestionType, Framework> = {
  behavioural: 'star',
  technical: 'none',
  incident: 'incident',
  introduction: 'introduction',
};

function readPoint(keys: Keys, index: number, gathered: Gathered): Point | undefined {
  const path = `checklist.${index}`;
  const criterion = readCriterion(keys, path, ['any', 'all', 'metric'], gathered);
  if (!criterion) return undefined;
  return {
    id: keys.id as string,
    point: keys.point as string,
    must: keys.must === true,
    weight: (keys.weight ?? 1) as number,
    criterion,
    ...(keys.miss === undefined ? {} : { miss: keys.miss as string }),
    ...(keys.ask === undefined ? {} : { ask: keys.ask as string }),
  };
}

function readRedFlag(keys: Keys, index: number, gathered: Gathered): RedFlag | undefined {
  const criterion = readCriterion(keys, `red-flags.${index}`, ['any', 'all'], gathered);
  if (!criterion) return undefined;
  return {
    id: keys.id as string,
    point: keys.point as string,
    criterion: criterion as WordCriterion,
    ...(keys.why === undefined ? {} : { why: keys.why as string }),
  };
}

function reportRepeatedIds(points: readonly Keys[], keys: Keys, gathered: Gathered): void {
  const seen = new Set<Value>();
  const inChecklist = list(keys.checklist).length;
  points.forEach((point, index) => {
    if (point.id === undefined) return;
    const path = index < inChecklist ? `checklist.${index}.id` : `red-flags.${index - inChecklist}.id`;
    if (seen.has(point.id)) {
      const message = `the id "${point.id}" stands twice in this question; each point and red flag needs its own`;
      gathered.problems.push({
        rule: 'duplicate-id',
        severity: 'error',
        message,
        span: gathered.spans.get(path)!,
      });
    }
    seen.add(point.id);
  });
}

function checkBody(body: Body, draft: boolean, bodyStart: number, gathered: Gathered): void {
  const at = { start: Math.max(0, bodyStart - 4), end: Math.max(0, bodyStart - 1) };
  const report = (rule: string, message: string) => {
    gathered.problems.push({ rule, severity: 'error', message, span: at });
  };
  if (body.prompt.start === body.prompt.end) {
    report(
      'prompt',
      'the prompt is missing: expected the question as the interviewer says it, before the first "##" heading',
    );
  }
  if (!body.modelAnswer && !draft) {
    report(
      'model-answer',
      'the model answer is missing: add "## Model answer", or mark the question "draft: true"',
    );
  }
}
