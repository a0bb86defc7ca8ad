import type { Concept } from '../bank/question.ts';
import { compilePattern, type Pattern, patternKey } from './pattern.ts';

/** A lexicon as the build writes it, so that nothing is stemmed or sorted at a start. Lists are lines of one text. */
export interface CompiledLexicon {
  /** Id, wordings, their keys (an empty one where the wording is no plain phrase), look-alikes, how many words. */
  readonly concepts: readonly (readonly [string, string, string, string, number])[];
  /** For each word (a stem) the concepts that use it, as indices between spaces. */
  readonly words: Readonly<Record<string, string>>;
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
  /** How few concepts use a word, from 0 (all of them) to 1 (one or none). */
  rarity(word: string): number;
  /** How many different words a concept's wordings have. */
  breadth(id: string): number;
}

/** Compiles concepts, for the build or for a bank's own lexicon. */
export function compileLexicon(concepts: readonly Concept[]): CompiledLexicon {
  const using = new Map<string, number[]>();
  const compiled = concepts.map(({ id, wordings, not }, index) => {
    const keys = wordings.map(keyOf);
    const words = new Set(keys.flatMap((key) => key.split(' ')).filter((word) => word !== ''));
    for (const word of words) using.set(word, [...(using.get(word) ?? []), index]);
    return [id, wordings.join('\n'), keys.join('\n'), not.join('\n'), words.size] as const;
  });
  const words = [...using].map(([word, indices]) => [word, indices.join(' ')] as const);
  return { concepts: compiled, words: Object.fromEntries(words) };
}

/** The key of a plain phrase: its steps. Exact aliases and prefixes have none. */
function keyOf(wording: string): string {
  const pattern = compilePattern(wording);
  return pattern?.steps.every(({ by }) => by === 'stem') ? patternKey(pattern) : '';
}

/** A lexicon ready for questions. Patterns are made when a concept is first asked for. */
export function openLexicon({ concepts, words }: CompiledLexicon): Lexicon {
  const byId = new Map(concepts.map((concept) => [concept[0], concept]));
  const made = new Map<string, readonly Pattern[]>();
  const patterns = (id: string, make: () => readonly Pattern[]) => {
    const known = made.get(id) ?? make();
    made.set(id, known);
    return known;
  };
  const keySets = new Map<string, ReadonlySet<string>>();
  const keysOf = (id: string) => {
    const known = keySets.get(id) ?? new Set(byId.get(id)?.[2].split('\n'));
    keySets.set(id, known);
    return known;
  };
  const users = new Map<string, readonly string[]>();
  const using = (word: string) => {
    const known = users.get(word);
    if (known) return known;
    const made = Object.hasOwn(words, word)
      ? words[word]!.split(' ').map((at) => concepts[Number(at)]![0])
      : [];
    users.set(word, made);
    return made;
  };
  return {
    ids: [...byId.keys()],
    using,
    rarity: (word) => rarityOf(using(word).length, concepts.length),
    breadth: (id) => byId.get(id)?.[4] ?? 0,
    idsOf: (key) => {
      const [first = ''] = key.split(' ');
      return using(first).filter((id) => keysOf(id).has(key));
    },
    wordings: (id) =>
      patterns(id, () => {
        const [, wordings = '', keys = ''] = byId.get(id) ?? [];
        const lines = keys.split('\n');
        return wordings.split('\n').flatMap((wording, index) => patternOf(wording, lines[index]!) ?? []);
      }),
    lookAlikes: (id) =>
      patterns(`!${id}`, () =>
        (byId.get(id)?.[3] ?? '').split('\n').flatMap((line) => compilePattern(line) ?? []),
      ),
  };
}

function rarityOf(users: number, concepts: number): number {
  const all = Math.max(2, concepts);
  return Math.log(all / Math.max(1, users)) / Math.log(all);
}

function patternOf(wording: string, key: string): Pattern | undefined {
  if (key === '') return compilePattern(wording);
  const steps = key.split(' ').map((text) => ({ by: 'stem' as const, text }));
  return { wording, steps, gap: steps.length > 1 ? 2 : 0, turns: steps.length === 2 };
}

/** Several lexicons as one: a concept that stands in two has the wordings of both. */
export function joinLexicons(lexicons: readonly Lexicon[]): Lexicon {
  if (lexicons.length === 1) return lexicons[0]!;
  const ids = [...new Set(lexicons.flatMap((lexicon) => lexicon.ids))];
  const using = (word: string) => [...new Set(lexicons.flatMap((lexicon) => lexicon.using(word)))];
  return {
    ids,
    using,
    rarity: (word) => rarityOf(using(word).length, ids.length),
    breadth: (id) => lexicons.reduce((sum, lexicon) => sum + lexicon.breadth(id), 0),
    idsOf: (key) => [...new Set(lexicons.flatMap((lexicon) => lexicon.idsOf(key)))],
    wordings: (id) => lexicons.flatMap((lexicon) => lexicon.wordings(id)),
    lookAlikes: (id) => lexicons.flatMap((lexicon) => lexicon.lookAlikes(id)),
  };
}
