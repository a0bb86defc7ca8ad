import type { Rule } from '../rule.ts';

/** A value or an item without quotes, with a hash behind a blank in it and none behind the hash: a remark has one there. */
const CUT = /^ *(?:- +(?:[\w-]+: +)?|[\w-]+: +)[^\s"'[{|>#](?:(?! #)[^\n])* (#(?!mockdrill)[^\s#][^\n]*)/gm;

export const hashInValue: Rule = {
  name: 'hash-in-value',
  group: 'hygiene',
  severity: 'warning',
  about: 'A value of the front matter ends before a # that its author may have meant as a part of it.',
  look: ({ text }, report) => {
    const front = text.slice(0, text.indexOf('\n---', 3));
    if (!front.includes(' #')) return;
    for (const { 0: line, 1: cut, index } of front.matchAll(CUT)) {
      const end = index + line.length;
      report(
        'what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
        { start: end - cut!.length, end },
      );
    }
  },
};
