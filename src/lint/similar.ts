import { lettersOf } from './heads.ts';
import { FNV_BASIS, fnv, hashOf, mixed } from './sample.ts';

/** Two of the texts, by index, and the share of words they have in common (Jaccard). */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** The hashes of the words of a text, in 30 bits, which V8 keeps without a box. */
export function wordHashesOf(text: string): readonly number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_BASIS;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    // Nearly every text is ASCII, of which no word has to be cut out.
    if (code > 0x7f) return lettersOf(lower).map((word) => hashOf(word) >>> 2);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) hash = fnv(hash, code);
    else if (hash !== FNV_BASIS) {
      hashes.push(mixed(hash) >>> 2);
      hash = FNV_BASIS;
    }
  }
  if (hash !== FNV_BASIS) hashes.push(mixed(hash) >>> 2);
  return hashes;
}

/** The words of many texts: of each the set of them. */
export class WordSets {
  /** Words are numbered as they come. */
  private readonly numbers = new Map<number, number>();
  private readonly hashes: number[] = [];
  /** In how many texts each stands, and in which it stood last. */
  private readonly counts: number[] = [];
  private readonly latest: number[] = [];
  /** The sets one after another, and where each of them ends. */
  private words = new Uint32Array(1024);
  private readonly ends: number[] = [];

  add(hashes: readonly number[]): void {
    const text = this.ends.length;
    let end = this.ends[text - 1] ?? 0;
    if (end + hashes.length > this.words.length) this.grow(end + hashes.length);
    for (const hash of hashes) {
      const word = this.numberOf(hash);
      if (this.latest[word] === text) continue;
      this.latest[word] = text;
      this.counts[word]!++;
      this.words[end++] = word;
    }
    this.ends.push(end);
  }

  /**
   * Every text that is nearly the same as an earlier one, with that earlier one. Compared as sets of words; only texts
   * that share one of their rarest words are compared at all (prefix filtering: Chaudhuri et al. 2006), so that ten
   * thousand texts take no longer than reading them. Asked once, when all were added.
   */
  similarPairs(least: number): Pair[] {
    const { sets, alone } = this.ranked();
    const holders = new Map<number, number[]>();
    const pairs: Pair[] = [];
    /** The text that each text was compared with last. */
    const triedBy = new Int32Array(sets.length).fill(-1);
    sets.forEach((words, second) => {
      // Two sets with a share of at least `least` have one of these first words in common.
      const rare = Math.min(words.length, words.length - Math.ceil(least * words.length) + 1);
      let best: Pair | undefined;
      for (let at = 0; at < rare; at++) {
        if (words[at]! < alone) continue;
        const held = holders.get(words[at]!);
        for (const first of held ?? NOBODY) {
          if (best?.share === 1 || triedBy[first] === second) continue;
          triedBy[first] = second;
          const share = shareOf(sets[first]!, words, least);
          if (share >= least && share > (best?.share ?? 0)) best = { first, second, share };
        }
        // A word that so many hold as one of their rarest is no trace of a copy, but of a form filled in.
        if (!held) holders.set(words[at]!, [second]);
        else if (held.length < CROWD) held.push(second);
      }
      if (best) pairs.push(best);
    });
    return pairs;
  }

  /** The sets with the rarest words first: the rarer a word, the smaller its number. Those below `alone` stand in one text. */
  private ranked(): { sets: readonly Uint32Array[]; alone: number } {
    const { counts, hashes, words } = this;
    const order = counts.map((_, word) => word);
    order.sort((a, b) => counts[a]! - counts[b]! || hashes[a]! - hashes[b]!);
    const ranks = new Uint32Array(order.length);
    order.forEach((word, rank) => {
      ranks[word] = rank;
    });
    let start = 0;
    const sets = this.ends.map((end) => {
      const set = words.subarray(start, end);
      for (let at = 0; at < set.length; at++) set[at] = ranks[set[at]!]!;
      start = end;
      return set.sort();
    });
    return { sets, alone: counts.filter((count) => count === 1).length };
  }

  private numberOf(hash: number): number {
    const known = this.numbers.get(hash);
    if (known !== undefined) return known;
    const word = this.hashes.push(hash) - 1;
    this.numbers.set(hash, word);
    this.counts.push(0);
    this.latest.push(-1);
    return word;
  }

  private grow(least: number): void {
    const words = new Uint32Array(2 * least);
    words.set(this.words);
    this.words = words;
  }
}

const CROWD = 50;
const NOBODY: readonly number[] = [];

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
