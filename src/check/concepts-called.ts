import type { Lexicon } from './lexicon.ts';
import { compilePattern, patternKey } from './pattern.ts';

/**
 * The concepts that words stand for: the one of that id (with or without its `@`) and those with the words for a wording,
 * else those with all of the words in one wording. In the order of the lexicon.
 */
export function conceptsCalled(words: string, lexicon: Lexicon): readonly string[] {
  const id = words.trim().replace(/^@/, '');
  const pattern = compilePattern(id);
  const named = new Set(pattern ? [id, ...lexicon.idsOf(patternKey(pattern))] : [id]);
  const called = lexicon.ids.filter((each) => named.has(each));
  if (called.length > 0 || !pattern) return called;
  const stems = pattern.steps.map(({ text }) => text);
  const hasAll = (each: string) =>
    lexicon
      .wordings(each)
      .some(({ steps }) => stems.every((stem) => steps.some(({ text }) => text === stem)));
  return lexicon.ids.filter(hasAll);
}
