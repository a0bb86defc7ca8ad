import type { Lexeme } from './lexeme.ts';
import { MANY, SCALES, VAGUE } from './number-words.ts';
import type { NumberRead } from './numbers.ts';

/** `hundreds of hosts`, `tens of thousands of users`. */
export function many(all: readonly Lexeme[], at: number): NumberRead | undefined {
  let value = 3;
  let to = at;
  for (; MANY.has(all[to]?.text ?? '') && all[to + 1]?.text === 'of'; to += 2)
    value *= MANY.get(all[to]!.text)!;
  return to === at ? undefined : { from: at, to, value, fraction: false, vague: true, article: false };
}

/** `a few`, `several hundred`, `a couple of thousand`. */
export function vague(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const skip = all[at]!.text === 'a' ? 1 : 0;
  const word = all[at + skip]?.text ?? '';
  const value = VAGUE.get(word);
  if (value === undefined || (word === 'few' && skip === 0 && all[at - 1]?.text !== 'last')) return undefined;
  const of = (word === 'couple' || word === 'handful') && all[at + skip + 1]?.text === 'of';
  const to = at + skip + (of ? 2 : 1);
  // `several hundred`, `a couple of thousand` are firm enough.
  const scale = SCALES.get((all[to]?.text ?? '').replace(/s$/, ''));
  if (scale)
    return { from: at, to: to + 1, value: value * scale, fraction: false, vague: false, article: false };
  return { from: at, to, value, fraction: false, vague: word !== 'couple', article: false };
}
