import { countedAhead } from './counted-ahead.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import type { NumberRead } from './numbers.ts';
import { type Period, readPeriod } from './period.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { ADVERBS, MONTH } from './units.ts';
import { wordSet } from './word-set.ts';

/** Twelve digits, so that 47 × 0.001 is no longer than it reads. */
export const clean = (value: number): number => Number(value.toPrecision(12));

const GROUPS = wordSet(
  'team teams group groups cluster clusters fleet crew squad squads class cohort batch pool crowd headcount staff workforce',
);

/** A number with nothing behind it. */
export function bare(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  // `from five a quarter to one`
  if (number.article)
    return all[number.from]!.text === 'one' ? { ...quantity(number, 'bare', 1, ''), weak: true } : undefined;
  const { from } = number;
  // `a team of eight`
  if (all[from - 1]?.text === 'of' && GROUPS.has(all[from - 2]?.text ?? '') && !number.fraction) {
    const noun = { from: from - 2, to: from - 1, plural: true, head: all[from - 2]!.text };
    return { ...quantity(number, 'count', number.value, ''), noun };
  }
  if (number.fraction) return quantity(number, 'share', number.value, '%');
  const noun = countedAhead(all, number);
  if (noun) return { ...quantity(number, 'count', number.value, ''), noun };
  return quantity(number, 'bare', number.value, '');
}

export function quantity(
  number: NumberRead,
  dimension: Dimension,
  value: number,
  unit: string,
  to = number.to,
  scale = 1,
): Quantity {
  return {
    from: number.from,
    to,
    dimension,
    value: clean(value),
    unit,
    scale,
    ...(number.vague && { vague: true }),
    ...(number.magnitude && { magnitude: number.magnitude }),
  };
}

/** So many in a period. */
export const perTime = (number: NumberRead, { seconds, unit, to }: Period): Quantity => ({
  ...quantity(number, 'rate', number.value / seconds, `/${unit}`, to, 1 / seconds),
  per: seconds,
});

/** `fifteen minutes daily`, `half an hour every Friday`: how long and how often; but `saves an hour daily` is one amount. */
const isHabit = (all: readonly Lexeme[], from: number, at: number): boolean =>
  (ADVERBS.has(all[at]!.text) || /^(?:every|each)$/.test(all[at]!.text)) &&
  !SAVED.test(wordsBefore(all, from));

const SAVED =
  /\b(?:sav(?:e|es|ed|ing)|costs?|spen[dt]|los[et]|lost|wast(?:e|ed)|freed?|down|downtime|outage|unavailable|toil)\b/;

/** The words of the sentence right before a lexeme, at most so many, with a blank between them. */
export const wordsBefore = (all: readonly Lexeme[], from: number, most = 6): string =>
  inFront(all, from, most)
    .map(({ text }) => text)
    .join(' ');

const BILL = /^(?:bills?|spend|spending|costs?|invoices?|budget|charges?|fees?|price|licen[cs]e)$/;

/** `our monthly bill fell to $40k`: the period that is told ahead. */
function billed(all: readonly Lexeme[], from: number, to: number): Period | undefined {
  const ahead = inFront(all, from, 12);
  const i = ahead.findLastIndex(({ text }) => ADVERBS.has(text));
  const isBill = i >= 0 && ahead.slice(i + 1, i + 4).some(({ text }) => BILL.test(text));
  return isBill ? { seconds: ADVERBS.get(ahead[i]!.text)!, unit: ahead[i]!.text, to } : undefined;
}

/** Adds the period that an amount is for: `$8K a month`, `4 minutes of downtime a year`, `2 TB of logs a day`. */
export function perPeriod(
  all: readonly Lexeme[],
  number: NumberRead,
  dimension: Dimension,
  unit: string,
  unitScale = 1,
): Quantity {
  const plain = quantity(number, dimension, number.value, unit, number.to, unitScale);
  let at = number.to;
  const noun = all[at]?.text === 'of' ? readNoun(all, at + 1, true) : undefined;
  const behind = readPeriod(all, at) ?? (noun ? readPeriod(all, noun.to) : undefined);
  const period = behind ?? (dimension === 'money' ? billed(all, number.from, at) : undefined);
  if (noun && (period || noun.to - at <= 3)) at = noun.to;
  const carried = noun && at === noun.to ? { noun, to: noun.to } : {};
  if (!period || (dimension === 'time' && isHabit(all, number.from, at))) return { ...plain, ...carried };
  // `31 days a month` over three people: the period is no measure of its own.
  if (dimension === 'time' && period.seconds <= number.value) return { ...plain, ...carried, to: period.to };
  const monthly = dimension === 'money' || dimension === 'work' ? MONTH / period.seconds : 1;
  return {
    ...plain,
    ...carried,
    value: clean(number.value * monthly),
    scale: unitScale * monthly,
    to: period.to,
    per: period.seconds,
    unit: `${unit}/${dimension === 'money' ? 'month' : period.unit}`,
  };
}
