import type { Lexeme } from './lexeme.ts';
import { STOP } from './noun.ts';
import { readNumber } from './numbers.ts';
import { ADVERBS, HOUR, periodOf, YEAR } from './units.ts';

/** After how many seconds something comes again, and the lexeme behind the words that say so. */
export interface Period {
  readonly seconds: number;
  readonly unit: string;
  readonly to: number;
}

const ARTICLES = new Set(['a', 'an', 'per', 'each', 'every', 'any', 'one', 'pro']);

/** The period at lexeme `at`: `a day`, `per second`, `/s`, `every two weeks`, `daily`, `in a year`, `by month`. */
export function readPeriod(all: readonly Lexeme[], at: number): Period | undefined {
  const first = all[at];
  if (first === undefined || first.sentence !== all[at - 1]?.sentence) return undefined;
  const adverb = ADVERBS.get(first.text);
  if (adverb !== undefined) return { seconds: adverb, unit: first.text, to: at + 1 };
  if (first.text === '/') {
    const unit = all[at + 1];
    const seconds = periodOf(unit?.text);
    return seconds === undefined ? undefined : { seconds, unit: unit!.text, to: at + 2 };
  }
  const yearly = perAnnum(all, at);
  if (yearly) return { seconds: YEAR, unit: 'year', to: yearly };
  if (ARTICLES.has(first.text)) return every(all, at + 1, first.text === 'every' || first.text === 'each');
  if (first.text === 'by' && periodOf(all[at + 1]?.text)) return every(all, at + 1, false);
  const inside =
    first.text === 'in' || first.text === 'within' || first.text === 'over' || first.text === 'during';
  if (!inside || !/^(?:a|an|one)$/.test(all[at + 1]?.text ?? '')) return undefined;
  // `in a second region` is the next one.
  if (all[at + 2]?.text === 'second' && all[at + 3]?.kind === 'word' && !STOP.has(all[at + 3]!.text))
    return undefined;
  return every(all, at + 2, false);
}

/** Where `p.a.` ends. */
function perAnnum(all: readonly Lexeme[], at: number): number | undefined {
  const { text, end } = all[at]!;
  if (/^(?:pa|p\.a)$/.test(text)) return at + 1;
  const isCut = text === 'p' && all[at + 1]?.text === 'a' && all[at + 1]!.start === end + 1;
  return isCut || (text === 'per' && all[at + 1]?.text === 'annum') ? at + 2 : undefined;
}

/** How many of a unit make a period: the two of `every two weeks`, the half of `every half hour`. */
function timesAt(all: readonly Lexeme[], at: number): { times: number; to: number } {
  if (all[at]?.text === 'quarter' && all[at + 1]?.text === 'of' && /^an?$/.test(all[at + 2]?.text ?? ''))
    return { times: 0.25, to: at + 3 };
  if (all[at]?.text === 'quarter' && all[at + 1]?.text === 'hour') return { times: 0.25, to: at + 1 };
  const number = readNumber(all, at);
  if (!number || number.article) return { times: 1, to: at };
  // `every 3rd week`
  if (all[number.to]?.glued && /^(?:nd|rd|th)$/.test(all[number.to]!.text))
    return { times: number.value, to: number.to + 1 };
  if (!number.fraction) return { times: number.value, to: number.to };
  const of = all[number.to]?.text === 'of' ? number.to + 1 : number.to;
  return { times: number.value, to: /^an?$/.test(all[of]?.text ?? '') ? of + 1 : of };
}

/** `week`, `two weeks`, `other day`, `single day`, what follows `a` or `every`. */
export function every(all: readonly Lexeme[], at: number, counted: boolean): Period | undefined {
  let to = at;
  let times = 1;
  const word = all[to]?.text;
  if (word === 'single' || word === 'working' || word === 'whole' || word === 'calendar' || word === 'given')
    to++;
  else if (counted && (word === 'other' || word === 'second')) {
    times = 2;
    if (periodOf(all[to + 1]?.text) === undefined)
      return word === 'second' ? { seconds: 1, unit: 'second', to: to + 1 } : undefined;
    to++;
  } else if (counted) {
    ({ times, to } = timesAt(all, to));
  }
  const unit = all[to]?.text ?? '';
  const seconds = periodOf(unit);
  if (seconds === undefined || times === 0) return undefined;
  // `47 ms, compared with 180 ms a year ago`
  if (all[to + 1]?.text === 'ago') return undefined;
  // `each w nginx`, `5 a m`: a letter is a unit behind `per` or a number.
  if (unit.length === 1 && to === at && !/^(?:per|pro)$/.test(all[at - 1]!.text)) return undefined;
  return {
    seconds: seconds * times,
    unit: unit.endsWith('s') && unit.length > 1 ? unit.slice(0, -1) : unit,
    to: to + 1,
  };
}

/** The time that events were counted over: `in two years`, `over the last 12 months`, `in the whole year`. */
export function readWindow(all: readonly Lexeme[], at: number, opens = false): Period | undefined {
  const first = all[at];
  if (/^(?:that|last|this|the)$/.test(first?.text ?? '') && first!.sentence === all[at - 1]?.sentence) {
    return every(all, at + 1, false);
  }
  if (
    !first ||
    (!opens && first.sentence !== all[at - 1]?.sentence) ||
    !/^(?:in|over|within|during|for|across|through)$/.test(first.text)
  )
    return undefined;
  let to = at + 1;
  while (
    to < at + 6 &&
    /^(?:the|last|past|first|whole|entire|that|this|previous|all|of)$/.test(all[to]?.text ?? '')
  )
    to++;
  const number = readNumber(all, to);
  const times = number && !number.fraction && !number.article ? number.value : 1;
  const unit = all[number && times === number.value ? number.to : to];
  const seconds = periodOf(unit?.text);
  if (seconds === undefined || times === 0 || seconds * times < HOUR) return undefined;
  return {
    seconds: seconds * times,
    unit: unit!.text,
    to: (number && times === number.value ? number.to : to) + 1,
  };
}

/** A window in front of a count in its sentence: `in the last year it was one time only`. */
export function windowBefore(all: readonly Lexeme[], from: number): Period | undefined {
  const { sentence } = all[from]!;
  for (let i = from - 2; i >= 0 && i > from - 13 && all[i]!.sentence === sentence; i--) {
    if (!/^(?:in|over|last|through)$/.test(all[i]!.text)) continue;
    const window = readWindow(all, i, true);
    if (window && window.to <= from) return { ...window, to: from };
  }
  return undefined;
}
