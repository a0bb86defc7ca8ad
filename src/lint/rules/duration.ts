import type { Rule } from '../rule.ts';

export const duration: Rule = {
  name: 'duration',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A time is not written as 90s, 3m or 2m30s, or out of range.',
};
