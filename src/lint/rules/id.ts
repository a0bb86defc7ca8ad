import type { Rule } from '../rule.ts';

export const id: Rule = {
  name: 'id',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'An id is not kebab-case, or too long.',
};
