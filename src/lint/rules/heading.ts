import type { Rule } from '../rule.ts';

export const heading: Rule = {
  name: 'heading',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The body has a heading or a section that the format does not know.',
};
