import { conflictIn } from '../bank/conflict.ts';
import { didYouMean } from '../bank/edit-distance.ts';
import { findJsonFault } from '../bank/json-fault.ts';
import type { Question } from '../bank/question.ts';
import {
  decode,
  lineStarts,
  MAX_LABELLED_BYTES,
  type Problem,
  type SourceFile,
  type Span,
} from '../bank/source.ts';
import { type LabelledAnswer, type LabelledFault, NOT_JSON, parseLabelled } from '../check/labelled.ts';
import { jsonStrings, repeatedKey } from './json-spans.ts';

/** An answer that people have marked, in its line. */
export interface LabelledLine {
  readonly row: LabelledAnswer;
  readonly text: string;
}

/** The same with its place. */
export interface Labelled extends LabelledLine {
  readonly file: SourceFile;
  /** Where its line starts. */
  readonly start: number;
}

/** Characters of a line: nobody says as much in half an hour, and the labels of a longer one take their time. */
const LONGEST = 30_000;

/** More than a question has; of a hostile line so many are told, of a hostile file so many guessed. */
const MOST_STRAYS = 20;

/** The labelled answers of one file, and what is wrong with its lines. */
export function readLabels(file: SourceFile): { labelled: Labelled[]; problems: Problem[] } {
  const decoded = decode(file.bytes, MAX_LABELLED_BYTES);
  if ('refused' in decoded)
    return { labelled: [], problems: [{ ...fault(decoded.refused, { start: 0, end: 0 }), rule: 'file' }] };
  const { text } = decoded;
  const conflict = conflictIn(text, Infinity);
  if (conflict) return { labelled: [], problems: [conflict] };
  const starts = lineStarts(text);
  const spanOf = (line: number): Span => {
    const start = starts[line - 1]!;
    return { start, end: start + text.slice(start, starts[line] ?? text.length).trimEnd().length };
  };
  const lines = text.split('\n');
  const tooLong = lines.flatMap((line, index) => (line.length > LONGEST ? [index + 1] : []));
  for (const line of tooLong) lines[line - 1] = '';
  const { rows, faults } = parseLabelled(lines.join('\n'));
  const problems = [
    ...faults.map((each) => faultIn(text, spanOf(each.line), each)),
    ...tooLong.map((line) =>
      fault(`this line has more than ${LONGEST} characters: nobody says that much`, spanOf(line)),
    ),
  ];
  const labelled = rows.flatMap((row): Labelled[] => {
    const { start, end } = spanOf(row.line);
    const line = text.slice(start, end);
    const { repeated } = jsonStrings(line);
    problems.push(...repeated.map((key) => fault(repeatedKey(key), moved(key.span, start))));
    return repeated.length === 0 ? [{ row, file, start, text: line }] : [];
  });
  return { labelled, problems };
}

/** The problem of a line with a fault, at the key that it is about where it is about one. */
function faultIn(text: string, span: Span, { message, key }: LabelledFault): Problem {
  if (message === NOT_JSON) return jsonFaultIn(text, span);
  const keys = key === undefined ? [] : jsonStrings(text.slice(span.start, span.end)).keys;
  const about = keys.find((each) => each.text === key);
  return fault(message, about ? moved(about.span, span.start) : span);
}

/** The problem of a line that is not JSON, at the place where it stops to be. */
function jsonFaultIn(text: string, { start, end }: Span): Problem {
  const { at, expected } = findJsonFault(text.slice(start, end));
  return fault(`${NOT_JSON}: expected ${expected}`, {
    start: start + at,
    end: Math.min(start + at + 1, end),
  });
}

/** The problems of answers to questions that are not there; `ids`: of those that are. */
export function strayQuestions(strays: readonly Labelled[], ids: readonly string[]): [SourceFile, Problem][] {
  const guesses = new Map<string, string>();
  return strays.map((labelled) => {
    const { question } = labelled.row;
    if (!guesses.has(question))
      guesses.set(question, guesses.size < MOST_STRAYS ? didYouMean(question, ids) : '');
    const message = `there is no question "${question}"${guesses.get(question)}`;
    return [labelled.file, fault(message, questionSpan(labelled))];
  });
}

/** The problem of an answer to a question that can't be read. */
export function faultyQuestion(labelled: Labelled): Problem {
  return fault(`the question "${labelled.row.question}" has errors: mend it first`, questionSpan(labelled));
}

function questionSpan({ text, start }: Labelled): Span {
  return moved(jsonStrings(text).values.get('question')!, start);
}

/** The problems of labels for points that the question has not, or that were named already. */
export function strayPoints({ row, text, start }: Labelled, question: Question): Problem[] {
  const points = [...question.checklist, ...question.redFlags].map(({ id }) => id);
  const { values: spans } = jsonStrings(text);
  const named = [
    ...row.hit.map((id, index) => ({ id, at: `hit.${index}` })),
    ...row.partial.map((id, index) => ({ id, at: `partial.${index}` })),
    ...(row.target === undefined ? [] : [{ id: row.target, at: 'target' }]),
  ];
  const seen = new Set<string>();
  const faults = named.flatMap(({ id, at }) => {
    const isAgain = at !== 'target' && seen.has(id);
    seen.add(id);
    const message = points.includes(id)
      ? isAgain && `the point "${id}" is named twice; keep one`
      : `the question "${row.question}" has no point "${id}"${didYouMean(id, points)}`;
    return message ? [{ message, at }] : [];
  });
  return faults.slice(0, MOST_STRAYS).map(({ message, at }) => fault(message, moved(spans.get(at)!, start)));
}

export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function fault(message: string, span: Span): Problem {
  return { rule: 'labelled-line', severity: 'error', message, span };
}
