import type { Rule } from '../rule.ts';

export const alias: Rule = {
  name: 'alias',
  group: 'format',
  severity: 'error',
  about: 'An alias is not a word or a phrase.',
};
