/** Two of the texts, by index, and the share of words they have in common (Jaccard). */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** Hashes have this many bits, and the key of a word in front of them how often it stands anywhere. */
const HASHED = 2 ** 30;
/** Words are counted by the last bits of their hashes: where two of them share a counter, both pass for a little less rare. */
const COUNTERS = 2 ** 16;

/** The words of many texts: of each the set of them. */
export class WordSets {
  /** The hashes of one text after another, and where each of them ends. */
  private hashes = new Uint32Array(1024);
  private readonly ends: number[] = [];

  /** Adds the words of a text, by their hashes of 30 bits. */
  add(hashes: readonly number[]): void {
    const start = this.ends.at(-1) ?? 0;
    const end = start + hashes.length;
    if (end > this.hashes.length) this.grow(end);
    this.hashes.set(hashes, start);
    this.ends.push(end);
  }

  /**
   * Every text that is nearly the same as an earlier one, with that earlier one. Compared as sets of words; only texts
   * that share one of their rarest words are compared at all (prefix filtering: Chaudhuri et al. 2006), so that ten
   * thousand texts take no longer than reading them.
   */
  similarPairs(least: number): Pair[] {
    const search = new Search(this.ranked(), least);
    return this.ends.flatMap((_, second) => search.earlierLike(second) ?? []);
  }

  /** The sets with the rarest words first: the rarer a word, the smaller its key. */
  private ranked(): Ranked {
    const { hashes } = this;
    const all = this.ends.at(-1) ?? 0;
    const counts = new Uint32Array(COUNTERS);
    for (let at = 0; at < all; at++) counts[hashes[at]! % COUNTERS]!++;
    const keys = new Float64Array(all);
    for (let at = 0; at < all; at++) keys[at] = counts[hashes[at]! % COUNTERS]! * HASHED + hashes[at]!;
    const starts = [0, ...this.ends.slice(0, -1)];
    const ends = this.ends.map((end, text) => starts[text]! + sortSet(keys.subarray(starts[text]!, end)));
    return { keys, starts, ends };
  }

  private grow(least: number): void {
    const hashes = new Uint32Array(2 * least);
    hashes.set(this.hashes);
    this.hashes = hashes;
  }
}

/** Sets of words one after another, where each begins and where it ends. */
interface Ranked {
  readonly keys: Float64Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Brings each number once, in order, to the front, and tells how many there are. */
function sortSet(numbers: Float64Array): number {
  numbers.sort();
  let length = 0;
  for (let at = 0; at < numbers.length; at++)
    if (at === 0 || numbers[at] !== numbers[length - 1]) numbers[length++] = numbers[at]!;
  return length;
}

/** A word that so many hold as one of their rarest is no trace of a copy, but of a form filled in. */
const CROWD = 50;

class Search {
  private readonly sets: Ranked;
  private readonly least: number;
  /** By the hash of a word who holds it among its rarest, and at which place. */
  private readonly holders = new Map<number, { readonly texts: number[]; readonly places: number[] }>();
  /** The text that each text was compared with last. */
  private readonly triedBy: Int32Array;

  constructor(sets: Ranked, least: number) {
    this.sets = sets;
    this.least = least;
    this.triedBy = new Int32Array(sets.ends.length).fill(-1);
  }

  /** The text most like one, of those that were asked about before. */
  earlierLike(second: number): Pair | undefined {
    const { keys, starts } = this.sets;
    const start = starts[second]!;
    const length = this.lengthOf(second);
    // Two sets with a share of at least `least` have one of these first words in common.
    const rare = Math.min(length, length - Math.ceil(this.least * length) + 1);
    let best: Pair | undefined;
    let crowds = 0;
    for (let at = 0; at < rare; at++) {
      const word = keys[start + at]!;
      if (word < 2 * HASHED) continue;
      const hash = word % HASHED;
      const held = this.holders.get(hash);
      if (!held) {
        this.holders.set(hash, { texts: [second], places: [at] });
        continue;
      }
      const { texts, places } = held;
      for (let index = 0; index < texts.length && best?.share !== 1; index++) {
        const share = this.shareWith(texts[index]!, places[index]!, second, at, crowds);
        if (share >= this.least && share > (best?.share ?? 0)) best = { first: texts[index]!, second, share };
      }
      if (texts.length >= CROWD) crowds++;
      else {
        texts.push(second);
        places.push(at);
      }
    }
    return best;
  }

  private lengthOf(text: number): number {
    return this.sets.ends[text]! - this.sets.starts[text]!;
  }

  /** The share of two texts with a common word at these places; 0 where they were compared before or can't be alike. */
  private shareWith(first: number, place: number, second: number, at: number, crowds: number): number {
    const [a, b] = [this.lengthOf(first), this.lengthOf(second)];
    // In common are this word, those behind it, and those before it of which not every holder is known.
    const most = Math.min(a - place, b - at) + crowds;
    if (most < neededOf(a, b, this.least) || this.triedBy[first] === second) return 0;
    this.triedBy[first] = second;
    return this.shareOf(first, second);
  }

  /** Below `least` only roughly: it stops as soon as that can't be reached. */
  private shareOf(first: number, second: number): number {
    const { keys, starts, ends } = this.sets;
    const [a, b] = [ends[first]!, ends[second]!];
    const both = this.lengthOf(first) + this.lengthOf(second);
    const needed = neededOf(this.lengthOf(first), this.lengthOf(second), this.least);
    let common = 0;
    for (let i = starts[first]!, j = starts[second]!; i < a && j < b; ) {
      if (common + Math.min(a - i, b - j) < needed) return 0;
      const order = keys[i]! - keys[j]!;
      if (order === 0) common++;
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return common / (both - common);
  }
}

/** How many words two sets of such sizes have in common at least, where they are alike. */
function neededOf(a: number, b: number, least: number): number {
  return (least / (1 + least)) * (a + b);
}
