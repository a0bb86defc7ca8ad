import type { Span } from '../../bank/source.ts';
import { readModelAnswer } from '../facts.ts';
import type { Pairs, Tried } from '../pairs.ts';
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
    const answers = new Sample<Answer>(size);
    const questions = new Sample<Checked>(size);
    return {
      see: (seen, checklist) => {
        const { id, file, lexicon, modelAnswer, draft } = seen;
        if (draft) return;
        if (modelAnswer) answers.add(id, { seen, span: modelAnswer, isAsked: checklist !== undefined });
        questions.add(id, { id, file, lexicon, span: checklist });
      },
      pairs: () => pairsAsked(answers.things(), questions.things()),
      finish: (report, passing) => {
        const [from, to] = [answers.things(), checkedFor(answers.things(), questions.things())];
        for (const { answer, question, score } of passing) {
          const [other, here] = [from[answer]!, to[question]!];
          const { id, file } = other.seen;
          const mend = 'narrow the aliases, or add a "must" that only this question wants';
          report(
            `the model answer of "${id}" (${file.path}) passes here by its wordings with ${score} of 100: ${mend}`,
            { file: here.file, span: here.span ?? other.span },
            {
              message: `this model answer passes "${here.id}" (${here.file.path}) by the wordings there with ${score} of 100: there, ${mend}`,
              spot: { file, span: other.span },
            },
          );
        }
      },
    };
  },
};

/** A model answer, and whether findings of its file are wanted. */
interface Answer {
  readonly seen: Seen;
  readonly span: Span;
  readonly isAsked: boolean;
}

type Checked = Tried & { readonly span: Checklist };

/** The questions that an answer is tried on: where no findings of a question are wanted, those of an answer may be. */
const checkedFor = (answers: readonly Answer[], questions: readonly Checked[]): readonly Checked[] =>
  answers.some(({ isAsked }) => isAsked) ? questions : questions.filter(({ span }) => span !== undefined);

function pairsAsked(answers: readonly Answer[], all: readonly Checked[]): Pairs {
  const questions = checkedFor(answers, all);
  const pairs = {
    questions,
    answers: answers.map(({ seen }) => ({ id: seen.id, text: readModelAnswer(seen) })),
  };
  if (questions.every(({ span }) => span !== undefined)) return pairs;
  return {
    ...pairs,
    on: answers.map(({ seen, isAsked }) =>
      questions.flatMap(({ id, span }, at) => (id !== seen.id && (isAsked || span) ? [at] : [])),
    ),
  };
}
