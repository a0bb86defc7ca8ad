import { isClockTime } from './clock-time.ts';
import { isGroup } from './counted.ts';
import { isLabel } from './label.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import { isNamed } from './named.ts';
import { STOP } from './noun.ts';
import type { NumberRead } from './numbers.ts';
import { spelledName } from './spelled-name.ts';
import { wordSet } from './word-set.ts';
import { isYear, MONTHS, YEAR } from './year.ts';

/** Words behind a number that make it a name: `5 whys`, `24 by 7`. */
const AFTER = wordSet("am pm o'clock whys th st nd rd xx bit bits fa factor");

/** `a 3D view`; `9d` are days. */
const isSpace = (number: NumberRead, next: Lexeme): boolean =>
  next.text === 'd' && next.glued && (number.value === 2 || number.value === 3) && next.capital;

const CERTAIN = wordSet(
  'sure certain committed agree behind convinced honest dedicated focused focussed confident right clear remote happy',
);

/** Where a number that measures nothing ends, with all that belongs to it; undefined for one that may measure something. */
export function isNoMeasure(all: readonly Lexeme[], number: NumberRead): number | undefined {
  const before = all[number.from - 1];
  const lexeme = all[number.from]!;
  const same = before?.sentence === lexeme.sentence ? before : undefined;
  const next = all[number.to]?.sentence === lexeme.sentence ? all[number.to] : undefined;
  if (isHalfOfDay(all, number.to)) return number.to + 2;
  if (isCommitment(all, number, next) || isNameWith(all, number, next)) return number.to + 1;
  if (isNamed(all, number, same, next)) return behindName(number, next);
  if (isClockTime(all, number)) return number.to;
  if (lexeme.kind !== 'number') return spelledName(all, number, same, next);
  if (isGluedName(all, number, same, next)) return number.to + 1;
  if (isMarked(same, lexeme)) return number.to;
  if (isPrefix(same, lexeme)) return number.to;
  if (isListNumber(all, number)) return number.to + (next?.text === ')' ? 1 : 0);
  if (same && (isLabel(all, number, same, next) || isVersion(all, number, same))) return number.to;
  if (
    isYear(number, lexeme, same, next) ||
    isDateline(all, number) ||
    (isStatus(number, same) && !isGroup(all, number.to, number))
  )
    return number.to;
  return behindSlash(all, number) ?? (isDay(number, next) ? number.to + 1 : undefined);
}

/** `upgraded Kafka from 2.8 to 3.5`; but `upgraded from 4 to 16 GB`. */
function isVersion(all: readonly Lexeme[], number: NumberRead, before: Lexeme): boolean {
  if (!/^(?:to|from)$/.test(before.text)) return false;
  const verb = inFront(all, number.from, 7).some(({ text }) => /^(?:up|down)grad(?:ed?|es|ing)$/.test(text));
  if (!verb) return false;
  const isSpan = all[number.to]?.text === 'to' && all[number.to + 1]?.kind === 'number';
  const behind = all[isSpan ? number.to + 2 : number.to];
  if (behind?.sentence !== before.sentence) return true;
  return behind.kind === 'word' ? STOP.has(behind.text) : /^(?:[,()–—]|-)$/.test(behind.text);
}

/** `retries=5` is a setting (`p99 = 95 ms` a figure), `#5` a name. */
const isMarked = (before: Lexeme | undefined, { glued }: Lexeme): boolean =>
  before !== undefined && (/^[#@§]$/.test(before.text) || (before.text === '=' && glued));

/** Whether the next word makes it no measure. */
const isNameWith = (all: readonly Lexeme[], number: NumberRead, next: Lexeme | undefined): boolean =>
  next !== undefined &&
  (isSpace(number, next) ||
    /^[kmg]?hz$/.test(next.text) ||
    isName(number, next) ||
    isGrand(all[number.to - 1]!, next));

/** `5 whys`; but `by a factor of` something. */
const isName = ({ article }: NumberRead, { text, glued }: Lexeme): boolean =>
  AFTER.has(text) &&
  !(article && text === 'factor') &&
  (glued || text.length > 2 || text === 'am' || text === 'pm');

/** `2 a.m.` */
const isHalfOfDay = (all: readonly Lexeme[], at: number): boolean =>
  /^[ap]$/.test(all[at]?.text ?? '') && all[at + 1]?.text === 'm' && all[at + 1]!.start === all[at]!.end + 1;

/** `a grand total` is no money. */
const isGrand = ({ text }: Lexeme, next: Lexeme): boolean =>
  text === 'grand' && /^(?:total|plan|plans|scheme|design|idea|finale|opening|jury|tour)$/.test(next.text);

/** `this one 4 days`: the number behind the pronoun is another. */
const behindName = (number: NumberRead, next: Lexeme | undefined): number =>
  number.article && next?.kind !== 'number' ? Math.max(number.to, number.from + 2) : number.to;

/** `Chennai, 2015 rains`: a place and a year open the sentence. */
const isDateline = (all: readonly Lexeme[], { from }: NumberRead): boolean =>
  YEAR.test(all[from]!.text) &&
  all[from - 1]?.text === ',' &&
  all[from - 2]?.capital === true &&
  all[from - 3]?.sentence !== all[from]!.sentence;

/** `100 % committed`, `110 percent sure`. */
function isCommitment(all: readonly Lexeme[], number: NumberRead, next: Lexeme | undefined): boolean {
  if (next?.text !== '%' && next?.text !== 'percent') return false;
  const behind = all[number.to + 1]?.text ?? '';
  return number.value < 100 ? /^(?:sure|certain|convinced|confident)$/.test(behind) : CERTAIN.has(behind);
}

/** `EC2`-like names that come apart (`INC-1234`, `us-east-1`, `N+1`, `max=5`), `4xx`, `500s`, `2xlarge`, `3rd`. */
function isGluedName(
  all: readonly Lexeme[],
  number: NumberRead,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): boolean {
  const hyphen = /^[-_/:+]$/.test(before?.text ?? '');
  const name = all[number.from - 2];
  if (
    hyphen &&
    before!.glued &&
    all[number.from]!.glued &&
    name?.kind === 'word' &&
    !/^(?:sub|under|over|non|post|pre|mid|about|to)$/.test(name.text)
  )
    return true;
  const glued = next?.glued === true && next.kind === 'word';
  if (!glued) return false;
  // `502s`, `the 2010s`
  if (next.text === 's')
    return (
      (number.value >= 400 && number.value < 600 && Number.isInteger(number.value)) ||
      (/^(?:19|20)\d0$/.test(all[number.from]!.text) && /^(?:the|early|mid|late|-)$/.test(before?.text ?? ''))
    );
  return !GLUED_UNITS.test(next.text);
}

const GLUED_UNITS =
  /^(?:[kmgtp]?i?b(?:ps|its?|ytes?)?|[kmb]|bn|mn|ms|msecs?|µs|μs|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?|[qrt]ps|iops|rpm|ppm|x|x'd|xed|fold|percent|pct|keur|teur|kusd|kgbp|kchf|eur|usd|gbp|chf|euros?|dollars?|cts?|mil|mio|mrd|cr|pp|nines|(?:d|h|m|min)\d{1,2}(?:h|m|min|s)?)$/;

/** `two /24s`: a part of a network. */
const isPrefix = (before: Lexeme | undefined, lexeme: Lexeme): boolean =>
  before?.text === '/' && !before.glued && lexeme.glued;

/** `1.` or `2)` at the begin of a line. */
function isListNumber(all: readonly Lexeme[], number: NumberRead): boolean {
  const before = all[number.from - 1];
  if (before && before.sentence === all[number.from]!.sentence) return false;
  const next = all[number.to];
  return (
    next?.text === ')' ||
    (next !== undefined && next.sentence !== all[number.from]!.sentence && number.value < 20)
  );
}

/** `12 March`. */
const isDay = ({ value }: NumberRead, next: Lexeme | undefined): boolean =>
  next !== undefined && MONTHS.test(next.text) && value <= 31 && (next.text !== 'may' || next.capital);

/** `it answered with a 502`. */
const isStatus = ({ value }: NumberRead, before: Lexeme | undefined): boolean =>
  (/^an?$/.test(before?.text ?? '') && value >= 100 && value < 600) ||
  (/^(?:with|returned|returns|return)$/.test(before?.text ?? '') && value >= 400 && value < 600);

/** `3/4/2023`, `3-2-1 backups`. */
const isThreefold = (all: readonly Lexeme[], to: number): boolean =>
  /^[-/]$/.test(all[to]?.text ?? '') &&
  all[to + 2]?.text === all[to]!.text &&
  [to + 1, to + 3].every((at) => all[at]?.kind === 'number') &&
  [0, 1, 2, 3].every((step) => all[to + step]!.glued);

/** Where `24/7`, `24x7`, `01/02` end, and `3/4/2023`. */
function behindSlash(all: readonly Lexeme[], { to, value }: NumberRead): number | undefined {
  if (isThreefold(all, to)) return to + 4;
  const second = all[to + 1];
  if (second?.kind !== 'number' || !/^[/x×]$/.test(all[to]!.text)) return undefined;
  return value > second.value ? to + 2 : undefined;
}
