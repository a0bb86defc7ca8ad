import type { Lexicon } from './lexicon.ts';
import { unitsOf } from './units.ts';

/** A concept with how much of a text's words it shares: about 0.2 is chance, from 0.5 on it is what the text is about. */
export interface NearConcept {
  readonly id: string;
  readonly score: number;
}

/**
 * The words of a slot with how much each counts: once for each alias that has it, less for the point's statement. An exact
 * alias (`=`) means only itself.
 */
export function profileOf(
  aliases: readonly string[],
  statement: string,
  statementCounts: number,
): Map<string, number> {
  const profile = new Map<string, number>();
  const add = (text: string, counts: number) => {
    const { stems, skips } = unitsOf(text);
    for (const word of new Set(stems.filter((_, index) => !skips[index])))
      profile.set(word, (profile.get(word) ?? 0) + counts);
  };
  for (const alias of aliases) if (!alias.startsWith('=')) add(alias, 1);
  add(statement, statementCounts);
  return profile;
}

/** The longest profile a single word can dominate: three aliases with the same word say no more than two. */
const MOST = 2;

/** A longer profile is near to more by chance. */
const USUAL = 20;

/** So many words are added to those of a concept: one of a few words is no nearer than one of some more. */
const FEW = 16;

/**
 * The concepts that share most with a profile, best first; none below `least`. Rare words count more; broad concepts count
 * less.
 */
export function conceptsNear(
  profile: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  least: number,
): NearConcept[] {
  const sums = new Map<string, number>();
  for (const [word, counts] of profile) {
    const weight = Math.min(MOST, counts) * lexicon.rarity(word) ** 2;
    for (const id of lexicon.using(word)) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  const near: NearConcept[] = [];
  const share = Math.min(1, Math.sqrt(USUAL / profile.size));
  for (const [id, sum] of sums) {
    const score = (share * sum) / Math.log(FEW + lexicon.breadth(id));
    if (score >= least) near.push({ id, score });
  }
  return near.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
