import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** When a count was taken, where a date stands right behind it, as a number that orders: `9 in H1`, `two last year`. */
export function dateOf(all: readonly Lexeme[], one: Quantity): number | undefined {
  const { sentence } = all[one.from]!;
  let at = one.to;
  if (/^(?:in|during|for|of|\()$/.test(all[at]?.text ?? '')) at++;
  const lexeme = all[at];
  if (lexeme === undefined || lexeme.sentence !== sentence) return undefined;
  const { text } = lexeme;
  const next = all[at + 1]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text) * 100;
  const part = /^[hq]([1-4])$/.exec(text);
  if (part) return Number(part[1]);
  const month = at > one.to ? MONTHS.indexOf(text.slice(0, 3)) : -1;
  if (month >= 0 && text.length >= 3 && text !== 'mark') return month;
  if (/^(?:year|quarter|month|half)$/.test(next)) return NEAR.get(text);
  return text === 'the' && /^(?:year|quarter|month)$/.test(next)
    ? BESIDE.get(all[at + 2]?.text ?? '')
    : undefined;
}

const NEAR = new Map(
  Object.entries({ last: -1, previous: -1, this: 1, that: 0, first: 0, second: 1, next: 2 }),
);
const BESIDE = new Map(Object.entries({ before: -1, after: 2 }));
