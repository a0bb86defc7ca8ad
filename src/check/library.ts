import { type Parsed, parseQuestionText } from '../bank/parse-question.ts';
import type { Concept, Question } from '../bank/question.ts';
import { checkAnswer as check } from './check-answer.ts';
import { type Explained, explainAnswer as explain } from './explain.ts';
import type { Result } from './result.ts';

/**
 * Parses the text of a question file. Never throws on what stands in it: whatever is wrong is a problem, and `question` is
 * there only where none of the problems is an error. Of a byte order mark, which readers of files leave in, `text` and the
 * spans know nothing. `file` says which bank it is in and how its path is shown; `lexicon` adds concepts to the shipped ones.
 */
export function parseQuestion(
  text: string,
  file?: { readonly bank: string; readonly path: string },
  lexicon?: readonly Concept[],
): Parsed {
  wantText('parseQuestion takes the text of a question file', text);
  return parseQuestionText(text.replace(BYTE_ORDER_MARK, ''), file, lexicon);
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Checks an answer against a question: a verdict with its evidence for every point and red flag, the score, the figures
 * and the delivery notes. Offline, deterministic, linear in the answer's length. `passMark`: the least score that passes,
 * 70 where none is given.
 */
export function checkAnswer(question: Question, answer: string, passMark?: number): Result {
  wantBoth('checkAnswer', question, answer);
  return check(question, answer, passMark);
}

/** As `checkAnswer`, with the reasons for each verdict: everything that matched, and what is missing. */
export function explainAnswer(
  question: Question,
  answer: string,
  passMark?: number,
): { result: Result; points: Explained[] } {
  wantBoth('explainAnswer', question, answer);
  return explain(question, answer, passMark);
}

function wantBoth(name: string, question: Question | undefined, answer: string): void {
  if (!Array.isArray(question?.checklist)) {
    throw new TypeError(
      `${name} takes the "question" of what parseQuestion returns, which is absent where the file has errors; this is ${kindOf(question)}`,
    );
  }
  wantText(`${name} takes the answer`, answer);
}

function wantText(wanted: string, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${wanted} as a string; this is ${kindOf(text)}`);
}

function kindOf(value: unknown): string {
  return value === undefined || value === null ? String(value) : `of type ${value.constructor?.name}`;
}
