import type { About } from './about.ts';
import type { Compiled } from './compile-question.ts';
import { isBrief, logit } from './odds.ts';
import type { Reading } from './read-answer.ts';
import type { Evidence, PointResult } from './result.ts';
import type { Trace, WeighingWord } from './traces.ts';
import { goesOn, type Words } from './words.ts';

/** The log-odds that a person would grant a point that no wording makes, for what speaks for it. */
interface Odds {
  readonly constant: number;
  /** For the weight of its traces. */
  readonly trace: number;
  /** For how strongly the answer is about the other points. */
  readonly others: number;
  /** For the share of the figures asked for that it states. */
  readonly stated: number;
}

/*
 * Fitted by logistic regression to the points that no wording makes, in labelled answers to 38 questions that were read;
 * answers to other questions weigh a tenth each. Longer answers and those with more figures are granted more by people too,
 * but so would weak ones be that are as long as strong ones.
 */
const ODDS: Readonly<Record<'any' | 'all', Odds>> = {
  any: { constant: -4, trace: 1.24, others: 1.53, stated: 1.91 },
  all: { constant: -3.68, trace: 0.76, others: 1.78, stated: 1.63 },
};
/** More traces than this say no more. */
const MOST = 4;
/** A long text about anything has traces of everything: for the logarithm of how many times as long as usual it is. */
const LONG = -2;
const USUAL = 200;
/** A few words cannot be about much, and what they are about they name. By hand, on short cases, as the one before. */
const BRIEF = -1;
const WHOLE = logit(0.35);
const HALF = logit(0.18);
/** What weighs less makes an `any` point half, however good the answer: its words would convince nobody. */
const SHOWN = 0.8;

/** The result of a point of the checklist, raised where no wording makes it but the answer holds enough traces of it. */
export function withTraces(
  compiled: Compiled,
  { units: { words } }: Reading,
  result: PointResult,
  about: About,
  index: number,
): PointResult {
  const trace = about.traces[index];
  // In an answer that is about nothing else of the question nothing is granted.
  if (!trace || about.others[index] === 0 || !mayBeRaised(result)) return result;
  const odds = oddsOf(compiled, trace, about, index) + oddsOfLength(words);
  // One word alone shows nothing.
  const isThin = trace.words.length + trace.mentions.length < 2;
  if (isThin || odds < HALF) return result;
  const isShown = compiled.criteria[index]!.criterion.kind === 'all' || trace.weight >= SHOWN;
  const verdict = odds < WHOLE || trace.doubtful || !isShown ? 'partial' : 'hit';
  return { id: result.id, verdict, reason: 'in-other-words', evidence: [stretch(trace, words)] };
}

function oddsOf({ criteria }: Compiled, { weight }: Trace, { others, stated }: About, index: number): number {
  const { kind } = criteria[index]!.criterion;
  // Figures leave no traces.
  const odds = ODDS[kind as 'any' | 'all'];
  return (
    odds.constant + odds.trace * Math.min(MOST, weight) + odds.others * others[index]! + odds.stated * stated
  );
}

function oddsOfLength({ tokens }: Words): number {
  if (isBrief(tokens.length)) return BRIEF;
  return LONG * Math.log(Math.max(1, tokens.length / USUAL));
}

/** What the answer denies, asks, plans or hedges in so many words stays so; what only repeats the prompt says nothing. */
const mayBeRaised = ({ reason }: PointResult): boolean => reason === 'absent' || reason === 'quoted';

/** The words shown have this share of the weight. */
const HEART = 2 / 3;
/** So many words at most are shown before and behind them, up to the next mark. */
const AROUND = 7;

/** Leads on to what is not shown. */
const LINK = /^(?:and|or|but|so|the|an?|of|to|that|in|on|with|for|by|we|i|our)$/;

/** The words that weigh most, with the affirmed slot where there is one and the clause around them. */
function stretch({ mentions, words: weighing }: Trace, words: Words): Evidence {
  const [mention] = mentions;
  const shown = [...heartOf(weighing).map(({ at }) => at), ...(mention ? [mention.first, mention.last] : [])];
  let first = Math.min(...shown);
  let last = Math.max(...shown);
  for (let more = 0; more < AROUND && goesOn(words.tokens[first]); more++) first--;
  const end = last;
  for (let more = 0; more < AROUND && goesOn(words.tokens[last + 1]); more++) last++;
  while (last > end && LINK.test(words.tokens[last]!.word)) last--;
  const span = { start: words.tokens[first]!.start, end: words.tokens[last]!.end };
  return {
    ...span,
    quote: words.source.slice(span.start, span.end),
    ...(mention ? { alias: mention.wording } : {}),
  };
}

/** The narrowest run of the words that has most of the weight. */
function heartOf(weighing: readonly WeighingWord[]): readonly WeighingWord[] {
  const weightOf = (run: readonly WeighingWord[]) => run.reduce((sum, { weight }) => sum + weight, 0);
  const lengthOf = (run: readonly WeighingWord[]) => run.at(-1)!.at - run[0]!.at;
  const needed = HEART * weightOf(weighing);
  let heart = weighing;
  let first = 0;
  for (let end = 1; end <= weighing.length; end++) {
    while (weightOf(weighing.slice(first + 1, end)) >= needed) first++;
    const run = weighing.slice(first, end);
    if (weightOf(run) >= needed && lengthOf(run) < lengthOf(heart)) heart = run;
  }
  return heart;
}
