import type { Compiled } from './compile-question.ts';
import { compileTraces } from './compile-traces.ts';
import type { Reading } from './read-answer.ts';
import type { Evidence, PointResult, Verdict } from './result.ts';
import { findTraces, type Trace, type Traces } from './traces.ts';
import type { Words } from './words.ts';

/*
 * The log-odds that a person would grant a point of which there are traces. Fitted by logistic regression to the points that
 * no wording makes, in labelled answers to 44 questions, in answers to other questions and in single sentences of model
 * answers, which make none. Fitted apart for `any` and `all`, the figures come out alike.
 */
const ODDS = {
  constant: -1.85,
  /** For the weight of the point's own traces. */
  trace: 1.29,
  /** For how strongly the answer is about the other points, from 0 to `AS_MADE`. */
  others: 3,
  /** For the logarithm of the answer's words and `SHORT` more: a long text about anything has traces of everything. */
  length: -0.8,
};
/** The point is made where a person would grant it more often than not. */
const WHOLE = logit(0.5);
const HALF = logit(0.4);
/** Answers of fewer words are all alike short. */
const SHORT = 60;
/** More traces than this say no more. */
const MOST = 4;
/** What counts as much as a point that is made. */
export const AS_MADE = 2;

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The results with the points of the checklist raised of which the answer holds enough traces. */
export function withTraces(
  compiled: Compiled,
  reading: Reading,
  results: readonly PointResult[],
): PointResult[] {
  const traces = findTraces(compiled, reading, tracesOf(compiled), takenBy(results, reading.units.words));
  const { checklist } = compiled.question;
  const strengths = results
    .slice(0, checklist.length)
    .map((result, index) => strengthOf(compiled, result, traces, index));
  return results.map((result, index) => {
    const trace = traces[index];
    if (index >= checklist.length || !trace || !mayBeRaised(result)) return result;
    const { words } = reading.units;
    return raised(result, trace, verdictOf(trace.weight, strengths, index, words.tokens.length), words);
  });
}

/** What traces of a weight make of a point, in an answer of so many words that is so strongly about each point. */
export function verdictOf(
  weight: number,
  strengths: readonly (number | undefined)[],
  index: number,
  words: number,
): Verdict {
  const odds =
    ODDS.constant +
    ODDS.trace * Math.min(MOST, weight) +
    ODDS.others * meanWithout(strengths, index) +
    ODDS.length * Math.log(words + SHORT);
  return odds >= WHOLE ? 'hit' : odds >= HALF ? 'partial' : 'miss';
}

/** How strongly an answer is about a point, from 0 to 2; undefined for a figure. */
function strengthOf(
  { criteria }: Compiled,
  { verdict }: PointResult,
  traces: readonly (Trace | undefined)[],
  index: number,
): number | undefined {
  if (criteria[index]!.criterion.kind === 'metric') return undefined;
  return verdict === 'hit' ? AS_MADE : Math.min(AS_MADE, traces[index]?.weight ?? 0);
}

function meanWithout(strengths: readonly (number | undefined)[], index: number): number {
  const others = strengths.filter(
    (strength, at): strength is number => at !== index && strength !== undefined,
  );
  return others.reduce((sum, strength) => sum + strength, 0) / Math.max(1, others.length);
}

/** For each word the criterion that it makes. */
function takenBy(results: readonly PointResult[], { tokens }: Words): (number | undefined)[] {
  const taken: (number | undefined)[] = [];
  results.forEach(({ verdict, evidence, figure }, index) => {
    if (verdict !== 'hit' || figure !== undefined) return;
    for (const { start, end } of evidence) {
      const first = tokens.findIndex((token) => token.end > start);
      for (let at = first; at >= 0 && at < tokens.length && tokens[at]!.start < end; at++) taken[at] = index;
    }
  });
  return taken;
}

/** What the answer denies, asks, plans or hedges in so many words stays so. */
function mayBeRaised({ verdict, reason }: PointResult): boolean {
  return verdict !== 'hit' && (reason === 'absent' || reason === 'half');
}

function raised(result: PointResult, trace: Trace, weighed: Verdict, words: Words): PointResult {
  const verdict = weighed === 'hit' && trace.doubtful ? 'partial' : weighed;
  if (verdict === 'miss' || verdict === result.verdict) return result;
  return { id: result.id, verdict, reason: 'in-other-words', evidence: [stretch(trace, words)] };
}

/** The words that weigh, from the first to the last, with the affirmed slot where there is one. */
function stretch({ mentions, tokens }: Trace, words: Words): Evidence {
  const [mention] = mentions;
  const { start } = words.tokens[Math.min(...tokens, ...(mention ? [mention.first] : []))]!;
  const { end } = words.tokens[Math.max(...tokens, ...(mention ? [mention.last] : []))]!;
  return {
    start,
    end,
    quote: words.source.slice(start, end),
    ...(mention ? { alias: mention.wording } : {}),
  };
}

const compiledTraces = new WeakMap<Compiled, Traces>();

export function tracesOf(compiled: Compiled): Traces {
  const known = compiledTraces.get(compiled);
  if (known) return known;
  const made = compileTraces(compiled, compiled.lexicon);
  compiledTraces.set(compiled, made);
  return made;
}
