import type { Question } from '../bank/question.ts';
import { stem } from '../check/stem.ts';
import { partsOf } from '../check/units.ts';
import { splitWords } from '../check/words.ts';

let latest: { readonly question: Question; readonly words: readonly string[] } | undefined;

/** Whether a word of the prompt has a stem, under which the checker compares. */
export function isInPrompt(question: Question, text: string): boolean {
  // Hardly a word has a stem with another first letter, and most time goes into stems.
  return wordsOf(question).some((word) => word[0] === text[0] && stem(word) === text);
}

function wordsOf(question: Question): readonly string[] {
  if (latest?.question !== question)
    latest = { question, words: splitWords(question.prompt).tokens.flatMap(({ word }) => partsOf(word)) };
  return latest.words;
}
