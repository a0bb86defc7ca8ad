import { lettersOf } from './heads.ts';
import { hashOf } from './sample.ts';

/** Two of the texts, by index, and the share of words they have in common (Jaccard). */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** The words of a text: the set of their hashes, in 30 bits, which V8 keeps without a box. */
export type WordSet = readonly number[];

export function wordSetOf(text: string): WordSet {
  return [...new Set(lettersOf(text.toLowerCase()).map((word) => hashOf(word) >>> 2))];
}

/**
 * Every text that is nearly the same as an earlier one, with that earlier one. Compared as sets of words; only texts
 * that share one of their rarest words are compared at all (prefix filtering: Chaudhuri et al. 2006), so that ten
 * thousand texts take no longer than reading them.
 */
export function similarPairs(texts: readonly WordSet[], least: number): Pair[] {
  const sets = ranked(texts);
  const holders = new Map<number, number[]>();
  const pairs: Pair[] = [];
  /** The text that each text was compared with last. */
  const triedBy = new Int32Array(sets.length).fill(-1);
  sets.forEach((words, second) => {
    // Two sets with a share of at least `least` have one of these first words in common.
    const rare = words.length - Math.ceil(least * words.length) + 1;
    let best: Pair | undefined;
    for (const word of words.subarray(0, rare)) {
      const held = holders.get(word) ?? [];
      for (const first of held) {
        if (best?.share === 1 || triedBy[first] === second) continue;
        triedBy[first] = second;
        const share = shareOf(sets[first]!, words, least);
        if (share >= least && share > (best?.share ?? 0)) best = { first, second, share };
      }
      // A word that so many hold as one of their rarest is no trace of a copy, but of a form filled in.
      if (held.length === 0) holders.set(word, [second]);
      else if (held.length < CROWD) held.push(second);
    }
    if (best) pairs.push(best);
  });
  return pairs;
}

const CROWD = 50;

/** The sets with the rarest words first: the rarer a word, the smaller its number. */
function ranked(sets: readonly WordSet[]): Uint32Array[] {
  const counts = new Map<number, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranks = new Map<number, number>();
  for (const [word] of [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0])) ranks.set(word, ranks.size);
  return sets.map((words) => Uint32Array.from(words, (word) => ranks.get(word)!).sort());
}

/** Both sorted. Below `least` only roughly: it stops as soon as that can't be reached. */
function shareOf(a: Uint32Array, b: Uint32Array, least: number): number {
  const needed = (least / (1 + least)) * (a.length + b.length);
  if (Math.min(a.length, b.length) < needed) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (common + Math.min(a.length - i, b.length - j) < needed) return 0;
    const order = a[i]! - b[j]!;
    if (order === 0) common++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return common / (a.length + b.length - common);
}
