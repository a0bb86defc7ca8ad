import { inFront, type Lexeme } from './lexeme.ts';
import { AFTER_PART, BEFORE_PART, PARTS, PERCENTAGES, SMALL } from './number-words.ts';
import type { NumberRead } from './numbers.ts';
import { secondsOf } from './units.ts';

/** `half`, `a third of`, `two thirds`, `three-quarters`, `by a quarter`. */
export function part(all: readonly Lexeme[], at: number): NumberRead | undefined {
  const word = all[at]!.text;
  if (word === 'half' || word === 'halve') return fraction(at, at + 1, 0.5);
  const count = word === 'a' || word === 'an' ? 1 : SMALL.get(word);
  if (count === undefined || count === 0 || count > 19) return undefined;
  const next = all[at + 1]?.text === '-' ? at + 2 : at + 1;
  const name = all[next]?.text ?? '';
  if (count > 1) {
    const parts = name.endsWith('s') ? PARTS.get(name.slice(0, -1)) : undefined;
    if (parts === undefined || parts === 2 || (parts === 4 && isQuarters(all, at, next, count)))
      return undefined;
    return fraction(at, next + 1, count / parts);
  }
  const parts = PARTS.get(name);
  return parts !== undefined && isOnePart(all, at, next, parts)
    ? fraction(at, next + 1, 1 / parts)
    : undefined;
}

const fraction = (from: number, to: number, value: number): NumberRead => ({
  from,
  to,
  value,
  fraction: true,
  vague: false,
  article: false,
});

/** `over two quarters`, `in the last three quarters`: a time. */
const isQuarters = (all: readonly Lexeme[], at: number, next: number, count: number): boolean =>
  count !== 3 ||
  (all[next + 1]?.text !== 'of' &&
    /^(?:for|within|after|in|last|next|past|first|over|during|previous)$/.test(all[at - 1]?.text ?? ''));

const IS = /^(?:is|was|it's|under|below|above)$/;

/** Nothing follows that the ordinal could belong to: `it was a fifth, now it is under a twentieth`. */
const isClosed = (all: readonly Lexeme[], at: number): boolean =>
  all[at + 1]?.sentence !== all[at]!.sentence ||
  /^(?:,|\)|and|but|before|now|when|while|today|after)$/.test(all[at + 1]!.text);

/** `a third of`, `by a third`; but `a third region` is an ordinal, and `a quarter` three months. */
function isOnePart(all: readonly Lexeme[], at: number, next: number, parts: number): boolean {
  if (parts === 2) return true;
  const before = all[at - 1]?.text ?? '';
  const after = all[next + 1]?.text ?? '';
  if (/^(?:second|hour|minute|million|percent)$/.test(after)) return true;
  if (parts === 4) return after === 'of' || before === 'by' || isOfPercentage(all, at, after);
  return AFTER_PART.has(after) || BEFORE_PART.has(before) || (IS.test(before) && isClosed(all, next));
}

const ABOUT = /^(?:from|is|was|at|to|only|just|about|around|roughly|nearly|almost|under|barely|:|→|[-=]+>)$/;

/** `adoption went from a quarter to 90 %`; but `the error rate from a quarter ago` is when. */
const isOfPercentage = (all: readonly Lexeme[], at: number, after: string): boolean => {
  const before = all[at - 1]?.text ?? '';
  return (
    (ABOUT.test(before) || PERCENTAGES.test(before)) &&
    !/^(?:ago|earlier|later|or|long|end|-)$/.test(after) &&
    inFront(all, at, 9).some(({ text }) => PERCENTAGES.test(text))
  );
};

interface Broken {
  readonly value: number;
  readonly to: number;
  readonly fraction?: true;
}

const isOfFormer = (all: readonly Lexeme[], at: number): boolean =>
  all[at]?.text === 'of' &&
  (all[at + 1]?.text === 'what' ||
    /^(?:the|its|our|their) (?:former|old|previous|original|initial|earlier|usual|time|costs?|price)$/.test(
      `${all[at + 1]?.text} ${all[at + 2]?.text}`,
    ));

/** `2 1/2`, and the `1/2` of `1/2 hour`. */
export function broken(all: readonly Lexeme[], at: number): Broken | undefined {
  const whole = all[at]!;
  const isMixed = /^[1-9]\d*$/.test(whole.text) && all[at + 1]?.start === whole.end + 1;
  const from = isMixed && all[at + 1]?.kind === 'number' ? at + 1 : at;
  const [part, stroke, parts] = all.slice(from, from + 3);
  if (stroke?.text !== '/' || !stroke.glued || parts?.glued !== true) return undefined;
  if (!/^(?:1\/[234]|[23]\/[34])$/.test(`${part!.text}/${parts.text}`) || part!.value >= parts.value)
    return undefined;
  const to = from + 3;
  const value = part!.value / parts.value;
  if (from > at) return { value: whole.value + value, to };
  // `1/3 of what it was`
  if (isOfFormer(all, to)) return { value, to, fraction: true };
  const article = /^an?$/.test(all[to]?.text ?? '') ? 1 : 0;
  const unit = all[to + article];
  const isTime = secondsOf(unit, false) !== undefined && !unit!.text.endsWith('s');
  return isTime && unit!.sentence === part!.sentence ? { value, to: to + article } : undefined;
}
