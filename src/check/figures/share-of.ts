import type { Lexeme } from './lexeme.ts';
import { isPlural, readNoun, STOP } from './noun.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { periodOf, secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';
import { YEAR } from './year.ts';

const SKIPPED = wordSet(
  'the our my her his your all those these their its last first latest most recent previous next past about roughly around some a total every',
);

/** `36 of 40`, `three out of our 14 services`, `36/40`, `one in 200`, `one request in 200`. */
export function readShareOf(all: readonly Lexeme[], number: NumberRead): Quantity | undefined {
  if (number.fraction || number.vague) return undefined;
  const noun = singularNoun(all, number.to);
  const link = noun ?? number.to;
  if (all[link]?.sentence !== all[number.from]!.sentence) return undefined;
  if (all[link]!.text === 'from' && isReached(all, number)) return undefined;
  const next = behindLink(all, link, noun === undefined);
  const whole = next === undefined ? undefined : readNumber(all, next);
  if (next === undefined || whole === undefined || !isWhole(all, number, whole)) return undefined;
  if (isIdentity(all, number, link, whole)) return undefined;
  if (
    all[link]!.text === 'in' &&
    ((YEAR.test(all[next]!.text) &&
      (number.value > 1 || whole.value % 1000 > 0) &&
      !(noun === undefined && isPlural(all[whole.to]?.text ?? ''))) ||
      (number.value > 20 && whole.value % 100 > 0))
  )
    return undefined;
  const single =
    noun === undefined ? undefined : { from: number.to, to: noun, plural: false, head: all[noun - 1]!.text };
  const counted = readNoun(all, whole.to);
  return {
    from: number.from,
    to: counted?.to ?? whole.to,
    dimension: 'share',
    value: number.value / whole.value,
    unit: '%',
    // `2 of 40 had it, now 38`: of 40 as well.
    scale: 1 / whole.value,
    form: 'part',
    noun: counted ?? single,
  };
}

/** `one of the two hard problems`, `one of three others`: which one, not how many. */
const isIdentity = (all: readonly Lexeme[], number: NumberRead, link: number, whole: NumberRead): boolean =>
  all[link]!.text === 'of' &&
  all[number.from]!.text === 'one' &&
  all[whole.from]!.kind === 'word' &&
  whole.value < 10;

/** Where the whole begins, behind `of`, `out of the`, `in` or a slash. */
function behindLink(all: readonly Lexeme[], link: number, direct: boolean): number | undefined {
  const word = all[link]!.text;
  const next = all[link + 1];
  if (word === '/') return all[link]!.glued && next?.kind === 'number' ? link + 1 : undefined;
  const out = word === 'out' && next?.text === 'of';
  // `25 per million`
  if (word === 'per') return SCALED.test(next?.text ?? '') ? link + 1 : undefined;
  if (!/^(?:in|from)$/.test(word) && !out && !(direct && word === 'of')) return undefined;
  const start = out ? link + 2 : link + 1;
  let at = start;
  while (at < start + 4 && SKIPPED.has(all[at]?.text ?? '') && !SCALED.test(all[at + 1]?.text ?? '')) at++;
  return at;
}

const SCALED = /^(?:thousand|hundred|million|dozen|10{2,6}|10{0,2},000)$/;

function isWhole(all: readonly Lexeme[], number: NumberRead, whole: NumberRead): boolean {
  if (whole.fraction || whole.value < 2 || whole.value < number.value) return false;
  if (all[whole.from]!.sentence !== all[number.from]!.sentence) return false;
  const behind = all[whole.to];
  return (
    behind?.text !== '%' && secondsOf(behind, true) === undefined && periodOf(behind?.text) === undefined
  );
}

/** `one request in 200`: the lexeme behind up to two words between the number and `in`. */
function singularNoun(all: readonly Lexeme[], at: number): number | undefined {
  for (let i = at; i < at + 3; i++) {
    if (i > at && all[i]?.text === 'out' && all[i + 1]?.text === 'of') return i;
    if (i > at && isFromWhole(all, i)) return i;
    if (/^(?:in|\/|per)$/.test(all[i]?.text ?? '')) return i > at ? i : undefined;
    if (all[i]?.kind !== 'word' || STOP.has(all[i]!.text)) return undefined;
  }
  return undefined;
}

/** `41 documents from 900,000 were not equal`. */
const isFromWhole = (all: readonly Lexeme[], at: number): boolean =>
  all[at]?.text === 'from' &&
  all[at + 1]?.kind === 'number' &&
  /^(?:was|were|did|do|are|is|have|had|[a-z]{3,}ed)$/.test(all[at + 2]?.text ?? '');

/** `fell to 12 from 300 a week`, `now at about 4 from 88`: what became of the other, and no part of it. */
const isReached = (all: readonly Lexeme[], { from }: NumberRead): boolean => {
  const lead = SKIPPED.has(all[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return /^(?:to|at|by|down|up|now|cut|reduced|lowered)$/.test(all[lead]?.text ?? '');
};
