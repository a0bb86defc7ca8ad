import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { MONTHS, YEAR } from './year.ts';

const ORDERED = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** When a count was taken, as a number that orders: `9 in H1`, `two last year`, `in June it was six`. */
export const dateOf = (all: readonly Lexeme[], one: Quantity): number | undefined =>
  dateBehind(all, one) ?? dateBefore(all, one);

const BETWEEN =
  /^(?:it|we|there|was|were|had|are|is|have|:|only|still|just|about|around|took|takes|needed|saw|then|a|an)$/;

/** `in January it was 137`, `in June 6`. */
function dateBefore(all: readonly Lexeme[], one: Quantity): number | undefined {
  const { sentence } = all[one.from]!;
  for (let i = one.from - 1; i >= 0 && i > one.from - 6 && all[i]!.sentence === sentence; i--) {
    const month = monthOf(all[i]!.text);
    if (month !== undefined)
      return opensClause(all, i) || /^(?:in|by|since|of)$/.test(all[i - 1]!.text) ? month : undefined;
    if (YEAR.test(all[i]!.text)) {
      if (opensClause(all, i) || /^(?:in|since)$/.test(all[i - 1]!.text)) return Number(all[i]!.text) * 100;
    } else if (!BETWEEN.test(all[i]!.text)) return undefined;
  }
  return undefined;
}

/** `March took 31 hours, May 20`, `2023 it was 61 hours, 2024 then 44`. */
const opensClause = (all: readonly Lexeme[], i: number): boolean =>
  all[i - 1]?.sentence !== all[i]!.sentence || /^(?:,|;|:|and)$/.test(all[i - 1]!.text);

function dateBehind(all: readonly Lexeme[], one: Quantity): number | undefined {
  const { sentence } = all[one.from]!;
  // `99.2 % uptime in Q1`
  let at =
    all[one.to]?.kind === 'word' && /^(?:in|during)$/.test(all[one.to + 1]?.text ?? '') ? one.to + 1 : one.to;
  if (/^(?:in|during|for|of|\()$/.test(all[at]?.text ?? '')) at++;
  const lexeme = all[at];
  if (lexeme === undefined || lexeme.sentence !== sentence) return undefined;
  const { text } = lexeme;
  const next = all[at + 1]?.text ?? '';
  if (YEAR.test(text)) return Number(text) * 100;
  const part = /^[hq]([1-4])$/.exec(text);
  if (part) return Number(part[1]);
  const month = at > one.to ? monthOf(text) : undefined;
  if (month !== undefined) return month;
  if (/^(?:year|quarter|month|half)$/.test(next)) return NEAR.get(text);
  return text === 'the' ? ORDER.get(next) : undefined;
}

/** The month in the middle of it. */
const SEASONS = new Map(Object.entries({ spring: 3.5, summer: 6.5, autumn: 9.5, fall: 9.5 }));

function monthOf(text: string): number | undefined {
  const season = SEASONS.get(text);
  if (season !== undefined) return season;
  const month = MONTHS.test(text) ? ORDERED.indexOf(text.slice(0, 3)) : -1;
  return month < 0 ? undefined : month;
}

const NEAR = new Map(
  Object.entries({ last: -1, previous: -1, this: 1, that: 0, first: 0, second: 1, next: 2 }),
);
/** `17 the first time, 2 the third`. */
const ORDER = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last'].map((word, at) => [word, at + 1] as const),
);
