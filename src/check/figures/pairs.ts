import { comparable, countAlike, isAttribute } from './alike.ts';
import { carried } from './carry.ts';
import { eraOf } from './era.ts';
import { dated, joint } from './joint.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { withSubject } from './subject.ts';

/** A before and an after of one thing. */
export interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
}

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
    (second.weak === true &&
      second.form !== 'none' &&
      !(first.dimension === 'rate' && isValue(all, second))) ||
    (second.dimension === 'bare' &&
      !(quantities.slice(i + 1, j).every((each) => each.dimension === 'bare') && isValue(all, second)))
  )
    return undefined;
  if (gap > 40 || first.weak || first.form === 'none') return undefined;
  if (!countAlike(first, second) || isAttribute(all, first) || isAttribute(all, second)) return undefined;
  for (let k = i + 1; k < j; k++) if (quantities[k]!.dimension === first.dimension) return undefined;
  return eraOf(all, quantities, i, j);
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
  return at >= 0 && /^(?:is|was|are|were|it's|in|takes|took|after|needs|needed)$/.test(all[at]!.text);
}
