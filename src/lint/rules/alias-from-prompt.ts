import type { Question } from '../../bank/question.ts';
import type { Pattern } from '../../check/pattern.ts';
import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import { textOf } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';
import { broughtBy } from '../slot-ways.ts';
import { isInPrompt } from '../stems.ts';

/** More than a question has; of a hostile one so many are told, because what each brings in takes a while. */
const MOST = 100;

export const aliasFromPrompt: Rule = {
  name: 'alias-from-prompt',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias is made of the prompt's own words, so it does not count.",
  look: ({ question }, report) => {
    const prompt = question.prompt.toLowerCase();
    const slots = new Map<string, AliasList[]>();
    let left = MOST;
    for (const list of aliasListsOf(question)) {
      if (list.of === 'any') left -= lookAtAny(list, prompt, left, report);
      else if (list.of === 'all') slots.set(list.owner, [...(slots.get(list.owner) ?? []), list]);
    }
    for (const all of slots.values()) lookAtSlots(all, prompt, report);
  },
};

/** Reports the aliases of a list that are made of the prompt's words, at most `most`; how many there are. */
function lookAtAny(list: AliasList, prompt: string, most: number, report: Report): number {
  const { question, aliases } = list;
  let found = 0;
  for (const alias of aliases) {
    if (!beginsIn(prompt, alias) || !isFromPrompt(alias, question)) continue;
    if (found === most) break;
    found++;
    report(
      `the alias "${alias.text}" is made of the prompt's own words and does not count by itself${advice(alias, list)}`,
      alias.span,
    );
  }
  return found;
}

/** What to do about an alias: one that brings in wordings that count stands there for them. */
function advice(alias: Alias, list: AliasList): string {
  const brought = broughtBy(alias, list).find(({ pattern }) => !isInPromptWhole(pattern, list.question));
  if (!brought) return ': take it out, or say more';
  const { pattern, concept } = brought;
  const instead = concept === undefined ? 'write that' : `name the concept ("@${concept}")`;
  return `, only what it brings in does (such as "${pattern.wording}"): ${instead}, or say more`;
}

function lookAtSlots(all: readonly AliasList[], prompt: string, report: Report): void {
  if (!all.every(({ aliases }) => aliases.every((alias) => beginsIn(prompt, alias)))) return;
  if (!all.every(({ question, aliases }) => aliases.every((alias) => isFromPrompt(alias, question)))) return;
  const message = `every alias of "${all[0]!.owner}" is made of the prompt's own words: nothing can make this point`;
  report(message, all[0]!.aliases[0]!.span);
}

function isFromPrompt({ pattern }: Alias, question: Question): boolean {
  return pattern?.steps.every(({ by }) => by === 'stem') === true && isInPromptWhole(pattern, question);
}

function isInPromptWhole({ steps }: Pattern, question: Question): boolean {
  return steps.every(({ text }) => isInPrompt(question, text));
}

/** Whether the letters with which the words of an alias begin stand in a prompt in small letters. */
function beginsIn(prompt: string, { heads }: Alias): boolean {
  return heads.every((head) => prompt.includes(textOf(head)));
}
