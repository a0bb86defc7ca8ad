import type { Lexeme } from './lexeme.ts';
import { STOP } from './noun.ts';
import type { NumberRead } from './numbers.ts';
import { verbBefore } from './relative.ts';
import { bytesOf, periodOf, secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';

/** Names that a number tells apart: `on day 24`, `rule six`, `month four`. Behind `a`, `per` or `this` they are none. */
const TOLD_APART = wordSet(
  'day week month quarter sprint year rule number step phase part point question option item line section chapter page level stage tier round room ring release version iteration wave incident ticket case task bug story run test batch column attempt principle lesson row slide figure table build grade zone site node shard region host pod cell',
);

const NO_NAME = wordSet(
  'a an per each every this that one any next same the last another first previous whole half our my your in',
);

/** `day 24`, `rule six`: which one, not how many. */
function isTold(all: readonly Lexeme[], number: NumberRead, name: Lexeme, next: Lexeme | undefined): boolean {
  if (!TOLD_APART.has(name.text) || number.fraction || number.article || !Number.isInteger(number.value))
    return false;
  if (next?.glued && (next.kind === 'word' || next.text === '%')) return false;
  const before = all[number.from - 2];
  if (before === undefined || before.sentence !== name.sentence) return true;
  if (NO_NAME.has(before.text) || before.kind === 'number') return false;
  // `we run 47 VMs`
  if (/^(?:i|we|you|they|now|still)$/.test(before.text)) return false;
  if (next?.kind !== 'word' || STOP.has(next.text)) return true;
  // `on the status page 9 minutes after`, `at the site 40 people`: a count of its own begins.
  if (secondsOf(next, false) !== undefined || next.text === 'percent') return false;
  return (
    !/^[a-z]{3,}s$/.test(next.text) ||
    /^(?:page|step|rule|section|chapter|point|question|line|level|stage|phase|part)$/.test(name.text)
  );
}

const MIDDAY = /^(?:midnight|noon|morning|evening|night|monday|tuesday|wednesday|thursday|friday)$/;

/** `at eleven at night`, `one in the morning`, `ten past three`, `awake at six`: a time of the day. */
function isHour(
  all: readonly Lexeme[],
  number: NumberRead,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): boolean {
  if (number.value < 1 || number.value > 59 || !Number.isInteger(number.value)) return false;
  if (next && namesHour(all, number.to, number.value)) return true;
  if (!before || number.value > 12 || number.article) return false;
  if (before.text === 'past') return true;
  if (next?.text === '%' || (next?.kind === 'word' && !STOP.has(next.text))) return false;
  const first = all[number.from - 2]?.text ?? '';
  if (/^(?:by|until|till)$/.test(before.text))
    return all[number.from]!.kind === 'word' && verbBefore(all, number.from, 10) === undefined;
  // `sit at two a month`
  if (before.text === 'at')
    return all[number.from]!.kind === 'word' && !STAYS.has(first) && !isPerTime(all, number.to);
  // `12 a night to two a night`
  const isRate = next?.text === 'a' || all[number.from - 3]?.text === 'a';
  return /^(?:and|to|until|till|before)$/.test(before.text) && MIDDAY.test(first) && !isRate;
}

const isPerTime = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:an?|per)$/.test(all[at]?.text ?? '') && (periodOf(all[at + 1]?.text) ?? 0) > 1;

/** What stands behind an hour: `in the morning`, `at night`, `past three`. */
function namesHour(all: readonly Lexeme[], at: number, value: number): boolean {
  const link = all[at]!.text;
  const behind = all[at + 1]?.text ?? '';
  if (link === 'past') return behind !== '';
  if (link === 'at') return behind === 'night';
  return (
    link === 'in' &&
    behind === 'the' &&
    value <= 24 &&
    /^(?:morning|afternoon|evening|night)$/.test(all[at + 2]?.text ?? '')
  );
}

/** What stands at a value rather than at an hour. */
const STAYS = wordSet(
  'is was are were stays stayed stands stood sits sat capped settled held remains remained peaked runs ran out limit cpu p50 p90 p95 p99 now still steady flat',
);

/** `a second request`, `a second of the two`: the next one, no time. */
function isOrdinal(all: readonly Lexeme[], number: NumberRead, next: Lexeme | undefined): boolean {
  if (!number.article || next?.text !== 'second' || all[number.from]!.text !== 'a') return false;
  const thing = all[number.to + 1];
  if (thing === undefined || thing.sentence !== next.sentence) return false;
  return (
    thing.text === '-' || (thing.kind === 'word' && !STOP.has(thing.text) && !BEHIND_SECOND.has(thing.text))
  );
}

const BEHIND_SECOND = wordSet(
  'faster slower quicker longer shorter late behind ahead old each whenever flat sooner long more less worth tops max maximum average median sustained peak',
);

/** `one day the disk filled`, `I read it one morning`: once, no time that it took. */
function isOnce(all: readonly Lexeme[], number: NumberRead, before: Lexeme | undefined): boolean {
  const unit = all[number.to];
  if (!number.article || all[number.from]!.text !== 'one' || !unit) return false;
  if (!/^(?:day|morning|night|evening|afternoon|weekend|week)$/.test(unit.text)) return false;
  const behind = all[number.to + 1]?.text ?? '';
  if (/^(?:of|per|later|earlier|instead|-|\/)$/.test(behind)) return false;
  if (/^(?:a|each|every)$/.test(behind) && periodOf(all[number.to + 2]?.text) !== undefined) return false;
  return (
    before === undefined ||
    !/^(?:in|within|for|take|takes|took|about|only|just|than|to|from|of|under|least|most|after|lasted|lasts|needs|needed|exactly|per|over|is|was|now|every|→|:|by|below)$/.test(
      before.text,
    )
  );
}

/** `the old one`, `this one`: a pronoun. */
const isPronoun = (all: readonly Lexeme[], number: NumberRead, before: Lexeme | undefined): boolean =>
  number.article &&
  all[number.from]!.text === 'one' &&
  before !== undefined &&
  /^(?:the|this|that|each|every|another|which|old|new|other|first|second|third|latest|last|next|right|wrong|same|big|small|good|bad|real|single|no)$/.test(
    before.text,
  ) &&
  !/^(?:of|in|out)$/.test(all[number.to]?.text ?? '') &&
  secondsOf(all[number.to], false) === undefined;

/** `half a page`, `half an engineer`, `half-way`: no share of what is measured. */
function isHalfThing(all: readonly Lexeme[], number: NumberRead, next: Lexeme | undefined): boolean {
  if (!number.fraction || all[number.from]!.text !== 'half' || !next) return false;
  if (next.text === 'past') return true;
  const at = /^(?:an?|-)$/.test(next.text) ? number.to + 1 : undefined;
  const thing = at === undefined ? undefined : all[at];
  if (thing?.kind !== 'word' || (next.text === '-' && !thing.glued)) return false;
  return secondsOf(thing, false) === undefined && bytesOf(thing.text) === undefined;
}

/** What bears a number without measuring anything, by the words around it. */
export function isNamed(
  all: readonly Lexeme[],
  number: NumberRead,
  before: Lexeme | undefined,
  next: Lexeme | undefined,
): boolean {
  return (
    (before !== undefined && isTold(all, number, before, next)) ||
    isHour(all, number, before, next) ||
    isOrdinal(all, number, next) ||
    isOnce(all, number, before) ||
    isPronoun(all, number, before) ||
    isHalfThing(all, number, next)
  );
}
