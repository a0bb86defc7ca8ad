import { splitFrontMatter } from '../../bank/front-matter.ts';
import type { Rule } from '../rule.ts';
import { scalarsOf } from '../scalars.ts';

/** Behind a blank a hash without one behind itself: a remark has one there. */
const CUT = /^[ \t]+(#(?!mockdrill)[^\s#][^\n]*)/;
/** The same wherever it stands, to look for first. */
const HASH = /[ \t]#(?!mockdrill)[^\s#]/;

export const hashInValue: Rule = {
  name: 'hash-in-value',
  group: 'hygiene',
  severity: 'warning',
  about: 'A value of the front matter ends before a # that its author may have meant as a part of it.',
  look: ({ text }, report) => {
    const front = text.slice(0, splitFrontMatter(text).bodyStart);
    if (!HASH.test(front)) return;
    // Behind a value in quotes stands the quote, and a hash within a value is a part of it.
    for (const { end } of scalarsOf(text)) {
      const [whole, cut] = CUT.exec(front.slice(end, front.indexOf('\n', end))) ?? [];
      if (!cut) continue;
      report(
        'what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
        { start: end + whole!.length - cut.length, end: end + whole!.trimEnd().length },
      );
    }
  },
};
