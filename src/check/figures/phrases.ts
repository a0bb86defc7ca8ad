import { factor, factorOf, half } from './factor-words.ts';
import type { Lexeme } from './lexeme.ts';
import { noDowntime, none, without } from './nothing.ts';
import { allBut, allOf, clocks, partOf } from './part-words.ts';
import type { Quantity } from './quantity.ts';
import { interval, once, prefixed } from './rate-words.ts';
import { type Reader, recurring } from './reader.ts';
import {
  partOfDay,
  sameDay,
  singleDigit,
  someOf,
  someUnits,
  subUnit,
  timesSign,
  withinThe,
} from './unit-alone.ts';
import { ADVERBS } from './units.ts';
import { nthOf, onWeekdays, WEEKDAYS } from './weekdays.ts';

const SOME_UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months'];

const READERS = new Map<string, readonly Reader[]>([
  ['once', [once]],
  ['twice', [once]],
  ['thrice', [once]],
  ['every', [interval]],
  ['each', [interval]],
  ['all', [allOf, allBut]],
  ['half', [prefixed, half]],
  ['bi', [prefixed]],
  ['semi', [prefixed]],
  ['zero', [noDowntime, none]],
  ['no', [noDowntime, none]],
  ['without', [noDowntime, without]],
  ['not', [noDowntime, none]],
  ['never', [noDowntime, none]],
  ['none', [none]],
  ['nil', [none]],
  ['nobody', [noDowntime]],
  ['0', [noDowntime, none]],
  ['of', [partOf]],
  ['cannot', [none]],
  ['nothing', [none]],
  ['sub', [subUnit]],
  ['single', [singleDigit]],
  ['afternoon', [partOfDay]],
  ['morning', [partOfDay]],
  ['evening', [partOfDay]],
  ['night', [partOfDay]],
  ['weekend', [partOfDay]],
  ['from', [someOf, partOf]],
  ['first', [nthOf]],
  ['second', [nthOf]],
  ['third', [nthOf]],
  ['fourth', [nthOf]],
  ['last', [nthOf]],
  ...WEEKDAYS.map((day): [string, Reader[]] => [day, [onWeekdays]]),
  ['to', [someOf]],
  ['same', [sameDay]],
  ['within', [withinThe]],
  ['inside', [withinThe]],
  ['factor', [factorOf]],
  ...SOME_UNITS.map((unit): [string, Reader[]] => [unit, [someUnits]]),
]);

const NEGATED: readonly Reader[] = [none];
const ANY_OTHER: readonly Reader[] = [factor, timesSign];

/** What is said in words of its own: `twice a day`, `every hour`, `halved`, `zero downtime`, `none since`, `all 40 services`. */
export function readPhrase(all: readonly Lexeme[], at: number): Quantity | undefined {
  const lexeme = all[at]!;
  if (lexeme.kind === 'clock') return clocks(all, at);
  if (lexeme.kind !== 'word' && lexeme.text !== '0') return undefined;
  const adverb = ADVERBS.get(lexeme.text);
  if (adverb !== undefined)
    return recurring(at, { seconds: adverb, unit: lexeme.text, to: at + 1 }, 'adverb');
  const readers = READERS.get(lexeme.text) ?? (lexeme.text.endsWith("n't") ? NEGATED : ANY_OTHER);
  for (const read of readers) {
    const found = read(all, at);
    if (found) return found;
  }
  return undefined;
}
