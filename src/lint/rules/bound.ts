import type { Rule } from '../rule.ts';

export const bound: Rule = {
  name: 'bound',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A bound has no unit that fits the kind of metric, or does not go with the other bound.',
};
