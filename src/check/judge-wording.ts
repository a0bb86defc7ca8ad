import type { About } from './about.ts';
import type { Compiled } from './compile-question.ts';
import { isBrief, logit } from './odds.ts';
import { type Reading, type SlotMention, standing } from './read-answer.ts';
import type { PointResult } from './result.ts';

/*
 * The log-odds that a person would grant an `any` point that only a wording of the lexicon makes, by logistic regression on
 * such points of labelled answers that were read: for the weight of the point's traces, for how strongly the answer is
 * about the other points, and for the share of the figures asked for that it states. How rare the wording's words are, how
 * many they are and how near the concept is to the point told nothing more.
 */
const ODDS = { constant: -2.4, trace: 1.6, others: 1.2, stated: 1.2 };
const WHOLE = logit(0.45);
const HALF = logit(0.3);

/**
 * The result of an `any` point, lowered where only a wording of the lexicon makes it, and one that is said of many things,
 * in an answer that is about little else of the question. What the author wrote always counts.
 */
export function withinTopic(
  compiled: Compiled,
  { mentions, units: { words } }: Reading,
  result: PointResult,
  about: About,
  index: number,
): PointResult {
  const { criterion } = compiled.criteria[index]!;
  if (criterion.kind !== 'any' || result.reason !== 'affirmed') return result;
  // It can be about one thing only.
  if (isBrief(words.tokens.length)) return result;
  const affirmed = mentions[index]![0]!.filter((mention) => standing(mention) === 'affirmed');
  if (affirmed.some((mention) => isAuthors(compiled, mention))) return result;
  const trace = about.traces[index]?.weight ?? 0;
  const odds =
    ODDS.constant + ODDS.trace * trace + ODDS.others * about.others[index]! + ODDS.stated * about.stated;
  if (odds >= WHOLE) return result;
  return odds >= HALF
    ? { ...result, verdict: 'partial', reason: 'in-other-words' }
    : { ...result, verdict: 'miss', reason: 'off-topic' };
}

/** A wording of the author: an alias, a concept that an alias names with `@`, or one of the bank's own lexicon. */
function isAuthors({ question }: Compiled, { owner: { alias, concept } }: SlotMention): boolean {
  return concept === undefined || alias.startsWith('@') || question.lexicon.some(({ id }) => id === concept);
}
