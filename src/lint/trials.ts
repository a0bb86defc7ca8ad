import type { Question } from '../bank/question.ts';
import { bestOf } from '../check/best-of.ts';
import { checkAnswer, checkWordings } from '../check/check-answer.ts';
import { type Gist, gistOf } from '../check/gist.ts';
import { once } from '../check/once.ts';
import type { Result } from '../check/result.ts';

/** The checker as the self-test rules use it. Loaded only where one of them runs. */
export interface Trials {
  /** The check of an answer; that of the model answer is remembered. */
  check(question: Question, answer: string): Result;
  /** The score of an answer that passes by the wordings of the checklist and its figures; undefined for one that does not. */
  scoreOfPassing(question: Question, answer: string): number | undefined;
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
    scoreOfPassing(question, answer) {
      let gist = gists.get(answer);
      if (!gist) {
        // Enough for the answers that are compared with each other, and never more than a few megabytes.
        if (gists.size > 500) gists.clear();
        gist = gistOf(answer);
        gists.set(answer, gist);
      }
      // The cheapest first: most answers to other questions do not even have the words for what must be said.
      if (!bestOf(mustsOf(question), gist).passed || !bestOf(question, gist).passed) return undefined;
      const { passed, score } = checkWordings(question, answer);
      return passed ? score : undefined;
    },
  };
}

/** A question without what may be left out: a quarter of its words, and of the time that it takes to make it ready for answers. */
const mustsOf = once((question: Question): Question => {
  const checklist = question.checklist.filter(({ must }) => must);
  return checklist.length === 0 ? question : { ...question, checklist, redFlags: [] };
});
