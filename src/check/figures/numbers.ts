import type { Lexeme } from './lexeme.ts';

/** A number as read, from lexeme `from` up to, not including, lexeme `to`. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `a third`, `half`: a part of something, unless a unit follows. */
  readonly fraction: boolean;
  /** `a few`, `several`: not firm enough to count for a figure. */
  readonly vague: boolean;
  /** Only `a`, `an` or `one`: a number where a unit of time or a period follows, else an article or a pronoun. */
  readonly article: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const SMALL = new Map([
  ...`${UNITS} seventeen eighteen nineteen`.split(' ').map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 10 * (i + 2)]),
  ['fourty', 40],
]);
const SCALES = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    dozen: 12,
    grand: 1e3,
    lakh: 1e5,
  }),
);
/** Behind digits also these, and only there. */
const SHORT_SCALES = new Map(
  Object.entries({ k: 1e3, tsd: 1e3, mio: 1e6, mln: 1e6, mn: 1e6, mm: 1e6, bn: 1e9 }),
);
const PARTS = new Map(
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
const VAGUE = new Map(Object.entries({ few: 3, several: 4, handful: 4, couple: 2 }));
// A fraction in words stands before these, or after those; else `a third region` is an ordinal.
const AFTER_PART = new Set(
  'of fewer less more faster lower higher smaller cheaper shorter quicker slower off'.split(' '),
);
const BEFORE_PART = new Set('by to down up only nearly almost about roughly around over'.split(' '));

/** The number that begins at lexeme `at`, if one does. */
export function readNumber(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const first = all[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'clock') return undefined;
  const read =
    first.kind === 'number' ? digits(all, at) : (part(all, at) ?? vague(all, at) ?? spelt(all, at));
  return read && withHalf(all, read);
}

function digits(all: readonly Lexeme[], at: number): NumberRead {
  let value = all[at]!.value;
  let to = at + 1;
  const next = all[to];
  if (next?.kind === 'word') {
    const glued = next.glued && next.capital ? { m: 1e6, b: 1e9 }[next.text] : undefined;
    const scale = glued ?? SHORT_SCALES.get(next.text) ?? SCALES.get(next.text);
    if (scale !== undefined) {
      value *= scale;
      to++;
    }
  }
  return { from: at, to, value, fraction: first(all, at).text === '½', vague: false, article: false };
}

const first = (all: readonly Lexeme[], at: number): Lexeme => all[at]!;

/** `half`, `a third of`, `two thirds`, `three-quarters`, `by a quarter`. */
function part(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const word = all[at]!.text;
  const made = (value: number, to: number) => ({
    from: at,
    to,
    value,
    fraction: true,
    vague: false,
    article: false,
  });
  if (word === 'half' || word === 'halve') return made(0.5, at + 1);
  const count = word === 'a' ? 1 : SMALL.get(word);
  if (count === undefined || count === 0 || count > 19) return undefined;
  const next = all[at + 1]?.text === '-' ? at + 2 : at + 1;
  const name = all[next]?.text ?? '';
  const several = name.endsWith('s') && count > 1;
  const parts = PARTS.get(several ? name.slice(0, -1) : name);
  if (parts === undefined || (parts === 2 && count > 1) || several !== count > 1) return undefined;
  if (count === 1 && !several) {
    const after = all[next + 1];
    const unit = /^(?:second|hour|minute|million|percent)$/.test(after?.text ?? '');
    const free =
      parts === 2
        ? word === 'one'
        : unit || AFTER_PART.has(after?.text ?? '') || BEFORE_PART.has(all[at - 1]?.text ?? '');
    if (!free && parts !== 2) return undefined;
    // `a quarter` is three months more often than 25 %.
    if (parts === 4 && !unit && after?.text !== 'of' && all[at - 1]?.text !== 'by') return undefined;
  }
  return made(count / parts, next + 1);
}

function vague(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const skip = all[at]!.text === 'a' ? 1 : 0;
  const word = all[at + skip]?.text ?? '';
  const value = VAGUE.get(word);
  if (value === undefined || (word === 'few' && skip === 0 && all[at - 1]?.text !== 'last')) return undefined;
  const to = at + skip + 1;
  // `several hundred` is firm enough.
  const scale = SCALES.get((all[to]?.text ?? '').replace(/s$/, ''));
  if (scale)
    return { from: at, to: to + 1, value: value * scale, fraction: false, vague: false, article: false };
  const of = word === 'couple' || word === 'handful' ? all[to]?.text === 'of' : false;
  return { from: at, to: of ? to + 1 : to, value, fraction: false, vague: word !== 'couple', article: false };
}

/** `twenty-five`, `two hundred and fifty`, `twelve thousand`, `a dozen`, and a bare `a` or `one`. */
function spelt(all: readonly Lexeme[], at: number): NumberRead | undefined {
  let total = 0;
  let current: number | undefined;
  let to = at;
  for (let i = at; i < all.length && i < at + 12; i++) {
    const word = all[i]!.text;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && fits(current, small)) current = (current ?? 0) + small;
    else if (scale !== undefined && (current !== undefined || i === at)) {
      current = (current ?? 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = undefined;
      }
    } else if (i === at && (word === 'a' || word === 'an')) {
      current = 1;
    } else if (
      (word === '-' || (word === 'and' && to > at + 1)) &&
      to === i &&
      SMALL.has(all[i + 1]?.text ?? '')
    ) {
      continue;
    } else break;
    to = i + 1;
  }
  if (to === at) return undefined;
  const word = all[at]!.text;
  const article = to === at + 1 && (word === 'a' || word === 'an' || word === 'one');
  return { from: at, to, value: total + (current ?? 0), fraction: false, vague: false, article };
}

/** Whether a small number may follow: `twenty` then `five`, `hundred` then `fifty`, but not `one` then `two`. */
function fits(current: number | undefined, small: number): boolean {
  if (current === undefined) return true;
  if (current % 100 === 0 && current > 0) return small > 0;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}

/** `two and a half`, `2½`. */
function withHalf(all: readonly Lexeme[], read: NumberRead): NumberRead {
  const { to } = read;
  if (all[to]?.text === '½' && all[to]!.glued)
    return { ...read, to: to + 1, value: read.value + 0.5, article: false };
  if (all[to]?.text !== 'and' || all[to + 1]?.text !== 'a') return read;
  const parts = all[to + 2]?.text === 'half' ? 2 : all[to + 2]?.text === 'quarter' ? 4 : undefined;
  return parts === undefined || read.fraction
    ? read
    : { ...read, to: to + 3, value: read.value + 1 / parts, article: false };
}
