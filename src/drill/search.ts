import Fuse from 'fuse.js';
import type { Question } from '../bank/question.ts';
import { keyOf, type SearchText, searchTextOf, wordsIn } from './search-text.ts';

/** A question found, with how far it is from the words searched: 0 is perfect, 1 has nothing of them. */
export interface Found {
  readonly question: Question;
  readonly distance: number;
}

export interface Search {
  /** Best first. */
  readonly found: readonly Found[];
  /** Whether they have all the words that any question has. */
  readonly all: boolean;
  /** Words that no question has, and what was searched instead; nothing where nothing is like them. */
  readonly instead: readonly { readonly word: string; readonly like?: string }[];
}

/** What one word is looked for as: any of these. */
interface Wanted {
  readonly word: string;
  readonly keys: readonly string[];
  readonly like?: string;
}

/**
 * Questions that have the words, best first: in their names, then in what is asked, in what is wanted, in the answers.
 * Inflection does not matter. A word that none has is taken for the begin of one, then for a typing error; one that is
 * like nothing is left out. Where no question has all the words, those that have the most.
 */
export function searchQuestions(questions: readonly Question[], text: string): Search {
  const texts = questions.map(searchTextOf);
  const words = [...new Set(text.trim().split(/\s+/))].filter((word) => wordsIn(word).length > 0);
  const wanted = words.map((word) => wantedOf(word, texts));
  const usable = wanted.filter(({ keys }) => keys.length > 0);
  const phrase =
    usable.length > 1 ? keyOf(wordsIn(usable.map(({ like, word }) => like ?? word).join(' '))) : '';
  const rarity = usable.map(({ keys }) =>
    Math.log(1 + texts.length / texts.filter((each) => has(each, keys)).length),
  );
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  const rated = texts.flatMap((each) => {
    const distances = usable.map(({ keys }) => distanceOf(each, keys));
    const missing = distances.filter((distance) => distance === 1).length;
    if (missing === usable.length) return [];
    const mean = distances.reduce((sum, distance, index) => sum + distance * rarity[index]!, 0) / whole;
    // Side by side the words mean one thing.
    const together = phrase === '' ? 1 : distanceOf(each, [phrase]);
    return [{ question: each.question, missing, distance: together < 1 ? (mean + together / 2) / 2 : mean }];
  });
  const least = Math.min(...rated.map(({ missing }) => missing));
  return {
    found: rated
      .filter(({ missing }) => missing === least)
      .map(({ question, distance }) => ({ question, distance }))
      .sort((a, b) => a.distance - b.distance || (a.question.id < b.question.id ? -1 : 1)),
    all: rated.length === 0 || least === 0,
    instead: wanted.flatMap(({ word, keys, like }) =>
      like !== undefined ? [{ word, like }] : keys.length === 0 ? [{ word }] : [],
    ),
  };
}

function wantedOf(word: string, texts: readonly SearchText[]): Wanted {
  const parts = wordsIn(word);
  const keys = spellings(parts).filter((key) => texts.some((each) => has(each, [key])));
  if (keys.length > 0) return { word, keys };
  const known = [...new Set(texts.flatMap(({ words }) => [...words]))].sort();
  const begun = known.filter(
    (each) => parts.length === 1 && parts[0]!.length > 2 && each.startsWith(parts[0]!),
  );
  if (begun.length > 0) return { word, keys: begun.map((each) => keyOf([each])) };
  const like = likeliest(parts.join(''), known);
  return like === undefined ? { word, keys: [] } : { word, keys: [keyOf([like])], like };
}

/** `on-call` and `oncall` are the same. */
function spellings(parts: readonly string[]): string[] {
  const [word] = parts;
  const cut = Array.from({ length: parts.length === 1 ? word!.length - 3 : 0 }, (_, index) => [
    word!.slice(0, index + 2),
    word!.slice(index + 2),
  ]);
  return [...new Set([parts, [parts.join('')], ...cut].map(keyOf))];
}

/** Shorter words are like too many others. */
const LEAST_LENGTH = 4;

function likeliest(word: string, known: readonly string[]): string | undefined {
  if (word.length < LEAST_LENGTH) return undefined;
  const near = known.filter((each) => Math.abs(each.length - word.length) < 3);
  return new Fuse(near, { threshold: 0.2 }).search(word, { limit: 1 })[0]?.item;
}

function has({ fields }: SearchText, keys: readonly string[]): boolean {
  return fields.some(({ texts }) => texts.some((text) => keys.some((key) => text.includes(key))));
}

/** What is said in more places is more what it is about. */
const EACH_PLACE_MORE = 0.25;

function distanceOf({ fields }: SearchText, keys: readonly string[]): number {
  const places = fields.flatMap(({ distance, texts }) =>
    texts.flatMap((text) => (keys.some((key) => text.includes(key)) ? [distance] : [])),
  );
  return places.length === 0 ? 1 : places[0]! / (1 + EACH_PLACE_MORE * (places.length - 1));
}
