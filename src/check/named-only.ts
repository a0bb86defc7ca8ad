import { isDeed } from './irregular.ts';
import type { Sentence, Words } from './words.ts';

/** What the wordings of a question cover of an answer. */
export interface Named {
  /** For each word whether a wording holds it. */
  readonly words: readonly boolean[];
  /** For each sentence the slots of the checklist that it names. */
  readonly slots: readonly ReadonlySet<string>[];
}

/** Of real sentences that name three slots one in two hundred is covered so far by wordings; of lists nearly all are. */
const MOSTLY = 0.6;
const ENTIRELY = 0.85;
const LEAST_SLOTS = 5;
const LEAST_WORDS = 8;
const LEAST_LINES = 3;
/** Real sentences have a third to a half of small words. */
const FEW_SMALL = 0.15;
/** So long an answer of nothing but wordings is a list, whatever small words the wordings have. */
const LONG = 20;

/**
 * For each sentence whether it does nothing but name what the checklist asks for: many terms in one sentence, or line
 * after line a term, however long the terms are.
 */
export function namedOnly(words: Words, named: Named, isSmall: (word: string) => boolean): boolean[] {
  const shares = words.sentences.map((sentence) => shareOf(words, sentence, named));
  const listed = words.sentences.map((sentence, at) => {
    const slots = named.slots[at]!.size;
    const long = sentence.last - sentence.first >= LEAST_WORDS;
    const isBare = () => smallShare(words, sentence, isSmall) < FEW_SMALL;
    return (
      (slots >= LEAST_SLOTS - 1 && shares[at]! >= MOSTLY && pausesOf(words, sentence) >= LEAST_LINES) ||
      (slots >= LEAST_SLOTS && shares[at]! >= MOSTLY && isBare()) ||
      (slots >= LEAST_SLOTS - 1 && shares[at]! >= ENTIRELY && long)
    );
  });
  if (isAllNamed(words, named, isSmall)) return listed.fill(true);
  for (let from = 0; from < listed.length; ) {
    let to = from;
    const slots = new Set<string>();
    while (to < listed.length && shares[to]! >= MOSTLY && !isTold(words, words.sentences[to]!))
      for (const slot of named.slots[to++]!) slots.add(slot);
    if (to - from >= LEAST_LINES && slots.size >= LEAST_LINES) listed.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return listed;
}

/** `I rolled it back.` is short, but somebody did something. */
function isTold({ tokens }: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:i|we|i'[a-z]+|we'[a-z]+)$/.test(tokens[at]!.word)) return true;
  return false;
}

function pausesOf({ tokens }: Words, { first, last }: Range): number {
  let pauses = 0;
  for (let at = first + 1; at < last; at++) if (tokens[at]!.before === 'clause') pauses++;
  return pauses;
}

/** An answer of which most words are wordings; a strong answer has a third at most. */
function isAllNamed(words: Words, named: Named, isSmall: (word: string) => boolean): boolean {
  const whole = { first: 0, last: words.tokens.length };
  const slots = new Set(named.slots.flatMap((each) => [...each]));
  const share = shareOf(words, whole, named);
  const isBare = smallShare(words, whole, isSmall) < FEW_SMALL;
  if (whole.last >= LEAST_WORDS && slots.size >= LEAST_SLOTS - 1 && share >= MOSTLY)
    return whole.last >= LONG || isBare;
  // `Outbox, saga, idempotent consumer.`
  return (
    slots.size >= LEAST_LINES && share >= ENTIRELY && isBare && !words.tokens.some(({ word }) => isDeed(word))
  );
}

type Range = Pick<Sentence, 'first' | 'last'>;

function shareOf({ tokens }: Words, { first, last }: Range, named: Named): number {
  let covered = 0;
  let count = 0;
  for (let at = first; at < last; at++) {
    if (/^(?:and|or|\d+)$/.test(tokens[at]!.word)) continue;
    count++;
    if (named.words[at]) covered++;
  }
  // The number of a line in a list.
  return count === 0 ? 1 : covered / count;
}

function smallShare({ tokens }: Words, { first, last }: Range, isSmall: (word: string) => boolean): number {
  let small = 0;
  let count = 0;
  for (let at = first; at < last; at++) {
    if (tokens[at]!.word === 'and') continue;
    count++;
    if (isSmall(tokens[at]!.word)) small++;
  }
  return small / Math.max(1, count);
}
