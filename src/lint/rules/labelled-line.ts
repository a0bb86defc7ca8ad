import type { Rule } from '../rule.ts';

export const labelledLine: Rule = {
  name: 'labelled-line',
  group: 'format',
  severity: 'error',
  about: 'A line of labelled answers cannot be read, or names a question or a point that is not there.',
};
