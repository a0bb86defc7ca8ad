import type { Line } from './line.ts';
import { goesOn, type Words } from './words.ts';

/** What a party covers: what it goes on to do, what was done by it, or the whole sentence. */
export type Share = 'onward' | 'back' | 'sentence' | 'relative' | 'both';

export interface Told {
  readonly words: Words;
  readonly line: Line;
  readonly starts: ReadonlySet<number>;
}

export const word = ({ line }: Told, at: number): string => line.words[at] ?? '';
export const joined = ({ words }: Told, at: number): boolean => goesOn(words.tokens[at]);
