import { letterPattern } from '../bank/letters.ts';
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

/** Heads with other letters, numbered as they come. */
const others = new Map<string, Head>();

/** The letters of each head that was made. */
const texts: string[] = [];

/** The first letters of a word. */
export function headOf(word: string): Head {
  const head = firstHead(word);
  return head < BASE * BASE && !isAscii(word.slice(0, LENGTH)) ? otherHead(word.slice(0, LENGTH)) : head;
}

/** The first letters of a text, as far as they are ASCII. */
export function firstHead(text: string): Head {
  let head = 0;
  for (let at = 0; at < LENGTH; at++) {
    const value = valueAt(text, at);
    if (value === 0) break;
    head = head * BASE + value;
  }
  return head;
}

/** The letters of a head. */
export function textOf(head: Head): string {
  texts[head] ??= head < BASE ? SIGNS[head]! : textOf(Math.floor(head / BASE)) + SIGNS[head % BASE]!;
  return texts[head];
}

/** The first letters of each word that carries something; of every word where none does. */
export function headsOf(text: string): readonly Head[] {
  const heads = cutHeads(text, true);
  return heads.length > 0 ? heads : cutHeads(text, false);
}

/** The words of a text in small letters, without the signs that belong into some terms. */
export function lettersOf(text: string): readonly string[] {
  return text.match(LETTERS(text)) ?? [];
}

const LETTERS = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function cutHeads(text: string, skip: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) > 0x7f) return otherHeads(text.toLowerCase(), skip);
    const start = at;
    let head = 0;
    for (let value = valueAt(text, at); value !== 0; value = valueAt(text, at)) {
      if (at < start + LENGTH) head = head * BASE + value;
      at++;
    }
    if (at === start) at++;
    else if (!skip || !SKIPPED_HEADS.has(head) || !SKIPPED.has(text.slice(start, at).toLowerCase()))
      heads.push(head);
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
  const head = ASCII_HEADS + others.size;
  others.set(text, head);
  texts[head] = text;
  return head;
}

/** What a letter or a digit stands for in a head; 0 for any other sign. */
function valueAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < VALUES.length ? VALUES[code]! : 0;
}

const SIGNS = ' abcdefghijklmnopqrstuvwxyz0123456789';
const VALUES = new Uint8Array(0x80);
for (let value = 1; value < SIGNS.length; value++) {
  VALUES[SIGNS.charCodeAt(value)] = value;
  VALUES[SIGNS[value]!.toUpperCase().charCodeAt(0)] = value;
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

  private grow(head: Head): void {
    const rounds = new Uint32Array(2 * head);
    rounds.set(this.rounds);
    this.rounds = rounds;
  }
}

/** The heads of the words that carry nothing. */
export const SKIPPED_HEADS = new HeadSet();
for (const word of SKIPPED) SKIPPED_HEADS.add(headOf(word));
