import type { Rule } from '../rule.ts';

export const unknownKey: Rule = {
  name: 'unknown-key',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The front matter has a key that the format does not know.',
};
