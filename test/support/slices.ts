import { readFileSync } from 'node:fs';
import type { Question } from '../../src/bank/question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';

/** How many slices of answers of a labelled file get, at the only point of their question, the verdict that they were marked with. */
export function judged<Row>(
  file: string,
  questionFor: (row: Row) => Question,
): { of: number; right: number } {
  const rows: (Row & { answer: string; verdict: string })[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const right = rows.filter(
    (row) => checkAnswer(questionFor(row), row.answer).points[0]!.verdict === row.verdict,
  );
  return { of: rows.length, right: right.length };
}

/** The two numbers that the README's sentence states. */
export const saidIn = (sentence: RegExp): { of: number; right: number } => {
  const [, right, of] = sentence.exec(readFileSync('README.md', 'utf8'))!;
  return { of: Number(of), right: Number(right) };
};
