import type { MetricKind } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import type { Figure } from '../result.ts';
import type { Beyond } from './beyond.ts';
import type { Trend } from './quantity.ts';
import type { ToldWhen } from './told-when.ts';

/** A figure with what the judge wants to know beside it; the result shows only the `Figure` of it. */
export interface FoundFigure extends Figure {
  /** The word that denies it. */
  readonly denier?: Span;
  /** Kinds that the figure may be read as where the point's own words ask for it. */
  readonly also: readonly MetricKind[];
  /** Not so where there is no unit, and the kind is a guess. */
  readonly sure: boolean;
  /** The words for what is counted. */
  readonly noun?: { readonly start: number; readonly end: number } | undefined;
  /** What is counted, in the plural. */
  readonly things?: string | undefined;
  /** A relative change (`halved`, `by 30 %`) whose direction this is; or the direction of a value that moved. */
  readonly trend?: Trend | undefined;
  /** When it was so, as far as its sentence tells; read where a change is asked for. */
  readonly told: () => ToldWhen;
  /** The words say that this is how long it all took: `in total`, `from the call until …`, `was dead for`. */
  readonly total: boolean;
  /** Nothing is left of what was counted: `none since`. */
  readonly none: boolean;
  /** When, not how much: `in the two years since`. */
  readonly frame: boolean;
  /** Only part of a name: `the nightly import`. */
  readonly attribute: boolean;
  /** `we saved 11,000 euros`: by how much it changed. */
  readonly saved: boolean;
  /** `fell by 133 ms`: in which direction it changed by so much. */
  readonly delta: Trend | undefined;
  /** The time since the first clock time: `14:19`. */
  readonly clock: boolean;
  /** `over 200 ms`: the value is not reached itself. */
  readonly beyond: Beyond | undefined;
  /** Too vague to hold: `a few hours`. */
  readonly vague: boolean;
  /** The sentence that it stands in; of a before and after both. */
  readonly sentence: Span;
}
