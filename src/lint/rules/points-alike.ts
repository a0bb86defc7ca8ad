import { patternKey } from '../../check/pattern.ts';
import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

export const pointsAlike: Rule = {
  name: 'points-alike',
  group: 'hygiene',
  severity: 'warning',
  about: 'Two points are made by the same words.',
  look: ({ question }, report) => {
    const lists = aliasListsOf(question).filter(({ of }) => of === 'any');
    const firsts = new Map<string, number>();
    for (const { aliases } of lists)
      for (const head of new Set(aliases.map(({ heads }) => heads[0]!)))
        firsts.set(head, (firsts.get(head) ?? 0) + 1);
    const owners = new Map<string, { owner: string; redFlag: boolean }>();
    for (const { owner, redFlag, aliases } of lists) {
      for (const alias of aliases.filter(({ heads }) => firsts.get(heads[0]!)! > 1)) {
        const { text, span, pattern } = alias;
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
