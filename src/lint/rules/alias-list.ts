import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

/** One comma may be part of a phrase (`no, thanks`); in `10,000` it parts nothing. */
const COMMAS = /,(?!\d)[^,]*,(?!\d)/;

export const aliasList: Rule = {
  name: 'alias-list',
  group: 'hygiene',
  severity: 'warning',
  about: 'An alias has commas in it, as if it were several.',
  look: ({ question }, report) => {
    for (const { aliases } of aliasListsOf(question)) {
      for (const { text, span } of aliases.filter(({ text }) => COMMAS.test(text)))
        report(
          `"${text}" is one alias, of which all words have to follow each other: write several apart, or take the commas out`,
          span,
        );
    }
  },
};
