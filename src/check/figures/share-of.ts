import type { Lexeme } from './lexeme.ts';
import { readNoun, STOP } from './noun.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { periodOf } from './units.ts';

const SKIPPED = new Set(
  'the our my all those these their its about roughly around some a total every'.split(' '),
);

/** `36 of 40`, `three out of our 14 services`, `36/40`, `one in 200`, `one request in 200`. */
export function readShareOf(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  if (number.fraction || number.vague) return undefined;
  let at = number.to;
  const noun = singularNoun(all, at, number);
  if (noun !== undefined) at = noun;
  const link = all[at]?.text;
  if (all[at]?.sentence !== all[number.from]!.sentence) return undefined;
  let next: number;
  if (link === 'in') next = at + 1;
  else if (noun === undefined && link === 'out' && all[at + 1]?.text === 'of') next = at + 2;
  else if (noun === undefined && link === 'of') next = at + 1;
  else if (link === '/' && all[at]!.glued && all[at + 1]?.kind === 'number') next = at + 1;
  else return undefined;
  while (
    link !== '/' &&
    next < at + 5 &&
    SKIPPED.has(all[next]?.text ?? '') &&
    !/^(?:thousand|hundred|million|dozen)$/.test(all[next + 1]?.text ?? '')
  )
    next++;
  const whole = readNumber(all, next);
  if (
    whole === undefined ||
    whole.fraction ||
    (whole.article && number.value !== 1) ||
    whole.value < number.value
  )
    return undefined;
  if (whole.value < 2 || all[next]!.sentence !== all[number.from]!.sentence) return undefined;
  const behind = all[whole.to];
  if (behind && (behind.text === '%' || periodOf(behind.text) !== undefined || behind.text === 'ms'))
    return undefined;
  if (link === 'in' && (isYearLike(all[next]!) || number.value > 20)) return undefined;
  const counted = readNoun(all, whole.to);
  const to = counted?.to ?? whole.to;
  return {
    from: number.from,
    to,
    dimension: 'share',
    value: number.value / whole.value,
    unit: '%',
    scale: 0.01,
    form: 'part',
    noun:
      counted ??
      (noun === undefined
        ? undefined
        : { from: number.to, to: noun, plural: false, head: all[noun - 1]!.text }),
  };
}

const isYearLike = (lexeme: Lexeme): boolean => /^(?:19|20)\d\d$/.test(lexeme.text);

/** `one request in 200`: the lexeme behind up to two words between the number and `in`. */
function singularNoun(all: readonly Lexeme[], at: number, number: NumberRead): number | undefined {
  if (number.value > 20) return undefined;
  for (let i = at; i < at + 3; i++) {
    if (all[i]?.text === 'in' || all[i]?.text === '/') return i > at ? i : undefined;
    if (all[i]?.kind !== 'word' || STOP.has(all[i]!.text)) return undefined;
  }
  return undefined;
}
