import type { Point, Question, RedFlag } from '../bank/question.ts';
import { naiveVerdict } from './baseline.ts';
import { type LabelledAnswer, labelOf } from './labelled.ts';
import type { PointResult, Result, Verdict } from './result.ts';
import { COUNTS } from './score.ts';
import { type Agreement, agreementOf, kappaOf, pearson } from './statistics.ts';

export const POINT_KINDS = ['any', 'all', 'metric', 'red-flag'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** A labelled answer with the check of it, and how many milliseconds that took. */
export interface Checked {
  readonly row: LabelledAnswer;
  readonly question: Question;
  readonly result: Result;
  readonly ms: number;
}

/** A point of an answer that the checker and the label see differently. */
export interface Disagreement {
  readonly row: LabelledAnswer;
  readonly kind: PointKind;
  readonly label: Verdict;
  readonly result: PointResult;
}

/** How the checker agrees with people. Shares are of 1; null where there is nothing to share. */
export interface Measured {
  readonly version: 1;
  readonly answers: number;
  readonly points: Readonly<Record<PointKind | 'total', Agreement>>;
  readonly kinds: Readonly<Record<string, KindMeasured>>;
  readonly kappa: number | null;
  readonly score: { readonly pearson: number | null; readonly mae: number | null };
  readonly ms: { readonly p50: number | null; readonly p95: number | null };
  /** The same of a case-insensitive search for the aliases, a metric being made by any digit. */
  readonly baseline: {
    readonly points: Readonly<Record<PointKind | 'total', Agreement>>;
    readonly score: { readonly pearson: number | null; readonly mae: number | null };
  };
}

export interface KindMeasured {
  readonly answers: number;
  readonly points: number;
  /** The share of points whose verdict equals the label. */
  readonly right: number | null;
  /** The same of the rows' target points. */
  readonly target: number | null;
}

/** One judgement of one point by the machine beside the person's. */
interface Pair {
  readonly checked: Checked;
  readonly kind: PointKind;
  readonly got: Verdict;
  readonly naive: Verdict;
  readonly label: Verdict;
  readonly result: PointResult;
}

/** Compares checks with labels. */
export function measure(all: readonly Checked[]): { measured: Measured; disagreements: Disagreement[] } {
  const pairs = all.flatMap(pairsOf);
  const got = ({ got, label }: Pair): [Verdict, Verdict] => [got, label];
  const naive = ({ naive, label }: Pair): [Verdict, Verdict] => [naive, label];
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const scores = all.map(({ question, row }) => weighted(question, ({ id }) => labelOf(row, id)));
  const naiveScores = all.map(({ question, row }) =>
    weighted(question, ({ criterion }) => naiveVerdict(criterion, row.answer)),
  );
  const measured: Measured = {
    version: 1,
    answers: all.length,
    points: agreements(pairs, got),
    kinds: Object.fromEntries(
      [...new Set(all.map(({ row }) => row.kind))]
        .sort()
        .map((kind) => [kind, kindMeasured(kind, all, pairs)]),
    ),
    kappa: kappaOf(pairs.map(got)),
    score: compared(
      all.map(({ result }) => result.score),
      scores,
    ),
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    baseline: { points: agreements(pairs, naive), score: compared(naiveScores, scores) },
  };
  const disagreements = pairs
    .filter(({ got, label }) => got !== label)
    .map(({ checked, kind, label, result }) => ({ row: checked.row, kind, label, result }));
  return { measured, disagreements };
}

function pairsOf(checked: Checked): Pair[] {
  const { question, result, row } = checked;
  const pair = (kind: PointKind, { id, criterion }: Point | RedFlag, judged: PointResult): Pair => ({
    checked,
    kind,
    got: judged.verdict,
    naive: naiveVerdict(criterion, row.answer),
    label: labelOf(row, id),
    result: judged,
  });
  return [
    ...question.checklist.map((point, index) => pair(point.criterion.kind, point, result.points[index]!)),
    ...question.redFlags.map((flag, index) => pair('red-flag', flag, result.redFlags[index]!)),
  ];
}

function agreements(
  pairs: readonly Pair[],
  of: (pair: Pair) => [Verdict, Verdict],
): Record<PointKind | 'total', Agreement> {
  const only = (wanted: PointKind) => agreementOf(pairs.filter(({ kind }) => kind === wanted).map(of));
  return {
    any: only('any'),
    all: only('all'),
    metric: only('metric'),
    'red-flag': only('red-flag'),
    total: agreementOf(pairs.map(of)),
  };
}

function kindMeasured(kind: string, all: readonly Checked[], pairs: readonly Pair[]): KindMeasured {
  const own = pairs.filter(({ checked }) => checked.row.kind === kind);
  const targets = own.filter(({ checked, result }) => checked.row.target === result.id);
  const right = (some: readonly Pair[]) =>
    some.length === 0 ? null : some.filter(({ got, label }) => got === label).length / some.length;
  const answers = all.filter(({ row }) => row.kind === kind).length;
  return { answers, points: own.length, right: right(own), target: right(targets) };
}

function weighted(question: Question, verdictOf: (point: Point) => Verdict): number {
  const whole = question.checklist.reduce((sum, { weight }) => sum + weight, 0);
  const reached = question.checklist.reduce((sum, point) => sum + point.weight * COUNTS[verdictOf(point)], 0);
  return (100 * reached) / Math.max(1, whole);
}

function compared(
  machine: readonly number[],
  people: readonly number[],
): { pearson: number | null; mae: number | null } {
  if (machine.length === 0) return { pearson: null, mae: null };
  const apart = machine.reduce((sum, score, index) => sum + Math.abs(score - people[index]!), 0);
  return { pearson: pearson(machine, people), mae: apart / machine.length };
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
