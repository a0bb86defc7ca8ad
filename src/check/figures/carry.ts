import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';

/** The unit carries over in a pair: `from 180 to 47 ms`, `from 40 ms to 55`. */
export function carried({ before, after }: Pair): Pair {
  return { before: lend(before, after), after: lend(after, before) };
}

function lend(one: Quantity, other: Quantity): Quantity {
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
  if (one.dimension === 'bare' && other.dimension !== 'bare') {
    // `from 60 to 35 thousand`
    const times =
      one.magnitude === undefined &&
      one.value < 1000 &&
      one.value * 100 > other.value / other.scale / (other.magnitude ?? 1)
        ? (other.magnitude ?? 1)
        : 1;
    const value = Number((one.value * times * other.scale).toPrecision(12));
    return {
      ...one,
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
