import type { Question } from '../../bank/question.ts';
import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import { HeadSet, otherText } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';
import { promptStems } from '../stems.ts';

const inPrompt = new HeadSet();

export const aliasFromPrompt: Rule = {
  name: 'alias-from-prompt',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias is made of the prompt's own words, so it does not count.",
  look: ({ question }, report) => {
    const prompt = question.prompt.toLowerCase();
    inPrompt.clear();
    inPrompt.addAllIn(prompt);
    for (const { aliases } of aliasListsOf(question))
      for (const alias of aliases) if (beginsIn(prompt, alias)) return lookCloser(question, prompt, report);
  },
};

function lookCloser(question: Question, prompt: string, report: Report): void {
  const fromPrompt = (alias: Alias) =>
    beginsIn(prompt, alias) &&
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
}

/** Whether the letters with which the words of an alias begin stand in the prompt, which is in `inPrompt`. */
function beginsIn(prompt: string, { heads }: Alias): boolean {
  for (const head of heads) {
    const other = otherText(head);
    if (other === undefined ? !inPrompt.has(head) : !prompt.includes(other)) return false;
  }
  return true;
}
