/** A run of the answer's words, its last one included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Across the end of a sentence so many words may stand between what belongs together. */
export const MAX_WORDS_BETWEEN = 12;

/** How many words stand between two runs; less than 0 where they share words. */
export function wordsBetween(a: Run, b: Run): number {
  return Math.max(b.first - a.last, a.first - b.last) - 1;
}
