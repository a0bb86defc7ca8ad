import type { Concept } from '../bank/question.ts';
import { compilePattern, patternKey } from './pattern.ts';

/** No text has it, and JSON need not escape it: a text without escapes is read twice as fast. */
const SEPARATOR = '\x7f';

/** Texts as one, each between two `SEPARATOR`s. */
export type Lines = string;

/** A concept with its wordings by what they do, and their keys: an empty one where a wording is no plain phrase. */
interface CompiledConcept {
  readonly id: string;
  readonly naming: Lines;
  readonly namingKeys: Lines;
  readonly telling: Lines;
  readonly tellingKeys: Lines;
  readonly not: Lines;
  /** How many different words its first wordings have. */
  readonly breadth: number;
}

/** A lexicon as the build writes it, so that nothing is stemmed or sorted at a start. */
export interface CompiledLexicon {
  readonly concepts: readonly CompiledConcept[];
  /**
   * For each word (a stem) the concepts that use it, as indices between spaces, in three lists between bars: those that use it in
   * their first `CORE` wordings, those that do so only later, and of all these the ones that it names alone.
   */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * So many wordings name a concept; those that follow tell it by what is done and seen, in words that go with anything. They
 * match as well, but say nothing of what the concept is near to.
 */
const CORE = 30;

/** A concept with further wordings, which tell it in words that go with anything. */
interface ToldConcept extends Concept {
  readonly told?: readonly string[];
}

/** Compiles concepts, for the build or for a bank's own lexicon. */
export function compileLexicon(concepts: readonly ToldConcept[]): CompiledLexicon {
  const users = new Map<string, [core: number[], later: number[], alone: number[]]>();
  const compiled = concepts.map(({ id, wordings: naming, told: telling = [], not }, index) => {
    const keys = naming.map(keyOf);
    const words = wordsIn(keys.slice(0, CORE));
    const alone = new Set(keys);
    for (const word of wordsIn(keys)) {
      const lists = users.get(word) ?? [[], [], []];
      users.set(word, lists);
      lists[words.has(word) ? 0 : 1].push(index);
      if (alone.has(word)) lists[2].push(index);
    }
    return {
      id,
      naming: asLines(naming),
      namingKeys: asLines(keys),
      telling: asLines(telling),
      tellingKeys: asLines(telling.map(keyOf)),
      not: asLines(not),
      breadth: words.size,
    };
  });
  const words = [...users].map(
    ([word, lists]) => [word, lists.map((list) => list.join(' ')).join('|')] as const,
  );
  return { concepts: compiled, words: Object.fromEntries(words) };
}

export const asLines = (texts: readonly string[]): Lines =>
  texts.map((text) => SEPARATOR + text).join('') + SEPARATOR;

/** Each of the texts that the build wrote as one. */
export const linesIn = (lines: Lines): string[] => lines.split(SEPARATOR).slice(1, -1);

function wordsIn(keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => key.split(' ')).filter((word) => word !== ''));
}

/** The key of a plain phrase: its steps. Exact aliases and prefixes have none. */
function keyOf(wording: string): string {
  const pattern = compilePattern(wording);
  return pattern?.steps.every(({ by }) => by === 'stem') ? patternKey(pattern) : '';
}
