import { SKIPPED } from '../../check/units.ts';
import { aliasListsOf } from '../aliases.ts';
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
        if (text.length > SHORT && !beginsEmpty(text)) continue;
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

/** Whether the first word stands in every answer: of most aliases it does not, and nothing more has to be asked. */
function beginsEmpty(text: string): boolean {
  let end = 0;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
  return end === 0 || SKIPPED.has(text.slice(0, end).toLowerCase());
}

/** Whether a sign is certainly no space and no hyphen. */
function isOfWord(code: number): boolean {
  return code > 0x20 && code < 0x80 && code !== HYPHEN;
}

const HYPHEN = 0x2d;
