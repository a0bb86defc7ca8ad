import type { MetricKind } from '../bank/question.ts';

/** How a point fared: not made, half made, or made. The cache of the history holds places in this list. */
export const VERDICTS = ['miss', 'partial', 'hit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What verdicts are worth beside each other. */
export const WORTH: Readonly<Record<Verdict, number>> = { miss: 0, partial: 1, hit: 2 };

/** Why a point got its verdict. */
export type Reason =
  | 'affirmed'
  /** No wording of the point, but enough words that go with it in an answer that is about the question. */
  | 'in-other-words'
  /** Only a general wording of the point, in an answer that is hardly about the question. */
  | 'off-topic'
  /** What follows takes a part of it back. */
  | 'limited'
  | 'hedged'
  | 'planned'
  | 'regretted'
  | 'denied'
  | 'asked'
  | 'somebody-else'
  /** Of a red flag: how it was before. */
  | 'bygone'
  | 'quoted'
  | 'listed'
  | 'half'
  | 'target'
  | 'no-unit'
  | 'out-of-bounds'
  | 'worse'
  | 'no-change'
  | 'absent';

/** Words of the answer that decided a verdict: `answer.slice(start, end) === quote`. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The alias, or the wording it was widened to, that matched; absent for a figure. */
  readonly alias?: string;
}

/** The verdict on one point or red flag, with the words that decided it (of a denial too). */
export interface PointResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** For a metric point: the figure that decided it, as an index into `Result.figures`. */
  readonly figure?: number;
}

/**
 * A quantity that the answer states. Values are in the base unit of the kind: milliseconds (latency), seconds
 * (duration), a share of 1 (availability, error-rate, coverage), per second (throughput, frequency), money a month or
 * as stated (cost), a plain count (size). A relative change (`halved`, `by 30 %`) has no `value`.
 */
export interface Figure extends Evidence {
  readonly kind: MetricKind;
  readonly value?: number;
  readonly before?: number;
  /** How much of the former value is left: 0.5 for halved, 3 for tripled. */
  readonly ratio?: number;
  /** The unit as understood: `ms`, `%`, `/s`, `$/month`, …; empty where none was stated. */
  readonly unit: string;
  readonly status: 'achieved' | 'target' | 'planned' | 'hedged' | 'denied' | 'asked' | 'somebody-else';
}

/** What a listener would notice beside the content. Shown, never scored. */
export interface Delivery {
  readonly words: number;
  /** Clauses with I, and with we. */
  readonly i: number;
  readonly we: number;
  readonly hedges: readonly Evidence[];
  /** The stages of the question's framework, in order, each with the words that showed it. */
  readonly stages: readonly { readonly stage: string; readonly evidence?: Evidence }[];
}

/** The check of one answer against one question. The same input gives the same result, byte for byte as JSON. */
export interface Result {
  readonly version: 1;
  readonly question: string;
  /** The weighted share of the checklist, 0 to 100, rounded to one decimal. */
  readonly score: number;
  readonly passed: boolean;
  /** In the order of the checklist. */
  readonly points: readonly PointResult[];
  readonly redFlags: readonly PointResult[];
  readonly figures: readonly Figure[];
  readonly delivery: Delivery;
}

/** The least score that passes. */
export const PASS_MARK = 70;
