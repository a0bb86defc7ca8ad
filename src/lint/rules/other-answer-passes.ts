import type { Span } from '../../bank/source.ts';
import type { Tried } from '../pairs.ts';
import type { Across, Facts, Rule } from '../rule.ts';
import { Sample } from '../sample.ts';

/** All pairs of so many questions are compared; of larger banks a sample of this size, unless --thorough. */
const COMPARED = 200;

export const otherAnswerPasses: Rule = {
  name: 'other-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer of another question passes here: the checklist is too loose.',
  across: ({ thorough }): Across => {
    const size = thorough ? Infinity : COMPARED;
    const answers = new Sample<Facts>(size);
    const questions = new Sample<Tried & { readonly span: Span }>(size);
    return {
      see: (facts, subject) => {
        const { id, file, modelAnswer, draft } = facts;
        if (modelAnswer !== '' && !draft) answers.add(id, facts);
        if (!subject || draft) return;
        const span = subject.question.spans.get('key:checklist')!;
        questions.add(id, { id, file, lexicon: subject.lexicon, span });
      },
      pairs: () => ({
        questions: questions.things(),
        answers: answers.things().map(({ id, modelAnswer }) => ({ id, text: modelAnswer })),
      }),
      finish: (report, passing) => {
        const [from, to] = [answers.things(), questions.things()];
        for (const { answer, question, score } of passing) {
          const [other, { file, span }] = [from[answer]!, to[question]!];
          report(
            `the model answer of "${other.id}" (${other.file.path}) passes here by its wordings with ${score} of 100: narrow the aliases, or add a "must" that only this question wants`,
            { file, span },
          );
        }
      },
    };
  },
};
