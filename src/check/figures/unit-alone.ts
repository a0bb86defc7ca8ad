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

const SEVERAL = 3;

/** `from hours to minutes`, `from days to 20 minutes`: some of the unit, one does not learn how many. */
export const someOf: Reader = (all, at) => {
  const unit = all[at + 1];
  const seconds = unit?.text.endsWith('s') && unit.text.length > 3 ? secondsOf(unit, false) : undefined;
  if (seconds === undefined || unit!.sentence !== all[at]!.sentence) return undefined;
  const between = all[at]!.text === 'from' ? all[at + 2]?.text === 'to' : isSecondHalf(all, at);
  if (!between) return undefined;
  return made(at + 1, at + 2, {
    dimension: 'time',
    value: SEVERAL * seconds,
    unit: 's',
    scale: seconds,
    vague: true,
  });
};

const isSecondHalf = (all: readonly Lexeme[], at: number): boolean =>
  inFront(all, at, 6).some(({ text }) => text === 'from');

const LENGTHS = new Map([
  ['afternoon', 4 * HOUR],
  ['morning', 4 * HOUR],
  ['evening', 4 * HOUR],
  ['night', 8 * HOUR],
  ['weekend', 2 * DAY],
]);

/** `it took an afternoon`, `from a whole weekend to`; but `on a morning` is when. */
export const partOfDay: Reader = (all, at) => {
  const article = /^(?:a|an|one|whole|full|entire)$/;
  let from = at;
  while (from > 0 && from > at - 3 && article.test(all[from - 1]!.text)) from--;
  if (from === at || all[from]!.sentence !== all[at]!.sentence) return undefined;
  const before = all[from - 1]?.text ?? '';
  if (!/^(?:take|takes|took|taken|from|cost|costs|us|me|was|of|needed|needs|than)$/.test(before))
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
