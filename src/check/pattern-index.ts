import type { Pattern, Step } from './pattern.ts';
import { normalise } from './words.ts';

/** Patterns by their first word, so that a text is read once however many there are. */
export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  /** Patterns of two words by their second, for the turned order. */
  readonly bySecond: ReadonlyMap<string, readonly number[]>;
  /** Patterns that begin with an exact word, by that word as words are normalised. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Patterns that begin with a prefix, by its first letter. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
  /** For each pattern the marks of its first two words. */
  readonly marks: readonly Marks[];
}

/**
 * Numbers of words, below `MARKS`: two words seldom have the same. Most patterns that share a word with a text share no
 * other one, and numbers tell that faster than words.
 */
export interface Marks {
  readonly first: number;
  readonly second: number;
}

export const MARKS = 4096;
/** Of what is no plain word, and of the second word where there is one only. */
export const ANY_MARK = 0;

export function markOf(word: string): number {
  return 1 + ((hashOf(word) >>> 0) % (MARKS - 1));
}

/** Of the letters before `end`: the next one makes it that of one letter more. */
export function hashOf(text: string, end = text.length): number {
  let hash = 0;
  for (let at = 0; at < end; at++) hash = withLetter(hash, text.charCodeAt(at));
  return hash;
}

export const withLetter = (hash: number, letter: number): number => (hash * 31 + letter) | 0;

export function marksOf({ steps: [first, second] }: Pattern): Marks {
  return { first: markOfStep(first), second: markOfStep(second) };
}

/** Of a step that is no plain word any mark is good enough. */
const markOfStep = (step: Step | undefined): number => (step?.by === 'stem' ? markOf(step.text) : ANY_MARK);

/** Which marks the words have, beside those that were there before. */
export function marksPresent(words: Iterable<string>, before: Uint8Array = NO_MARKS): Uint8Array {
  const present = before.slice();
  present[ANY_MARK] = 1;
  for (const word of words) present[markOf(word)] = 1;
  return present;
}

const NO_MARKS = new Uint8Array(MARKS);

export function indexPatterns(patterns: readonly Pattern[], marks = patterns.map(marksOf)): PatternIndex {
  const byFirst = new Map<string, number[]>();
  const bySecond = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  patterns.forEach(({ steps, turns }, index) => {
    const [first, second] = steps;
    if (first!.by === 'stem') put(byFirst, first!.text, index);
    else if (first!.by === 'prefix') put(byLetter, first!.text[0]!, index);
    else put(byWord, normalise(first!.text), index);
    if (turns && second!.by === 'stem') put(bySecond, second!.text, index);
  });
  return { patterns, byFirst, bySecond, byWord, byLetter, marks };
}
