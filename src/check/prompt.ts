import type { Step } from './pattern.ts';
import { stem } from './stem.ts';
import type { Units } from './units.ts';

/** As many words in a row as make a quotation. */
const QUOTED_RUN = 4;

/** What the prompt says, to tell an answer from an echo of it. */
export interface Prompt {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

export function readPrompt(units: Units): Prompt {
  const runs = new Set<string>();
  for (let at = 0; at + QUOTED_RUN <= units.stems.length; at++) runs.add(runAt(units, at));
  const words = units.words.tokens.map(({ word }) => word);
  // `circuitbreaker` is no other word than `circuit breaker`.
  const joined = words.slice(1).map((word, index) => stem(words[index]! + word));
  return {
    stems: new Set([...units.stems, ...joined]),
    words: new Set(words),
    runs,
  };
}

/** Whether the prompt itself has what a step looks for. */
export function isAsked({ stems, words }: Prompt, { by, text }: Step): boolean {
  if (by === 'stem') return stems.has(text);
  return by === 'prefix' ? [...words].some((word) => word.startsWith(text)) : words.has(text.toLowerCase());
}

/** For each word of the answer whether it stands in a quotation of the prompt: four and more words in a row. */
export function quotedWords(units: Units, prompt: Prompt): boolean[] {
  const quoted = new Array<boolean>(units.words.tokens.length).fill(false);
  for (let at = 0; at + QUOTED_RUN <= units.stems.length; at++) {
    if (!prompt.stems.has(units.stems[at]!) || !prompt.stems.has(units.stems[at + 1]!)) continue;
    if (!prompt.runs.has(runAt(units, at))) continue;
    // A run of nothing but small words is language, not a quotation.
    if (units.skips.slice(at, at + QUOTED_RUN).every(Boolean)) continue;
    for (let unit = at; unit < at + QUOTED_RUN; unit++) quoted[units.token[unit]!] = true;
  }
  return quoted;
}

function runAt({ stems }: Units, at: number): string {
  return `${stems[at]} ${stems[at + 1]} ${stems[at + 2]} ${stems[at + 3]}`;
}
