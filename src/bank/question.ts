import type { Spans } from './spans.ts';

export const LEVELS = ['junior', 'mid', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

export const TYPES = ['behavioural', 'technical', 'incident', 'introduction'] as const;
export type QuestionType = (typeof TYPES)[number];

export const FRAMEWORKS = ['star', 'incident', 'introduction', 'decision', 'none'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const METRIC_KINDS = [
  'latency',
  'availability',
  'throughput',
  'error-rate',
  'duration',
  'cost',
  'frequency',
  'size',
  'coverage',
  'any',
] as const;
/** What a quantity measures. */
export type MetricKind = (typeof METRIC_KINDS)[number];

/**
 * A bound on a quantity in the base unit of its kind: milliseconds (latency), seconds (duration), a share of 1
 * (availability, error-rate, coverage), per second (throughput, frequency), money or hours a month
 * (cost, see `currency`), a plain count (size).
 */
export interface Bound {
  readonly value: number;
  readonly unit: BoundUnit;
  /** As the author wrote it: `99.9%`, `200ms`. */
  readonly text: string;
}

export type BoundUnit = 'ms' | 's' | 'share' | 'per-second' | 'money' | 'money-per-month' | 'count';

/** What a point or red flag wants the answer to say. Aliases are kept as the author wrote them. */
export type Criterion = WordCriterion | MetricCriterion;
export type WordCriterion =
  | { readonly kind: 'any'; readonly aliases: readonly string[] }
  | { readonly kind: 'all'; readonly slots: readonly (readonly string[])[] };
export interface MetricCriterion {
  readonly kind: 'metric';
  readonly metric: MetricKind;
  /** Aliases of the thing measured; empty: any quantity of the kind counts. */
  readonly of: readonly string[];
  readonly min?: Bound;
  readonly max?: Bound;
  /** True: wants a before and after, or by how much. */
  readonly change: boolean;
  readonly better: 'lower' | 'higher' | 'either';
}

/** The lists of aliases of a criterion: one for `any` and for the `of` of a metric. */
export function slotsOf(criterion: Criterion): readonly (readonly string[])[] {
  switch (criterion.kind) {
    case 'any':
      return [criterion.aliases];
    case 'all':
      return criterion.slots;
    case 'metric':
      return [criterion.of];
  }
}

/** One thing a good answer says. */
export interface Point {
  readonly id: string;
  readonly point: string;
  readonly must: boolean;
  /** 1 to 5. */
  readonly weight: number;
  readonly criterion: Criterion;
  readonly miss?: string;
  readonly ask?: string;
}

/** One thing a good answer does not say. */
export interface RedFlag {
  readonly id: string;
  readonly point: string;
  readonly criterion: WordCriterion;
  readonly why?: string;
}

/** A concept of a lexicon: wordings that mean the same, and look-alikes that do not. */
export interface Concept {
  readonly id: string;
  readonly wordings: readonly string[];
  readonly not: readonly string[];
}

/** A question, parsed whole. Times in seconds. */
export interface Question {
  readonly bank: string;
  /** The file as the user sees it. */
  readonly path: string;
  readonly id: string;
  readonly formerly: readonly string[];
  readonly title: string;
  readonly level: Level;
  readonly type: QuestionType;
  readonly time: number;
  readonly prep: number;
  readonly tags: readonly string[];
  readonly framework: Framework;
  readonly checklist: readonly Point[];
  readonly redFlags: readonly RedFlag[];
  readonly draft: boolean;
  readonly source?: string;
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly followUps: readonly string[];
  /** Empty only in a draft. */
  readonly modelAnswer: string;
  readonly weakAnswers: readonly string[];
  readonly notes: string;
  /** Concepts of `lexicon.yml` at the bank root, in addition to the shipped ones. */
  readonly lexicon: readonly Concept[];
  /**
   * Where each value stands in the file's text, by path: `title`, `checklist.0`, `checklist.0.any.2`,
   * `checklist.1.all.0.3`, `red-flags.0.why`, `prompt`, `hints.0`, `model-answer`, `weak-answer.1`;
   * a key itself as `key:checklist.0.any`. A body text is the exact slice of the file at its span (comments blanked). Empty where the
   * question came from an index and not from its file.
   */
  readonly spans: Spans;
}
