import { letterPattern } from './letters.ts';

/** Words as a reader counts them: between spaces, with a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => LETTER_OR_DIGIT(word).test(word)).length;
}

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`);
