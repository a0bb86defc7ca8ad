import { stem } from './stem.ts';
import type { Words } from './words.ts';

const NONE: ReadonlyMap<number, string> = new Map();

/** By unit the stem of the word that it and the next would be without their hyphen: `postmortem` for `post-mortem`. */
export function hyphenatedIn({ tokens }: Words, token: readonly number[]): ReadonlyMap<number, string> {
  if (!tokens.some(({ before }) => before === 'glue')) return NONE;
  const joined = new Map<number, string>();
  for (let unit = 1; unit < token.length; unit++) {
    const [at, next] = [token[unit - 1]!, token[unit]!];
    if (next !== at + 1 || tokens[next]!.before !== 'glue') continue;
    if (token[unit + 1] === next || token[unit - 2] === at) continue;
    joined.set(unit - 1, stem(tokens[at]!.word + tokens[next]!.word));
  }
  return joined;
}
