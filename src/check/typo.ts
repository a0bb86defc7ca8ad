import { editDistance } from '../bank/edit-distance.ts';
import { isEnglish } from './english.ts';
import type { PatternIndex } from './match.ts';
import { stem } from './stem.ts';
import { partsOf } from './units.ts';
import { splitWords } from './words.ts';

/** At four letters half of the near words mean something else. */
const SHORTEST = 5;
/** From this length on two letters may be wrong. */
const TWO_EDITS_FROM = 8;
/** No answer of a person holds more; a hostile text must not cost more. */
const MOST_UNKNOWN = 200;

type Vocabulary = ReadonlyMap<string, readonly string[]>;
const stemSets = new WeakMap<PatternIndex, ReadonlySet<string>>();
const vocabularies = new WeakMap<PatternIndex, Vocabulary>();

/**
 * Puts misspelt words of an answer right where that is safe: the word is no English one and none of the aliases, it has
 * letters only and the same first letter as the alias word, one of them within one edit (two from eight letters).
 */
export function mender(index: PatternIndex): (word: string, stem: string) => string {
  const tried = new Map<string, string>();
  return (word, found) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return found;
    if (stemsOf(index).has(found) || isEnglish(found)) return found;
    const known = tried.get(word);
    if (known !== undefined) return known;
    if (tried.size >= MOST_UNKNOWN) return found;
    const meant = nearestWord(word, vocabularyOf(index).get(word[0]!) ?? []);
    const mended = meant === undefined ? found : stem(meant);
    tried.set(word, mended);
    return mended;
  };
}

function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = (word.length >= TWO_EDITS_FROM ? 2 : 1) + 1;
  for (const candidate of candidates) {
    // A short alias word has no room for two edits, however long the other one is.
    const limit = Math.min(least - 1, candidate.length >= TWO_EDITS_FROM ? 2 : 1);
    if (limit === 0) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    least = distance;
    if (least === 1) break;
  }
  return best;
}

function stemsOf(index: PatternIndex): ReadonlySet<string> {
  const known = stemSets.get(index);
  if (known) return known;
  const stems = new Set<string>();
  for (const { steps } of index.patterns)
    for (const { by, text } of steps) if (by === 'stem' || by === 'family') stems.add(text);
  stemSets.set(index, stems);
  return stems;
}

/** The words of the aliases by their first letter. */
function vocabularyOf(index: PatternIndex): Vocabulary {
  const known = vocabularies.get(index);
  if (known) return known;
  const byLetter = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { wording } of index.patterns) {
    if (wording.startsWith('=')) continue;
    for (const { word } of splitWords(wording).tokens) {
      for (const part of partsOf(word)) {
        if (part.length < SHORTEST || !/^[a-z]+$/.test(part) || seen.has(part)) continue;
        seen.add(part);
        const list = byLetter.get(part[0]!);
        if (list) list.push(part);
        else byLetter.set(part[0]!, [part]);
      }
    }
  }
  vocabularies.set(index, byLetter);
  return byLetter;
}
