import { lend } from './carry.ts';
import type { Lexeme } from './lexeme.ts';
import { isPlural } from './noun.ts';
import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { secondsOf } from './units.ts';

/** Heads of a measure rather than things that one counts: `response times went from 12 to 2` lacks its unit. */
export const MEASURES =
  /^(?:times?|rates?|latency|latencies|availability|uptime|downtime|throughput|frequency|coverage|costs?|p\d+|mttr|mttd|percentiles?|percentage|share|ratio|utili[sz]ation|adoption|duration|bills?|spend|results?|ramp|length|errors?|failures?|speed|performance|fails|fell|loads?|responses?|it's|goes|takes|hits|metrics|figures)$/;

/** `admins went from 40 to 6`: the unit of two bare numbers is what the clause is about, in front of them. */
export function withSubject(all: readonly Lexeme[], pair: Pair): Pair {
  if (pair.before.dimension !== 'bare' || pair.after.dimension !== 'bare') return pair;
  const from = Math.min(pair.before.from, pair.after.from);
  const { sentence } = all[from]!;
  let found: number | undefined;
  for (let i = from - 1; i >= 0 && i > from - 16 && all[i]!.sentence === sentence; i--) {
    const { text, kind } = all[i]!;
    if (text === ')') while (i > 0 && i > from - 20 && all[i]!.text !== '(') i--;
    if (MEASURES.test(text)) return pair;
    if (found !== undefined || kind !== 'word') continue;
    // `per quarter` is no unit of what is counted.
    if (isPlural(text) && !isTerm(all, i)) found = i;
  }
  if (found === undefined) return pair;
  const seconds = secondsOf(all[found], false);
  const noun = { from: found, to: found + 1, plural: true, head: all[found]!.text };
  const mend = (one: Quantity): Quantity =>
    seconds === undefined
      ? { ...one, dimension: 'count', noun }
      : { ...one, dimension: 'time', value: one.value * seconds, scale: seconds, unit: 's' };
  return { before: mend(pair.before), after: mend(pair.after) };
}

/** `In two months we went from 88 to 4`: how long that took. */
const isTerm = (all: readonly Lexeme[], at: number): boolean =>
  secondsOf(all[at], false) !== undefined &&
  [1, 2, 3].some((back) => /^(?:in|within|over|after|for|during)$/.test(all[at - back]?.text ?? ''));

/** `We counted 88 resources that differ … went from 88 to 4`: what was said with the same number before is what is meant. */
export function asCounted(told: readonly Quantity[], { before, after }: Pair): Pair {
  if (before.dimension !== 'bare' || after.dimension !== 'bare') return { before, after };
  const same = told.find(
    ({ dimension, value, scale }) =>
      dimension !== 'bare' && value === before.value * scale && value >= DISTINCT,
  );
  return same ? { before: lend(before, same), after: lend(after, same) } : { before, after };
}

/** Smaller numbers stand for many things. */
const DISTINCT = 10;
