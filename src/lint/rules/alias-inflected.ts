import { type Alias, aliasKey, aliasListsOf } from '../aliases.ts';
import { HeadSet, NO_HEAD } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';

export const aliasInflected: Rule = {
  name: 'alias-inflected',
  group: 'hygiene',
  severity: 'warning',
  about:
    'Two aliases of one list, or wordings of one concept, differ only by inflection, case or hyphens, which the checker does not mind.',
  look: ({ question }, report) => {
    for (const { aliases } of aliasListsOf(question))
      if (someBeginAlike(aliases)) lookCloser(aliases, report);
  },
};

const firsts = new HeadSet();

function someBeginAlike(aliases: readonly Alias[]): boolean {
  firsts.clear();
  return aliases.some(({ heads }) => firsts.add(heads[0] ?? NO_HEAD));
}

function lookCloser(aliases: readonly Alias[], report: Report): void {
  const seen = new Map<string, Alias>();
  for (const alias of aliases) {
    if (!alias.pattern) continue;
    const key = aliasKey(alias.pattern);
    const before = seen.get(key);
    if (before)
      report(
        `the alias "${alias.text}" is the same as "${before.text}" to the checker: keep one`,
        alias.span,
      );
    else seen.set(key, alias);
  }
}
