import type { Library } from './library.ts';
import type { Question } from './question.ts';

/** What a library without a single file is. */
export const EMPTY_LIBRARY: Library = { banks: [], interviews: [], faulty: [] };

/** All questions of a library, bank after bank. */
export function questionsOf(library: Library): Question[] {
  return library.banks.flatMap((bank) => bank.questions);
}
