import { type Point, type Question, slotsOf } from '../bank/question.ts';
import { type Compiled, compileQuestion, type Owner } from './compile-question.ts';
import type { Forms, Gist } from './gist.ts';
import { once } from './once.ts';
import type { Pattern, Step } from './pattern.ts';
import { ANY_MARK, MARKS, markOf, marksPresent } from './pattern-index.ts';
import type { Verdict } from './result.ts';
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
    for (const meant of mend(word, stem)) if (meant !== stem) mended.add(meant);
  }
  return mended;
}

/** Hardly a pattern has its words in an answer. By numbers in a row that is asked without looking for thousands of patterns in memory. */
interface Fillers {
  /** By the mark of their last word, which is the rarest of most phrases. */
  readonly patterns: readonly Pattern[];
  /** For each mark where its patterns begin, and behind them all where the last end. */
  readonly from: Uint32Array;
  /** Of each pattern the marks of the words before its last one: three in a row, the nearest first. */
  readonly earlier: Uint16Array;
  /** Of each pattern which of the `fills` it does. */
  readonly fill: Uint16Array;
  /** Slots of the checklist that one pattern fills. */
  readonly fills: readonly (readonly Owner[])[];
}

/** All but a beginning is compared as a whole with the forms of an answer. */
const markOfForm = (step: Step | undefined): number =>
  step === undefined || step.by === 'prefix' ? ANY_MARK : markOf(step.text);

const fillersOf = once(({ index, owners, question }: Compiled): Fillers => {
  const byMark: { pattern: Pattern; fill: number }[][] = [];
  const fills = new Map<string, { readonly at: number; readonly slots: readonly Owner[] }>();
  index.patterns.forEach((pattern, at) => {
    const slots = owners[at]!.filter(({ criterion, not }) => !not && criterion < question.checklist.length);
    if (slots.length === 0) return;
    const key = slots.map(({ criterion, slot }) => `${criterion} ${slot}`).join();
    const known = fills.get(key) ?? { at: fills.size, slots };
    fills.set(key, known);
    const mark = markOfForm(pattern.steps.at(-1));
    byMark[mark] ??= [];
    byMark[mark].push({ pattern, fill: known.at });
  });
  const from = new Uint32Array(MARKS + 1);
  const [patterns, fill, earlier]: [Pattern[], number[], number[]] = [[], [], []];
  for (let mark = 0; mark < MARKS; mark++) {
    for (const filler of byMark[mark] ?? []) {
      const { steps } = filler.pattern;
      patterns.push(filler.pattern);
      fill.push(filler.fill);
      earlier.push(markOfForm(steps.at(-2)), markOfForm(steps.at(-3)), markOfForm(steps.at(-4)));
    }
    from[mark + 1] = patterns.length;
  }
  return {
    patterns,
    from,
    earlier: new Uint16Array(earlier),
    fill: new Uint16Array(fill),
    fills: [...fills.values()].map(({ slots }) => slots),
  };
});

/** For each point of the checklist the slots of which a pattern has all its words in one sentence. */
function filledBy(compiled: Compiled, gist: Gist): readonly ReadonlySet<number>[] {
  const { patterns, from, earlier, fill, fills } = fillersOf(compiled);
  const { sentences, all } = gist;
  const mended = mendedIn(compiled, gist.odd);
  const present = mended.size > 0 ? marksPresent(mended, gist.marks) : gist.marks;
  const isPresent = (place: number) => present[earlier[place]!] === 1;
  const done = new Uint8Array(fills.length);
  for (let mark = 0; mark < present.length; mark++) {
    if (present[mark] === 0) continue;
    for (let at = from[mark]!; at < from[mark + 1]!; at++) {
      if (done[fill[at]!] === 1) continue;
      if (!isPresent(3 * at) || !isPresent(3 * at + 1) || !isPresent(3 * at + 2)) continue;
      const pattern = patterns[at]!;
      if (stands(pattern, all, mended) && sentences.some((sentence) => stands(pattern, sentence, mended)))
        done[fill[at]!] = 1;
    }
  }
  const filled = compiled.question.checklist.map(() => new Set<number>());
  fills.forEach((slots, at) => {
    if (done[at] === 1) for (const { criterion, slot } of slots) filled[criterion]!.add(slot);
  });
  return filled;
}

function stands({ steps }: Pattern, { forms, byLetter }: Forms, mended: ReadonlySet<string>): boolean {
  // Most phrases fail by their last word, which is the rarest.
  for (let at = steps.length - 1; at >= 0; at--) {
    const { by, text } = steps[at]!;
    const isThere =
      by === 'prefix'
        ? byLetter.get(text[0]!)?.some((form) => form.startsWith(text))
        : forms.has(text) || mended.has(text);
    if (!isThere) return false;
  }
  return true;
}
