import type { Lexicon } from './lexicon.ts';
import { compilePattern } from './pattern.ts';
import { conceptsNamed } from './widen.ts';

/** The concepts that words call up, in the order of the lexicon. */
export interface Called {
  readonly ids: readonly string[];
  /** False where no concept has the words for a wording, and these only have all of them in one. */
  readonly named: boolean;
}

/** The concept of that id (with or without its `@`) and those that the words name as an alias, else those with all of the words in one wording. */
export function conceptsCalled(words: string, lexicon: Lexicon): Called {
  const id = words.trim().replace(/^@/, '');
  const wanted = new Set([id, ...conceptsNamed(id, lexicon)]);
  const ids = lexicon.ids.filter((each) => wanted.has(each));
  const pattern = compilePattern(id);
  if (ids.length > 0 || !pattern) return { ids, named: true };
  const stems = pattern.steps.map(({ text }) => text);
  const hasAll = (each: string) =>
    lexicon
      .wordings(each)
      .some(({ steps }) => stems.every((stem) => steps.some(({ text }) => text === stem)));
  return { ids: lexicon.ids.filter(hasAll), named: false };
}
