import type { Pattern } from './pattern.ts';
import { normalise } from './words.ts';

/** Patterns by their first word, so that a text is read once however many there are. */
export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  /** Patterns of two words by their second, for the turned order. */
  readonly bySecond: ReadonlyMap<string, readonly number[]>;
  /** Patterns that begin with something else than a stem, by the first letter of their first word. */
  readonly odd: ReadonlyMap<string, readonly number[]>;
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byFirst = new Map<string, number[]>();
  const bySecond = new Map<string, number[]>();
  const odd = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  patterns.forEach(({ steps, turns }, index) => {
    const [first, second] = steps;
    if (first!.by === 'stem' || first!.by === 'family') put(byFirst, first!.text, index);
    else put(odd, normalise(first!.text)[0]!, index);
    if (turns && (second!.by === 'stem' || second!.by === 'family')) put(bySecond, second!.text, index);
  });
  return { patterns, byFirst, bySecond, odd };
}
