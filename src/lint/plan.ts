import type { FileProblems } from './problems.ts';
import type { Rule, Tools } from './rule.ts';
import type { Trials } from './trials.ts';

/** What a run gathered. */
export interface Gathered {
  readonly byFile: readonly FileProblems[];
  /** Question files looked at. */
  readonly files: number;
  /** Milliseconds by rule, and for `(parser)` what no rule accounts for. */
  readonly times: ReadonlyMap<string, number>;
  /** A question could not be read, so the rules across files have not seen it. */
  readonly faulty: boolean;
}

/** What a run looks at, and with which rules. */
export interface Plan {
  readonly rules: readonly Rule[];
  readonly tools: Tools;
  readonly trials: Trials;
  readonly asked: (path: string) => boolean;
  readonly ignored: (path: string) => boolean;
  /** Milliseconds from anywhere; asked for only where times are wanted. */
  readonly clock?: () => number;
}
