import { type Point, type Question, slotsOf } from '../bank/question.ts';
import { oddsFrom, strengthsOf, tracesOf } from './about.ts';
import { type Compiled, compileQuestion } from './compile-question.ts';
import type { Gist, GistSentence } from './gist.ts';
import { verdictOf } from './judge-trace.ts';
import type { Pattern } from './pattern.ts';
import type { Verdict } from './result.ts';
import { familyOf } from './same-words.ts';
import { COUNTS, scoreOf } from './score.ts';
import { SLOT_WEIGHS } from './traces.ts';
import { mender } from './typo.ts';

/**
 * No answer of these words, in whatever order, does better than this: every pattern counts whose words stand in one
 * sentence, every trace, and every figure that is asked for. Much cheaper than the check of the answer.
 */
export function bestOf(question: Question, gist: Gist): { score: number; passed: boolean } {
  const { checklist } = question;
  const compiled = compileQuestion(question);
  const { filled, weights } = reachOf(compiled, gist);
  const named = checklist.map(({ criterion }, at) => ({ verdict: verdictOfSlots(criterion, filled[at]!) }));
  // How many words are about the question only the check can tell; the fewer, the better for the odds.
  const oddsOf = oddsFrom(strengthsOf(compiled, named, weights), weights, 0);
  const best = named.map(({ verdict }, at) => {
    const traced = verdictOf({ oddsOf }, compiled, at);
    return { verdict: COUNTS[traced] > COUNTS[verdict] ? traced : verdict };
  });
  return scoreOf(question, best, []);
}

function verdictOfSlots(criterion: Point['criterion'], { size: filled }: ReadonlySet<number>): Verdict {
  const wanted = slotsOf(criterion).length;
  if (criterion.kind === 'metric' || filled === wanted) return 'hit';
  return wanted > 2 && filled === wanted - 1 ? 'partial' : 'miss';
}

/** What is within an answer's reach: for each point of the checklist its slots, and the most that a sentence's traces weigh. */
interface Reach {
  readonly filled: readonly Set<number>[];
  readonly weights: number[];
}

function reachOf(compiled: Compiled, { sentences, odd }: Gist): Reach {
  const { checklist } = compiled.question;
  const { byWord } = tracesOf(compiled);
  const reach: Reach = { filled: checklist.map(() => new Set<number>()), weights: checklist.map(() => 0) };
  const mended = mendedIn(compiled, odd);
  for (const sentence of sentences) {
    const sums = checklist.map(() => 0);
    for (const words of [sentence.stems, mended])
      for (const word of words)
        for (const [criterion, weight] of byWord.get(word) ?? []) sums[criterion]! += weight;
    filledIn(compiled, sentence, mended).forEach((slots, at) => {
      for (const slot of slots) reach.filled[at]!.add(slot);
      reach.weights[at] = Math.max(reach.weights[at]!, sums[at]! + SLOT_WEIGHS * slots.size);
    });
  }
  return reach;
}

/** The words of the question that some of an answer's may be misspellings of. */
function mendedIn({ index }: Compiled, odd: Gist['odd']): ReadonlySet<string> {
  const mend = mender(index);
  const mended = new Set<string>();
  for (const [word, stem] of odd) {
    for (const meant of mend(word, stem)) if (meant !== stem) mended.add(meant).add(familyOf(meant));
  }
  return mended;
}

/** For each point of the checklist the slots of which a pattern has all its words in the sentence. */
function filledIn(
  { index, owners, question }: Compiled,
  { forms }: GistSentence,
  mended: ReadonlySet<string>,
): Set<number>[] {
  const filled = question.checklist.map(() => new Set<number>());
  const take = (patterns: readonly number[] = []) => {
    for (const pattern of patterns) {
      if (!stands(index.patterns[pattern]!, forms, mended)) continue;
      for (const { criterion, slot, not } of owners[pattern]!) if (!not) filled[criterion]?.add(slot);
    }
  };
  for (const form of forms) take(index.byFirst.get(form));
  for (const form of mended) take(index.byFirst.get(form));
  for (const patterns of index.odd.values()) take(patterns);
  return filled;
}

function stands({ steps }: Pattern, forms: ReadonlySet<string>, mended: ReadonlySet<string>): boolean {
  // Most phrases fail by their last word, which is the rarest.
  for (let at = steps.length - 1; at >= 0; at--) {
    const { by, text } = steps[at]!;
    if (by === 'prefix' ? !hasPrefix(forms, text) : !forms.has(text) && !mended.has(text)) return false;
  }
  return true;
}

function hasPrefix(forms: ReadonlySet<string>, prefix: string): boolean {
  for (const form of forms) if (form.startsWith(prefix)) return true;
  return false;
}
