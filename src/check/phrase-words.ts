import { letterPattern } from '../bank/letters.ts';
import { wordSet } from './figures/word-set.ts';
import { hasSmall, type Line } from './line.ts';
import type { Class } from './parties.ts';
import { goesOn, type Words } from './words.ts';

export const DETERMINERS = wordSet(
  'my our the a an another some one his her their its these those both two three four several many most few other certain various that this any each every no',
);
export const OWN = wordSet('my our');
export const VAGUE = wordSet(
  'a an another some one two three four several many few most other certain various',
);
/** No word of a noun phrase before its head. */
export const STOPS = wordSet(
  `i we you he she it they me us him them who which that what whose where when while because so but and or nor if then than as at by for
  from in into of off on onto out over to under up with without within about after before behind between during since until through
  was were is are be been being am had has have did does do will would can could should may might must not never no my our the a an your
  i'm i'd i've we'd we've we're they'd it's that's there every each all`,
);
/** Before a group or a unit: it is made of machines. */
export const THINGS = wordSet(
  'node nodes worker workers target resource replica thread consumer consumers process auto log logs build batch placement volume cert secret secrets password package session state config task connection memory queue auto-scaling parameter subnet',
);
export const PLACES = wordSet(
  'next upstairs downstairs across opposite abroad before over in from at of on behind inside outside down up',
);
export const NO_PLACE = wordSet(
  'charge question our my the place production general which turn each every all me us time it this that these those a an order need call duty love favour favor staging test addition advance person fact case',
);
export const PARTITIVE = wordSet(
  'one some two three four both many most several each any half none all few members people',
);

export interface Read {
  readonly words: Words;
  readonly line: Line;
}

export const word = ({ line }: Read, at: number): string => line.words[at] ?? '';
/** `the architects' job` has lost its mark. */
export const isPossessive = ({ words, line }: Read, at: number): boolean =>
  line.words[at]!.endsWith("'s") ||
  (line.words[at]!.endsWith('s') && isMarkedBehind(words, words.tokens[at]!.end));

function isMarkedBehind({ source }: Words, end: number): boolean {
  const behind = source.slice(end, end + 2);
  return CLOSED(behind).test(behind);
}

const CLOSED = letterPattern(String.raw`^['’](?![\p{L}])`);

export const joined = ({ words }: Read, at: number): boolean => goesOn(words.tokens[at]);

/** Written with a capital, though no sentence begins there; where all is in capitals that says nothing. */
export function isCapital({ words, line }: Read, at: number): boolean {
  const token = words.tokens[at];
  if (!token || token.before === 'sentence' || line.words[at] === 'i' || /^i'/.test(token.word)) return false;
  const begins = words.source.slice(token.start, token.start + 2);
  return CAPITAL(begins).test(begins) && hasSmall(words);
}

const CAPITAL = letterPattern(String.raw`^[\p{Lu}]`);

export const plain = (whole: string): string => (whole.endsWith("'s") ? whole.slice(0, -2) : whole);

export interface Phrase {
  readonly head: number;
  readonly kind: Class;
  readonly determiner: string;
  readonly own: boolean;
  readonly theirs: boolean;
  readonly partitive: boolean;
  readonly other: boolean;
  readonly field: boolean;
  readonly ownish: boolean;
  readonly many: boolean;
  readonly size: number;
}

export interface Tail {
  readonly last: number;
  /** `of ours`, `from another team`, `in Oslo`. */
  readonly elsewhere: boolean;
  /** It is said where they are, and not what they do. */
  readonly placed?: boolean;
  readonly own: boolean;
}
