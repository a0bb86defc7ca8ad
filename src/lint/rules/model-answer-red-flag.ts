import { reasonText } from '../reason-text.ts';
import type { Rule } from '../rule.ts';

export const modelAnswerRedFlag: Rule = {
  name: 'model-answer-red-flag',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer raises a red flag.',
  look: ({ question, check }, report) => {
    if (question.draft || question.modelAnswer === '') return;
    const { start } = question.spans.get('model-answer')!;
    check(question.modelAnswer).redFlags.forEach((flag, index) => {
      if (flag.verdict !== 'hit') return;
      const [words] = flag.evidence;
      report(
        `the model answer raises the red flag "${flag.id}" (${reasonText(flag)}): say it otherwise, or narrow the aliases`,
        words
          ? { start: start + words.start, end: start + words.end }
          : question.spans.get(`red-flags.${index}.point`)!,
      );
    });
  },
};
