import { reasonText } from '../reason-text.ts';
import type { Rule } from '../rule.ts';

export const modelAnswerPoint: Rule = {
  name: 'model-answer-point',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer does not make a point of its own checklist.',
  look: ({ question, check }, report) => {
    if (question.draft || question.modelAnswer === '') return;
    const { start } = question.spans.get('model-answer')!;
    check(question.modelAnswer).points.forEach((point, index) => {
      if (point.verdict === 'hit') return;
      const [words] = point.evidence;
      const span = words
        ? { start: start + words.start, end: start + words.end }
        : question.spans.get(`checklist.${index}.point`)!;
      const verdict = point.verdict === 'miss' ? 'misses' : 'makes only half of';
      report(
        `the model answer ${verdict} the point "${point.id}" (${reasonText(point)}): say it, or widen the aliases`,
        span,
      );
    });
  },
};
