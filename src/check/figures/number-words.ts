import { wordSet } from './word-set.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

export const SMALL = new Map([
  ...`${UNITS} seventeen eighteen nineteen`.split(' ').map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 10 * (i + 2)]),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
]);

export const SCALES = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    dozen: 12,
    grand: 1e3,
    trillion: 1e12,
    lakh: 1e5,
    lac: 1e5,
    crore: 1e7,
  }),
);

/** Behind digits also these, and only there. */
export const SHORT_SCALES = new Map(
  Object.entries({
    k: 1e3,
    tsd: 1e3,
    mio: 1e6,
    mln: 1e6,
    mil: 1e6,
    mn: 1e6,
    mm: 1e6,
    bn: 1e9,
    mrd: 1e9,
    cr: 1e7,
  }),
);

/** `5M`: a small letter would be minutes. */
export const CAPITAL_SCALES = new Map(Object.entries({ m: 1e6, b: 1e9 }));
export const PARTS = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2])
    .concat([
      ['fourth', 4],
      ['twentieth', 20],
      ['hundredth', 100],
      ['thousandth', 1000],
    ]),
);

/** Each with an `of` behind it. */
export const MANY = new Map(
  Object.entries({ tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 }),
);

export const VAGUE = new Map(Object.entries({ few: 3, several: 4, handful: 4, couple: 2 }));

// A fraction in words stands before these, or after those; else `a third region` is an ordinal.
export const AFTER_PART = wordSet(
  'of fewer less more faster lower higher smaller cheaper shorter quicker slower off',
);

export const BEFORE_PART = wordSet('by to down up only nearly almost about roughly around over');

/** What is told in percent, so that it rises by points. */
export const PERCENTAGES =
  /^(?:coverage|rate|ratio|share|percentage|uptime|availability|adoption|compliance|utili[sz]ation)$/;
