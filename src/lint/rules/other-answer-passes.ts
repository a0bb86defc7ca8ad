import type { Span } from '../../bank/source.ts';
import { readModelAnswer } from '../facts.ts';
import type { Tried } from '../pairs.ts';
import type { Rule, Seen } from '../rule.ts';
import { Sample } from '../sample.ts';

/** All pairs of so many questions are compared; of larger banks a sample of this size, unless --thorough. */
const COMPARED = 200;

/** Where the checklist begins; undefined where no findings are wanted. */
type Checklist = Span | undefined;

export const otherAnswerPasses: Rule<Checklist> = {
  name: 'other-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer of another question passes here: the checklist is too loose.',
  note: (_, subject) => subject?.question.spans.get('key:checklist'),
  across: ({ thorough }) => {
    const size = thorough ? Infinity : COMPARED;
    const answers = new Sample<Seen>(size);
    const questions = new Sample<Tried & { readonly span: Span }>(size);
    return {
      see: (seen, checklist) => {
        const { id, file, lexicon, modelAnswer, draft } = seen;
        if (draft) return;
        if (modelAnswer) answers.add(id, seen);
        if (checklist) questions.add(id, { id, file, lexicon, span: checklist });
      },
      pairs: () => ({
        questions: questions.things(),
        answers: answers.things().map((seen) => ({ id: seen.id, text: readModelAnswer(seen) })),
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
