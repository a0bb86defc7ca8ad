import type { Rule } from '../rule.ts';

export const lexicon: Rule = {
  name: 'lexicon',
  group: 'format',
  severity: 'error',
  about: 'lexicon.yml cannot be read as concepts with wordings.',
};
