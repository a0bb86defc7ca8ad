import { didYouMean } from '../bank/edit-distance.ts';
import { letterPattern } from '../bank/letters.ts';
import { compilePattern, type Pattern } from '../check/pattern.ts';
import { firstHead, NO_HEAD } from './heads.ts';

/** A star behind a letter but not at the end of a word, or before one. */
const STAR_ASTRAY = letterPattern(String.raw`[\p{L}\p{N}]\*(?!\s|$)|(?:^|\s)\*+(?=[\p{L}\p{N}])`);

/** Whether a star stands in an alias where it stands for nothing. */
export function isStarAstray(text: string): boolean {
  return text.includes('*') && STAR_ASTRAY(text).test(text);
}

/** Whether an alias begins with a letter and has no star, as nearly all do: then there is nothing wrong with it. */
export function isPlain(text: string): boolean {
  return firstHead(text) !== NO_HEAD && !text.includes('*');
}

/** One comma may be part of a phrase (`no, thanks`); in `10,000` it parts nothing. */
const COMMAS = /,(?!\d)[^,]*,(?!\d)/;

/** Whether an alias has commas in it as if it were several. */
export function isList(text: string): boolean {
  return COMMAS.test(text);
}

/** A prefix this short begins words of every kind. */
const SHORT = 3;

/** The prefix that an alias is, where it is one alone. */
export function prefixOf(pattern: Pattern | undefined): string | undefined {
  const [step, ...more] = pattern?.steps ?? [];
  return step?.by === 'prefix' && more.length === 0 ? step.text : undefined;
}

/** Why a prefix is too short; undefined where it is not. */
export function shortFault(prefix: string): string | undefined {
  return prefix.length > SHORT
    ? undefined
    : `the prefix "${prefix}*" is so short that words of every kind begin with it: write the words`;
}

/** Why an alias matches nothing, or not what it was written for; undefined where it may. `concepts` has all of the lexicon. */
export function aliasFault(text: string, concepts: () => ReadonlySet<string>): string | undefined {
  if (text.startsWith('@')) return conceptFault(text.slice(1), concepts());
  if (text.startsWith('=')) return exactFault(text.slice(1).trim());
  if (!compilePattern(text)) return `"${text}" has no word in it: nothing can match it`;
  if (isStarAstray(text))
    return `"${text}": a star stands at the end of a word, for the rest of it ("redundan*")`;
  return undefined;
}

function conceptFault(id: string, concepts: ReadonlySet<string>): string | undefined {
  if (concepts.has(id)) return undefined;
  if (id === '') return '"@" names no concept: write its name behind it ("@rollback")';
  const unknown = `there is no concept "${id}" in the lexicon`;
  const guess = didYouMean(id, concepts);
  if (guess !== '') return unknown + guess;
  return `${unknown}${sharingWords(id, concepts)}; "mockdrill lexicon WORDS" finds one by its wordings`;
}

const MOST_NAMES = 3;

/** ` (near are "x", "y")`: the concepts that have most words of a name in their own; or nothing. */
function sharingWords(id: string, concepts: ReadonlySet<string>): string {
  const words = new Set(
    id
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );
  const shared = (name: string) => name.split('-').filter((word) => words.has(word)).length;
  const near = [...concepts]
    .filter((name) => shared(name) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST_NAMES);
  return near.length === 0 ? '' : ` (near are ${near.map((name) => `"${name}"`).join(', ')})`;
}

function exactFault(exact: string): string | undefined {
  if (exact.startsWith('@'))
    return `"=${exact}": a concept has many wordings, of which none is exact; write "${exact}"`;
  if (!compilePattern(exact)) return `"=${exact}" has no word in it: nothing can match it`;
  if (exact.includes('*'))
    return `"=${exact}": a star is for a beginning, "=" for the exact word; write one of them`;
  return undefined;
}
