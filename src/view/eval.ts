import type { LabelledAnswer } from '../check/labelled.ts';
import type { Disagreement, Measured, PointKind } from '../check/measure.ts';
import { POINT_KINDS } from '../check/measure.ts';
import type { Confusion } from '../check/statistics.ts';
import type { Look } from './look.ts';
import { rowLine } from './row-line.ts';
import { show } from './show.ts';
import { REASON } from './verdict.ts';
import { beside, fitTo, widthOf, wrap } from './wrap.ts';

/** How the checker agrees with the labels, in tables. */
export function evalView(measured: Measured, look: Look): string {
  const { paint } = look;
  const { points, baseline, score, ms } = measured;
  const rows = [...POINT_KINDS, 'total' as const].filter((kind) => points[kind].n > 0);
  const kinds = Object.entries(measured.kinds);
  const targeted = kinds.some(([, { target }]) => target !== null);
  const blocks = [
    `${paint.strong('Points')}\n${table(look, [
      ['', 'n', 'precision', 'recall', 'F1', 'plain search'],
      ...rows.map((kind) => [
        kind,
        String(points[kind].n),
        ...ratesOf(points[kind].hit),
        ratesOf(baseline.points[kind].hit).join('  '),
      ]),
    ])}`,
    wrap(`${paint.strong('Verdicts')} (rows: the label; columns: the checker)`, look.width) +
      `\n${confusionView(points.total.confusion, look)}`,
    `${paint.strong('Kinds of answer')}\n${table(look, [
      ['', 'answers', 'points', 'right', ...(targeted ? ['target right'] : [])],
      ...kinds.map(([kind, of]) => [
        kind === '' ? '(none)' : show(kind),
        String(of.answers),
        String(of.points),
        rate(of.right),
        ...(targeted ? [rate(of.target)] : []),
      ]),
    ])}`,
    [
      ['kappa', rate(measured.kappa)],
      ['score, r', `${rate(score.pearson)}  (plain search ${rate(baseline.score.pearson)})`],
      ['score, error', `${points1(score.mae)} points  (plain search ${points1(baseline.score.mae)})`],
      ['ms an answer', `p50 ${ms.p50?.toFixed(2) ?? '-'}  p95 ${ms.p95?.toFixed(2) ?? '-'}`],
    ]
      .map(([name, value]) => beside(`  ${name!.padEnd(12)}  `, value!, look.width))
      .join('\n'),
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

function confusionView(confusion: Confusion, look: Look): string {
  const verdicts = ['hit', 'partial', 'miss'] as const;
  return table(look, [
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

function table(look: Look, [titles = [], ...rows]: readonly (readonly string[])[]): string {
  const wide = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => widthOf(row[column]!))),
  );
  if (wide.reduce((sum, width) => sum + 2 + width, 0) > look.width)
    return rows.map((row) => rowLine(row, titles, look)).join('\n');
  return [titles, ...rows]
    .map((row) => `  ${row.map((cell, column) => fitTo(cell, wide[column]!)).join('  ')}`.trimEnd())
    .join('\n');
}
