import type { Rule } from '../rule.ts';

export const prompt: Rule = {
  name: 'prompt',
  group: 'format',
  severity: 'error',
  about: 'The question has no prompt.',
};
