import { once } from './once.ts';
import { hashOf, type PatternIndex, withLetter } from './pattern-index.ts';

/** `e mail` is known by two letters. */
const SHORTEST = 2;
/** By so many a word is known that two may be written in. */
const TELLING = 3;
/** A few thousand beginnings set one in ten of these: some others pass for one, and cost a stem. */
const BITS = 2 ** 15;

/**
 * Every beginning of the stems that patterns begin with, each as a bit. Two words of a text that may be one, and one that may
 * be two, are many, and hardly any is a word of a pattern: most are told by their first letters, which costs less than a stem.
 */
const beginningsOf = once(({ byFirst }: PatternIndex): Uint8Array => {
  const bits = new Uint8Array(BITS / 8);
  const set = (hash: number) => {
    bits[(hash & (BITS - 1)) >> 3]! |= 1 << (hash & 7);
  };
  for (const key of byFirst.keys()) {
    let hash = 0;
    for (let at = 0; at < key.length; at++) {
      // The stem of `try` is `tri`.
      if (at === key.length - 1 && key[at] === 'i') set(withLetter(hash, Y));
      hash = withLetter(hash, key.charCodeAt(at));
      if (at >= SHORTEST - 1) set(hash);
    }
  }
  return bits;
});

const Y = 'y'.charCodeAt(0);

const isSet = (bits: Uint8Array, hash: number): boolean =>
  (bits[(hash & (BITS - 1)) >> 3]! & (1 << (hash & 7))) !== 0;

/** Whether a pattern may begin with two words written as one. */
export const mayBeJoined = (index: PatternIndex, one: string, other: string): boolean =>
  isSet(beginningsOf(index), withLetter(hashOf(one), other.charCodeAt(0)));

/** Whether a pattern may begin with the first letters of a word. */
export const mayBeginIn = (index: PatternIndex, word: string): boolean =>
  isSet(beginningsOf(index), hashOf(word, TELLING));
