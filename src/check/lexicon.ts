import type { Concept } from '../bank/question.ts';
import { compilePattern, type Pattern, patternKey } from './pattern.ts';

/** A lexicon as the build writes it: each wording beside its key, so that nothing is stemmed at a start. */
export interface CompiledLexicon {
  /** Id, wordings, their keys (the empty one where the wording is no plain phrase), look-alikes. */
  readonly concepts: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[];
}

/** Concepts with the way from a wording to them. */
export interface Lexicon {
  /** The ids of the concepts that a wording with this key belongs to. */
  idsOf(key: string): readonly string[];
  /** The wordings of a concept; none where there is no such concept. */
  wordings(id: string): readonly Pattern[];
  /** The look-alikes of a concept. */
  lookAlikes(id: string): readonly Pattern[];
  readonly ids: readonly string[];
  /** The concepts with a wording that has a word (a stem) in it. */
  using(word: string): readonly string[];
  /** How many different words a concept's wordings have. */
  breadth(id: string): number;
}

/** Compiles concepts, for the build or for a bank's own lexicon. */
export function compileLexicon(concepts: readonly Concept[]): CompiledLexicon {
  return {
    concepts: concepts.map(({ id, wordings, not }) => [id, wordings, wordings.map(keyOf), not]),
  };
}

/** The key of a plain phrase: its steps. Exact aliases and prefixes have none. */
function keyOf(wording: string): string {
  const pattern = compilePattern(wording);
  return pattern?.steps.every(({ by }) => by === 'stem') ? patternKey(pattern) : '';
}

/** A lexicon ready for questions. Patterns are made when a concept is first asked for. */
export function openLexicon({ concepts }: CompiledLexicon): Lexicon {
  const byKey = new Map<string, string[]>();
  const byId = new Map(concepts.map((concept) => [concept[0], concept]));
  const made = new Map<string, readonly Pattern[]>();
  for (const [id, , keys] of concepts) {
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [id]);
      else if (!list.includes(id)) list.push(id);
    }
  }
  byKey.delete('');
  const patterns = (id: string, make: () => readonly Pattern[]) => {
    const known = made.get(id);
    if (known) return known;
    const list = make();
    made.set(id, list);
    return list;
  };
  let words: WordIndex | undefined;
  return {
    using: (word) => {
      words ??= wordIndex(concepts);
      return words.byWord.get(word) ?? [];
    },
    breadth: (id) => {
      words ??= wordIndex(concepts);
      return words.breadth.get(id) ?? 0;
    },
    ids: [...byId.keys()],
    idsOf: (key) => byKey.get(key) ?? [],
    wordings: (id) => {
      const [, wordings = [], keys = []] = byId.get(id) ?? [];
      return patterns(id, () => wordings.flatMap((wording, index) => patternOf(wording, keys[index]!) ?? []));
    },
    lookAlikes: (id) =>
      patterns(`!${id}`, () => (byId.get(id)?.[3] ?? []).flatMap((wording) => compilePattern(wording) ?? [])),
  };
}

interface WordIndex {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly breadth: ReadonlyMap<string, number>;
}

function wordIndex(concepts: CompiledLexicon['concepts']): WordIndex {
  const byWord = new Map<string, string[]>();
  const breadth = new Map<string, number>();
  for (const [id, , keys] of concepts) {
    const words = new Set(keys.join(' ').split(' '));
    words.delete('');
    breadth.set(id, words.size);
    for (const word of words) {
      const list = byWord.get(word);
      if (list) list.push(id);
      else byWord.set(word, [id]);
    }
  }
  return { byWord, breadth };
}

function patternOf(wording: string, key: string): Pattern | undefined {
  if (key === '') return compilePattern(wording);
  const steps = key.split(' ').map((text) => ({ by: 'stem' as const, text }));
  return { wording, steps, gap: steps.length > 1 ? 2 : 0, turns: steps.length === 2 };
}

/** Several lexicons as one: a concept that stands in two has the wordings of both. */
export function joinLexicons(lexicons: readonly Lexicon[]): Lexicon {
  if (lexicons.length === 1) return lexicons[0]!;
  return {
    ids: [...new Set(lexicons.flatMap(({ ids }) => ids))],
    using: (word) => [...new Set(lexicons.flatMap((lexicon) => lexicon.using(word)))],
    breadth: (id) => lexicons.reduce((sum, lexicon) => sum + lexicon.breadth(id), 0),
    idsOf: (key) => [...new Set(lexicons.flatMap((lexicon) => lexicon.idsOf(key)))],
    wordings: (id) => lexicons.flatMap((lexicon) => lexicon.wordings(id)),
    lookAlikes: (id) => lexicons.flatMap((lexicon) => lexicon.lookAlikes(id)),
  };
}
