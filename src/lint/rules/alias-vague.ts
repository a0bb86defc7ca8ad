import { SKIPPED } from '../../check/units.ts';
import { aliasListsOf } from '../aliases.ts';
import { firstHead, SKIPPED_HEADS } from '../heads.ts';
import type { Rule } from '../rule.ts';

const SHORT = 2;

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
        const { text } = alias;
        if (text.length > SHORT && !SKIPPED_HEADS.has(firstHead(text))) continue;
        if (text.startsWith('=') || text.startsWith('@')) continue;
        const words = text.toLowerCase().split(/[\s-]+/);
        // A phrase of them may say something ("this one was on me").
        if (words.length < 3 && words.every((word) => SKIPPED.has(word)))
          report(
            `the alias "${text}" is made of words that stand in every answer: name the thing itself`,
            alias.span,
          );
        // In capitals (GC, TB) or with a digit (p9) it is a term.
        else if (text.length <= SHORT && /^[a-z]+$/.test(text))
          report(
            `the alias "${text}" is too short to mean one thing: write it out, or exactly ("=${text}")`,
            alias.span,
          );
      }
    }
  },
};
