import { type Body, parseBody } from './body.ts';
import { parseBound } from './bound.ts';
import { withoutComments } from './comments.ts';
import { QUESTION } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import type {
  Bound,
  Concept,
  Criterion,
  Framework,
  MetricKind,
  Point,
  Question,
  QuestionType,
  RedFlag,
  WordCriterion,
} from './question.ts';
import { type Gathered, readShape, type Value } from './shape.ts';
import { decode, type Problem, type SourceFile, type Span } from './source.ts';

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
  const gathered: Gathered = { problems: [...front.problems], spans: new Map() };
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

type Keys = { readonly [key: string]: Value | undefined };

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
  spans: Map<string, Span>,
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

const METRIC_KEYS = ['of', 'min', 'max', 'change', 'better'];

function readCriterion(keys: Keys, path: string, kinds: string[], gathered: Gathered): Criterion | undefined {
  const report = (rule: string, message: string, at: string) => {
    const span = gathered.spans.get(at) ?? gathered.spans.get(path) ?? { start: 0, end: 0 };
    gathered.problems.push({ rule, severity: 'error', message, span });
  };
  if (Object.keys(keys).length === 0) return undefined;
  const placeOfKey = (kind: string) => gathered.spans.get(`key:${path}.${kind}`)?.start ?? -1;
  const present = kinds.filter((kind) => placeOfKey(kind) >= 0).sort((a, b) => placeOfKey(a) - placeOfKey(b));
  if (present.length !== 1) {
    const found = present.length === 0 ? 'none' : present.join(' and ');
    const at = present[1] ? `key:${path}.${present[1]}` : `${path}.id`;
    report('criterion', `expected exactly one of ${kinds.join(', ')}, found ${found}`, at);
    return undefined;
  }
  if (present[0] !== 'metric') {
    for (const key of METRIC_KEYS) {
      if (gathered.spans.has(`key:${path}.${key}`))
        report('criterion', `"${key}" goes with "metric" only`, `key:${path}.${key}`);
    }
  }
  if (keys.any) return { kind: 'any', aliases: keys.any as string[] };
  if (keys.all) return { kind: 'all', slots: keys.all as unknown as string[][] };
  return keys.metric === undefined ? undefined : readMetric(keys, path, report);
}

function readMetric(
  keys: Keys,
  path: string,
  report: (rule: string, message: string, at: string) => void,
): Criterion {
  const metric = keys.metric as MetricKind;
  const bound = (key: 'min' | 'max'): { [k in typeof key]?: Bound } => {
    const text = keys[key];
    if (typeof text !== 'string') return {};
    const read = parseBound(text, metric);
    if (!('expected' in read)) return { [key]: read };
    report(
      'bound',
      `"${key}: ${text}" is no bound on ${metric}: expected a value such as ${read.expected}`,
      `${path}.${key}`,
    );
    return {};
  };
  const bounds = { ...bound('min'), ...bound('max') };
  if (bounds.min && bounds.max && bounds.min.value > bounds.max.value) {
    report('bound', `min (${bounds.min.text}) is greater than max (${bounds.max.text})`, `${path}.max`);
  }
  return {
    kind: 'metric',
    metric,
    of: (keys.of ?? []) as string[],
    ...bounds,
    change: keys.change === true,
    better: (keys.better as 'lower' | 'higher' | undefined) ?? BETTER[metric],
  };
}

const BETTER: Record<MetricKind, 'lower' | 'higher' | 'either'> = {
  latency: 'lower',
  'error-rate': 'lower',
  duration: 'lower',
  cost: 'lower',
  availability: 'higher',
  throughput: 'higher',
  coverage: 'higher',
  frequency: 'either',
  size: 'either',
  any: 'either',
};

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
