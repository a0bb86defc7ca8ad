import { FNV_BASIS, FNV_PRIME } from '../bank/fnv.ts';

/** Texts that come again and again, each kept once and known by its number. */
export class Interned {
  readonly texts: string[];
  #numbers: Map<string, number>;

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
    this.#numbers = new Map(texts.map((text, index) => [text, index]));
  }

  /** The number of a text, a new one where it was not seen before. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/**
 * 53 bits of a text (FNV-1a in two halves): enough to find the few events that an undo names among a million, without
 * keeping a million ids.
 */
export function hashOf(text: string): number {
  let low = FNV_BASIS;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, FNV_PRIME);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
