import type { MetricKind } from '../../bank/question.ts';
import type { Figure } from '../result.ts';
import type { Stated } from './find.ts';
import type { Kinds } from './kind-cues.ts';
import type { Lexeme } from './lexeme.ts';
import { windowBefore } from './period.ts';
import type { Quantity, Trend } from './quantity.ts';
import { HOUR, MONTH, periodOf } from './units.ts';

export function values(
  all: readonly Lexeme[],
  { one, before, from }: Stated,
  kinds: Kinds,
  trend: Trend | undefined,
): Pick<Figure, 'value' | 'before' | 'ratio'> {
  if (trend) return { ratio: ratioOf(one, trend, kinds.kind) };
  const value = inKind(all, one, kinds.kind, from);
  if (before === undefined) return value === undefined ? {} : { value };
  const former = inKind(all, before, kinds.kind, from);
  const ratio = value !== undefined && former ? ratioBetween(value, former) : undefined;
  return {
    ...(value !== undefined && { value }),
    ...(former !== undefined && { before: former }),
    ...(ratio !== undefined && Number.isFinite(ratio) && { ratio }),
  };
}

/** The value as a multiple of the former one. */
export const ratioBetween = (value: number, former: number): number =>
  Number((value / former).toPrecision(6));

function ratioOf(one: Quantity, trend: Trend, kind: MetricKind): number {
  const higher = kind === 'availability' || kind === 'throughput' || kind === 'coverage';
  const up = trend === 'up' || (trend === 'better' && higher) || (trend === 'worse' && !higher);
  const ratio =
    one.dimension === 'share'
      ? up
        ? 1 + one.value
        : 1 - one.value
      : up === one.value >= 1
        ? one.value
        : 1 / one.value;
  return Number(ratio.toPrecision(6));
}

/** The value in the base unit of the kind. */
function inKind(all: readonly Lexeme[], one: Quantity, kind: MetricKind, at: number): number | undefined {
  if (one.dimension === 'time') {
    if (kind === 'latency') return Number((one.value * 1000).toPrecision(12));
    if (kind !== 'availability') return one.value;
    const period = one.per ?? periodNear(all, at);
    return period === undefined ? undefined : Number(Math.max(0, 1 - one.value / period).toPrecision(9));
  }
  if (one.dimension === 'work') return one.value / HOUR;
  if (one.dimension === 'rate' && kind === 'cost') return one.value * MONTH;
  return one.value;
}

const COUNTED_OVER = /^(?:year|month|quarter|week|day)$/;

/** The period that downtime was counted over: `in the whole year`, `last quarter`. */
export function periodNear(all: readonly Lexeme[], at: number): number | undefined {
  for (let i = at; i < all.length && i < at + 16 && all[i]!.sentence === all[at]!.sentence; i++) {
    const { text } = all[i]!;
    if (COUNTED_OVER.test(text)) return periodOf(text);
  }
  return windowBefore(all, at)?.seconds;
}
