import type { Rule } from '../rule.ts';

export const frontMatter: Rule = {
  name: 'front-matter',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'The YAML front matter is missing, not closed, or in another language.',
};
