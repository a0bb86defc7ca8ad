import { countAlike } from './alike.ts';
import { dateOf } from './dated.ts';
import { leadOf } from './lead-of.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { whichOf } from './which-of.ts';
import { wordSet } from './word-set.ts';

/** `forward`: the first was so before the second. */
export type Direction = 'forward' | 'backward';

const ARROW = /^(?:[→⇒➔➜➡⟶⟹↘↗↓↑]|[-=]+>)$/;

const MOVED =
  wordSet(`from went go goes gone going fell fall falls fallen dropped drop drops cut cuts came come comes brought bring got get gets reduced reduce rose rise rises grew grow increased increase raised
  raise shrank took take moved move improved improve jumped climbed climb slowed slid slipped sank up down lowered halved doubled decreased declined changed turned dipped tripled crept expanded scaled`);

/** `9 in H1, 2 in H2`, `seven last year, two this year`. */
export function dated(all: readonly Lexeme[], first: Quantity, second: Quantity): Direction | undefined {
  const one = dateOf(all, first);
  const other = one === undefined ? undefined : dateOf(all, second);
  if (one === undefined || other === undefined || one === other) return undefined;
  return isBefore(one, other) ? 'forward' : 'backward';
}

/** `nine in 2021, one last year`: what has no year of its own is later. */
const isBefore = (one: number, other: number): boolean =>
  one < YEARS === other < YEARS ? one < other : other < YEARS;

const YEARS = 1000;

/** Which came first of two quantities that the words right at them join: `from A to B`, `A → B`, `B instead of A`. */
export function joint(
  all: readonly Lexeme[],
  first: Quantity,
  second: Quantity,
  gap: number,
): Direction | undefined {
  const said = saidThen(all, first, second, gap);
  if (said) return said;
  const at = leadOf(all, second.from);
  if (at < first.to - 1) return undefined;
  const word = at >= first.to ? all[at]!.text : '';
  const before = all[at - 1]?.text ?? '';
  const start = leadOf(all, first.from);
  const opens = start >= 0 ? all[start]!.text : '';
  if (isPointed(all, first, second, at)) return 'forward';
  if (isDifference(all, first, opens, word)) return undefined;
  if (first.weak && opens !== 'from' && opens !== 'of') return undefined;
  if (
    /^(?:to|into|until|till)$/.test(word) &&
    !/^(?:closer|close|next|due|thanks|according|compared|opposed)$/.test(before)
  ) {
    const moved = opens === 'from' || movedBefore(all, first.from);
    if (moved && noClause(all, first.to, second.from)) return 'forward';
  }
  // `we came from six a month and are at one`
  if (opens === 'from' && IS_NOW.test(word) && all[at + 1]!.text === 'at') return 'forward';
  if (isBecome(all, first, second, at)) return 'forward';
  if (opens === 'from' && second.form === 'none') return 'forward';
  if (isInstead(opens, all[start - 1]?.text)) return 'forward';
  return isTurned(all, first, second, at) || isInstead(word, before) ? 'backward' : undefined;
}

/** `180 → 47 ms`, `180 ms > 47 ms`, `2 s ~> 200 ms`. */
function isPointed(all: readonly Lexeme[], first: Quantity, second: Quantity, at: number): boolean {
  if (at >= first.to && ARROW.test(all[at]!.text) && second.from - first.to <= 8) return true;
  const between = all.slice(first.to, second.from).map(({ text }) => text);
  return /^~?>$/.test(between.join('')) && first.dimension === second.dimension && first.dimension !== 'bare';
}

/** `reduced by 1.8 s to 200 ms`, `rose 20 pp to 85%`: by how much, and to what. */
const isDifference = (all: readonly Lexeme[], first: Quantity, opens: string, word: string): boolean =>
  word === 'to' && (opens === 'by' || /^(?:pp|points)$/.test(all[first.to - 1]!.text));

const IS_NOW =
  /^(?:is|are|was|were|am|stand|stands|stood|sit|sits|sat|now|we're|i'm|it's|they're|ended|landed)$/;

/** `weekly outages became one a quarter`, `3h10 to 35 min`, `7 s down to 40 ms`. */
function isBecome(all: readonly Lexeme[], first: Quantity, second: Quantity, at: number): boolean {
  const { text } = all[at]!;
  if (/^(?:became|become|becomes)$/.test(text))
    return second.from - first.to <= 6 && !isOfAnother(all, first.to, at);
  if (text === 'into' && all[at - 1]?.text === 'turned') return second.from - first.to <= 6;
  const comma = all[first.to]!.text === ',' ? 1 : 0;
  const down = at === first.to + comma + 1 && /^(?:down|up)$/.test(all[at - 1]!.text);
  return (
    text === 'to' && (at === first.to || down) && (sinks(first, second) || (down && shrinks(first, second)))
  );
}

/** `three times, so one tap can become 27 queries`: of something else, and no more than possible. */
const isOfAnother = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ text }) => /^(?:so|can|may|might)$/.test(text));

/** `3h10 to 35 min`, `0 to 84 %`: no range, for a range ascends. */
function sinks(first: Quantity, second: Quantity): boolean {
  if (first.value === 0) return first.dimension === 'bare' && /^(?:share|rate|count)$/.test(second.dimension);
  return first.dimension === second.dimension && first.dimension !== 'bare' && first.value > second.value;
}

/** `240 ms down to 150`: the second has its unit of the first. */
const shrinks = (first: Quantity, second: Quantity): boolean =>
  second.dimension === 'bare' &&
  second.unit === '' &&
  second.weak !== true &&
  second.value !== first.value / first.scale;

const THEN = /^(?:before|earlier|previously|originally|initially|was)$/;
const LATER = /^(?:now|today|after|afterwards|currently|nowadays)$/;

/** `four coffees before, and we ate three cakes after`: of two clauses each counts a thing of its own. */
const mayBeAlike = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  first.dimension !== 'count' ||
  second.dimension !== 'count' ||
  countAlike(first, second) ||
  !all.slice(first.to, second.from).some(({ text }) => /^(?:i|we|they|he|she)$/.test(text));

/** `140 before, 6 now`, `15 minutes, now 4`, `200 ms (was 500)`: the words right at the two say it. */
function saidThen(
  all: readonly Lexeme[],
  first: Quantity,
  second: Quantity,
  gap: number,
): Direction | undefined {
  if (first.weak || second.weak || !mayBeAlike(all, first, second)) return undefined;
  const said = whichOf(all, first, second);
  if (said) return said;
  if (gap > 6) return undefined;
  const ahead = all[second.from - 1]!.text;
  const behindFirst = all[first.to]!.text;
  const behindSecond = all[second.to]?.sentence === all[second.from]!.sentence ? all[second.to]!.text : '';
  const later = LATER.test(ahead) || LATER.test(behindSecond);
  if (later && THEN.test(behindFirst) && behindFirst !== 'was') return 'forward';
  if (LATER.test(behindFirst) && (THEN.test(ahead) || THEN.test(behindSecond)) && behindSecond !== 'was')
    return 'backward';
  if (first.dimension !== 'bare' && ahead === 'now' && gap <= 4 && countAlike(first, second))
    return 'forward';
  // `(was about 800 ms)`, `(before: 500)`
  const lead = ahead === ':' ? second.from - 2 : Math.max(first.to, wordBefore(all, second.from));
  const told = all[lead]!.text;
  const bracket = all[lead - 1]?.text === '(';
  return bracket && gap <= 5 && (THEN.test(told) || /^(?:were|from)$/.test(told)) ? 'backward' : undefined;
}

/** `B, up from A`, `B versus A`, `B compared with A`, `B rather than A`. */
function isTurned(all: readonly Lexeme[], first: Quantity, second: Quantity, at: number): boolean {
  const word = at >= first.to ? all[at]!.text : '';
  const before = all[at - 1]?.text ?? '';
  if (isInstead(all[second.from - 1]!.text, all[second.from - 2]?.text)) return true;
  // `rather than about 800 ms`
  if (word === 'rather' && all[at + 1]!.text === 'than') return true;
  if (/^(?:to|with)$/.test(word) && /^(?:compared|opposed|comparison)$/.test(before)) return true;
  const alike =
    first.dimension === second.dimension || second.dimension === 'bare' || first.dimension === 'bare';
  const far = word === 'from' && /^(?:up|down)$/.test(before);
  const gap = second.from - first.to;
  return (
    alike &&
    (far || !second.weak) &&
    gap <= (far ? 12 : 7) &&
    !(far && isWithin(all, first)) &&
    countAlike(first, second) &&
    (/^(?:from|versus|vs|previously|formerly|originally)$/.test(word) ||
      (word === 'against' && isOld(all, second)))
  );
}

/** `against 310 ms on the old server`. */
const isOld = (all: readonly Lexeme[], { to }: Quantity): boolean =>
  all
    .slice(to, to + 5)
    .some(
      ({ text, sentence }) =>
        sentence === all[to - 1]!.sentence &&
        /^(?:old|before|earlier|previous|previously|last|ago)$/.test(text),
    );

/** `in half a year, up from two`: what rose is something else. */
const isWithin = (all: readonly Lexeme[], one: Quantity): boolean =>
  one.dimension === 'time' && /^(?:in|within|over|during|after)$/.test(all[one.from - 1]?.text ?? '');

const isInstead = (word: string, before: string | undefined): boolean =>
  (word === 'of' && (before === 'instead' || before === 'place')) || (word === 'than' && before === 'rather');

function noClause(all: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:but|while|and|because|:)$/.test(all[i]!.text)) return false;
  return true;
}

const movedBefore = (all: readonly Lexeme[], from: number): boolean =>
  inFront(all, from, 10).some(({ text }) => MOVED.has(text));
