import { asLines, type CompiledLexicon, type Lines, linesIn } from './lexicon-form.ts';
import { compileLookAlike, compilePattern, type Pattern, phrase } from './pattern.ts';

/** Concepts with the way from a wording to them. */
export interface Lexicon {
  /** The ids of the concepts that a wording with this key names. */
  idsOf(key: string): readonly string[];
  /** The wordings of a concept; none where there is no such concept. */
  wordings(id: string): readonly Pattern[];
  /** Those of them that name it. */
  naming(id: string): readonly Pattern[];
  /** Single words that are wordings of the concepts that a word names. */
  synonyms(word: string): readonly string[];
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

/** A lexicon ready for questions. Patterns are made when a concept is first asked for. */
export function openLexicon({ concepts, words }: CompiledLexicon): Lexicon {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const idsIn = (list = '') => (list === '' ? [] : list.split(' ').map((at) => concepts[Number(at)]!.id));
  const usersOf = (word: string) => (Object.hasOwn(words, word) ? words[word]!.split('|') : []);
  const using = remembered((word) => idsIn(usersOf(word)[0]));
  const having = remembered((word) => new Set(usersOf(word).slice(0, 2).flatMap(idsIn)));
  const named = remembered((word) => idsIn(usersOf(word)[2]));
  const naming = remembered((id) => {
    const concept = byId.get(id);
    return concept ? patternsOf(concept.naming, concept.namingKeys) : [];
  });
  const idsOf = (key: string) => {
    const its = key.split(' ');
    if (its.length === 1) return named(key);
    const [fewest, ...others] = its.map(having).sort((a, b) => a.size - b.size);
    const line = asLines([key]);
    return [...fewest!].filter(
      (id) => others.every((ids) => ids.has(id)) && byId.get(id)!.namingKeys.includes(line),
    );
  };
  const wordings = remembered((id) => {
    const concept = byId.get(id);
    return concept ? [...naming(id), ...patternsOf(concept.telling, concept.tellingKeys)] : [];
  });
  return {
    idsOf,
    wordings,
    naming,
    synonyms: remembered((word) => idsOf(word).flatMap((id) => singleWords(wordings(id)))),
    lookAlikes: remembered((id) =>
      linesIn(byId.get(id)?.not ?? '').flatMap((wording) => compileLookAlike(wording) ?? []),
    ),
    ids: [...byId.keys()],
    using,
    rarity: (word) => rarityOf(using(word).length, concepts.length),
    breadth: (id) => byId.get(id)?.breadth ?? 0,
  };
}

const singleWords = (wordings: readonly Pattern[]): string[] =>
  wordings.flatMap(({ steps }) => (steps.length === 1 ? [steps[0]!.text] : []));

/** The same for the same text, made once. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

function rarityOf(users: number, concepts: number): number {
  const all = Math.max(2, concepts);
  return Math.log(all / Math.max(1, users)) / Math.log(all);
}

function patternsOf(wordings: Lines, keys: Lines): Pattern[] {
  const its = linesIn(keys);
  return linesIn(wordings).flatMap((wording, index) => patternOf(wording, its[index]!) ?? []);
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
  const idsOf = (key: string) => [...new Set(lexicons.flatMap((lexicon) => lexicon.idsOf(key)))];
  const wordings = (id: string) => lexicons.flatMap((lexicon) => lexicon.wordings(id));
  return {
    idsOf,
    wordings,
    naming: (id) => lexicons.flatMap((lexicon) => lexicon.naming(id)),
    synonyms: remembered((word) => idsOf(word).flatMap((id) => singleWords(wordings(id)))),
    lookAlikes: (id) => lexicons.flatMap((lexicon) => lexicon.lookAlikes(id)),
    ids,
    using,
    rarity: (word) => rarityOf(using(word).length, ids.length),
    breadth: (id) => lexicons.reduce((sum, lexicon) => sum + lexicon.breadth(id), 0),
  };
}
