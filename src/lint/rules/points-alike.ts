import { patternKey } from '../../check/pattern.ts';
import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

export const pointsAlike: Rule = {
  name: 'points-alike',
  group: 'hygiene',
  severity: 'warning',
  about: 'Two points are made by the same words.',
  look: ({ question }, report) => {
    const owners = new Map<string, { owner: string; redFlag: boolean }>();
    for (const { owner, of, redFlag, aliases } of aliasListsOf(question)) {
      if (of !== 'any') continue;
      for (const { text, span, pattern } of aliases) {
        const key = pattern ? patternKey(pattern) : text;
        const before = owners.get(key);
        if (before === undefined) owners.set(key, { owner, redFlag });
        else if (before.owner !== owner)
          report(
            before.redFlag === redFlag
              ? `"${text}" makes the point "${before.owner}" too: one word would count twice`
              : `"${text}" makes the point "${before.owner}" and raises this red flag at once`,
            span,
          );
      }
    }
  },
};
