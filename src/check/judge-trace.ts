import type { Compiled } from './compile-question.ts';
import { compileTraces } from './compile-traces.ts';
import type { Reading } from './read-answer.ts';
import type { Evidence, PointResult } from './result.ts';
import { COUNTS } from './score.ts';
import { findTraces, type Trace, type Traces } from './traces.ts';
import type { Words } from './words.ts';

/** From this weight on a person would grant the point about one time in two; then it is half made. */
const HALF = 1.6;
/** From this weight on a person would grant it four times in five. */
const WHOLE = 2.2;
/** What it adds that the answer makes all the other points. */
const CONTEXT_WEIGHS = 2;
/** Traces count in an answer that is about the question: it makes this share of the other points without them. */
const LEAST_CONTEXT = 0.25;

/** The results with the points of the checklist raised of which the answer holds enough traces. */
export function withTraces(
  compiled: Compiled,
  reading: Reading,
  results: readonly PointResult[],
): PointResult[] {
  const traces = findTraces(compiled, reading, tracesOf(compiled));
  const points = results.slice(0, compiled.question.checklist.length);
  return results.map((result, index) => {
    const trace = traces[index];
    if (index >= points.length || !trace || !mayBeRaised(result)) return result;
    // Of an `all`, one slot must be there in so many words.
    if (compiled.criteria[index]!.criterion.kind === 'all' && trace.mentions.length === 0) return result;
    return raised(result, trace, contextOf(points, index), reading.units.words);
  });
}

/** What the answer denies or only asks stays denied and asked. */
function mayBeRaised({ verdict, reason }: PointResult): boolean {
  return verdict === 'partial' || (verdict === 'miss' && (reason === 'absent' || reason === 'quoted'));
}

/** The share of the other points that the answer makes. */
function contextOf(points: readonly PointResult[], index: number): number {
  const made = points.reduce((sum, { verdict }, at) => sum + (at === index ? 0 : COUNTS[verdict]), 0);
  return made / Math.max(1, points.length - 1);
}

function raised(result: PointResult, trace: Trace, context: number, words: Words): PointResult {
  if (context < LEAST_CONTEXT) return result;
  const weight = trace.weight + CONTEXT_WEIGHS * context;
  const { id } = result;
  if (weight >= WHOLE && !trace.doubtful)
    return { id, verdict: 'hit', reason: 'affirmed', evidence: [stretch(trace, words)] };
  if (weight < HALF || result.verdict === 'partial') return result;
  return { id, verdict: 'partial', reason: 'half', evidence: [stretch(trace, words)] };
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

function tracesOf(compiled: Compiled): Traces {
  const known = compiledTraces.get(compiled);
  if (known) return known;
  const made = compileTraces(compiled, compiled.lexicon);
  compiledTraces.set(compiled, made);
  return made;
}
