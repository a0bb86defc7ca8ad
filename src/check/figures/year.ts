import type { Lexeme } from './lexeme.ts';
import { isPlural } from './noun.ts';
import type { NumberRead } from './numbers.ts';
import { wordSet } from './word-set.ts';

export const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The digits of a year. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Words in front of a year. */
const BEFORE_YEAR = wordSet(
  'in since until till of by from to during before after early late mid summer winter spring autumn year around end and',
);

/** Behind these things are counted: `from 2000 alerts to 150`; but `in 2015 services were slow`. */
const BEFORE_COUNT = /^(?:from|to|of|around)$/;

/** `2019`, where the words around it do not make it an amount. */
export function isYear(
  number: NumberRead,
  lexeme: Lexeme,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): boolean {
  if (!YEAR.test(lexeme.text) || number.to !== number.from + 1) return false;
  if (before && (BEFORE_YEAR.has(before.text) || MONTHS.test(before.text)))
    return !(
      next &&
      (/^(?:ms|%|€|requests?|users|hosts|servers|people)$/.test(next.text) ||
        (BEFORE_COUNT.test(before.text) && isPlural(next.text)))
    );
  // `the 2021 build`, but `the 2021 requests`
  if (
    before &&
    /^(?:the|a|our|this|that|my)$/.test(before.text) &&
    /^(?!ms$)[a-z]+[^s\d]$/.test(next?.text ?? '')
  )
    return true;
  // `2023 it was 61 hours, 2024 then 44`
  if (
    (before === undefined || before.text === ',') &&
    /^(?:it|then|was|we|they|that|had)$/.test(next?.text ?? '')
  )
    return true;
  return next === undefined || next.kind !== 'word'
    ? !(next && (next.text === '%' || next.text === '€' || next.text === '→' || next.text === '/'))
    : next.text === 'and';
}
