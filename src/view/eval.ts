import type { LabelledAnswer } from '../check/labelled.ts';
import type { Disagreement, Measured, PointKind } from '../check/measure.ts';
import { POINT_KINDS } from '../check/measure.ts';
import type { Confusion } from '../check/statistics.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { REASON } from './verdict.ts';
import { wrap } from './wrap.ts';

/** How the checker agrees with the labels, in tables. */
export function evalView(measured: Measured, look: Look): string {
  const { paint } = look;
  const { points, baseline, score, ms } = measured;
  const rows = [...POINT_KINDS, 'total' as const].filter((kind) => points[kind].n > 0);
  const blocks = [
    `${paint.strong('Points')}\n${table([
      ['', 'n', 'precision', 'recall', 'F1', 'plain search'],
      ...rows.map((kind) => [
        kind,
        String(points[kind].n),
        ...ratesOf(points[kind].hit),
        ratesOf(baseline.points[kind].hit).join('  '),
      ]),
    ])}`,
    `${paint.strong('Verdicts')} (rows: the label; columns: the checker)\n${confusionView(points.total.confusion)}`,
    `${paint.strong('Kinds of answer')}\n${table([
      ['', 'answers', 'points', 'right', 'target right'],
      ...Object.entries(measured.kinds).map(([kind, of]) => [
        kind === '' ? '(none)' : show(kind),
        String(of.answers),
        String(of.points),
        rate(of.right),
        rate(of.target),
      ]),
    ])}`,
    table([
      ['kappa', rate(measured.kappa)],
      ['score, r', `${rate(score.pearson)}  (plain search ${rate(baseline.score.pearson)})`],
      ['score, error', `${points1(score.mae)} points  (plain search ${points1(baseline.score.mae)})`],
      ['ms an answer', `p50 ${ms.p50?.toFixed(2) ?? '-'}  p95 ${ms.p95?.toFixed(2) ?? '-'}`],
    ]),
  ];
  return blocks.join('\n\n');
}

/** Each verdict that differs from its label, with the words that decided it. */
export function disagreementsView(
  disagreements: readonly Disagreement[],
  fileOf: (row: LabelledAnswer) => string,
  look: Look,
): string {
  const { paint } = look;
  return disagreements
    .map(({ row, kind, label, result }) => {
      const why = REASON[result.reason] || result.reason;
      const place = paint.faint(`${show(fileOf(row))}:${row.line}`);
      const head = `${place} ${paint.accent(show(row.question))} ${paint.strong(show(result.id))} (${kindName(kind)}): ${result.verdict}, ${why}; the label says ${label}`;
      const quotes = result.evidence.map(({ quote, alias }) =>
        wrap(`"${show(quote)}"${alias === undefined ? '' : `  by ${show(alias)}`}`, look.width, '    '),
      );
      return [wrap(head, look.width, '  ', ''), ...quotes].join('\n');
    })
    .join('\n');
}

function kindName(kind: PointKind): string {
  return kind === 'red-flag' ? 'red flag' : kind;
}

function confusionView(confusion: Confusion): string {
  const verdicts = ['hit', 'partial', 'miss'] as const;
  return table([
    ['', ...verdicts],
    ...verdicts.map((label) => [label, ...verdicts.map((got) => String(confusion[label][got]))]),
  ]);
}

function ratesOf({
  precision,
  recall,
  f1,
}: {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}): string[] {
  return [rate(precision), rate(recall), rate(f1)];
}

function rate(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function points1(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}

function table(rows: readonly (readonly string[])[]): string {
  const wide = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(wide[column]!)).join('  ')}`.trimEnd())
    .join('\n');
}
