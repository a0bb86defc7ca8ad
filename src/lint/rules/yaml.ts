import type { Rule } from '../rule.ts';

export const yaml: Rule = {
  name: 'yaml',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The front matter is not plain YAML 1.2.',
};
