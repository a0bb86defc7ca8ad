import { SKIPPED } from '../check/units.ts';

/**
 * The first three letters of a word as a number. Rules compare them to leave most aliases alone before anything is stemmed,
 * a hundred times a file, so they are no strings.
 */
export type Head = number;

/** In the place of the head of an alias without a word. */
export const NO_HEAD: Head = 0;

const LENGTH = 3;
/** Small letters and digits have values from 1 on; three of them make a number below this. */
const BASE = 37;
const ASCII_HEADS = BASE ** LENGTH;

const LONGEST_SKIPPED = Math.max(...[...SKIPPED].map((word) => word.length));

/** Heads with other letters, numbered as they come. */
const others = new Map<string, Head>();
const otherTexts: string[] = [];

/** The first letters of a word in small letters. */
export function headOf(word: string): Head {
  let head = 0;
  for (let at = 0; at < word.length && at < LENGTH; at++) {
    const value = valueAt(word, at);
    if (value === 0) return otherHead(word.slice(0, LENGTH));
    head = head * BASE + value;
  }
  return head;
}

/** The letters of a head that is not of ASCII; undefined for others. */
export function otherText(head: Head): string | undefined {
  return head < ASCII_HEADS ? undefined : otherTexts[head - ASCII_HEADS];
}

/** The first letters of each word that carries something; of every word where none does. */
export function headsOf(text: string): readonly Head[] {
  const lower = text.toLowerCase();
  const heads = cutHeads(lower, true);
  return heads.length > 0 ? heads : cutHeads(lower, false);
}

/** The words of a text in small letters, without the signs that belong into some terms. */
export function lettersOf(text: string): readonly string[] {
  return text.match(/[^\0-\x7f]/.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

function cutHeads(lower: string, skip: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < lower.length; ) {
    if (lower.charCodeAt(at) > 0x7f) return otherHeads(lower, skip);
    const start = at;
    let head = 0;
    for (let value = valueAt(lower, at); value !== 0; value = valueAt(lower, at)) {
      if (at < start + LENGTH) head = head * BASE + value;
      at++;
    }
    if (at === start) at++;
    else if (!skip || at - start > LONGEST_SKIPPED || !SKIPPED.has(lower.slice(start, at))) heads.push(head);
  }
  return heads;
}

function otherHeads(lower: string, skip: boolean): readonly Head[] {
  const words = lettersOf(lower);
  return (skip ? words.filter((word) => !SKIPPED.has(word)) : words).map(headOf);
}

function otherHead(text: string): Head {
  const known = others.get(text);
  if (known !== undefined) return known;
  const head = ASCII_HEADS + otherTexts.push(text) - 1;
  others.set(text, head);
  return head;
}

/** What a small letter or a digit stands for in a head; 0 for any other sign. */
function valueAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : 0;
}

/** A set of heads that is emptied at once: one serves all questions. */
export class HeadSet {
  private rounds = new Uint32Array(ASCII_HEADS);
  private round = 1;

  clear(): void {
    this.round++;
  }

  has(head: Head): boolean {
    return this.rounds[head] === this.round;
  }

  /** Adds a head; whether it was there already. */
  add(head: Head): boolean {
    if (head >= this.rounds.length) this.grow(head);
    const known = this.rounds[head] === this.round;
    this.rounds[head] = this.round;
    return known;
  }

  /** Adds whatever stands in a text, in a word or at its beginning. */
  addAllIn(lower: string): void {
    let before = 0;
    let last = 0;
    for (let at = 0; at < lower.length; at++) {
      const value = valueAt(lower, at);
      if (value !== 0) {
        this.rounds[value] = this.round;
        if (last !== 0) this.rounds[last * BASE + value] = this.round;
        if (last !== 0 && before !== 0) this.rounds[(before * BASE + last) * BASE + value] = this.round;
      }
      before = last;
      last = value;
    }
  }

  private grow(head: Head): void {
    const rounds = new Uint32Array(2 * head);
    rounds.set(this.rounds);
    this.rounds = rounds;
  }
}
