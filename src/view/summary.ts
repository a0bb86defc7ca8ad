import { formatDuration } from '../bank/duration.ts';
import type { Look } from './look.ts';
import { scoreText } from './result.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { cutTo, widthOf, wrap } from './wrap.ts';

/** One line of the summary; a question that was put again has several. */
export type SummaryRow =
  | { readonly kind: 'skipped'; readonly question: string; readonly title: string }
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly title: string;
      readonly score: number;
      readonly passed: boolean;
      readonly seconds: number;
      readonly won: number;
      /** The score without the user's own verdicts, where there are some. */
      readonly checked?: number;
      readonly undone: boolean;
    };

/** What a session came to: a line an answer, and how many questions were answered, the last answer to each counting, or are left. */
export function summaryView(rows: readonly SummaryRow[], planned: number, seed: number, look: Look): string {
  const { paint } = look;
  const { dot } = symbolsOf(look);
  const standing = rows.filter((row) => row.kind === 'answered').filter((row) => !row.undone);
  const lastOf = new Map(standing.map((row) => [row.question, row]));
  const counted = [...lastOf.values()];
  if (rows.length === 0) return 'Nothing was answered.';
  const head = rule('Summary', look);
  const lines = rows.map((row) => rowView(row, look));
  const total = [`${counted.length} answered`];
  const passedOver = rows.filter(({ kind, question }) => kind === 'skipped' && !lastOf.has(question));
  const skipped = new Set(passedOver.map(({ question }) => question)).size;
  if (skipped > 0) total.push(`${skipped} skipped`);
  if (planned > 0) total.push(`${planned} left`);
  if (counted.length > 0) {
    const average = counted.reduce((sum, { score }) => sum + score, 0) / counted.length;
    total.push(`${counted.filter(({ passed }) => passed).length} passed`, `average ${scoreText(average)}`);
  }
  return [head, ...lines, '', wrap(total.join(` ${dot} `), look.width), paint.faint(`Seed ${seed}`)].join(
    '\n',
  );
}

function rowView(row: SummaryRow, look: Look): string {
  const { paint } = look;
  const { verdict, dot } = symbolsOf(look);
  if (row.kind === 'skipped') return wrap(show(row.title), look.width, INDENT, '      skipped  ');
  const score = scoreText(row.score).padStart(5);
  const outcome = row.passed ? paint.good(`${verdict.hit} passed  `) : paint.bad(`${verdict.miss} not yet `);
  const facts = [formatDuration(row.seconds)];
  if (row.won > 0) facts.push(`${row.won} won by probing`);
  if (row.checked !== undefined) facts.push(`with your verdicts (${scoreText(row.checked)} without)`);
  if (row.undone) facts.push('taken back');
  const text = `${show(row.title)} ${paint.faint(`${dot} ${facts.join(` ${dot} `)}`)}`;
  return wrap(text, look.width, INDENT, `${score} ${outcome}`);
}

const INDENT = ' '.repeat(16);

/** A title with a rule behind it, as wide as the output. */
export function rule(title: string, look: Look): string {
  const { rule: sign, more } = symbolsOf(look);
  const room = Math.min(look.width, 100) - widthOf(title) - 4;
  if (room < 0) return look.paint.strong(cutTo(`${sign.repeat(2)} ${title}`, look.width, more));
  return `${sign.repeat(2)} ${look.paint.strong(title)} ${room > 0 ? look.paint.faint(sign.repeat(room)) : ''}`.trimEnd();
}
