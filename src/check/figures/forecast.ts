import type { Lexeme } from './lexeme.ts';

const FORETOLD =
  / (?:told|said|quoted|reckoned|guessed)(?: (?:me|us|him|her|it|it'd|would|take|be|about|around|some|roughly|at|under))*$/;
const TURNED_OUT =
  /^[^,.]{1,60} [,—–-] (?:but |and |yet |so )?(?:in the end |in fact )?(?:it|that|this|the [a-z]+) (?:really |actually )?(?:took|was|needed|lasted|cost|became|ended)(?: |$)/;

/** `I was told 4 hours, it took 9`: what others said beforehand is not what was reached. */
export function isForecast(all: readonly Lexeme[], start: number, from: number): boolean {
  if (!FORETOLD.test(` ${wordsOf(all, Math.max(start, from - 7), from)}`)) return false;
  return TURNED_OUT.test(wordsOf(all, from, from + 16));
}

const wordsOf = (all: readonly Lexeme[], from: number, to: number): string =>
  all
    .slice(from, to)
    .filter(({ sentence }) => sentence === all[from]!.sentence)
    .map(({ text }) => text)
    .join(' ');
