import type { Rule } from '../rule.ts';

export const value: Rule = {
  name: 'value',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A value is not of the kind that its key wants.',
};
