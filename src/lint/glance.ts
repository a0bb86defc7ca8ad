import { parseQuestion } from '../bank/parse-question.ts';
import { decode, type Problem, type SourceFile } from '../bank/source.ts';
import { factsOf } from './facts.ts';
import type { Facts, Report, Rule, Subject, Texts } from './rule.ts';
import { scanFacts } from './scan-facts.ts';
import { conceptsOf } from './self-test.ts';

/** What one question file says by itself: plain data, of which nothing keeps the text of the file. */
export interface Glance {
  readonly problems: readonly Problem[];
  /** Whether its author may have switched a rule off in it. */
  readonly disables: boolean;
  /** Absent where the question could not be read. */
  readonly facts?: Facts;
  /** What the rules that compare questions want of it, in their order. */
  readonly notes: readonly unknown[];
}

/** What a file is looked at with. */
export interface Looking {
  /** Of each question. */
  readonly look: readonly Rule[];
  /** At all of them together. */
  readonly across: readonly Rule[];
}

/** The rules that look at what is there, without the checker. */
export function lookingOf(rules: readonly Rule[]): Looking {
  return {
    look: rules.filter(({ look, group }) => look && group !== 'self-test'),
    across: rules.filter(({ across }) => across),
  };
}

/** Runs a part of the work under the name of a rule: a place to take its time. */
export type Timed = <T>(name: string, part: () => T) => T;

/** Reads a question file of which findings are wanted. */
export function lookAt(
  file: SourceFile,
  lexicon: SourceFile | undefined,
  { look, across }: Looking,
  timed: Timed,
): Glance {
  const { question, problems: own, text } = timed('(parser)', () => parseQuestion(file, conceptsOf(lexicon)));
  const disables = text.includes('mockdrill-disable');
  if (!question) return { problems: own, disables, notes: NO_NOTES };
  const problems = [...own];
  const subject: Subject = { question, text, file, lexicon, check: misused };
  let rule: Rule;
  const report: Report = (message, span) =>
    problems.push({ rule: rule.name, severity: rule.severity, message, span });
  const run = () => rule.look!(subject, report);
  for (rule of look) timed(rule.name, run);
  return { problems, disables, facts: factsOf(question), notes: notesOf(question, across, timed, subject) };
}

/** Reads a file of which only what others are compared with is wanted, without the parser where that does. */
export function glanceAt(file: SourceFile, { across }: Looking, timed: Timed): Glance {
  const decoded = decode(file.bytes);
  const scanned = 'text' in decoded ? scanFacts(decoded.text) : undefined;
  if (scanned) return { ...NOTHING, facts: scanned.facts, notes: notesOf(scanned.texts, across, timed) };
  const { question } = timed('(parser)', () => parseQuestion(file));
  return question
    ? { ...NOTHING, facts: factsOf(question), notes: notesOf(question, across, timed) }
    : NOTHING;
}

const NO_NOTES: readonly unknown[] = [];
const NOTHING: Glance = { problems: [], disables: false, notes: NO_NOTES };

function notesOf(texts: Texts, across: readonly Rule[], timed: Timed, subject?: Subject): readonly unknown[] {
  return across.map(({ name, note }) => note && timed(name, () => note(texts, subject)));
}

/** The checker of a run without self-tests. */
export function misused(): never {
  throw new Error('a rule outside the group self-test used the checker');
}
