import type { Compiled } from './compile-question.ts';
import { once } from './once.ts';
import { type Sentence, splitWords, type Words } from './words.ts';

/** One or two sentences may say by chance what a statement does. */
const LEAST = 3;

/** For each sentence whether it only reads out what the checklist says, as three and more do. */
export function recitedSentences(compiled: Compiled, words: Words): boolean[] {
  const recited = words.sentences.map((sentence) => sentencesOf(compiled).has(textOf(words, sentence)));
  return recited.filter(Boolean).length < LEAST ? recited.fill(false) : recited;
}

/** The sentences of the statements. */
const sentencesOf = once(
  ({ criteria }: Compiled) =>
    new Set(
      criteria.flatMap(({ point }) => {
        const words = splitWords(point);
        return words.sentences.map((sentence) => textOf(words, sentence));
      }),
    ),
);

/** The words of a sentence, without the one who speaks. */
const textOf = ({ tokens }: Words, { first, last }: Sentence): string =>
  tokens
    .slice(first, last)
    .map(({ word }) => word)
    .join(' ')
    .replace(/^(?:i|we) /, '');
