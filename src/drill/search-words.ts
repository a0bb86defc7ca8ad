import Fuse from 'fuse.js';
import { editDistance } from '../bank/edit-distance.ts';
import { has, keyOf, type SearchText, wordsIn } from './search-text.ts';

/** What one word is looked for as. */
export interface Wanted {
  readonly word: string;
  /** As it was typed, inflection aside; any of these. */
  readonly keys: readonly string[];
  /** Words that begin with it. */
  readonly near: readonly string[];
  readonly like?: string;
}

/** The words of a search, each as what the texts have of it. */
export function wantedIn(text: string, texts: readonly SearchText[]): Wanted[] {
  const known = [...new Set(texts.flatMap(({ words }) => [...words]))].sort();
  const words = [...new Set(text.trim().split(/\s+/))].filter((word) => wordsIn(word).length > 0);
  return joined(words, texts).map((word) => wantedOf(word, texts, known));
}

/** Neighbours that some question writes as one word are one: `post mortem`. */
function joined(words: readonly string[], texts: readonly SearchText[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const next = words[at + 1];
    const isOne = next !== undefined && frequency(keyOf([wordsIn(words[at]! + next).join('')]), texts) > 0;
    found.push(isOne ? `${words[at]} ${next}` : words[at]!);
    if (isOne) at++;
  }
  return found;
}

function wantedOf(word: string, texts: readonly SearchText[], known: readonly string[]): Wanted {
  const parts = wordsIn(word);
  const keys = spellings(parts, known).filter((key) => frequency(key, texts) > 0);
  const least = LEAST_BEGIN + (keys.length > 0 ? 1 : 0);
  const begun =
    parts.length > 1 || parts[0]!.length < least ? [] : known.filter((each) => each.startsWith(parts[0]!));
  const near = [...new Set(begun.map((each) => keyOf([each])))].filter((key) => !keys.includes(key));
  if (keys.length + near.length > 0) return { word, keys, near };
  const like = likeliest(parts.join(''), texts, known);
  return like === undefined ? { word, keys, near } : { ...wantedOf(like, texts, known), word, like };
}

/** Shorter words begin too many others; one that is there itself begins more of them by chance. */
const LEAST_BEGIN = 3;

/** `on-call` and `oncall` are the same. */
function spellings(parts: readonly string[], known: readonly string[]): string[] {
  const [word] = parts;
  const places = parts.length > 1 ? [] : Array.from({ length: word!.length - 3 }, (_, index) => index + 2);
  const cut = places
    .map((at) => [word!.slice(0, at), word!.slice(at)])
    .filter((halves) => halves.every((half) => known.includes(half)));
  return [...new Set([parts, [parts.join('')], ...cut].map(keyOf))];
}

/** Shorter words are like too many others. */
const LEAST_LENGTH = 4;
/** Of a word's letters so many are one that may be wrong. */
const LETTERS_A_SLIP = 4;
/** A known word as long as this says more of what an unknown one means than a likeness of two slips. */
const LEAST_TRUNK = 5;

/** The known word that an unknown one was meant to be: by one slip, or else by its trunk (`mentorship`), or by more slips. */
function likeliest(word: string, texts: readonly SearchText[], known: readonly string[]): string | undefined {
  if (word.length < LEAST_LENGTH) return undefined;
  const most = Math.floor(word.length / LETTERS_A_SLIP);
  // Fuse takes two swapped letters for two slips, so it proposes widely, and the nearest is chosen of that.
  const near = new Fuse(known, { threshold: 0.55 }).search(word).flatMap(({ item }) => {
    const slips = editDistance(word, item, most);
    if (slips > most) return [];
    // Letters are swapped more often than mistaken, and a word that stands everywhere is meant more often.
    const swapped = [...word].sort().join() === [...item].sort().join();
    return [{ item, slips, odds: swapped ? Infinity : frequency(keyOf([item]), texts) }];
  });
  const [best] = near.sort((a, b) => a.slips - b.slips || b.odds - a.odds);
  if (best?.slips === 1) return best.item;
  const trunks = known.filter((each) => each.length >= LEAST_TRUNK && word.startsWith(each));
  return trunks.sort((a, b) => b.length - a.length)[0] ?? best?.item;
}

/** How many questions have it. */
function frequency(key: string, texts: readonly SearchText[]): number {
  return texts.filter((each) => has(each, [key])).length;
}
