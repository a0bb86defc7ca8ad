import type { Lexeme } from './lexeme.ts';
import { type NounPhrase, readNoun } from './noun.ts';
import { saysNow } from './now-cue.ts';
import { allOf } from './part-words.ts';
import type { Quantity } from './quantity.ts';
import { made, type Reader } from './reader.ts';
import { verbBefore, wordBefore } from './relative.ts';
import { EVENTS } from './things.ts';
import { secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';

const NOTHING =
  /^(?:zero|no|without|any|single|minutes?|seconds?|hours?|of|an?|visible|facing|-|noticeable|measurable|unplanned|planned|further|second's|minute's|real|actual|one|saw|noticed|felt|had|experienced|users?|customers?|caused)$/;

const DOWN = wordSet('downtime downtimes outage outages interruption interruptions');

/** `zero downtime`, `no outage`, `not a single second of downtime`, `without any downtime`, `never went down`. */
export const noDowntime: Reader = (all, at) => {
  const word = all[at]!.text;
  if (word === 'never') {
    const down =
      /^(?:went|goes|gone|was|were|been)$/.test(all[at + 1]?.text ?? '') && all[at + 2]?.text === 'down';
    return down ? made(at, at + 3, { dimension: 'share', value: 1, unit: '%', form: 'downtime' }) : undefined;
  }
  if (word === 'not' && all[at + 1]?.text !== 'a' && all[at + 1]?.text !== 'one') return undefined;
  for (let i = at + 1; i < at + 9 && all[i]?.sentence === all[at]!.sentence; i++) {
    const text = all[i]!.text;
    if (DOWN.has(text) || (text === 'down' && all[i + 1]?.text === 'time')) {
      return made(at, i + (text === 'down' ? 2 : 1), {
        dimension: 'share',
        value: 1,
        unit: '%',
        form: 'downtime',
        noun: { from: i, to: i + 1, plural: false, head: text },
      });
    }
    if (!NOTHING.test(text)) return undefined;
  }
  return undefined;
};

/** `none`, `zero`, `never again`, `not one since`, `no repeats since`: nothing of what was counted is left. */
export const none: Reader = (all, at) => {
  const next = all[at + 1];
  switch (all[at]!.text) {
    case 'none':
      // `none did` counts nothing.
      if (/^(?:did|do|does|would|could)$/.test(next?.text ?? '') || isAbsent(all, at)) return undefined;
      return noneOfAll(all, at) ?? zero(at, at + 1);
    case 'nil':
      return zero(at, at + 1);
    case 'nothing':
      return isLeft(all, at) ? zero(at, at + 1) : undefined;
    case 'never':
      if (next?.text === 'again') return zero(at, at + 2);
      return isLeft(all, at) ? zero(at, at + 1) : negated(all, at);
    case 'zero':
      return zeroAt(all, at);
    case '0': {
      const noun = next?.glued === false ? readNoun(all, at + 1) : undefined;
      return noun && zero(at, noun.to, noun);
    }
    case 'no':
      return noneOf(all, at, next?.text === 'more' ? at + 2 : at + 1);
    case 'not':
      return (next?.text === 'one' ? noneOf(all, at, at + 2) : undefined) ?? negated(all, at);
    default:
      return negated(all, at);
  }
};

/** `30 days without an incident`; but `we deployed without an incident` counts nothing. */
export const without: Reader = (all, at) => {
  const isLasting = all[at - 1]?.sentence === all[at]!.sentence && secondsOf(all[at - 1], true) !== undefined;
  return isLasting ? noneOf(all, at, /^an?$/.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1) : undefined;
};

/** `zero incidents`, `fell to zero`; but `zero point one percent` is a number, and `the pods scale to zero` no figure. */
function zeroAt(all: readonly Lexeme[], at: number): Quantity | undefined {
  if (all[at + 1]?.text === 'point') return undefined;
  const noun = readNoun(all, at + 1);
  if (noun) return zero(at, noun.to, noun);
  const isSunk = all[at - 1]?.text === 'to' && verbBefore(all, at - 1, 4) === 'down';
  return isSunk || isRate(all, at) ? zero(at, at + 1) : { ...zero(at, at + 1), weak: true };
}

/** `I suspected a deploy, but there had been none`: what one looked for was not there. */
const isAbsent = (all: readonly Lexeme[], at: number): boolean =>
  /(?:but|though|although|yet) there (?:was|were|had been) $/.test(
    all
      .slice(Math.max(0, at - 4), at)
      .map(({ text }) => `${text} `)
      .join(''),
  );

/** `none of the seven actions`: no part of them. */
function noneOfAll(all: readonly Lexeme[], at: number): Quantity | undefined {
  const whole = all[at + 1]?.text === 'of' ? allOf(all, at) : undefined;
  return whole && { ...whole, value: 0 };
}

/** `from a dozen to nothing`, `from nothing to 80 %`, `now never`; but `now nothing happens`. */
function isLeft(all: readonly Lexeme[], at: number): boolean {
  if (all[at - 1]?.text === 'from' && all[at + 1]?.text === 'to') return true;
  const behind = all[at + 1];
  if (
    behind?.kind === 'word' &&
    behind.sentence === all[at]!.sentence &&
    !/^(?:now|since|any|and|at)$/.test(behind.text)
  )
    return false;
  if (saysNow(all, at, at + 1)) return true;
  const before = wordBefore(all, at);
  return (
    all[at - 1]?.text === 'now' ||
    (before >= 0 && /^(?:→|->)$/.test(all[before]!.text)) ||
    (before > 0 &&
      all[before]!.text === 'to' &&
      !/^(?:attach|connect|belong|refer|point|come|came|amount|bound|link|relat|add|react|respond|due|next|close)/.test(
        all[before - 1]!.text,
      ))
  );
}

/** `The error rate is zero`, `packet loss stayed at zero`. */
function isRate(all: readonly Lexeme[], at: number): boolean {
  const before = all.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return RATE.test(before.join(' '));
}

const RATE =
  /\b(?:rate|ratio|loss|errors?|failures?|timeouts?)(?: now| today| since)? (?:is|are|was|were|has been|stays?|stayed|remains?|remained|sits?|sat)(?: now| still| almost| practically| virtually| basically| at)*$/;

const zero = (from: number, to: number, noun?: NounPhrase): Quantity =>
  made(from, to, { dimension: 'count', value: 0, unit: '', form: 'none', noun });

/** `no incidents`, `no failed requests`, `not one crash`: only of what happens, for `no doubt` counts nothing. */
function noneOf(all: readonly Lexeme[], at: number, from: number): Quantity | undefined {
  const noun = readNoun(all, from, true);
  if (
    !noun ||
    noun.to - at >= 6 ||
    isLacking(all, at, noun) ||
    (noun.head === 'one' && noun.to === noun.from + 1)
  )
    return undefined;
  const failed = all
    .slice(noun.from, noun.to)
    .some(({ text }) => /^(?:fail|error|lost|broken|reject)/.test(text));
  return failed || EVENTS.test(noun.head) ? { ...zero(at, noun.to, noun), weak: true } : undefined;
}

/** `there is no alert for it`, `it has no test`: a thing that one has or has not. */
const isLacking = (all: readonly Lexeme[], at: number, { head, to }: NounPhrase): boolean =>
  /^(?:alert|ticket|review|test|drill|exercise|meeting|workshop|page|restore|scan|renewal|release)$/.test(
    head,
  ) &&
  /^(?:is|was|there's|theres|have|has|had|with|got)$/.test(all[at - 1]?.text ?? '') &&
  all[to]?.text !== 'since';

/** `not a single one`, `not had one since`, `has not happened since`, `never came back`. */
function negated(all: readonly Lexeme[], at: number): Quantity | undefined {
  if (all[at + 1]?.text === 'a' && all[at + 2]?.text === 'single')
    return zero(at, Math.min(at + 4, all.length));
  // `it can't come back to one person` says what is possible, not what happened.
  if (/^(?:can|could|won|would|shouldn|don|cannot)/.test(all[at]!.text)) return undefined;
  if (isWish(all, at)) return undefined;
  let done = all[at]!.text === 'never';
  for (let i = at + 1; i < at + 7 && all[i]?.sentence === all[at]!.sentence; i++) {
    const { text, kind } = all[i]!;
    if (kind !== 'word') return undefined;
    if (RECURRED.test(text)) return zero(at, i + 1);
    if (text === 'back' && /^(?:come|came)$/.test(all[i - 1]!.text)) return zero(at, i + 1);
    done ||= DONE.test(text);
    if ((done && (text === 'since' || text === 'again')) || (text === 'single' && all[i - 1]!.text === 'a')) {
      return zero(at, i + 1);
    }
  }
  return undefined;
}

/** `could never be left again`, `so that it does not come again`: what may be, or was meant to be. */
function isWish(all: readonly Lexeme[], at: number): boolean {
  const { sentence } = all[at]!;
  const told = /^(?:had|was|were|came|happened|did|didn't|hadn't|has|have|hasn't|haven't)$/;
  for (let i = at - 1; i >= 0 && i > at - 6 && all[i]!.sentence === sentence; i--) {
    if (MODAL.test(all[i]!.text)) return i >= at - 2;
    if (told.test(all[i]!.text)) return false;
    if (/^(?:so|that|sure|ensure|prevent|hope|hoping)$/.test(all[i]!.text)) return !told.test(all[at]!.text);
  }
  return false;
}

const MODAL = /^(?:can|could|will|would|should|shall|must|may|might|to|we'll|it'll|i'll|they'll)$/;

const RECURRED = /^(?:recurred|recur|reappeared|reoccurred|resurfaced|returned)$/;
// What did not happen; `how do we not have it again` is no figure.
const DONE = /^(?:had|seen|happened|happen|occurred|needed|been|gone|come|came|see|\w{3,}ed)$/;
