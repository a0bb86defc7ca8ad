import type { Read } from './phrase-words.ts';

/** What a party covers: what it goes on to do, what was done by it, or the whole sentence. */
export type Share = 'onward' | 'back' | 'sentence' | 'relative' | 'both';

/** An answer with the words at which its clauses begin. */
export interface Told extends Read {
  readonly starts: ReadonlySet<number>;
}
