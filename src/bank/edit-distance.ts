/**
 * How many single-letter edits (insert, delete, replace, swap of neighbours) turn one word into the other, or
 * `limit + 1` as soon as it is more (optimal string alignment distance; Damerau 1964).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** From so many letters on a word is taken for the begin of the only candidate that begins so. */
const BEGIN = 3;
/** Longer ones are no words that somebody mistyped, and to compare two takes the square of their length. */
const LONGEST = 100;

/** The candidate that a mistyped word was meant to be: the one that it begins, or the nearest when one is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const begun = word.length < BEGIN ? [] : known.filter((each) => each.startsWith(word));
  if (begun.length === 1) return begun[0];
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? '' : ` (did you mean "${guess}"?)`;
}
