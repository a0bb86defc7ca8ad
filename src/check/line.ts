import { lastUpTo } from '../bank/bisect.ts';
import { letterPattern } from '../bank/letters.ts';
import { isGivenName } from './given-names.ts';
import { once } from './once.ts';
import type { Words } from './words.ts';

/** The text as the cue patterns read it, with the way back to its words. */
export interface Line {
  /** Lower case, a space around every word; a comma or full stop stands for every mark, as a word of its own. */
  readonly text: string;
  /** The words as they stand there, and where each begins. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** The word that begins at or holds an offset of the text. */
export const tokenAt = ({ starts }: Line, offset: number): number => lastUpTo(starts, offset);

/** Where all is in capitals, they say nothing. */
export const hasSmall = once(({ source }: Words) => SMALL(source).test(source));
const SMALL = letterPattern(String.raw`[\p{Ll}]{4}`);

/** Whoever is called by a name is somebody, and `US` is a country. */
export const lineOf = once((textWords: Words): Line => {
  const { source, tokens } = textWords;
  let text = '';
  const words: string[] = [];
  const starts: number[] = [];
  for (const { word, before, start, end } of tokens) {
    text += before === 'sentence' ? ' . ' : before === 'clause' ? ' , ' : ' ';
    const bare = word.endsWith("'s") ? end - 2 : end;
    const isName = isGivenName(source.slice(start, bare));
    const isCountry = word === 'us' && source.slice(start, end) === 'US' && hasSmall(textWords);
    const plain = isName ? (bare < end ? "somebody's" : 'somebody') : isCountry ? 'usa' : word;
    starts.push(text.length);
    words.push(plain);
    text += plain;
  }
  return { text: `${text} . `, words, starts };
});

/** A sentence as the patterns read it, with the space before its first word and the full stop behind its last. */
export const textOf = ({ text, words, starts }: Line, first: number, last: number): string =>
  `${text.slice(starts[first]! - 1, starts[last - 1]! + words[last - 1]!.length)} . `;
