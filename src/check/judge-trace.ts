import type { About, Odds } from './about.ts';
import type { Compiled } from './compile-question.ts';
import type { Reading } from './read-answer.ts';
import type { Evidence, PointResult, Verdict } from './result.ts';
import type { Trace } from './traces.ts';
import type { Words } from './words.ts';

/*
 * Fitted by logistic regression to the points that no wording makes, in labelled answers to 64 questions, in answers to
 * other questions and in single sentences of model answers, which make none; for `any` the length and the constant were
 * bounded by hand, for model answers are longer than other answers.
 */
const ODDS: Readonly<Record<'any' | 'all', Odds>> = {
  any: { constant: 0.1, trace: 0.96, others: 3.36, length: -1.2, shortest: 60 },
  all: { constant: 7.6, trace: 0.97, others: 3.87, length: -2.6, shortest: 60 },
};
/** The point is made where a person would grant it more often than not. */
const WHOLE = logit(0.5);
const HALF = logit(0.4);

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The result of a point of the checklist, raised where no wording makes it but the answer holds enough traces of it. */
export function withTraces(
  compiled: Compiled,
  { units: { words } }: Reading,
  result: PointResult,
  about: About,
  index: number,
): PointResult {
  const trace = about.traces[index];
  if (!trace || !mayBeRaised(result)) return result;
  const { id, verdict } = result;
  const weighed = verdictOf(about, compiled, index);
  // One word is a hint at most.
  const isThin = trace.tokens.length + trace.mentions.length < 2;
  const raised = weighed === 'hit' && (trace.doubtful || isThin) ? 'partial' : weighed;
  if (raised === 'miss' || raised === verdict) return result;
  return { id, verdict: raised, reason: 'in-other-words', evidence: [stretch(trace, words)] };
}

/** What the traces of a point alone would make of it; figures leave none. */
export function verdictOf({ oddsOf }: Pick<About, 'oddsOf'>, { criteria }: Compiled, index: number): Verdict {
  const { kind } = criteria[index]!.criterion;
  if (kind === 'metric') return 'miss';
  const odds = oddsOf(index, ODDS[kind]);
  return odds >= WHOLE ? 'hit' : odds >= HALF ? 'partial' : 'miss';
}

/** What the answer denies, asks, plans or hedges in so many words stays so. */
function mayBeRaised({ verdict, reason }: PointResult): boolean {
  return verdict !== 'hit' && (reason === 'absent' || reason === 'half');
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
