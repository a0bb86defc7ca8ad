import type { Attempt } from './attempt.ts';
import { withoutControls } from './controls.ts';

const COLUMNS = [
  'id',
  'at',
  'bank',
  'question',
  'score',
  'passed',
  'seconds',
  'limit',
  'hints',
  'words',
  'mode',
  'hit',
  'partial',
  'miss',
  'redFlags',
  'answer',
];

/** The first row of a table of attempts. */
export function csvHead(): string {
  return csvRow(COLUMNS);
}

/** An attempt as a row of it (RFC 4180); several points in one cell are divided by blanks. */
export function attemptCsv(attempt: Attempt, answer: string | undefined): string {
  const { id, at, bank, question, score, passed, seconds, limit, hints, words, mode } = attempt;
  const points = (verdict: string) =>
    attempt.points.filter((_, index) => attempt.verdicts[index] === verdict).join(' ');
  return csvRow([
    id,
    new Date(at).toISOString(),
    noFormula(bank),
    question,
    score,
    passed,
    seconds,
    limit,
    hints,
    words,
    mode,
    points('hit'),
    points('partial'),
    points('miss'),
    attempt.flags.join(' '),
    answer ?? '',
  ]);
}

/** A bank is called as a stranger likes: a spreadsheet would work out what begins so, and that may run a program. */
function noFormula(text: string): string {
  return text.replace(/^[=+\-@\t\r]/, "'$&");
}

function csvRow(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean): string {
  const text = withoutControls(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
