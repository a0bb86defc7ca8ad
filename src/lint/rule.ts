import type { Interview } from '../bank/interview.ts';
import type { Question } from '../bank/question.ts';
import type { SourceFile, Span } from '../bank/source.ts';
import type { Result } from '../check/result.ts';
import type { Severity } from './finding.ts';
import type { LabelledLine } from './labels.ts';
import type { Names } from './names.ts';
import type { Pairs, Passing } from './pairs.ts';

/** What kinds of faults there are: of the format, of a checklist that its own answers disprove, of taste. */
export const GROUPS = ['format', 'self-test', 'hygiene', 'prose'] as const;
export type Group = (typeof GROUPS)[number];

/** One rule. A rule without `look`, `judge` and `across` is found while a file is read; its page documents it all the same. */
export interface Rule<Note = unknown> {
  /** As the user sees it, in findings, in the configuration and in comments. */
  readonly name: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Its errors keep a file, or a part of one, from being used: nobody can switch them off. */
  readonly keepsOut?: true;
  /** One sentence: what is wrong when the rule reports. */
  readonly about: string;
  /** Looks at one question that could be read. */
  readonly look?: (subject: Subject, report: Report) => void;
  /** Looks at an answer to the question that people have marked. */
  readonly judge?: (subject: Subject, line: LabelledLine, report: ReportLabel) => void;
  /** What its look at all questions wants of one besides the facts: plain data. `subject` is there where findings are wanted. */
  readonly note?: (texts: Texts, subject: Subject | undefined) => Note;
  /** Starts a look at all questions of a run. */
  readonly across?: (tools: Tools) => Across<Note>;
}

/** A question under the eyes of the rules, with the text that its spans point into. */
export interface Subject {
  readonly question: Question;
  readonly text: string;
  readonly file: SourceFile;
  /** The lexicon of its bank root. */
  readonly lexicon?: SourceFile | undefined;
  /** The check of an answer to this question. */
  readonly check: (answer: string) => Result;
}

/** What rules across files may use. */
export interface Tools {
  /** All pairs, also where there are many. */
  readonly thorough: boolean;
}

/** A stretch of a file. */
export interface Spot {
  readonly file: SourceFile;
  readonly span: Span;
}

export type Report = (message: string, span: Span) => void;

/** `span` is in the line of the label, `point` the statement of the point in the question. */
export type ReportLabel = (message: string, span: Span, point: Span) => void;

/** A rule that needs all questions: it sees one after another and reports in the end. */
export interface Across<Note = unknown> {
  see(seen: Seen, note: Note): void;
  /** A question that is there and can't be read. */
  seeFaulty?(faulty: Faulty): void;
  /** Comes after all questions. */
  seeInterview?(interview: Interview, file: SourceFile): void;
  /** Comes when all were seen: answers to be tried before the end. */
  pairs?(): Pairs;
  /** `passing`: of those that were tried, answer by answer and question by question. */
  finish(report: ReportAcross, passing: readonly Passing[]): void;
}

/** The texts of a question by which others are compared with it. Who keeps a part of one keeps the whole file. */
export type Texts = Pick<Question, 'title' | 'prompt' | 'modelAnswer'>;

/** What is kept of each question for the rules that compare questions: little, because there may be ten thousand. */
export interface Facts
  extends Pick<Question, 'id' | 'formerly' | 'draft' | 'level' | 'type' | 'time' | 'tags'> {
  /** Its places in the body. Hardly anybody asks for one in the front matter: `placeIn` looks it up. */
  readonly prompt: Span;
  readonly modelAnswer: Span | undefined;
}

/** A question of the run. */
export interface Seen extends Facts {
  readonly file: SourceFile;
  /** The lexicon of its bank root. */
  readonly lexicon: SourceFile | undefined;
}

/** A question with errors, by what can be told of it. */
export interface Faulty extends Names {
  readonly file: SourceFile;
  /** Whether its errors are among the findings. */
  readonly isTold: boolean;
}

/**
 * Reports a finding that lies between two questions. `instead` is the same seen from the other side, for a run that wants
 * the findings of that file only.
 */
export type ReportAcross = (message: string, spot: Spot, instead?: { message: string; spot: Spot }) => void;
