import type { Rule } from '../rule.ts';

export const modelAnswer: Rule = {
  name: 'model-answer',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The question has no model answer.',
};
