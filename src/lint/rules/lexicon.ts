import type { Rule } from '../rule.ts';

export const lexicon: Rule = {
  name: 'lexicon',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'lexicon.yml cannot be read as concepts with wordings.',
};
