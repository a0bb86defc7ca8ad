import { isList } from '../alias-fault.ts';
import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

export const aliasList: Rule = {
  name: 'alias-list',
  group: 'hygiene',
  severity: 'warning',
  about: 'An alias has commas in it, as if it were several.',
  look: ({ question }, report) => {
    for (const { aliases } of aliasListsOf(question)) {
      for (const { text, span } of aliases.filter(({ text }) => isList(text)))
        report(
          `"${text}" is one alias, of which all words have to follow each other: write several apart, or take the commas out`,
          span,
        );
    }
  },
};
