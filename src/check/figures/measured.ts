import { magnitude, timesAs } from './factor-words.ts';
import type { Lexeme } from './lexeme.ts';
import { isNoMeasure } from './no-measure.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { readShareOf } from './share-of.ts';
import { isSpread } from './spread.ts';
import { money, withUnit } from './unit.ts';
import { MONEY, secondsOf } from './units.ts';

type Read = Quantity | { readonly skip: true; readonly to: number };

export function measured(all: readonly Lexeme[], at: number): Read | undefined {
  const sign =
    all[at]!.kind === 'mark' ||
    /^(?:usd|eur|gbp|chf|inr|rs|aud|cad|sek|nok|dkk|pln|jpy|brl)$/.test(all[at]!.text)
      ? MONEY.get(all[at]!.text)
      : undefined;
  const number = readNumber(all, sign ? at + 1 : at);
  if (number === undefined || (sign !== undefined && all[at + 1]?.kind !== 'number')) return undefined;
  if (sign) return money(all, { ...number, from: at }, sign);
  const to = isNoMeasure(all, number);
  if (to !== undefined) return { skip: true, to };
  return (
    magnitude(all, number) ??
    timesAs(all, number) ??
    readShareOf(all, number) ??
    withUnit(all, ranged(all, number))
  );
}

/** `2-3 weeks`, `5 or 6`, `85 to 95 ms`, `between 5 and 10`: the middle, unless the words make it a before and after. */
export function ranged(all: readonly Lexeme[], low: NumberRead): NumberRead {
  const word = all[low.to]?.text;
  const between = word === 'and' && all[low.from - 1]?.text === 'between';
  const dash = word === '-' || word === '–' || word === '—';
  const to = word === 'to' && isSpread(all, low);
  const comma = word === ',' && isGuess(all, low);
  if (!between && !dash && word !== 'or' && !to && !comma) return low;
  const oneOr = word === 'or' && all[low.from]!.text === 'one';
  if ((low.article && !oneOr) || all[low.to]!.sentence !== all[low.from]!.sentence) return low;
  const next = MONEY.has(all[low.to + 1]?.text ?? '') ? low.to + 2 : low.to + 1;
  const high = readNumber(all, next);
  if (high === undefined || high.article || high.fraction || high.value <= low.value || low.value === 0)
    return low;
  // `2-5k`: the scale is the pair's.
  const scale = high.value >= 1000 && low.value < 1000 && all[high.to - 1]!.kind === 'word' ? 1000 : 1;
  if (high.value > low.value * scale * 10 && low.value > 0) return low;
  return {
    ...high,
    from: low.from,
    value: (low.value * scale + high.value) / 2,
    vague: false,
    article: false,
  };
}

/** `15, 20 minutes`: the two of a guess share their unit. */
function isGuess(all: readonly Lexeme[], low: NumberRead): boolean {
  const high = readNumber(all, low.to + 1);
  return (
    high !== undefined &&
    high.value > low.value &&
    high.value <= low.value * 2 &&
    secondsOf(all[high.to], all[high.to - 1]!.kind === 'number') !== undefined
  );
}
