import { bare, perTime, quantity, wordsBefore } from './amount.ts';
import { grouped, hasParts } from './continental.ts';
import type { Lexeme } from './lexeme.ts';
import { type NounPhrase, readNoun } from './noun.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { type Period, readPeriod, readWindow, windowBefore } from './period.ts';
import type { Quantity } from './quantity.ts';
import { EVENTS, REQUESTS } from './things.ts';
import { periodOf } from './units.ts';

/** Two of them measure nothing: `on the two sides`, `the last four digits`, `in three ways`. */
const NO_THINGS = /^(?:sides|ways|digits|reasons|halves|ends|extremes|evils|worlds|thirds)$/;

const PEOPLED =
  /^(?:person|people|man|member|engineer|developer|node|server|host|machine|region|zone|site|service)$/;

/** `a 300 node cluster`, typed without its hyphen. */
export const isGroup = (all: readonly Lexeme[], at: number, { value, fraction }: NumberRead): boolean =>
  value > 1 &&
  !fraction &&
  PEOPLED.test(all[at]?.text ?? '') &&
  all.slice(at + 1, at + 3).some(({ text, sentence }) => sentence === all[at]!.sentence && WHOLES.test(text));

const WHOLES = /^(?:clusters?|teams?|fleets?|squads?|groups?|org|setups?|company|startup|pools?)$/;

/** A number with the noun that it counts, or with a period alone: `14 services`, `3 a month`, `4,200 requests per second`. */
export function counted(all: readonly Lexeme[], number: NumberRead, at: number): Quantity | undefined {
  // `one in the last four months`, `two in the past year`
  const isPast = all[at]!.text === 'in' && /^(?:last|past)$/.test(all[at + 2]?.text ?? '');
  const isCount = number.article
    ? all[number.from]!.text === 'one'
    : isPast && Number.isInteger(number.value);
  const window = isCount ? readWindow(all, at) : undefined;
  if (window && isBesideDated(all, number.from)) return bare(all, number);
  if (window)
    return {
      ...quantity(number, 'rate', number.value / window.seconds, `/${window.unit}`, window.to),
      per: window.seconds,
    };
  const attribute = all[at - 1]?.text === '-' || isGroup(all, at, number);
  const noun = readNoun(all, at, number.article || attribute);
  const many = noun?.plural && !hasParts(noun.head) ? grouped(all, number) : number;
  const period = periodBehind(all, number.from, at, noun);
  if (period) return { ...perTime(many, period), noun };
  // `a two-line change` has a size, `a five-person team` is one.
  if (attribute && !PEOPLED.test(all[at]!.text)) return undefined;
  if (noun === undefined || !(noun.plural || number.article || attribute)) return bare(all, number);
  if (NO_THINGS.test(noun.head)) return undefined;
  if (number.fraction)
    return { ...quantity(number, 'share', number.value, '%', noun.to), noun, form: 'part' };
  if (number.article)
    return all[number.from]!.text === 'one'
      ? { ...quantity(number, 'count', 1, '', noun.to), noun, weak: true }
      : undefined;
  return { ...quantity(many, 'count', many.value, '', noun.to), noun };
}

/** `nine in 2021, one last year`: the second of two counts that are told with their years. */
const isBesideDated = (all: readonly Lexeme[], from: number): boolean =>
  /(?:\b(?:in|during|for) 20[0-9]{2}|\b(?:last|previous) (?:year|quarter|month))(?: (?:,|and|but|;|—|–))?(?: (?:just|only|and))*$/.test(
    wordsBefore(all, from),
  );

/** `through a week of it I counted 61 pages`. */
const COUNTED = /^(?:counted|found|saw|had|got|were|was|:)$/;

/** `3 a month`, `4 incidents in a year`; `two shops in one evening` is no rate, nor is `from 610 to 95 over a weekend`. */
function periodBehind(
  all: readonly Lexeme[],
  start: number,
  at: number,
  noun: NounPhrase | undefined,
): Period | undefined {
  const short =
    all[at + 1]?.text === '/' && all[at + 1]!.glued && all[at]!.kind === 'word' ? at + 1 : undefined;
  const inside = /^(?:in|within|over|during)$/.test(all[noun?.to ?? at]?.text ?? '');
  const moved = noun === undefined && all[at - 2]?.text === 'to' && all[at - 3]?.kind === 'number';
  const happens = noun !== undefined && (EVENTS.test(noun.head) || REQUESTS.test(noun.head));
  const end = short ?? noun?.to ?? at;
  const done = noun === undefined ? end : behindVerb(all, end);
  const period = inside && (noun ? !happens : moved) ? undefined : readPeriod(all, done);
  if (period || !happens) return period;
  const counted = COUNTED.test(all[start - 1]?.text ?? '') ? windowBefore(all, start) : undefined;
  return readWindow(all, noun.to) ?? (counted && { ...counted, to: noun.to });
}

const MANY = 3;

const LINKS = /^(?:and|or|but|of|for|to|with|from|by|than|which|who|that|twice|once)$/;

/** `1,000 files copied per second`, `2,000 bookings go through each second`: where the period begins, behind what they do. */
function behindVerb(all: readonly Lexeme[], end: number): number {
  for (let i = end; i <= end + MANY && all[i]?.sentence === all[end - 1]!.sentence; i++) {
    const { text, kind } = all[i]!;
    if (text === 'per' || isEachSecond(all, i)) return i;
    if (kind !== 'word' || LINKS.test(text) || readNumber(all, i) !== undefined) return end;
  }
  return end;
}

/** `each hour` is how often, and not how many. */
const isEachSecond = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:each|every)$/.test(all[at]!.text) &&
  all[at + 1]?.text === 'second' &&
  periodOf(all[at + 2]?.text) === undefined;
