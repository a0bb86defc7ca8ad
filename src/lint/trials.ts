import type { Question } from '../bank/question.ts';
import { bestOf } from '../check/best-of.ts';
import { checkAnswer, checkWordings } from '../check/check-answer.ts';
import { type Gist, gistOf } from '../check/gist.ts';
import type { Result } from '../check/result.ts';

/** The checker as the self-test rules use it. Loaded only where one of them runs. */
export interface Trials {
  /** The check of an answer; that of the model answer is remembered. */
  check(question: Question, answer: string): Result;
  /** What the wordings make of an answer, or at most could: nothing more exact is worked out where that does not pass. */
  checkWordings(question: Question, answer: string): Pick<Result, 'score' | 'passed'>;
}

export function openTrials(): Trials {
  const models = new WeakMap<Question, Result>();
  const gists = new Map<string, Gist>();
  return {
    check(question, answer) {
      if (answer !== question.modelAnswer) return checkAnswer(question, answer);
      const known = models.get(question) ?? checkAnswer(question, answer);
      models.set(question, known);
      return known;
    },
    checkWordings(question, answer) {
      let gist = gists.get(answer);
      if (!gist) {
        // Enough for the answers that are compared with each other, and never more than a few megabytes.
        if (gists.size > 500) gists.clear();
        gist = gistOf(answer);
        gists.set(answer, gist);
      }
      const best = bestOf(question, gist);
      return best.passed ? checkWordings(question, answer) : best;
    },
  };
}
