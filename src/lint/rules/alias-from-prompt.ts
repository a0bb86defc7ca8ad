import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';
import { promptStems } from '../stems.ts';

export const aliasFromPrompt: Rule = {
  name: 'alias-from-prompt',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias is made of the prompt's own words, so it does not count.",
  look: ({ question }, report) => {
    const prompt = question.prompt.toLowerCase();
    const fromPrompt = (alias: Alias) =>
      alias.heads.every((head) => prompt.includes(head)) &&
      alias.pattern?.steps.every(({ by, text }) => by === 'stem' && promptStems(question).has(text)) === true;
    const slots = new Map<string, AliasList[]>();
    for (const list of aliasListsOf(question)) {
      if (list.of === 'any') {
        for (const alias of list.aliases.filter(fromPrompt))
          report(
            `the alias "${alias.text}" is made of the prompt's own words and does not count by itself: take it out, or say more`,
            alias.span,
          );
      } else if (list.of === 'all') slots.set(list.owner, [...(slots.get(list.owner) ?? []), list]);
    }
    for (const [owner, all] of slots) {
      if (!all.every(({ aliases }) => aliases.every(fromPrompt))) continue;
      const message = `every alias of "${owner}" is made of the prompt's own words: nothing can make this point`;
      report(message, all[0]!.aliases[0]!.span);
    }
  },
};
