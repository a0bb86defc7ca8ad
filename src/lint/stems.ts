import type { Question } from '../bank/question.ts';
import { unitsOf } from '../check/units.ts';

let latest: { readonly question: Question; readonly stems: ReadonlySet<string> } | undefined;

/** The stems of the prompt, under which the checker compares. */
export function promptStems(question: Question): ReadonlySet<string> {
  if (latest?.question !== question) latest = { question, stems: new Set(unitsOf(question.prompt).stems) };
  return latest.stems;
}
