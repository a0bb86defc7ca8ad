import type { Across, Facts, Rule, Subject } from '../rule.ts';
import { Sample } from '../sample.ts';

/** All pairs of so many questions are compared; of larger banks a sample of this size, unless --thorough. */
const COMPARED = 200;

export const otherAnswerPasses: Rule = {
  name: 'other-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer of another question passes here: the checklist is too loose.',
  across: ({ thorough, trials }): Across => {
    const size = thorough ? Infinity : COMPARED;
    const answers = new Sample<Facts>(size);
    const questions = new Sample<Subject>(size);
    return {
      see: (facts, subject) => {
        if (facts.modelAnswer !== '' && !facts.draft) answers.add(facts.id, facts);
        if (subject && !subject.question.draft) questions.add(facts.id, subject);
      },
      finish: (report) => {
        // The checker remembers what it read last: each answer is read once.
        for (const other of answers.things()) {
          for (const { question, file } of questions.things()) {
            if (other.id === question.id || !trials.couldPass(question, other.modelAnswer)) continue;
            const { passed, score } = trials.check(question, other.modelAnswer);
            if (!passed) continue;
            report(
              `the model answer of "${other.id}" (${other.file.path}) passes here with ${score} of 100: narrow the aliases, or add a "must" that only this question wants`,
              { file, span: question.spans.get('key:checklist')! },
            );
          }
        }
      },
    };
  },
};
