import type { Rule } from '../rule.ts';

export const missingKey: Rule = {
  name: 'missing-key',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A required key is missing.',
};
