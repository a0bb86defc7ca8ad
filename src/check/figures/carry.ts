import { clean } from './amount.ts';
import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';

/** The unit carries over in a pair: `from 180 to 47 ms`, `from 40 ms to 55`. */
export function carried({ before, after }: Pair): Pair {
  return { before: lend(before, after), after: lend(after, before) };
}

/** A quantity with the unit of another where it has none of its own. */
export function lend(one: Quantity, other: Quantity): Quantity {
  if (other.form === 'none' || other.form === 'downtime') return one;
  if (one.form === 'none')
    return {
      ...one,
      dimension: other.dimension,
      unit: other.unit,
      scale: other.scale,
      per: other.per,
      noun: one.noun ?? other.noun,
    };
  if (one.dimension === 'bare' && other.unit === 'times') return { ...one, unit: 'times', vague: false };
  if (one.dimension === 'bare' && other.dimension === 'bare')
    return { ...one, value: clean(one.value * timesOf(one, other)) };
  if (one.dimension === 'bare') {
    const times = timesOf(one, other);
    const value = clean(one.value * times * other.scale);
    return {
      ...one,
      ...(times > 1 && { magnitude: times }),
      dimension: other.dimension,
      value,
      unit: other.unit,
      scale: other.scale,
      noun: one.noun ?? other.noun,
      per: other.per,
      vague: false,
    };
  }
  // `from 12 incidents to 3 a month`: the period is that of both.
  if (one.dimension === 'count' && other.dimension === 'rate' && other.per)
    return { ...one, dimension: 'rate', value: one.value / other.per, unit: other.unit, per: other.per };
  if (one.dimension === 'money' && other.per && !one.per)
    return { ...one, value: one.value * other.scale, per: other.per, unit: other.unit };
  return one;
}

/**
 * `from 60 to 35 thousand`, `2.1 million instead of 1.05`: the thousands are of both where that brings them nearer to each other,
 * which it does not in `from 400 to 1.2k`. Nor are they in `80 thousand messages, usually it's 200`.
 */
function timesOf(one: Quantity, { magnitude = 1, value, scale, noun, from }: Quantity): number {
  const isCounted = noun !== undefined && from < one.from && Number.isInteger(one.value);
  if (one.magnitude !== undefined || isCounted) return 1;
  const far = (times: number) => Math.abs(Math.log((one.value * times * scale) / value));
  return far(magnitude) < far(1) ? magnitude : 1;
}
