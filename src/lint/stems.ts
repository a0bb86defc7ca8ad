import type { Question } from '../bank/question.ts';
import { unitsOf } from '../check/units.ts';

const prompts = new WeakMap<Question, ReadonlySet<string>>();

/** The stems of the prompt, under which the checker compares. */
export function promptStems(question: Question): ReadonlySet<string> {
  const known = prompts.get(question);
  if (known) return known;
  const made = new Set(unitsOf(question.prompt).stems);
  prompts.set(question, made);
  return made;
}
