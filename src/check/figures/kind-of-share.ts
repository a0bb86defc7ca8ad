import type { MetricKind } from '../../bank/question.ts';
import { wordsBefore } from './amount.ts';
import { at, type Kinds } from './kind-cues.ts';
import type { Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import type { Quantity } from './quantity.ts';
import { EVENTS, REQUESTS } from './things.ts';

const RARE = 0.05;

export function ofShare(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  if (one.form === 'nines') return { kind: 'availability', also: ['coverage'] };
  if (one.form === 'downtime') return { kind: 'availability', also: ['frequency'] };
  if (one.form === 'part' && lostBefore(all, one.from)) return { kind: 'error-rate', also: ['coverage'] };
  const repeats = at(near, 'frequency') < 9 ? (['frequency', 'error-rate'] as const) : [];
  const shares = (['availability', 'error-rate', 'coverage', 'cost'] as const).filter((kind) =>
    near.has(kind),
  );
  shares.sort((a, b) => near.get(a)! - near.get(b)!);
  const first = shares[0];
  const open = first === undefined || (first === 'coverage' && isPlainShare(all, one.from));
  const thing = all[one.to]?.text === 'of' ? readNoun(all, one.to, true)?.head : one.noun?.head;
  const high =
    one.value >= 0.97 &&
    one.value < 1 &&
    one.form !== 'part' &&
    (thing === undefined || REQUESTS.test(thing) || /^(?:time|minutes|starts|year|month)$/.test(thing));
  if (first === 'availability' || (first !== 'error-rate' && high && at(near, 'coverage') > 9)) {
    return { kind: 'availability', also: ['coverage'] };
  }
  if (
    first === 'error-rate' &&
    !isErrorRate(all, one.from) &&
    one.value >= 0.97 &&
    one.value < 1 &&
    one.form !== 'part'
  )
    return { kind: 'availability', also: ['coverage', 'error-rate'] };
  if (first === 'error-rate')
    return {
      kind: 'error-rate',
      also: at(near, 'coverage') < at(near, 'error-rate') + 5 || isHit(thing) ? ['coverage'] : [],
    };
  // `1 in 400,000`: so rare is rather a rate of what went wrong.
  if (one.form === 'part' && one.value <= RARE)
    return repeats.length > 0
      ? { kind: 'error-rate', also: ['coverage', 'frequency'] }
      : { kind: 'coverage', also: ['error-rate'] };
  return {
    kind: 'coverage',
    also: open && one.form !== 'part' ? ['error-rate', 'availability', ...repeats] : repeats,
  };
}

/** `the share of red builds went from 31% to`: it does not say whether that is good or bad. */
const isPlainShare = (all: readonly Lexeme[], from: number): boolean =>
  /(?:^| )(?:share|rate|proportion|percentage)(?: |$)/.test(wordsBefore(all, from, 15));

/** `the error rate rose to 98 %`; but of the errors of a service that answers 98 % is what it answers. */
const isErrorRate = (all: readonly Lexeme[], from: number): boolean =>
  /(?:^| )(?:errors?|failure|crash|loss|bounce) rate(?: |$)/.test(wordsBefore(all, from, 10));

/** `18% of our users got nothing but timeouts`: how many were hit, where a share of the requests tells how many failed. */
const isHit = (thing: string | undefined): boolean =>
  thing !== undefined &&
  (/^(?:users|visitors)$/.test(thing) || !(REQUESTS.test(thing) || EVENTS.test(thing)));

function lostBefore(all: readonly Lexeme[], from: number): boolean {
  const words = [all[from - 1]?.text ?? '', all[from - 2]?.text ?? ''];
  return words.some((word) => /^(?:dropped|lost|missed|rejected|refused|failed)$/.test(word));
}
