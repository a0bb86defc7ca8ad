import type { About } from './about.ts';
import type { Compiled } from './compile-question.ts';
import { type Reading, type SlotMention, standing } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { firstUnit } from './units.ts';

/*
 * The log-odds that a person would grant an `any` point that only a wording of the lexicon makes, by logistic regression on
 * the same answers as the odds of traces, for the weight of its traces, how strongly the answer is about the other points,
 * and the rarity of the wording's words together. The constant was raised by hand: at even odds as many right verdicts
 * would be lowered as wrong ones, at these hardly any.
 */
const ODDS = { constant: -1.1, trace: 0.49, others: 1.62, rarity: 0.9 };

/**
 * The result of an `any` point, lowered where only a wording of the lexicon makes it, and one that is said of many things,
 * in an answer that is about nothing else of the question. What the author wrote always counts.
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
  const trace = about.traces[index]?.weight ?? 0;
  const odds = ODDS.constant + ODDS.trace * trace + ODDS.others * about.others[index]! + ODDS.rarity * rarity;
  if (odds >= 0) return result;
  return { ...result, verdict: 'miss', reason: 'off-topic' };
}

/** A wording of the author: an alias, a concept that an alias names with `@`, or one of the bank's own lexicon. */
function isAuthors({ question }: Compiled, { owner: { alias, concept } }: SlotMention): boolean {
  return concept === undefined || alias.startsWith('@') || question.lexicon.some(({ id }) => id === concept);
}
