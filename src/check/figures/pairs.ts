import { dateOf } from './dated.ts';
import { eraOf } from './era.ts';
import type { Lexeme } from './lexeme.ts';
import { STOP } from './noun.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { withSubject } from './subject.ts';
import { EVENTS } from './things.ts';

/** A before and an after of one thing. */
export interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
}

const ARROW = /^(?:→|->|-->|=>|⇒|➔)$/;
const MOVED = new Set(
  `from went go goes gone going fell fall falls fallen dropped drop drops cut cuts came come comes brought bring got get gets reduced reduce rose rise rises grew grow increased increase raised
  raise shrank took take moved move improved improve jumped climbed climb slowed slid slipped sank up down lowered halved doubled decreased declined changed turned dipped tripled crept expanded scaled`.split(
    /\s+/,
  ),
);

/** Joins quantities that are a before and an after; each is used once. */
export function findPairs(all: readonly Lexeme[], quantities: readonly Quantity[]): Map<Quantity, Pair> {
  const pairs = new Map<Quantity, Pair>();
  for (let i = 0; i < quantities.length; i++) {
    const first = quantities[i]!;
    if (pairs.has(first)) continue;
    for (let j = i + 1; j < quantities.length && j <= i + 3; j++) {
      const second = quantities[j]!;
      if (all[second.from]!.sentence > all[first.from]!.sentence + 1 || pairs.has(second)) break;
      const direction = comparable(first, second) ? link(all, quantities, i, j) : undefined;
      if (direction === undefined) continue;
      const pair =
        direction === 'forward' ? { before: first, after: second } : { before: second, after: first };
      const joined = withSubject(all, carried(pair));
      pairs.set(first, joined).set(second, joined);
      break;
    }
  }
  return pairs;
}

function comparable(one: Quantity, other: Quantity): boolean {
  if (one.form === 'none' || other.form === 'none') {
    const rest = one.form === 'none' ? other : one;
    return (
      rest.form !== 'none' &&
      (rest.dimension === 'rate' || rest.dimension === 'count' || rest.dimension === 'bare')
    );
  }
  if (one.form === 'downtime' || other.form === 'downtime')
    return one.dimension === 'time' || other.dimension === 'time' || one.dimension === other.dimension;
  if (one.dimension === other.dimension) return one.dimension !== 'factor';
  if (one.dimension === 'factor' || other.dimension === 'factor') return false;
  if (one.dimension === 'bare' || other.dimension === 'bare') return true;
  const both = `${one.dimension} ${other.dimension}`;
  return /^(?:time work|work time|count rate|rate count)$/.test(both);
}

/** Which of the two came first in time, if the words between them say so. */
function link(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  i: number,
  j: number,
): 'forward' | 'backward' | undefined {
  const first = quantities[i]!;
  const second = quantities[j]!;
  const same = all[first.from]!.sentence === all[second.from]!.sentence;
  const gap = second.from - first.to;
  if (same && gap <= 14) {
    const direct = joint(all, first, second, gap) ?? dated(all, first, second);
    if (direct) return direct;
  }
  if (
    first.dimension === 'bare' ||
    (second.weak === true && second.form !== 'none') ||
    (second.dimension === 'bare' && !(j === i + 1 && isValue(all, second)))
  )
    return undefined;
  if (gap > 40 || first.weak || (second.weak && second.form !== 'none') || first.form === 'none')
    return undefined;
  if (!countAlike(first, second) || isAttribute(all, first) || isAttribute(all, second)) return undefined;
  for (let k = i + 1; k < j; k++) if (quantities[k]!.dimension === first.dimension) return undefined;
  return eraOf(all, quantities, i, j);
}

/** `the nightly import` names a thing, it does not say how often something happened. */
function isAttribute(all: readonly Lexeme[], one: Quantity): boolean {
  const next = all[one.to];
  if (one.form !== 'adverb' || next?.kind !== 'word' || next.sentence !== all[one.from]!.sentence)
    return false;
  return !EVENTS.test(next.text) && !STOP.has(next.text);
}

/** Counts of different things are no before and after of one, unless the words between them join them. */
function countAlike(first: Quantity, second: Quantity): boolean {
  if (first.dimension !== 'count') return second.dimension !== 'count' || first.form === 'none';
  if (second.dimension !== 'count' || second.form === 'none')
    return EVENTS.test(first.noun?.head ?? '') || second.form === 'none';
  return (
    first.noun === undefined ||
    second.noun === undefined ||
    first.noun.head === second.noun.head ||
    second.noun.head === 'us' ||
    second.noun.head === 'them'
  );
}

/** A bare number in a later clause stands for a value only where a word leads up to it: `now it is 7`, `in 9`. */
function isValue(all: readonly Lexeme[], bare: Quantity): boolean {
  const next = all[bare.to];
  if (
    next &&
    /^(?:now|today|the|this|last|since)$/.test(next.text) &&
    next.sentence === all[bare.from]!.sentence
  )
    return true;
  const at = wordBefore(all, bare.from);
  return at >= 0 && /^(?:is|was|are|were|it's|in|takes|took|to|after|needs|needed)$/.test(all[at]!.text);
}

/** `9 in H1, 2 in H2`, `seven last year, two this year`. */
function dated(
  all: readonly Lexeme[],
  first: Quantity,
  second: Quantity,
): 'forward' | 'backward' | undefined {
  const one = dateOf(all, first);
  const other = one === undefined ? undefined : dateOf(all, second);
  if (one === undefined || other === undefined || one === other) return undefined;
  return one < other ? 'forward' : 'backward';
}

function joint(
  all: readonly Lexeme[],
  first: Quantity,
  second: Quantity,
  gap: number,
): 'forward' | 'backward' | undefined {
  const at = wordBefore(all, second.from);
  if (at < first.to - 1) return undefined;
  const word = at >= first.to ? all[at]!.text : '';
  const start = wordBefore(all, first.from);
  const opens = start >= 0 ? all[start]!.text : '';
  const clear = noClause(all, first.to, second.from);
  if (ARROW.test(word) && gap <= 8) return 'forward';
  if (first.weak && opens !== 'from' && opens !== 'of') return undefined;
  if (/^(?:closer|close|next|due|thanks|according|compared)$/.test(all[at - 1]?.text ?? '') && word === 'to')
    return undefined;
  if (/^(?:to|into|until|till)$/.test(word) && clear && (opens === 'from' || movedBefore(all, first.from)))
    return 'forward';
  if (opens === 'from' && second.form === 'none') return 'forward';
  const alike =
    first.dimension === second.dimension || second.dimension === 'bare' || first.dimension === 'bare';
  if (word === 'from' && gap <= 7 && alike) return 'backward';
  if (word === 'of' && all[at - 1]?.text === 'instead') return 'backward';
  if (word === 'than' && all[at - 1]?.text === 'rather') return 'backward';
  if (/^(?:to|with)$/.test(word) && /^(?:compared|opposed|comparison)$/.test(all[at - 1]?.text ?? ''))
    return 'backward';
  if (/^(?:versus|vs|previously|formerly|originally)$/.test(word) && gap <= 6) return 'backward';
  const instead =
    (opens === 'of' && all[start - 1]?.text === 'instead') ||
    (opens === 'than' && all[start - 1]?.text === 'rather');
  return instead ? 'forward' : undefined;
}

function noClause(all: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:but|while|and|because|:)$/.test(all[i]!.text)) return false;
  return true;
}

function movedBefore(all: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 10; i--) {
    if (all[i]!.sentence !== all[from]!.sentence) return false;
    if (MOVED.has(all[i]!.text)) return true;
  }
  return false;
}

/** The unit carries over in a pair: `from 180 to 47 ms`, `from 40 ms to 55`. */
function carried({ before, after }: Pair): Pair {
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
  if (one.dimension === 'bare' && other.dimension !== 'bare') {
    const value = Number((one.value * other.scale).toPrecision(12));
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
