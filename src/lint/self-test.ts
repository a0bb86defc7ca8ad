import { parseLexicon } from '../bank/lexicon.ts';
import { type Parsed, parseQuestion } from '../bank/parse-question.ts';
import type { Concept } from '../bank/question.ts';
import type { Problem, SourceFile, Span } from '../bank/source.ts';
import type { Timed } from './glance.ts';
import type { LabelledLine } from './labels.ts';
import type { Rule, Subject } from './rule.ts';
import { RULES } from './rules.ts';
import type { Trials } from './trials.ts';

/** The rules that try answers of one question. */
export const SELF_TESTS = RULES.filter(({ group, look, judge }) => group === 'self-test' && (look || judge));

/** The self-test of one question: all that its outcome depends on, so that it can be done anywhere and remembered. */
export interface Job {
  readonly file: SourceFile;
  /** The lexicon of its bank root. */
  readonly lexicon: SourceFile | undefined;
  /** Whether the answers in the file itself are wanted. */
  readonly own: boolean;
  readonly labelled: readonly LabelledLine[];
}

/** What a self-test found: in the file, and for each labelled answer. */
export interface Tested {
  readonly own: readonly Problem[];
  readonly labelled: readonly (readonly LabelProblem[])[];
}

/** A problem of a labelled answer: its span counts from the start of the line. */
export interface LabelProblem extends Problem {
  /** The statement of the point in the file of the question. */
  readonly point: Span;
}

/** Reads the question of a file again: nobody keeps ten thousand of them. */
export function readAgain({ file, lexicon }: Pick<Job, 'file' | 'lexicon'>): Parsed {
  return parseQuestion(file, conceptsOf(lexicon));
}

/** Tests a question, as it was read, with the answers there are. */
export function selfTest(
  { question, text }: Parsed,
  { file, own, labelled }: Job,
  rules: readonly Rule[],
  trials: Trials,
  timed: Timed,
): Tested {
  if (!question) return { own: [], labelled: labelled.map(() => []) };
  const subject: Subject = { question, text, file, check: (answer) => trials.check(question, answer) };
  const problems: Problem[] = [];
  for (const { name, severity, look } of own ? rules : [])
    if (look)
      timed(name, () =>
        look(subject, (message, span) => problems.push({ rule: name, severity, message, span })),
      );
  return { own: problems, labelled: labelled.map((line) => judge(subject, line, rules, timed)) };
}

function judge(subject: Subject, line: LabelledLine, rules: readonly Rule[], timed: Timed): LabelProblem[] {
  const problems: LabelProblem[] = [];
  for (const { name, severity, judge } of rules)
    if (judge)
      timed(name, () =>
        judge(subject, line, (message, span, point) =>
          problems.push({ rule: name, severity, message, span, point }),
        ),
      );
  return problems;
}

const lexicons = new WeakMap<SourceFile, readonly Concept[]>();

/** The concepts of a lexicon, read once: the checker compiles each list of them once. */
export function conceptsOf(file: SourceFile | undefined): readonly Concept[] {
  if (!file) return [];
  const known = lexicons.get(file);
  if (known) return known;
  const { concepts } = parseLexicon(file.bytes);
  lexicons.set(file, concepts);
  return concepts;
}
