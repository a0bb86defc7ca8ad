import { once } from './once.ts';
import { familyOf } from './same-words.ts';
import { stem } from './stem.ts';
import type { Units } from './units.ts';

interface Word {
  readonly stem: string;
  readonly family: string;
}

/** By unit the word that it and the next would be without their hyphen: `postmortem` for `post-mortem`. */
export const hyphenated = once(({ words: { tokens }, token }: Units): ReadonlyMap<number, Word> => {
  const joined = new Map<number, Word>();
  for (let unit = 1; unit < token.length; unit++) {
    const [at, next] = [token[unit - 1]!, token[unit]!];
    if (
      next === at + 1 &&
      tokens[next]!.before === 'glue' &&
      token[unit + 1] !== next &&
      token[unit - 2] !== at
    ) {
      const one = stem(tokens[at]!.word + tokens[next]!.word);
      joined.set(unit - 1, { stem: one, family: familyOf(one) });
    }
  }
  return joined;
});
