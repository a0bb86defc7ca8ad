import { lettersOf } from './aliases.ts';
import { ownCopy } from './own-copy.ts';

/** Two of the texts, by index, and the share of words they have in common (Jaccard). */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/**
 * Every text that is nearly the same as an earlier one, with that earlier one. Compared as sets of words; only texts
 * that share one of their rarest words are compared at all (prefix filtering: Chaudhuri et al. 2006), so that ten
 * thousand texts take no longer than reading them.
 */
export function similarPairs(texts: WordSets, least: number): Pair[] {
  const sets = texts.ranked();
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

/** The words of texts as numbers; of a text itself nothing is kept, and there may be ten thousand. */
export class WordSets {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly sets: Uint32Array[] = [];

  add(text: string): void {
    const words = new Set<number>();
    for (const word of lettersOf(text.toLowerCase())) {
      const number = this.numbers.get(word) ?? this.numbered(word);
      if (words.has(number)) continue;
      words.add(number);
      this.counts[number]!++;
    }
    this.sets.push(Uint32Array.from(words));
  }

  /** The sets with the rarest words first: the rarer a word, the smaller its number. */
  ranked(): Uint32Array[] {
    const { counts } = this;
    const ranks = new Uint32Array(counts.length);
    const byCount = counts.map((_, number) => number).sort((a, b) => counts[a]! - counts[b]! || a - b);
    for (const [rank, number] of byCount.entries()) ranks[number] = rank;
    return this.sets.map((words) => words.map((number) => ranks[number]!).sort());
  }

  private numbered(word: string): number {
    this.numbers.set(ownCopy(word), this.counts.length);
    return this.counts.push(0) - 1;
  }
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
