import type { Lexeme } from './lexeme.ts';
import { saysNow } from './now-cue.ts';
import type { Quantity } from './quantity.ts';
import { wordSet } from './word-set.ts';

/** When a figure was true, as far as the words of its clause tell. */
interface Era {
  readonly past: number;
  readonly now: number;
}

const PAST = wordSet(
  'before previously formerly originally initially beforehand earlier until ago past historically prior',
);

const NOW = wordSet(
  'now today nowadays currently since afterwards afterward eventually finally later meanwhile presently',
);

const IS = wordSet("is are it's takes has have that's they're need needs sits runs stays stay");

const WAS = wordSet('was were took had needed lasted ran hung sat stood');

/** Whether the clause of a quantity says that this is how it is now: `p95 is 90 ms now`, `since the fix it takes 2 minutes`. */
export function isNow(all: readonly Lexeme[], quantities: readonly Quantity[], i: number): boolean {
  const one = quantities[i]!;
  const before = quantities[i - 1];
  // `after six weeks failures were at 1.5%`
  const isSince = before?.dimension === 'time' && all[before.from - 1]?.text === 'after';
  const start = Math.max(sentenceStart(all, one.from), (isSince ? before.from - 1 : before?.to) ?? 0);
  const found = era(all, start, sentenceEnd(all, one.to, quantities[i + 1]?.from ?? all.length), one.from);
  return found.now >= 2 && found.past < 2;
}

/** Which of two quantities came first, by `used to`, `before`, `now`, `today`, `since` and tense in their clauses. */
export function eraOf(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  i: number,
  j: number,
): 'forward' | 'backward' | undefined {
  const first = quantities[i]!;
  const second = quantities[j]!;
  if ((isHabit(first) || isHabit(second)) && second.from - first.to > 14) return undefined;
  const start = Math.max(sentenceStart(all, first.from), quantities[i - 1]?.to ?? 0);
  const cut = boundary(all, first.to, second.from);
  const end = sentenceEnd(all, second.to, quantities[j + 1]?.from ?? all.length);
  const a = era(all, start, cut, first.from);
  const b = era(all, cut, end, second.from);
  if (a.past >= 2 && b.past < 2) return b.now > 0 || adjacent(all, first, second) ? 'forward' : undefined;
  const same = all[first.from]!.sentence === all[second.from]!.sentence;
  if (same && b.now >= 2 && a.now < 2 && (a.past >= 1 || isWhat(all, start, first.from))) return 'forward';
  if (
    !same &&
    b.now >= 2 &&
    a.past === 1 &&
    a.now < 2 &&
    (opensNow(all, second.from) || saysNow(all, second.from, second.to))
  )
    return 'forward';
  if (!same && opensWithin(all, first.from)) return undefined;
  if (b.past >= 2 && a.past < 2 && (a.now > 0 || a.past === 0 || adjacent(all, first, second)))
    return 'backward';
  if (same && a.now >= 2 && b.past >= 1 && b.now < 2) return 'backward';
  return undefined;
}

/** `what ate six weeks`: whatever the verb is, it was so. */
const isWhat = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ text }) => text === 'what');

/** `Within a week there is a write-up. They used to hear of it after 47 minutes`: when the one happens is no state of the other. */
const opensWithin = (all: readonly Lexeme[], from: number): boolean =>
  /^(?:within|after|in)$/.test(all[from - 1]?.text ?? '') && all[from - 2]?.sentence !== all[from]!.sentence;

/** `each ten minutes`, `monthly`: far apart from another rate each is a habit of its own. */
const isHabit = ({ form }: Quantity): boolean => form === 'interval' || form === 'adverb';

/** `It was 4 hours. Now it's 10 minutes.` */
function opensNow(all: readonly Lexeme[], at: number): boolean {
  const start = sentenceStart(all, at);
  return at - start <= 4 && NOW.has(all[start]!.text);
}

const adjacent = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  second.from - first.to <= 22 &&
  (first.dimension !== 'rate' ||
    second.dimension === 'bare' ||
    all[second.from]!.sentence === all[first.from]!.sentence);

function sentenceStart(all: readonly Lexeme[], at: number): number {
  let i = at;
  while (i > 0 && i > at - 40 && all[i - 1]!.sentence === all[at]!.sentence) i--;
  return i;
}

function sentenceEnd(all: readonly Lexeme[], from: number, to: number): number {
  const { sentence } = all[from - 1]!;
  let i = from;
  while (i < to && i < from + 20 && all[i]!.sentence === sentence) i++;
  return i;
}

/** Where the clause of the lexeme before `from` ends: at a comma, a conjunction or the sentence's end. */
function boundary(all: readonly Lexeme[], from: number, to: number): number {
  const { sentence } = all[from - 1]!;
  for (let i = from; i < to; i++) {
    if (all[i]!.sentence !== sentence) return i;
    if (/^(?:,|:|and|but|while|whereas|with|where|so|-|–|—)$/.test(all[i]!.text)) return i;
    // `what ate six weeks now takes four days`
    if (all[i]!.text === 'now' && IS.has(all[i + 1]?.text ?? '')) return i;
  }
  return to;
}

function era(all: readonly Lexeme[], from: number, to: number, at: number): Era {
  let past = 0;
  let now = 0;
  for (let i = from; i < to; i++) {
    past = Math.max(past, pastness(all, i));
    now = Math.max(now, nowness(all, i, at));
  }
  return { past, now };
}

const WISHED =
  /^(?:aimed|wanted|planned|targeted|hoped|needed|asked|promised|agreed|expected|intended|required)$/;

/** `we lowered it to a minute the evening before`: before something else. */
const isEveningBefore = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'before' && /^(?:evening|night|afternoon|morning)$/.test(all[i - 1]?.text ?? '');

/** `at the start`, `on the night it had been 61k`, `on the bad morning`. */
const AT_FIRST =
  /^(?:at (?:first|that time|the (?:start|beginning|outset)) ?|on the (?:day|night|bad|worst)$)/;

/** 2 for words that say it was so once, 1 for a past tense. */
function pastness(all: readonly Lexeme[], i: number): number {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  if (isEveningBefore(all, i)) return 1;
  if (PAST.has(text) || (text === 'used' && next === 'to') || (text === 'had' && next === 'been')) return 2;
  if (AT_FIRST.test(`${text} ${next} ${all[i + 2]?.text}`)) return 2;
  // `where we had shipped quarterly, we …`
  if (text === 'where' && /^(?:had|used|once)$/.test(all[i + 2]?.text ?? '')) return 2;
  if (
    text === 'when' &&
    /^(?:i|we)$/.test(next) &&
    /^(?:began|started|joined|came|arrived)$/.test(all[i + 2]?.text ?? '')
  )
    return 2;
  if (text === 'previous' && /^(?:one|time|round|drill|exercise|attempt|run|year|quarter|month)$/.test(next))
    return 2;
  if (text === 'old' || (text === 'last' && next === 'year')) return 1;
  return WAS.has(text) || (text.length > 4 && text.endsWith('ed') && !WISHED.test(text) && !isDoneNow(all, i))
    ? 1
    : 0;
}

/** `are rolled back by a machine`. */
const isDoneNow = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:is|are|be|being|gets?)$/.test(all[i - 1]?.text ?? '');

/** 2 for words that say it is so now, or since something was done; 1 for a present tense. */
function nowness(all: readonly Lexeme[], i: number, at: number): number {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  if (NOW.has(text) || (text === 'these' && next === 'days') || (text === 'no' && next === 'longer'))
    return 2;
  if (text === 'from' && next === 'then' && all[i + 2]?.text === 'on') return 2;
  if (text === 'this' && /^(?:time|year|quarter|month)$/.test(next)) return 2;
  // `after the fix`, but not `after 8 days`, where the days are the figure.
  if (text === 'after' && (i > at || at - i > 3 || /^(?:the|that|this|we|i)$/.test(next))) return 2;
  if ((text === 'in' || text === 'by' || text === 'at') && next === 'the' && all[i + 2]?.text === 'end')
    return 2;
  return IS.has(text) ? 1 : 0;
}
