import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';
import { vagueness } from '../vagueness.ts';

export const aliasVague: Rule = {
  name: 'alias-vague',
  group: 'hygiene',
  severity: 'warning',
  about: 'An alias is made of stop words, or so short that it stands in any answer.',
  look: ({ question }, report) => {
    for (const { of, aliases } of aliasListsOf(question)) {
      // Beside another slot each of them may say enough.
      if (of === 'all') continue;
      for (const alias of aliases) {
        const vague = vagueness(alias.text);
        if (vague) report(`the alias ${vague}`, alias.span);
      }
    }
  },
};
