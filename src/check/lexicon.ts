import type { Concept } from '../bank/question.ts';
import { compilePattern, type Pattern, patternKey, phrase } from './pattern.ts';

/** No text has it, and JSON need not escape it: a text without escapes is read twice as fast. */
export const SEPARATOR = '\x7f';

/** A lexicon as the build writes it, so that nothing is stemmed or sorted at a start. Lists are one text, with a `SEPARATOR`. */
export interface CompiledLexicon {
  /**
   * Id, wordings, their keys (an empty one where the wording is no plain phrase), look-alikes, how many words, how many
   * wordings name it.
   */
  readonly concepts: readonly (readonly [string, string, string, string, number, number])[];
  /**
   * For each word (a stem) the concepts that use it, as indices between spaces: behind a bar those that use it only in
   * wordings after the first `CORE`.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** Concepts with the way from a wording to them. */
export interface Lexicon {
  /** The ids of the concepts that a wording with this key names. */
  idsOf(key: string): readonly string[];
  /** The wordings of a concept; none where there is no such concept. */
  wordings(id: string): readonly Pattern[];
  /** Those of them that name it. */
  naming(id: string): readonly Pattern[];
  /** The look-alikes of a concept. */
  lookAlikes(id: string): readonly Pattern[];
  readonly ids: readonly string[];
  /** The concepts that have a word (a stem) among their first wordings: it is about them. */
  using(word: string): readonly string[];
  /** How few concepts use a word, from 0 (all of them) to 1 (one or none). */
  rarity(word: string): number;
  /** How many different words a concept's first wordings have. */
  breadth(id: string): number;
}

/**
 * So many wordings name a concept; those that follow tell it by what is done and seen, in words that go with anything. They
 * match as well, but say nothing of what the concept is near to.
 */
const CORE = 30;

/** A concept with further wordings, which tell it in words that go with anything. */
export interface ToldConcept extends Concept {
  readonly told?: readonly string[];
}

/** Compiles concepts, for the build or for a bank's own lexicon. */
export function compileLexicon(concepts: readonly ToldConcept[]): CompiledLexicon {
  const core = new Map<string, number[]>();
  const later = new Map<string, number[]>();
  const compiled = concepts.map(({ id, wordings: naming, told: telling = [], not }, index) => {
    const keys = naming.map(keyOf);
    const words = wordsIn(keys.slice(0, CORE));
    const put = (map: Map<string, number[]>, word: string) =>
      map.set(word, [...(map.get(word) ?? []), index]);
    for (const word of words) put(core, word);
    for (const word of wordsIn(keys.slice(CORE))) if (!words.has(word)) put(later, word);
    const [lines, keyLines, notLines] = [[...naming, ...telling], [...keys, ...telling.map(keyOf)], not].map(
      (list) => list.join(SEPARATOR),
    );
    return [id, lines!, keyLines!, notLines!, words.size, naming.length] as const;
  });
  const words = [...new Set([...core.keys(), ...later.keys()])].map((word) => {
    const [inCore, inLater] = [core, later].map((map) => (map.get(word) ?? []).join(' '));
    return [word, inLater ? `${inCore}|${inLater}` : inCore!] as const;
  });
  return { concepts: compiled, words: Object.fromEntries(words) };
}

function wordsIn(keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => key.split(' ')).filter((word) => word !== ''));
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
  const keySets = new Map<string, ReadonlySet<string>>();
  const patterns = (id: string, make: () => readonly Pattern[]) => remembered(made, id, make);
  const keysOf = (id: string) => remembered(keySets, id, () => namingKeysOf(byId.get(id)!));
  const [users, allUsers] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  const idsIn = (list: string) => (list === '' ? [] : list.split(' ').map((at) => concepts[Number(at)]![0]));
  const linesOf = (word: string) => (Object.hasOwn(words, word) ? words[word]!.split('|') : []);
  const using = (word: string) => remembered(users, word, () => idsIn(linesOf(word)[0] ?? ''));
  const having = (word: string) => remembered(allUsers, word, () => linesOf(word).flatMap(idsIn));
  const naming = (id: string) => patterns(`=${id}`, () => patternsOf(byId.get(id), 'naming'));
  return {
    ids: [...byId.keys()],
    using,
    rarity: (word) => rarityOf(using(word).length, concepts.length),
    breadth: (id) => byId.get(id)?.[4] ?? 0,
    idsOf: (key) => {
      const [first = ''] = key.split(' ');
      return having(first).filter((id) => keysOf(id).has(key));
    },
    wordings: (id) => patterns(id, () => [...naming(id), ...patternsOf(byId.get(id), 'telling')]),
    naming,
    lookAlikes: (id) =>
      patterns(`!${id}`, () =>
        (byId.get(id)?.[3] ?? '').split(SEPARATOR).flatMap((line) => compilePattern(line) ?? []),
      ),
  };
}

function remembered<Made>(known: Map<string, Made>, key: string, make: () => Made): Made {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  known.set(key, made);
  return made;
}

function rarityOf(users: number, concepts: number): number {
  const all = Math.max(2, concepts);
  return Math.log(all / Math.max(1, users)) / Math.log(all);
}

type CompiledConcept = CompiledLexicon['concepts'][number];

function namingKeysOf([, , keys, , , count]: CompiledConcept): ReadonlySet<string> {
  return new Set(keys.split(SEPARATOR).slice(0, count));
}

function patternsOf(concept: CompiledConcept | undefined, which: 'naming' | 'telling'): Pattern[] {
  if (!concept) return [];
  const [, wordings, keys, , , count] = concept;
  const lines = keys.split(SEPARATOR);
  const isWanted = (index: number) => index < count === (which === 'naming');
  return wordings
    .split(SEPARATOR)
    .flatMap((wording, index) => (isWanted(index) ? (patternOf(wording, lines[index]!) ?? []) : []));
}

function patternOf(wording: string, key: string): Pattern | undefined {
  if (key === '') return compilePattern(wording);
  const steps = key.split(' ').map((text) => ({ by: 'stem' as const, text }));
  return phrase(wording, steps);
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
    naming: (id) => lexicons.flatMap((lexicon) => lexicon.naming(id)),
    lookAlikes: (id) => lexicons.flatMap((lexicon) => lexicon.lookAlikes(id)),
  };
}
