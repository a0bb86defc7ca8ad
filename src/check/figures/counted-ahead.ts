import { isSet } from './excluded.ts';
import type { Lexeme } from './lexeme.ts';
import { isPlural, type NounPhrase, STOP } from './noun.ts';
import type { NumberRead } from './numbers.ts';
import { wordBefore } from './relative.ts';
import { MEASURES } from './subject.ts';
import { MONEY, secondsOf } from './units.ts';

const MANY = 6;

/** `the number of affected customers was 312`, `Customers hit: 312`: what a lone number counts stands in front of it. */
export function countedAhead(all: readonly Lexeme[], { from, to }: NumberRead): NounPhrase | undefined {
  const lead = wordBefore(all, from);
  const { sentence } = all[from]!;
  if (lead < 1 || !LEADS.test(all[lead]!.text)) return undefined;
  // `Lines tested: 0 to 79%`
  if (all[to]?.sentence === sentence && !/^[,;)]$/.test(all[to]!.text)) return undefined;
  let start = lead;
  let noun: number | undefined;
  for (let i = lead - 1; i >= lead - MANY && all[i]?.sentence === sentence; i--) {
    const { text, kind } = all[i]!;
    if (text === 'of') return noun !== undefined && isNumberOf(all, i) ? phrase(all, noun) : undefined;
    if (kind !== 'word' || STOP.has(text) || MEASURES.test(text) || isSet(text)) return undefined;
    if (noun === undefined && isPlural(text) && !isUnit(all[i]!)) noun = i;
    start = i;
  }
  const opens = all[start - 1]?.sentence !== sentence;
  return noun !== undefined && opens && all[lead]!.text === ':' ? phrase(all, noun) : undefined;
}

const LEADS = /^(?::|=|is|was|were|are|reached|totalled|totaled)$/;

const isNumberOf = (all: readonly Lexeme[], of: number): boolean =>
  /^(?:number|count|total)$/.test(all[of - 1]?.text ?? '');

const isUnit = (lexeme: Lexeme): boolean => secondsOf(lexeme, false) !== undefined || MONEY.has(lexeme.text);

const phrase = (all: readonly Lexeme[], at: number): NounPhrase => ({
  from: at,
  to: at + 1,
  plural: true,
  head: all[at]!.text,
});
