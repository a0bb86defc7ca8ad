import { hashOf } from './hash.ts';

/**
 * Keeps at most `size` of all things it is given: those whose key has the smallest hash, so that the same bank always
 * gives the same sample and one question more changes little of it.
 */
export class Sample<T> {
  private kept: { readonly rank: number; readonly order: number; readonly thing: T }[] = [];
  private order = 0;
  /** From this rank on nothing is kept: so many that come before were added already. */
  private limit = Infinity;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(key: string, thing: T): void {
    const rank = hashOf(key);
    if (rank >= this.limit) return;
    this.kept.push({ rank, order: this.order++, thing });
    if (this.kept.length >= 2 * this.size) this.shrink();
  }

  /** The sample, in the order in which its things were added. */
  things(): readonly T[] {
    if (this.kept.length > this.size) this.shrink();
    return this.kept.sort((a, b) => a.order - b.order).map(({ thing }) => thing);
  }

  private shrink(): void {
    this.kept.sort((a, b) => a.rank - b.rank || a.order - b.order);
    this.kept.length = this.size;
    this.limit = this.kept.at(-1)?.rank ?? 0;
  }
}
