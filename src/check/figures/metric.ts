import type { Span } from '../../bank/source.ts';
import type { Reason, Verdict } from '../result.ts';
import type { FoundFigure } from './found-figure.ts';

/** What the judge is told of the answer beside its figures. */
export interface MetricContext {
  /** Where the answer says one of the criterion's `of`. */
  readonly mentions: readonly Span[];
  /** Whether a mention stands close to the span: in its sentence, or at most 12 words off. */
  near(figure: FoundFigure): boolean;
  /** Whether a mention stands a few words off, and nothing parts the two. */
  readonly linked?: (figure: FoundFigure) => boolean;
  /** What the point says a good answer states. */
  readonly statement?: string;
  /** Whether the span only repeats the prompt, or stands in a bare list of terms. */
  readonly quoted?: (span: Span) => boolean;
  readonly listed?: (span: Span) => boolean;
  /** Whether somebody else is who the span is told of. */
  readonly theirs?: (span: Span) => boolean;
  /** How much the words around a figure are about the point. */
  readonly topic?: (figure: FoundFigure) => number;
  /** How close the nearest mention stands: 2 for one that is part of the figure, 0 for one far off. */
  readonly nearness?: (figure: FoundFigure) => number;
  /** The log-odds that the answer is one to the question. */
  readonly belongs?: number;
  /** Whether the answer says that what was asked for was not measured, and so the figure is of something else. */
  readonly unmeasured?: (figure: FoundFigure) => boolean;
  /** How many powers of ten a figure is off what the model answer states; undefined where that states none. */
  readonly apart?: (figure: FoundFigure) => number | undefined;
}

/** The verdict on a metric point, and the figure that decided it as an index; none where nothing was stated. */
export interface MetricVerdict {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly figure?: number;
  /** The figure that tells how it was before, where that stands in a sentence of its own. */
  readonly former?: number;
}
