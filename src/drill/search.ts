import type { Question } from '../bank/question.ts';
import { has, keyOf, type SearchText, searchTextOf, wordsIn } from './search-text.ts';
import { type Wanted, wantedIn } from './search-words.ts';

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

/**
 * Questions that have the words, best first: in their names, then in what is asked, in what is wanted, in the answers.
 * Inflection does not matter, and what begins with a word is near it. A word that none has is taken for a typing error; one
 * that is like nothing is left out. Where no question has all the words, those that have the most.
 */
export function searchQuestions(questions: readonly Question[], text: string): Search {
  const texts = questions.map(searchTextOf);
  const wanted = wantedIn(text, texts);
  const usable = wanted.filter(({ keys, near }) => keys.length + near.length > 0);
  const phrase =
    usable.length > 1 ? keyOf(wordsIn(usable.map(({ like, word }) => like ?? word).join(' '))) : '';
  const rarity = usable.map(({ keys, near }) =>
    Math.log(1 + texts.length / texts.filter((each) => has(each, [...keys, ...near])).length),
  );
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  const rated = texts.flatMap((each) => {
    const distances = usable.map((one) => distanceOf(each, one));
    const missing = distances.filter((distance) => distance === 1).length;
    if (missing === usable.length) return [];
    const mean = distances.reduce((sum, distance, index) => sum + distance * rarity[index]!, 0) / whole;
    // Side by side the words mean one thing.
    const together = phrase === '' ? 1 : placed(each, [phrase]);
    return [{ question: each.question, missing, distance: together < 1 ? (mean + together / 2) / 2 : mean }];
  });
  const least = Math.min(...rated.map(({ missing }) => missing));
  return {
    found: rated
      .filter(({ missing }) => missing === least)
      .map(({ question, distance }) => ({ question, distance }))
      .sort((a, b) => a.distance - b.distance || (a.question.id < b.question.id ? -1 : 1)),
    all: rated.length === 0 || least === 0,
    instead: wanted.flatMap(({ word, keys, near, like }) =>
      like !== undefined ? [{ word, like }] : keys.length + near.length === 0 ? [{ word }] : [],
    ),
  };
}

/** What is said in more places is more what it is about. */
const EACH_PLACE_MORE = 0.25;

/** What only begins with a word is less what was meant, wherever it stands. */
const NEAR = 0.5;

function distanceOf(text: SearchText, { keys, near }: Wanted): number {
  return Math.min(placed(text, keys), NEAR + (1 - NEAR) * placed(text, near));
}

function placed({ fields }: SearchText, keys: readonly string[]): number {
  const places = fields.flatMap(({ distance, texts }) =>
    texts.flatMap((text) => (keys.some((key) => text.includes(key)) ? [distance] : [])),
  );
  return places.length === 0 ? 1 : places[0]! / (1 + EACH_PLACE_MORE * (places.length - 1));
}
