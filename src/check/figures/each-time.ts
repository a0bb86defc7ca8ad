import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

const PREPOSITION = /^(?:through|into|out|over|across|from|to|between|with|in|at|on|for|off|past)$/;
const DETERMINER = /^(?:the|our|this|that|my|their|its|a)$/;

/** `we push 2 million messages through it every hour`: `3 million mails out every day`: so many each time; but `40 services deploy every day` is how often. */
export function isEachTime(all: readonly Lexeme[], one: Quantity, next: Quantity): boolean {
  if (one.dimension !== 'count' || one.form !== undefined || one.weak) return false;
  if (next.form !== 'interval' || all[next.from]!.sentence !== all[one.from]!.sentence) return false;
  const between = all.slice(one.to, next.from).map(({ text, kind }) => (kind === 'word' ? text : ','));
  const [preposition = '', second = '', third] = between;
  if (!PREPOSITION.test(preposition)) return false;
  if (between.length === 1) return /^(?:out|through|off|across)$/.test(preposition);
  if (between.length === 2) return second !== ',' && !DETERMINER.test(second);
  return between.length === 3 && DETERMINER.test(second) && third !== ',';
}

/** The count and the habit as one rate. */
export const eachTime = (one: Quantity, { to, per, unit }: Quantity): Quantity => ({
  ...one,
  to,
  dimension: 'rate',
  value: one.value / per!,
  scale: 1 / per!,
  unit,
  per,
});
