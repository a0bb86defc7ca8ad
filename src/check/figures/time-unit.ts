import { perPeriod } from './amount.ts';
import { counted } from './counted.ts';
import type { Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { HOUR, MINUTE, MONEY, periodOf, secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';

/** `half an hour`, `a quarter of a second`, `three quarters of an hour`. */
export function behindOf(all: readonly Lexeme[], at: number): number {
  const of = all[at]?.text === 'of' ? at + 1 : at;
  return all[of]?.text === 'a' || all[of]?.text === 'an' ? of + 1 : at;
}

const BEFORE_UNIT = wordSet(
  'working business calendar full whole good solid long odd more extra straight consecutive additional unplanned single',
);

const WORKERS = wordSet(
  'person engineer engineers engineering developer dev man staff people team labour labor support ops operator consultant analyst human',
);

export function time(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  let unit = number.fraction ? behindOf(all, at) : at;
  let work = false;
  while (
    unit < at + 3 &&
    all[unit] !== undefined &&
    (BEFORE_UNIT.has(all[unit]!.text) || WORKERS.has(all[unit]!.text))
  ) {
    work ||= WORKERS.has(all[unit]!.text);
    unit++;
    if (all[unit]?.text === '-') unit++;
  }
  const part = joined(all[unit]);
  const behindDigits = unit === number.to && all[number.to - 1]!.kind === 'number';
  const seconds = part?.seconds ?? secondsOf(all[unit], behindDigits);
  // `one second thought`; but `1 second` is how long.
  const isOrdinal = all[unit]?.text === 'second' && number.value === 1 && !number.article && !behindDigits;
  if (seconds === undefined || isOrdinal) return undefined;
  if (work && unit > at && all[unit]!.sentence !== all[at]!.sentence) return undefined;
  // `1.7m euros`
  if (all[unit]!.text === 'm' && MONEY.has(all[unit + 1]?.text ?? '')) return undefined;
  // `5m requests` are millions.
  if (all[unit]!.text === 'm' && readNoun(all, unit + 1)?.plural)
    return counted(all, { ...number, value: number.value * 1e6 }, unit + 1);
  let value = number.value * seconds + (part?.rest ?? 0);
  let to = unit + 1;
  const rest = remainder(all, to, seconds);
  value += rest.seconds;
  to = rest.to;
  const effort = all[to]?.text === 'of' && (all[to + 1]?.text === 'work' || all[to + 1]?.text === 'effort');
  const [dimension, base] = work || effort ? (['work', 'h'] as const) : (['time', 's'] as const);
  return perPeriod(all, { ...number, value, to }, dimension, base, seconds);
}

/** `1h30m` and `1h20` come as the number and one word. */
function joined(lexeme: Lexeme | undefined): { seconds: number; rest: number } | undefined {
  const match = lexeme?.glued ? /^(d|h|m|min)(\d{1,2})(h|m|min|s)?$/.exec(lexeme.text) : null;
  if (!match) return undefined;
  const unit = match[1] as 'd' | 'h' | 'm' | 'min';
  const smaller = match[3] ?? { d: 'h', h: 'm', m: 's', min: 's' }[unit];
  return { seconds: periodOf(unit)!, rest: Number(match[2]) * periodOf(smaller)! };
}

/** The smaller part of `2 hours 15 minutes`, `1 h 20`, `an hour and a half`, `3 minutes and 20 seconds`. */
function remainder(all: readonly Lexeme[], at: number, seconds: number): { seconds: number; to: number } {
  const and = all[at]?.text === 'and' ? 1 : 0;
  const none = { seconds: 0, to: at };
  if (all[at]?.sentence !== all[at - 1]!.sentence) return none;
  if (and && all[at + 1]?.text === 'a' && all[at + 2]?.text === 'half')
    return { seconds: seconds / 2, to: at + 3 };
  const number = readNumber(all, at + and);
  if (
    number === undefined ||
    number.article ||
    number.vague ||
    all[number.to - 1]!.sentence !== all[at]!.sentence
  )
    return none;
  const smaller = secondsOf(all[number.to], all[number.to - 1]?.kind === 'number');
  if (smaller !== undefined && smaller < seconds && all[number.to]!.sentence === all[at]!.sentence) {
    return { seconds: number.value * smaller, to: number.to + 1 };
  }
  const minutes =
    (and === 0 || number.value >= 5) &&
    (seconds === HOUR || seconds === MINUTE) &&
    number.value < 60 &&
    number.to === at + and + 1 &&
    smaller === undefined;
  return minutes && readNoun(all, number.to) === undefined && all[number.to]?.text !== '%'
    ? { seconds: (number.value * seconds) / 60, to: number.to }
    : none;
}
