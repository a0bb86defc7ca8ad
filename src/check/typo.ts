import { editDistance } from '../bank/edit-distance.ts';
import { isEnglish } from './english.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import type { PatternIndex } from './pattern-index.ts';
import { stem } from './stem.ts';
import { type Mend, partsOf } from './units.ts';
import { splitWords } from './words.ts';

/** At four letters half of the near words mean something else. */
const SHORTEST = 5;
/** From this length on two letters may be wrong. */
const TWO_EDITS_FROM = 8;
/** No answer of a person holds more; a hostile text must not cost more. */
const MOST_UNKNOWN = 200;

/**
 * Puts misspelt words of an answer right where that is safe: the word is no English one and none of the aliases, it has
 * letters only and the same first letter as the alias word, one of them within one edit (two from eight letters).
 */
export function mender(index: PatternIndex): Mend {
  const tried = new Map<string, readonly string[]>();
  return (word, found) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [found];
    if (stemsOf(index).has(found) || isEnglish(found)) return [found];
    const known = tried.get(word);
    if (known !== undefined) return known;
    if (tried.size >= MOST_UNKNOWN) return [found];
    const meant = nearestWord(word, vocabularyOf(index).get(word[0]!) ?? []);
    const mended = meant === undefined ? [found] : partsOf(meant).map(stem);
    tried.set(word, mended);
    return mended;
  };
}

function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length >= TWO_EDITS_FROM ? 2 : 1;
  let cost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // A short alias word has no room for two edits, however long the other one is.
    const limit = Math.min(least, candidate.length >= TWO_EDITS_FROM ? 2 : 1);
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    // Fingers leave out, double and swap letters more often than they hit a wrong one.
    const weighed = distance + (isReplaced(word, candidate) ? 0.5 : 0);
    if (weighed >= cost) continue;
    [best, least, cost] = [candidate, distance, weighed];
    if (cost === 1) break;
  }
  return best;
}

/** Whether one has a letter in the place of another letter: of one length, but not of the same letters. */
function isReplaced(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');
}

const stemsOf = once((index: PatternIndex): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const { steps } of index.patterns)
    for (const { by, text } of steps) if (by === 'stem' || by === 'family') stems.add(text);
  return stems;
});

/** The words of the aliases by their first letter. */
const vocabularyOf = once((index: PatternIndex): ReadonlyMap<string, readonly string[]> => {
  const byLetter = new Map<string, string[]>();
  for (const word of new Set(index.patterns.flatMap(meantIn))) {
    const list = byLetter.get(word[0]!);
    if (list) list.push(word);
    else byLetter.set(word[0]!, [word]);
  }
  return byLetter;
});

/** What a misspelling may be meant for in a wording; most belong to the lexicon, and the next question has them again. */
const meantIn = once(({ wording }: Pattern): readonly string[] => {
  if (wording.startsWith('=')) return [];
  const words = splitWords(wording).tokens.map(({ word }) => word);
  return [...words, ...joinedIn(words)]
    .flatMap((word) => [word, ...partsOf(word)])
    .filter((part) => part.length >= SHORTEST && /^[a-z]+$/.test(part));
});

/** `shutdown` of `shut down`: who mistypes it may have written one word. */
function joinedIn(words: readonly string[]): string[] {
  return words
    .slice(1)
    .map((word, at) => words[at]! + word)
    .filter((joined) => partsOf(joined).length > 1);
}
