import { once } from './once.ts';
import type { PatternIndex } from './pattern-index.ts';
import { stemsOf } from './same-words.ts';

/** `e mail` is known by two letters. */
const SHORTEST = 2;
/** By so many a word is known that two may be written in. */
const TELLING = 3;

/**
 * Every beginning of the stems that patterns begin with. Two words of a text that may be one, and one that may be two, are
 * many, and hardly any is a word of a pattern: most are told by their first letters, which costs less than their stem.
 */
const beginningsOf = once(({ byFirst }: PatternIndex): ReadonlySet<string> => {
  const made = new Set<string>();
  for (const key of byFirst.keys())
    for (const stem of stemsOf(key).flatMap(unstemmed))
      for (let end = SHORTEST; end <= stem.length; end++) made.add(stem.slice(0, end));
  return made;
});

/** Whether a pattern may begin with two words written as one. */
export const mayBeJoined = (index: PatternIndex, one: string, other: string): boolean =>
  beginningsOf(index).has(one + other[0]);

/** Whether a pattern may begin with the first letters of a word. */
export const mayBeginIn = (index: PatternIndex, word: string): boolean =>
  beginningsOf(index).has(word.slice(0, TELLING));

/** The stem of `try` is `tri`. */
const unstemmed = (stem: string): string[] => (stem.endsWith('i') ? [stem, `${stem.slice(0, -1)}y`] : [stem]);
