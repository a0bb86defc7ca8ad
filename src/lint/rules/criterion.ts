import type { Rule } from '../rule.ts';

export const criterion: Rule = {
  name: 'criterion',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A point does not have exactly one of any, all and metric.',
};
