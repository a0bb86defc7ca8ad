import type { Rule } from '../rule.ts';

export const bankPage: Rule = {
  name: 'bank-page',
  group: 'format',
  severity: 'warning',
  about: 'A bank has no README.md with a title and a description.',
};
