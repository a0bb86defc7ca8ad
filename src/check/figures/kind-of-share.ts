import type { MetricKind } from '../../bank/question.ts';
import { at, type Kinds } from './kind.ts';
import type { Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import type { Quantity } from './quantity.ts';
import { REQUESTS } from './things.ts';

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
  const thing = all[one.to]?.text === 'of' ? readNoun(all, one.to, true)?.head : undefined;
  const high =
    one.value >= 0.97 &&
    one.value < 1 &&
    one.form !== 'part' &&
    (thing === undefined || REQUESTS.test(thing) || /^(?:time|minutes|starts|year|month)$/.test(thing));
  if (first === 'availability' || (first !== 'error-rate' && high && at(near, 'coverage') > 9)) {
    return { kind: 'availability', also: ['coverage'] };
  }
  if (first === 'error-rate' && one.value >= 0.97 && one.value < 1 && one.form !== 'part')
    return { kind: 'availability', also: ['coverage', 'error-rate'] };
  if (first === 'error-rate')
    return {
      kind: 'error-rate',
      also: at(near, 'coverage') < at(near, 'error-rate') + 5 ? ['coverage'] : [],
    };
  // `1 in 400,000`: so rare is rather a rate of what went wrong.
  if (one.form === 'part' && one.value <= RARE)
    return repeats.length > 0
      ? { kind: 'error-rate', also: ['coverage', 'frequency'] }
      : { kind: 'coverage', also: ['error-rate'] };
  return {
    kind: 'coverage',
    also: first === undefined && one.form !== 'part' ? ['error-rate', 'availability', ...repeats] : repeats,
  };
}

function lostBefore(all: readonly Lexeme[], from: number): boolean {
  const words = [all[from - 1]?.text ?? '', all[from - 2]?.text ?? ''];
  return words.some((word) => /^(?:dropped|lost|missed|rejected|refused|failed)$/.test(word));
}
