import type { Rule } from '../rule.ts';

export const yaml: Rule = {
  name: 'yaml',
  group: 'format',
  severity: 'error',
  about: 'The front matter is not plain YAML 1.2.',
};
