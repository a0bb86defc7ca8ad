import { inFront, type Lexeme } from './lexeme.ts';
import { made, type Reader } from './reader.ts';
import { DAY, HOUR, secondsOf } from './units.ts';

/** `sub-second`: less than one of the unit. */
export const subUnit: Reader = (all, at) => {
  const unit = all[at + 1]?.text === '-' ? at + 2 : at + 1;
  const seconds = /^(?:second|minute|millisecond|hour)$/.test(all[unit]?.text ?? '')
    ? secondsOf(all[unit], false)
    : undefined;
  if (seconds === undefined || all[unit]!.sentence !== all[at]!.sentence) return undefined;
  return made(at, unit + 1, { dimension: 'time', value: seconds, unit: 's', scale: seconds });
};

/** `single-digit milliseconds`: at most nine of the unit. */
export const singleDigit: Reader = (all, at) => {
  const digit = all[at + 1]?.text === '-' ? at + 2 : at + 1;
  const seconds = /^digits?$/.test(all[digit]?.text ?? '') ? secondsOf(all[digit + 1], true) : undefined;
  if (seconds === undefined || all[digit + 1]!.sentence !== all[at]!.sentence) return undefined;
  return made(at, digit + 2, { dimension: 'time', value: 9 * seconds, unit: 's', scale: seconds });
};

const SEVERAL = 3;

/** `from hours to minutes`, `from days to 20 minutes`: some of the unit, one does not learn how many. */
export const someOf: Reader = (all, at) => {
  const unit = all[at + 1];
  const seconds = unit?.text.endsWith('s') && unit.text.length > 3 ? secondsOf(unit, false) : undefined;
  if (seconds === undefined || unit!.sentence !== all[at]!.sentence) return undefined;
  // `from weeks of work to 2 days`
  const link = all[at + 2]?.text === 'of' ? at + 4 : at + 2;
  const between = all[at]!.text === 'from' ? all[link]?.text === 'to' : isSecondHalf(all, at);
  if (!between) return undefined;
  return made(at + 1, at + 2, {
    dimension: 'time',
    value: SEVERAL * seconds,
    unit: 's',
    scale: seconds,
    vague: true,
  });
};

/** `days instead of weeks`, `it was a matter of minutes`. */
export const someUnits: Reader = (all, at) => {
  const seconds = secondsOf(all[at], false);
  if (seconds === undefined || !(isInstead(all, at + 1) || isInstead(all, at - 2) || isMatter(all, at)))
    return undefined;
  return made(at, at + 1, {
    dimension: 'time',
    value: SEVERAL * seconds,
    unit: 's',
    scale: seconds,
    vague: true,
  });
};

const isInstead = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:instead of|rather than)$/.test(`${all[at]?.text} ${all[at + 1]?.text}`);

const isMatter = (all: readonly Lexeme[], at: number): boolean =>
  all[at - 1]?.text === 'of' && all[at - 2]?.text === 'matter';

/** `within the hour`. */
export const withinThe: Reader = (all, at) => {
  const seconds = /^(?:minute|hour|day|week)$/.test(all[at + 2]?.text ?? '')
    ? secondsOf(all[at + 2], false)
    : undefined;
  if (seconds === undefined || all[at + 1]!.text !== 'the' || all[at + 2]!.sentence !== all[at]!.sentence)
    return undefined;
  return made(at + 2, at + 3, { dimension: 'time', value: seconds, unit: 's', scale: seconds });
};

/** `removed the same day`, `back up the same evening`; but `on the same day every month` is when. */
export const sameDay: Reader = (all, at) => {
  const word = all[at + 1]?.text === '-' ? at + 2 : at + 1;
  const seconds = SAME.get(all[word]?.text ?? '');
  const the = /^(?:the|that|very)$/.test(all[at - 1]?.text ?? '') ? at - 1 : at;
  const opens = all[the - 1]?.sentence !== all[at]!.sentence;
  if (seconds === undefined || opens || all[word]!.sentence !== all[at]!.sentence) return undefined;
  if (/^(?:on|in|at|of|all)$/.test(all[the - 1]!.text)) return undefined;
  const next = all[word + 1];
  // `the same day pay`, `same day we had the list`
  const goesOn = next?.sentence === all[at]!.sentence && next.kind === 'word';
  if (
    goesOn &&
    !/^(?:and|but|so|now|by|with|for|after|from|in|instead|rather|without|already|too)$/.test(next.text)
  )
    return undefined;
  return made(at, word + 1, { dimension: 'time', value: seconds, unit: 's', scale: seconds });
};

const SAME = new Map([
  ...['day', 'night', 'morning', 'afternoon', 'evening'].map((word): [string, number] => [word, DAY]),
  ['hour', HOUR],
  ['week', 7 * DAY],
]);

const isSecondHalf = (all: readonly Lexeme[], at: number): boolean =>
  inFront(all, at, 9).some(({ text }) => text === 'from');

const LENGTHS = new Map([
  ['afternoon', 4 * HOUR],
  ['morning', 4 * HOUR],
  ['evening', 4 * HOUR],
  ['night', 8 * HOUR],
  ['weekend', 2 * DAY],
]);

/** `it's a morning now`, and not `it's a morning ritual`. */
const endsThere = (all: readonly Lexeme[], at: number): boolean => {
  const next = all[at + 1];
  return (
    next?.sentence !== all[at]!.sentence ||
    next.kind !== 'word' ||
    /^(?:now|today|nowadays|at|instead|and|but|with|these)$/.test(next.text)
  );
};

/** `it took an afternoon`, `from a whole weekend to`; but `on a morning` is when. */
export const partOfDay: Reader = (all, at) => {
  const article = /^(?:a|an|one|whole|full|entire|all)$/;
  let from = at;
  while (from > 0 && from > at - 3 && article.test(all[from - 1]!.text)) from--;
  if (from === at || all[from]!.sentence !== all[at]!.sentence) return undefined;
  if (all[from - 1]?.text === 'the') from--;
  const before = all[from - 1]?.text ?? '';
  const isHalf = before === 'to' && isSecondHalf(all, from);
  const isNow = /^(?:is|it's|that's|are)$/.test(before) && endsThere(all, at);
  if (
    !isHalf &&
    !isNow &&
    !/^(?:take|takes|took|taken|from|cost|costs|us|me|was|of|needed|needs|than)$/.test(before)
  )
    return undefined;
  const value = LENGTHS.get(all[at]!.text)!;
  return made(at, at + 1, { dimension: 'time', value, unit: 's', scale: value });
};

/** `x3`: three times. */
export const timesSign: Reader = (all, at) => {
  const digits = /^x(\d{1,4})$/.exec(all[at]!.text);
  if (!digits) return undefined;
  return made(at, at + 1, { dimension: 'factor', value: Number(digits[1]), unit: '×' });
};
