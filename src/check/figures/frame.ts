import { inFront, type Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { DAY } from './units.ts';

/** `in the two years since`, `two weeks before the visit`, `for an hour`, `three years on`: when, not how much. */
export function isFrame(all: readonly Lexeme[], one: Quantity): boolean {
  if (one.dimension !== 'time') return false;
  // `the same day`
  if (all[one.from]!.text === 'same') return true;
  const next = all[one.to]?.sentence === all[one.from]!.sentence ? all[one.to]!.text : '';
  if (/^(?:later|since|earlier)$/.test(next) || (next === 'on' && isLeftAlone(all, one.to))) return true;
  // `three weeks after, it broke`, `an hour after that`
  if (next === 'after' && /^(?:,|that)$/.test(all[one.to + 1]?.text ?? '')) return true;
  const before = all[one.from - 1]?.text ?? '';
  if (next === 'before' && before === 'for') return true;
  if (next === 'before' && /^(?:the|a|an|any|each)$/.test(all[one.to + 1]?.text ?? ''))
    return !/^(?:was|took|were|been|needed|is|about|around|than|over|nearly|almost)$/.test(before);
  if (before === 'for' && isCareer(all, one.from - 1)) return true;
  if (before === 'in' && one.value >= LONG && isAbsence(all, one.from - 1)) return true;
  const ahead = all[one.from - 2];
  if (/^(?:last|past)$/.test(before) && (ahead?.sentence !== all[one.from]!.sentence || ahead.text === ','))
    return true;
  return (
    /^(?:the|last|past|first|next|that)$/.test(before) &&
    /^(?:in|over|within|during|for|of|the)$/.test(all[one.from - 2]?.text ?? '')
  );
}

/** `three years on`; but `nine seconds on a bad day` took as long. */
const isLeftAlone = (all: readonly Lexeme[], at: number): boolean =>
  all[at + 1]?.sentence !== all[at]!.sentence ||
  all[at + 1]!.kind !== 'word' ||
  /^(?:we|i|it|they)$/.test(all[at + 1]!.text);

const LONG = 28 * DAY;

/** `no such outage in 14 months`. */
const isAbsence = (all: readonly Lexeme[], end: number): boolean =>
  inFront(all, end, 5).some(({ text }) => /^(?:no|zero|none|not)$/.test(text));

/** `I have been there for two years`, `worked as an SRE for six years`: a career. */
function isCareer(all: readonly Lexeme[], end: number): boolean {
  const before = all.slice(Math.max(0, end - 5), end).map(({ text }) => text);
  return /\b(?:worked|working|been) (?:there|here|as an? [a-z]+|an? [a-z]+|at [a-z]+|with (?:them|us))$/.test(
    before.join(' '),
  );
}

/** `over two quarters`: how long one was at it; but `over 1.1 s` is more than that. */
export const isSpan = (all: readonly Lexeme[], one: Quantity): boolean =>
  one.dimension === 'time' &&
  (one.scale >= DAY ? /^(?:over|during|across)$/ : /^(?:during|across)$/).test(all[one.from - 1]?.text ?? '');
