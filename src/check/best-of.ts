import { type Point, type Question, slotsOf } from '../bank/question.ts';
import { type Compiled, compileQuestion, type Owner } from './compile-question.ts';
import type { Gist } from './gist.ts';
import type { Pattern } from './pattern.ts';
import type { Verdict } from './result.ts';
import { familyOf } from './same-words.ts';
import { scoreOf } from './score.ts';
import { mender } from './typo.ts';

/**
 * No answer of these words, in whatever order, does better by the wordings of the checklist than this: every pattern counts
 * whose words stand in one sentence, and every figure that is asked for. Much cheaper than the check of the answer.
 */
export function bestOf(question: Question, gist: Gist): { score: number; passed: boolean } {
  const { checklist } = question;
  const filled = filledBy(compileQuestion(question), gist);
  return scoreOf(
    question,
    checklist.map(({ criterion }, at) => ({ verdict: verdictOfSlots(criterion, filled[at]!) })),
    [],
  );
}

function verdictOfSlots(criterion: Point['criterion'], { size: filled }: ReadonlySet<number>): Verdict {
  return criterion.kind === 'metric' || filled === slotsOf(criterion).length ? 'hit' : 'miss';
}

/** The words of the question that some of an answer's may be misspellings of. */
function mendedIn(compiled: Compiled, odd: Gist['odd']): ReadonlySet<string> {
  const mend = mender(compiled);
  const mended = new Set<string>();
  for (const [word, stem] of odd) {
    for (const meant of mend(word, stem)) if (meant !== stem) mended.add(meant).add(familyOf(meant));
  }
  return mended;
}

/** For each point of the checklist the slots of which a pattern has all its words in one sentence. */
function filledBy(compiled: Compiled, { sentences, forms, odd }: Gist): readonly ReadonlySet<number>[] {
  const { index, owners, question } = compiled;
  const mended = mendedIn(compiled, odd);
  const filled = question.checklist.map(() => new Set<number>());
  const isOpen = ({ criterion, slot, not }: Owner) => !not && filled[criterion]?.has(slot) === false;
  const take = (patterns: readonly number[] = []) => {
    for (const at of patterns) {
      const pattern = index.patterns[at]!;
      // Hardly a pattern has all its words in an answer: that is asked before where they stand.
      if (!stands(pattern, forms, mended)) continue;
      const wanting = owners[at]!.filter(isOpen);
      if (wanting.length === 0 || !sentences.some((sentence) => stands(pattern, sentence, mended))) continue;
      for (const { criterion, slot } of wanting) filled[criterion]!.add(slot);
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
