import { familyOf } from './same-words.ts';
import { stem } from './stem.ts';
import type { Words } from './words.ts';

/** A word that stands in a text as two with a hyphen. */
export interface Hyphenated {
  readonly stem: string;
  readonly family: string;
}

const NONE: ReadonlyMap<number, Hyphenated> = new Map();

/** By unit the word that it and the next would be without their hyphen: `postmortem` for `post-mortem`. */
export function hyphenatedIn({ tokens }: Words, token: readonly number[]): ReadonlyMap<number, Hyphenated> {
  if (!tokens.some(({ before }) => before === 'glue')) return NONE;
  const joined = new Map<number, Hyphenated>();
  for (let unit = 1; unit < token.length; unit++) {
    const [at, next] = [token[unit - 1]!, token[unit]!];
    if (next !== at + 1 || tokens[next]!.before !== 'glue') continue;
    if (token[unit + 1] === next || token[unit - 2] === at) continue;
    const one = stem(tokens[at]!.word + tokens[next]!.word);
    joined.set(unit - 1, { stem: one, family: familyOf(one) });
  }
  return joined;
}
