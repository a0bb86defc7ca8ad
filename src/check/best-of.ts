import { type Point, type Question, slotsOf } from '../bank/question.ts';
import { type Compiled, compileQuestion, type Owner } from './compile-question.ts';
import type { Gist } from './gist.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import { markOfStep, marksPresent } from './pattern-index.ts';
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

/** A pattern with the slots of the checklist that it fills. */
interface Filler {
  readonly pattern: Pattern;
  readonly slots: readonly Owner[];
}

interface Fillers {
  readonly fillers: readonly Filler[];
  /** Of each the marks of its last two words, in a row: thousands are looked through for each answer. */
  readonly marks: Uint16Array;
}

const fillersOf = once(({ index, owners, question }: Compiled): Fillers => {
  const fillers = index.patterns.flatMap((pattern, at): Filler[] => {
    const slots = owners[at]!.filter(({ criterion, not }) => !not && criterion < question.checklist.length);
    return slots.length > 0 ? [{ pattern, slots }] : [];
  });
  const marks = Uint16Array.from(
    fillers.flatMap(({ pattern: { steps } }) => [markOfStep(steps.at(-1)), markOfStep(steps.at(-2))]),
  );
  return { fillers, marks };
});

/** For each point of the checklist the slots of which a pattern has all its words in one sentence. */
function filledBy(compiled: Compiled, gist: Gist): readonly ReadonlySet<number>[] {
  const { fillers, marks } = fillersOf(compiled);
  const { sentences, forms } = gist;
  const mended = mendedIn(compiled, gist.odd);
  const present = mended.size > 0 ? marksPresent(mended, gist.marks) : gist.marks;
  const filled = compiled.question.checklist.map(() => new Set<number>());
  for (let at = 0; at < fillers.length; at++) {
    // Hardly a pattern has its words in an answer: that is asked before where they stand.
    if (present[marks[2 * at]!] === 0 || present[marks[2 * at + 1]!] === 0) continue;
    const { pattern, slots } = fillers[at]!;
    if (!stands(pattern, forms, mended)) continue;
    if (slots.every(({ criterion, slot }) => filled[criterion]!.has(slot))) continue;
    if (!sentences.some((sentence) => stands(pattern, sentence, mended))) continue;
    for (const { criterion, slot } of slots) filled[criterion]!.add(slot);
  }
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
