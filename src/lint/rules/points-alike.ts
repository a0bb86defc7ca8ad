import { patternKey } from '../../check/pattern.ts';
import { type AliasList, aliasListsOf } from '../aliases.ts';
import { HeadSet } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';

export const pointsAlike: Rule = {
  name: 'points-alike',
  group: 'hygiene',
  severity: 'warning',
  about: 'Two points are made by the same words.',
  look: ({ question }, report) => {
    const lists = aliasListsOf(question);
    if (someBeginAlike(lists)) lookCloser(lists, report);
  },
};

const before = new HeadSet();

/** Whether aliases of two lists begin alike. */
function someBeginAlike(lists: readonly AliasList[]): boolean {
  before.clear();
  for (const { of, aliases } of lists) {
    if (of !== 'any') continue;
    for (const { heads } of aliases) if (heads.length === 0 || before.has(heads[0]!)) return true;
    for (const { heads } of aliases) before.add(heads[0]!);
  }
  return false;
}

function lookCloser(all: readonly AliasList[], report: Report): void {
  const lists = all.filter(({ of }) => of === 'any');
  const firsts = new Map<number, number>();
  for (const { aliases } of lists)
    for (const head of new Set(aliases.map(({ heads }) => heads[0]!)))
      firsts.set(head, (firsts.get(head) ?? 0) + 1);
  const owners = new Map<string, { owner: string; redFlag: boolean }>();
  for (const { owner, redFlag, aliases } of lists) {
    for (const alias of aliases.filter(({ heads }) => firsts.get(heads[0]!)! > 1)) {
      const { text, pattern } = alias;
      const key = pattern ? patternKey(pattern) : text;
      const known = owners.get(key);
      if (known === undefined) owners.set(key, { owner, redFlag });
      else if (known.owner !== owner)
        report(
          known.redFlag === redFlag
            ? `"${text}" makes the point "${known.owner}" too: one word would count twice`
            : `"${text}" makes the point "${known.owner}" and raises this red flag at once`,
          alias.span,
        );
    }
  }
}
