import type { Question } from '../bank/question.ts';
import { checkAnswer } from '../check/check-answer.ts';
import { compileQuestion } from '../check/compile-question.ts';
import type { Pattern } from '../check/pattern.ts';
import { PASS_MARK, type Result } from '../check/result.ts';
import { unitsOf } from '../check/units.ts';

/** The checker as the self-test rules use it. Loaded only where one of them runs. */
export interface Trials {
  /** The check of an answer; that of the model answer is remembered. */
  check(question: Question, answer: string): Result;
  /** False where an answer cannot pass, because too little of what the checklist looks for stands in it. */
  couldPass(question: Question, answer: string): boolean;
}

export function openTrials(): Trials {
  const models = new WeakMap<Question, Result>();
  const stems = new Map<string, ReadonlySet<string>>();
  return {
    check(question, answer) {
      if (answer !== question.modelAnswer) return checkAnswer(question, answer);
      const known = models.get(question) ?? checkAnswer(question, answer);
      models.set(question, known);
      return known;
    },
    couldPass(question, answer) {
      let words = stems.get(answer);
      if (!words) {
        // Enough for the answers that are compared with each other, and never more than a few megabytes.
        if (stems.size > 500) stems.clear();
        const units = unitsOf(answer);
        words = new Set([...units.stems, ...units.words.tokens.map((token) => token.word)]);
        stems.set(answer, words);
      }
      return bound(question, words) >= PASS_MARK;
    },
  };
}

/** The score of an answer in which every pattern is affirmed whose words all stand somewhere in it. */
function bound(question: Question, words: ReadonlySet<string>): number {
  const { index, owners } = compileQuestion(question);
  const filled = new Set<string>();
  owners.forEach((wanted, pattern) => {
    if (
      wanted.some(({ criterion, slot }) => !filled.has(`${criterion}.${slot}`)) &&
      stands(index.patterns[pattern]!, words)
    ) {
      for (const { criterion, slot } of wanted) filled.add(`${criterion}.${slot}`);
    }
  });
  let reached = 0;
  let whole = 0;
  for (const [at, { criterion, weight, must }] of question.checklist.entries()) {
    whole += weight;
    const slots = criterion.kind === 'all' ? criterion.slots.length : 1;
    const made =
      criterion.kind === 'metric' ||
      Array.from({ length: slots }, (_, slot) => filled.has(`${at}.${slot}`)).every(Boolean);
    if (made) reached += weight;
    else if (must) return 0;
  }
  return (100 * reached) / whole;
}

function stands({ steps }: Pattern, words: ReadonlySet<string>): boolean {
  return steps.every(({ by, text }) => {
    if (by === 'prefix') return [...words].some((word) => word.startsWith(text));
    return words.has(by === 'stem' ? text : text.toLowerCase());
  });
}
