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
    const answers = new Sides<Answer>(size);
    const questions = new Sides<Checked>(size);
    const checked = () => checkedFor(answers, questions);
    return {
      see: (seen, checklist) => {
        const { id, file, lexicon, modelAnswer, draft } = seen;
        if (draft) return;
        const isAsked = checklist !== undefined;
        if (modelAnswer) answers.add(isAsked, id, { seen, span: modelAnswer, isAsked });
        questions.add(isAsked, id, { id, file, lexicon, span: checklist });
      },
      pairs: () => pairsAsked(answers.things(), checked()),
      finish: (report, passing) => {
        const [from, to] = [answers.things(), checked()];
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

/** A sample of what findings are wanted of, and one of the rest, which never takes the place of the first. */
class Sides<T> {
  readonly asked: Sample<T>;
  private readonly others: Sample<T>;

  constructor(size: number) {
    this.asked = new Sample(size);
    this.others = new Sample(size);
  }

  add(isAsked: boolean, key: string, thing: T): void {
    (isAsked ? this.asked : this.others).add(key, thing);
  }

  things(): readonly T[] {
    return [...this.asked.things(), ...this.others.things()];
  }
}

/** The questions that an answer is tried on: those that nobody asked for only where an answer was asked for. */
function checkedFor({ asked }: Sides<Answer>, questions: Sides<Checked>): readonly Checked[] {
  return asked.things().length > 0 ? questions.things() : questions.asked.things();
}

function pairsAsked(answers: readonly Answer[], questions: readonly Checked[]): Pairs {
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
