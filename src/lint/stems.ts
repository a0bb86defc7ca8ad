import type { Question } from '../bank/question.ts';
import { stem } from '../check/stem.ts';
import { partsOf } from '../check/units.ts';
import { splitWords } from '../check/words.ts';

let latest: { readonly question: Question; readonly stems: ReadonlySet<string> } | undefined;

/** The stems of the prompt, under which the checker compares. */
export function promptStems(question: Question): ReadonlySet<string> {
  if (latest?.question !== question) latest = { question, stems: stemsOf(question.prompt) };
  return latest.stems;
}

function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { word } of splitWords(text).tokens) for (const part of partsOf(word)) stems.add(stem(part));
  return stems;
}
