import { editDistance } from '../bank/edit-distance.ts';
import { slotsOf } from '../bank/question.ts';
import { mayBeginIn } from './beginnings.ts';
import type { Compiled } from './compile-question.ts';
import { isEnglish } from './english.ts';
import { formsOf } from './irregular.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import type { PatternIndex } from './pattern-index.ts';
import { stem } from './stem.ts';
import { type Mend, partsOf } from './units.ts';
import { splitWords } from './words.ts';

/** At four letters half of the near words mean something else. */
const SHORTEST = 5;
/** A word of a phrase has at least so many letters, where two are written as one. */
const LEAST_PART = 3;
/** Two words of a phrase that are also one of their own have at least so many: `multistage`, but not `together`. */
const LEAST_JOINED = 9;
/** From this length on two letters may be wrong. */
const TWO_EDITS_FROM = 8;
/** No answer of a person holds more; a hostile text must not cost more. */
const MOST_UNKNOWN = 200;

/** What a misspelling may be of. */
type Misspelt = Pick<Compiled, 'index' | 'question'>;

/**
 * Puts misspelt words of an answer right where that is safe: the word is no English one and none of the aliases, it has
 * letters only and the same first letter as the alias word, one of them within one edit (two from eight letters).
 */
export function mender(compiled: Misspelt): Mend {
  const { index } = compiled;
  const tried = new Map<string, readonly string[]>();
  return (word, found) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || stemsOf(index).has(found)) return [found];
    if (isEnglish(word)) return (word.length >= LEAST_JOINED && twoWords(word, index)) || [found];
    const known = tried.get(word);
    if (known !== undefined) return known;
    if (tried.size >= MOST_UNKNOWN) return [found];
    const meant = nearestOf(word, vocabularyOf(compiled)(word[0]!));
    const mended = twoWords(word, index) ?? (meant === undefined ? [found] : partsOf(meant).map(stem));
    tried.set(word, mended);
    return mended;
  };
}

/** The words of a phrase that were written as one: `deadletter`. */
function twoWords(word: string, index: PatternIndex): readonly string[] | undefined {
  if (!mayBeginIn(index, word)) return undefined;
  const { byFirst, patterns } = index;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const first = stem(word.slice(0, at));
    const beginning = byFirst.get(first);
    if (!beginning) continue;
    const second = stem(word.slice(at));
    if (beginning.some((pattern) => patterns[pattern]!.steps[1]?.text === second)) return [first, second];
  }
  return undefined;
}

function nearestOf(word: string, near: readonly string[]): string | undefined {
  const bare = word.replace(/(?:s|ed|ing)$/, '');
  return (
    nearestWord(word, near) ??
    // `isloated` for `isolate`: before an ending the last letter goes.
    (bare.length < word.length && bare.length >= SHORTEST
      ? (nearestWord(bare, near) ?? nearestWord(`${bare}e`, near))
      : undefined)
  );
}

function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length >= TWO_EDITS_FROM ? 2 : 1;
  let cost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // A short alias word has no room for two edits, however long the other one is.
    const limit = Math.min(least, candidate.length >= TWO_EDITS_FROM ? 2 : 1);
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (distance === 2 && isAnother(word, candidate))) continue;
    // Fingers leave out, double and swap letters more often than they hit a wrong one.
    const weighed = distance + (isReplaced(word, candidate) ? 0.5 : 0);
    if (weighed >= cost) continue;
    [best, least, cost] = [candidate, distance, weighed];
    if (cost === 1) break;
  }
  return best;
}

/** Two wrong letters are two wrong vowels: `timezone` is no `timeline`. */
function isAnother(a: string, b: string): boolean {
  if (!isReplaced(a, b)) return false;
  const wrong = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [letter + b[at]]));
  return wrong.length === 2 && !wrong.every((pair) => /^[aeiouy]{2}$/.test(pair));
}

/** Whether one has a letter in the place of another letter: of one length, but not of the same letters. */
function isReplaced(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');
}

const stemsOf = once((index: PatternIndex): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const { steps } of index.patterns)
    for (const { by, text } of steps) if (by === 'stem') stems.add(text);
  return stems;
});

/**
 * The words of the aliases that begin with a letter, and behind them those that they are widened by: of two that are as near the
 * author's own word is meant, rather than the lexicon's.
 */
const vocabularyOf = once(({ index, question }: Misspelt) => {
  const criteria = [...question.checklist, ...question.redFlags].map(({ criterion }) => criterion);
  const own = criteria.flatMap((criterion) => slotsOf(criterion).flat().flatMap(wordsIn));
  const made = new Map<string, readonly string[]>();
  return (letter: string): readonly string[] => {
    const known = made.get(letter);
    if (known) return known;
    const its = new Set(own.filter((word) => word.startsWith(letter)));
    // Most wordings have no such word, and need not be cut. Of the parts of a word only `through` is long enough.
    const some = new RegExp(`(?:^|[^a-z])${letter}|through`, 'i');
    for (const pattern of index.patterns)
      if (some.test(pattern.wording))
        for (const word of wordsOf(pattern)) if (word.startsWith(letter)) its.add(word);
    const words = [...its];
    made.set(letter, words);
    return words;
  };
});

// Most patterns are the lexicon's, and the next question has them again.
const wordsOf = once(({ wording }: Pattern) => wordsIn(wording));

function wordsIn(wording: string): readonly string[] {
  if (wording.startsWith('=')) return [];
  const words = splitWords(wording).tokens.map(({ word }) => word);
  return [...words, ...joinedIn(words)]
    .flatMap((word) => [word, ...partsOf(word), ...formsOf(word)])
    .filter((part) => part.length >= SHORTEST && /^[a-z]+$/.test(part));
}

/** `shutdown` of `shut down`: who mistypes it may have written one word. */
function joinedIn(words: readonly string[]): string[] {
  return words
    .slice(1)
    .map((word, at) => words[at]! + word)
    .filter((joined) => partsOf(joined).length > 1);
}
