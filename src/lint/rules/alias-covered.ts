import { type Alias, aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

/** A word that turns a phrase round: "never released" is not found where "released" is. */
const TURNS = /\b(?:no|not|never|without|nobody|none|nothing|neither|nor|less|fewer|zero|un\w+)\b|n't\b/i;

export const aliasCovered: Rule = {
  name: 'alias-covered',
  group: 'hygiene',
  severity: 'warning',
  about: 'A shorter alias of the same list already finds whatever this one finds.',
  look: ({ question }, report) => {
    for (const { aliases } of aliasListsOf(question)) {
      for (const alias of aliases) {
        const shorter = aliases.find((other) => covers(other, alias));
        if (shorter)
          report(
            `the alias "${alias.text}" finds nothing that "${shorter.text}" does not find already: take one of the two out`,
            alias.span,
          );
      }
    }
  },
};

/** Whether every step of the shorter pattern stands in the longer one, side by side. */
function covers(shorter: Alias, longer: Alias): boolean {
  const [few, many] = [shorter.pattern?.steps, longer.pattern?.steps];
  if (!few || !many || few.length >= many.length) return false;
  if (TURNS.test(longer.text) || !many.every(({ by }) => by === 'stem')) return false;
  for (let at = 0; at + few.length <= many.length; at++) {
    if (few.every(({ by, text }, step) => by === 'stem' && many[at + step]!.text === text)) return true;
  }
  const [only] = few;
  return few.length === 1 && only!.by === 'prefix' && many.some(({ text }) => text.startsWith(only!.text));
}
