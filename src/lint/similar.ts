/** Two of the texts, by index, and the share of words they have in common (Jaccard). */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** The words of many texts: of each the set of them. */
export class WordSets {
  /** Words are numbered as they come. */
  private readonly numbers = new Map<number, number>();
  /** In how many texts each stands, and in which it stood last. */
  private readonly counts: number[] = [];
  private readonly latest: number[] = [];
  /** The sets one after another, and where each of them ends. */
  private words = new Uint32Array(1024);
  private readonly ends: number[] = [];

  /** Adds the words of a text, by their hashes. */
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
    const search = new Search(sets, alone, least);
    return sets.flatMap((_, second) => search.earlierLike(second) ?? []);
  }

  /** The sets with the rarest words first: the rarer a word, the smaller its number. Those below `alone` stand in one text. */
  private ranked(): { sets: readonly Uint32Array[]; alone: number } {
    const { counts, words } = this;
    const ranks = ranksOf(counts);
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
    const word = this.counts.push(0) - 1;
    this.numbers.set(hash, word);
    this.latest.push(-1);
    return word;
  }

  private grow(least: number): void {
    const words = new Uint32Array(2 * least);
    words.set(this.words);
    this.words = words;
  }
}

/** The rank of each number among them, the least first, equal ones as they come; by counting, as they are small. */
function ranksOf(numbers: readonly number[]): Uint32Array {
  const nexts: number[] = [];
  for (const number of numbers) nexts[number] = (nexts[number] ?? 0) + 1;
  let before = 0;
  nexts.forEach((count, number) => {
    nexts[number] = before;
    before += count;
  });
  return Uint32Array.from(numbers, (number) => nexts[number]!++);
}

const CROWD = 50;

class Search {
  private readonly sets: readonly Uint32Array[];
  private readonly alone: number;
  private readonly least: number;
  /** By word who holds it among its rarest, and at which place. */
  private readonly holders = new Map<number, { readonly texts: number[]; readonly places: number[] }>();
  /** The text that each text was compared with last. */
  private readonly triedBy: Int32Array;

  constructor(sets: readonly Uint32Array[], alone: number, least: number) {
    this.sets = sets;
    this.alone = alone;
    this.least = least;
    this.triedBy = new Int32Array(sets.length).fill(-1);
  }

  /** The text most like one, of those that were asked about before. */
  earlierLike(second: number): Pair | undefined {
    const words = this.sets[second]!;
    // Two sets with a share of at least `least` have one of these first words in common.
    const rare = Math.min(words.length, words.length - Math.ceil(this.least * words.length) + 1);
    let best: Pair | undefined;
    let crowds = 0;
    for (let at = 0; at < rare; at++) {
      if (words[at]! < this.alone) continue;
      const held = this.holders.get(words[at]!);
      if (!held) {
        this.holders.set(words[at]!, { texts: [second], places: [at] });
        continue;
      }
      const { texts, places } = held;
      for (let index = 0; index < texts.length && best?.share !== 1; index++) {
        const share = this.shareWith(texts[index]!, places[index]!, second, at, crowds);
        if (share >= this.least && share > (best?.share ?? 0)) best = { first: texts[index]!, second, share };
      }
      // A word that so many hold as one of their rarest is no trace of a copy, but of a form filled in.
      if (texts.length >= CROWD) crowds++;
      else {
        texts.push(second);
        places.push(at);
      }
    }
    return best;
  }

  /** The share of two texts with a common word at these places; 0 where they were compared before or can't be alike. */
  private shareWith(first: number, place: number, second: number, at: number, crowds: number): number {
    const [a, b] = [this.sets[first]!, this.sets[second]!];
    // In common are this word, those behind it, and those before it of which not every holder is known.
    const most = Math.min(a.length - place, b.length - at) + crowds;
    if (most < neededOf(a.length, b.length, this.least) || this.triedBy[first] === second) return 0;
    this.triedBy[first] = second;
    return shareOf(a, b, this.least);
  }
}

/** Both sorted. Below `least` only roughly: it stops as soon as that can't be reached. */
function shareOf(a: Uint32Array, b: Uint32Array, least: number): number {
  const needed = neededOf(a.length, b.length, least);
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

/** How many words two sets of such sizes have in common at least, where they are alike. */
function neededOf(a: number, b: number, least: number): number {
  return (least / (1 + least)) * (a + b);
}
