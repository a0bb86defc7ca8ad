import type { Question } from '../../bank/question.ts';
import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import { textOf } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';
import { isInPrompt } from '../stems.ts';

export const aliasFromPrompt: Rule = {
  name: 'alias-from-prompt',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias is made of the prompt's own words, so it does not count.",
  look: ({ question }, report) => {
    const prompt = question.prompt.toLowerCase();
    const slots = new Map<string, AliasList[]>();
    for (const list of aliasListsOf(question)) {
      if (list.of === 'any') lookAtAny(list, prompt, report);
      else if (list.of === 'all') slots.set(list.owner, [...(slots.get(list.owner) ?? []), list]);
    }
    for (const all of slots.values()) lookAtSlots(all, prompt, report);
  },
};

function lookAtAny({ question, aliases }: AliasList, prompt: string, report: Report): void {
  for (const alias of aliases) {
    if (!beginsIn(prompt, alias) || !isFromPrompt(alias, question)) continue;
    report(
      `the alias "${alias.text}" is made of the prompt's own words and does not count by itself: take it out, or say more`,
      alias.span,
    );
  }
}

function lookAtSlots(all: readonly AliasList[], prompt: string, report: Report): void {
  if (!all.every(({ aliases }) => aliases.every((alias) => beginsIn(prompt, alias)))) return;
  if (!all.every(({ question, aliases }) => aliases.every((alias) => isFromPrompt(alias, question)))) return;
  const message = `every alias of "${all[0]!.owner}" is made of the prompt's own words: nothing can make this point`;
  report(message, all[0]!.aliases[0]!.span);
}

function isFromPrompt({ pattern }: Alias, question: Question): boolean {
  if (!pattern?.steps.every(({ by }) => by === 'stem')) return false;
  return pattern.steps.every(({ text }) => isInPrompt(question, text));
}

/** Whether the letters with which the words of an alias begin stand in a prompt in small letters. */
function beginsIn(prompt: string, { heads }: Alias): boolean {
  return heads.every((head) => prompt.includes(textOf(head)));
}
