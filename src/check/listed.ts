import { isDeed } from './irregular.ts';
import { namesDropped } from './name-dropping.ts';
import { type Named, namedOnly } from './named-only.ts';
import type { Sentence, Words } from './words.ts';

const FUNCTION_WORDS = new Set(
  `a an the this that these those it its i we you he she they me us them my our your their his her is are was were be been
   to of in on at for with from by into as if when then so because but not no had has have did do does would will can could
   which who what how after before until there about each every all some up out over off just also until while than very`.split(
    /\s+/,
  ),
);
const SHORTEST = 5;
/** Real answers have a share of 0.35 to 0.55; 0.2 % of them fall below this in 30 words. */
const LEAST_SHARE = 0.15;

/** For each sentence whether it is a bare list of terms (`retry, jitter, bulkhead`, `retry and jitter and saga and CQRS`). */
export function listedSentences(words: Words, named: Named): boolean[] {
  const isSmall = (word: string) => FUNCTION_WORDS.has(word);
  const only = namedOnly(words, named, isSmall);
  const bare = words.sentences.map((sentence) => isList(words, sentence) || isEnumeration(words, sentence));
  const dropped = namesDropped(words, isSmall);
  return bare.map((is, index) => is || only[index]! || dropped[index]! || isPartOfList(words, index));
}

function isList({ tokens }: Words, { first, last }: Sentence): boolean {
  const count = last - first;
  if (count < SHORTEST) return false;
  let small = 0;
  let ands = 0;
  let pauses = 0;
  const seen = new Set<string>();
  let repeated = 0;
  let told = 0;
  for (let at = first; at < last; at++) {
    const { word, before } = tokens[at]!;
    if (FUNCTION_WORDS.has(word) && before !== 'glue' && tokens[at + 1]?.before !== 'glue') small++;
    if (word === 'and') ands++;
    if (isTelling(word)) told++;
    if (at > first && before === 'clause') pauses++;
    if (seen.has(word) && word !== 'and') repeated++;
    seen.add(word);
  }
  if (small / (count - ands) >= LEAST_SHARE) return false;
  const parts = pauses + ands + 1;
  return (parts >= 5 && count / parts <= 3 && told / parts < TOLD) || repeated / count > 0.3;
}

/** So many parts of a sentence tell something where somebody only writes tersely: `Datadog, sorted by slowest, opened 20 by hand`. */
const TOLD = 0.3;

/** A deed or a figure. */
const isTelling = (word: string): boolean => /\d/.test(word) || isDeed(word);

const SPEAKER = /^(?:i|we|my|our|us|me|i'[a-z]+|we'[a-z]+)$/;
const LEAST_TERMS = 5;

/** `Also mesh, Kubernetes, tracing, SRE culture, twelve factor`: five and more terms in a row, and nobody who did anything. */
function isEnumeration({ tokens }: Words, { first, last }: Sentence): boolean {
  let terms = 0;
  let length = 0;
  let plain = true;
  let most = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (at === last || token!.before === 'clause') {
      const isTerm = plain && length > 0 && length <= 3;
      terms = isTerm ? terms + 1 : 0;
      most = Math.max(most, terms);
      length = 0;
      plain = true;
    }
    if (at === last) break;
    const { word, before } = token!;
    if ((word === 'and' || word === 'or') && length === 0) continue;
    if (before !== 'glue') length++;
    if (FUNCTION_WORDS.has(word) || /..ed$/.test(word)) plain = false;
    if (SPEAKER.test(word) && at < first + 3) return false;
  }
  return most >= LEAST_TERMS;
}

/** Terms on lines of their own: four and more sentences in a row of three words or less, without a small word. */
function isPartOfList({ tokens, sentences }: Words, index: number): boolean {
  const isTerm = (at: number) => {
    const sentence = sentences[at];
    if (!sentence || sentence.last - sentence.first > 3) return false;
    return tokens
      .slice(sentence.first, sentence.last)
      .every(({ word }) => !FUNCTION_WORDS.has(word) && !/..ed$/.test(word));
  };
  if (!isTerm(index)) return false;
  let from = index;
  let to = index;
  while (index - from < 5 && isTerm(from - 1)) from--;
  while (to - index < 5 && isTerm(to + 1)) to++;
  return to - from + 1 >= 5;
}
