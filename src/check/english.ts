import { FNV_BASIS, FNV_PRIME } from '../bank/fnv.ts';
import { ENGLISH_BITS } from './english-bits.ts';

/** How many bits each word sets. Twelve bits a word and eight of them set: one other string in 300 passes for a word. */
const HASHES = 8;
const BYTES_A_WORD = 12 / 8;

let bits: Uint8Array | undefined;

/**
 * Whether a word of five letters and more is an English one, so that it's no misspelling. A Bloom filter of a word list:
 * a real word is always known; hardly a misspelling passes for a word and is not put right.
 */
export function isEnglish(word: string): boolean {
  bits ??= decode(ENGLISH_BITS);
  const size = bits.length * 8;
  const [a, b] = hashed(bareOf(word));
  for (let index = 0; index < HASHES; index++) {
    const bit = bitAt(a, b, index, size);
    if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 0) return false;
  }
  return true;
}

/**
 * A word without an ending that others like it have: half as many are to be kept. Its stem would not do: that of the
 * misspelt `alowance` is `alow`, which is a word; and what ends like a verb is kept apart, for `blok` is one too.
 */
function bareOf(word: string): string {
  return word.replace(/(?:ings?|edly|ed|ers?)$/, '+').replace(/(?:es|ly|s|e)$/, '');
}

/** Packs words for `isEnglish`; used by scripts/english-bits.js. */
export function packWords(words: readonly string[]): string {
  const bare = new Set(words.map(bareOf));
  const packed = new Uint8Array(Math.ceil(bare.size * BYTES_A_WORD));
  for (const word of bare)
    for (const bit of bitsOf(word, packed.length * 8)) packed[bit >> 3]! |= 1 << (bit & 7);
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(text: string): Uint8Array {
  const raw = atob(text);
  const made = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) made[at] = raw.charCodeAt(at);
  return made;
}

const bitsOf = (word: string, size: number): number[] => {
  const [a, b] = hashed(word);
  return Array.from({ length: HASHES }, (_, index) => bitAt(a, b, index, size));
};

/** Two FNV-1a hashes make all the others (Kirsch and Mitzenmacher 2006). */
function hashed(word: string): readonly [number, number] {
  let a = FNV_BASIS;
  let b = 0x1000193;
  for (let at = 0; at < word.length; at++) {
    a = Math.imul(a ^ word.charCodeAt(at), FNV_PRIME);
    b = Math.imul(b ^ word.charCodeAt(at), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b];
}

const bitAt = (a: number, b: number, index: number, size: number): number =>
  ((a + Math.imul(index, b | 1)) >>> 0) % size;
