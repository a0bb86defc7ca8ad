import type { Question } from '../bank/question.ts';
import type { SourceFile } from '../bank/source.ts';
import type { Trials } from './trials.ts';

/** A question by all that its check depends on. */
export interface Tried {
  readonly id: string;
  readonly file: SourceFile;
  /** The lexicon of its bank root. */
  readonly lexicon: SourceFile | undefined;
}

/** Answers to be tried on the questions of others, so that it can be done anywhere and remembered. */
export interface Pairs {
  readonly questions: readonly Tried[];
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  /** For each answer the questions to try it on, by index; all but its own where it is absent. */
  readonly on?: readonly (readonly number[])[];
}

export const NO_PAIRS: Pairs = { questions: [], answers: [] };

/** An answer that passes where it does not belong, both by index. */
export interface Passing {
  readonly answer: number;
  readonly question: number;
  readonly score: number;
}

/** The questions that an answer is tried on, by index. */
export function triedOn({ questions, answers, on }: Pairs, answer: number): readonly number[] {
  if (on) return on[answer]!;
  const { id } = answers[answer]!;
  return questions.flatMap((question, index) => (question.id === id ? [] : [index]));
}

/** Tries the answers. `read` gives a question, where it can be read. */
export function tryPairs(
  pairs: Pairs,
  trials: Trials,
  read: (tried: Tried) => Question | undefined,
): readonly Passing[] {
  const questions = pairs.questions.map(read);
  // The checker remembers what it read last: each answer is read once.
  return pairs.answers.flatMap(({ text }, answer) =>
    triedOn(pairs, answer).flatMap((index) => {
      const question = questions[index];
      if (!question) return [];
      const score = trials.scoreOfPassing(question, text);
      return score === undefined ? [] : [{ answer, question: index, score }];
    }),
  );
}
