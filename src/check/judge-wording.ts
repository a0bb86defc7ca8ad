import type { About, Odds } from './about.ts';
import type { Compiled } from './compile-question.ts';
import { type Reading, type SlotMention, standing } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { firstUnit } from './units.ts';

/*
 * Fitted by logistic regression to the `any` points that only a wording of the lexicon makes, in the same answers as the
 * odds of traces; the length was bounded by hand, for model answers are longer than other answers.
 */
const ODDS: Odds = { constant: 4.9, trace: 0.97, others: 1.89, length: -1.5, shortest: 0 };
/** For the rarity of the wording's words together. */
const RARITY = 1.34;

/**
 * The result of an `any` point, lowered where only a wording of the lexicon makes it, and one that is said of many things,
 * in an answer that is about little else of the question. What the author wrote always counts.
 */
export function withinTopic(
  compiled: Compiled,
  { mentions, units }: Reading,
  result: PointResult,
  about: About,
  index: number,
): PointResult {
  const { criterion } = compiled.criteria[index]!;
  if (criterion.kind !== 'any' || result.reason !== 'affirmed') return result;
  const affirmed = mentions[index]![0]!.filter((mention) => standing(mention) === 'affirmed');
  if (affirmed.some((mention) => isAuthors(compiled, mention))) return result;
  const rarityOf = ({ tokens }: SlotMention) =>
    tokens.reduce((sum, token) => sum + compiled.lexicon.rarity(units.stems[firstUnit(units, token)]!), 0);
  const rarity = Math.max(...affirmed.map(rarityOf));
  if (about.oddsOf(index, ODDS) + RARITY * rarity >= 0) return result;
  return { ...result, verdict: 'miss', reason: 'off-topic' };
}

/** A wording of the author: an alias, a concept that an alias names with `@`, or one of the bank's own lexicon. */
function isAuthors({ question }: Compiled, { owner: { alias, concept } }: SlotMention): boolean {
  return concept === undefined || alias.startsWith('@') || question.lexicon.some(({ id }) => id === concept);
}
