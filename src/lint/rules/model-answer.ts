import type { Rule } from '../rule.ts';

export const modelAnswer: Rule = {
  name: 'model-answer',
  group: 'format',
  severity: 'error',
  about: 'The question has no model answer.',
};
