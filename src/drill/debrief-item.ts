import type { Verdict } from '../check/result.ts';
import type { AnsweredItem, SittingItem } from './sitting.ts';

/** Points by how they were made: in the answer, by half, only when asked back, not at all. */
export interface Tally {
  readonly made: number;
  readonly half: number;
  readonly won: number;
  readonly missed: number;
}

export type ItemDebrief =
  | { readonly kind: 'skipped' | 'not-reached'; readonly question: string; readonly title: string }
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly title: string;
      readonly score: number;
      readonly passed: boolean;
      readonly seconds: number;
      readonly limit: number;
      readonly answer: string;
      readonly probes: readonly ProbeDebrief[];
      readonly points: readonly PointDebrief[];
    };

export interface ProbeDebrief {
  readonly ask: string;
  readonly answer: string;
  /** The points that its answer lifted. */
  readonly won: readonly { readonly point: string; readonly verdict: Verdict }[];
}

export interface PointDebrief {
  readonly point: string;
  readonly outcome: keyof Tally;
  /** The words that made it. */
  readonly quote?: string;
  /** What would have made it. */
  readonly hint?: string;
}

/** What an interview came to at one question. */
export function itemDebrief(item: SittingItem): ItemDebrief {
  const { id, title } = item.question;
  if (item.kind !== 'answered') return { kind: item.kind, question: id, title };
  const { result, timing, answer, probes } = item;
  return {
    kind: 'answered',
    question: id,
    title,
    score: result.score,
    passed: result.passed,
    seconds: timing.seconds,
    limit: timing.limit,
    answer,
    probes: probes.map(({ ask, answer, won }) => ({
      ask,
      answer,
      won: won.map(({ point, verdict }) => ({ point: pointOf(item, point), verdict })),
    })),
    points: item.question.checklist.map((_, index) => pointDebrief(item, index)),
  };
}

function pointOf({ question }: AnsweredItem, id: string): string {
  return question.checklist.find((each) => each.id === id)?.point ?? id;
}

function pointDebrief({ question, result, probes }: AnsweredItem, index: number): PointDebrief {
  const { id, point, miss } = question.checklist[index]!;
  const found = result.points[index];
  const won = probes.some((probe) => probe.won.some((each) => each.point === id));
  const verdict = found?.verdict ?? 'miss';
  const outcome = verdict === 'hit' ? 'made' : verdict === 'partial' ? 'half' : won ? 'won' : 'missed';
  const quote = verdict === 'miss' ? undefined : found?.evidence[0]?.quote;
  return {
    point,
    outcome,
    ...(quote === undefined ? {} : { quote }),
    ...(outcome === 'made' || miss === undefined ? {} : { hint: miss }),
  };
}

export function pointsIn(item: ItemDebrief): readonly PointDebrief[] {
  return item.kind === 'answered' ? item.points : [];
}

export function tally(points: readonly PointDebrief[]): Tally {
  const count = (wanted: keyof Tally) => points.filter(({ outcome }) => outcome === wanted).length;
  return { made: count('made'), half: count('half'), won: count('won'), missed: count('missed') };
}
