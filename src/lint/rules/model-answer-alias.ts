import { quoteOf } from '../reason-text.ts';
import type { Rule } from '../rule.ts';

export const modelAnswerAlias: Rule = {
  name: 'model-answer-alias',
  group: 'self-test',
  severity: 'warning',
  about: 'The model answer makes a point only in other words, by none of its aliases.',
  look: ({ question, check }, report) => {
    if (question.draft || question.modelAnswer === '') return;
    const { start } = question.spans.get('model-answer')!;
    for (const { id, verdict, reason, evidence } of check(question.modelAnswer).points) {
      const [words] = evidence;
      if (verdict !== 'hit' || reason !== 'in-other-words' || !words) continue;
      report(
        `the model answer makes the point "${id}" only in other words (${quoteOf(words)}), its aliases do not find it there: add one that does`,
        { start: start + words.start, end: start + words.end },
      );
    }
  },
};
