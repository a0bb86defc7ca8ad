import type { Rule } from '../rule.ts';

export const prompt: Rule = {
  name: 'prompt',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The question has no prompt.',
};
