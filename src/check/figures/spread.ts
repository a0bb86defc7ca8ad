import { inFront, type Lexeme } from './lexeme.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { wordBefore } from './relative.ts';
import { wordSet } from './word-set.ts';

const MOVERS = wordSet(
  'from went go goes gone fell fall dropped drop cut came brought got reduced down rose grew increased raised shrank took moved improved up jumped climbed slowed slid sank',
);

/** Whether the two of `5 to 10` are the ends of one value, and not where something came from and went to. */
export function isSpread(all: readonly Lexeme[], { from, to }: NumberRead): boolean {
  if (!inFront(all, from, 5).some(({ text }) => MOVERS.has(text))) return true;
  const before = all[from - 1]!.text;
  if (before === 'from') return isVaried(all, from - 1) || isEndTold(all, from - 1, to + 1);
  return STANDS.test(before) || all[wordBefore(all, from)]?.text === 'to';
}

/** `it took 2 to 3 hours`, `fell by 30 to 40 %`, `ended up at 5 to 10 minutes`. */
const STANDS = /^(?:took|by|at|of|is|are|was|were|within|under|below)$/;

/** `anywhere from 2 to 9 seconds`, `ranging from 3 to 5`. */
const isVaried = (all: readonly Lexeme[], from: number): boolean =>
  /^(?:anywhere|anything|everything|somewhere|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(
    all[from - 1]?.text ?? '',
  );

/**
 * `from 45 to 60 minutes down to 5`, `down to 40 ms from 2 to 3 seconds`: where it went is told besides; and what is `down from
 * 45 to 60 minutes` would have gone up.
 */
function isEndTold(all: readonly Lexeme[], from: number, high: number): boolean {
  if (all[from - 1]?.text === 'down' || isValueAhead(all, from - 1)) return true;
  const ahead = inFront(all, from, 8);
  for (let i = ahead.length - 1; i >= 0 && !PARTS.test(ahead[i]!.text); i--)
    if (isEnd(all, from - ahead.length + i)) return true;
  const end = readNumber(all, high)?.to ?? all.length;
  for (let i = end; i < end + 6 && all[i]?.sentence === all[from]!.sentence; i++) {
    if (isEnd(all, i)) return true;
    if (PARTS.test(all[i]!.text) || all[i]!.text === ',') return false;
  }
  return false;
}

/** `100 %, up from 10 to 20`. */
const isValueAhead = (all: readonly Lexeme[], up: number): boolean =>
  all[up]?.text === 'up' &&
  /^[,(]$/.test(all[up - 1]?.text ?? '') &&
  inFront(all, up - 1, 3).some(({ kind }) => kind === 'number');

const PARTS = /^(?:and|but|or|while|because|so|which|with|by|that)$/;

/** `to 5`, `to under 200`, `→ 47`; but `thanks to 5 of us`. */
const isEnd = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:to|→|[-=]+>)$/.test(all[at]!.text) &&
  !/^(?:thanks|due|close|closer|next|owing|compared|addition|prior|up)$/.test(all[at - 1]?.text ?? '') &&
  [1, 2, 3].some((step) => all[at + step]?.sentence === all[at]!.sentence && readNumber(all, at + step));
