import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

/** When a figure was true, as far as the words of its clause tell. */
interface Era {
  readonly past: number;
  readonly now: number;
}

const PAST = new Set(
  'before previously formerly originally initially beforehand earlier until ago past historically prior'.split(
    ' ',
  ),
);
const NOW = new Set(
  'now today nowadays currently since afterwards afterward eventually finally later meanwhile presently'.split(
    ' ',
  ),
);
const IS = new Set("is are it's takes has have that's they're need needs sits runs stays stay".split(' '));
const WAS = new Set('was were took had needed lasted ran hung sat stood'.split(' '));

/** Whether the clause of a quantity says that this is how it is now: `p95 is 90 ms now`, `since the fix it takes 2 minutes`. */
export function isNow(all: readonly Lexeme[], quantities: readonly Quantity[], i: number): boolean {
  const one = quantities[i]!;
  const start = Math.max(sentenceStart(all, one.from), quantities[i - 1]?.to ?? 0);
  const found = era(all, start, sentenceEnd(all, one.to, quantities[i + 1]?.from ?? all.length));
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
  const start = Math.max(sentenceStart(all, first.from), quantities[i - 1]?.to ?? 0);
  const cut = boundary(all, first.to, second.from);
  const end = sentenceEnd(all, second.to, quantities[j + 1]?.from ?? all.length);
  const a = era(all, start, cut);
  const b = era(all, cut, end);
  if (a.past >= 2 && b.past < 2) return b.now > 0 || adjacent(all, first, second) ? 'forward' : undefined;
  const same = all[first.from]!.sentence === all[second.from]!.sentence;
  if (same && b.now >= 2 && a.now < 2 && a.past >= 1) return 'forward';
  if (b.past >= 2 && a.past < 2 && (a.now > 0 || a.past === 0 || adjacent(all, first, second)))
    return 'backward';
  if (same && a.now >= 2 && b.past >= 1 && b.now < 2) return 'backward';
  return undefined;
}

const adjacent = (all: readonly Lexeme[], first: Quantity, second: Quantity): boolean =>
  all[second.from]!.sentence - all[first.from]!.sentence <= 1 && second.from - first.to <= 22;

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
  if (from === 0) return 0;
  const { sentence } = all[from - 1]!;
  for (let i = from; i < to; i++) {
    if (all[i]!.sentence !== sentence) return i;
    if (/^(?:,|:|and|but|while|whereas|with|where|so|-|–|—)$/.test(all[i]!.text)) return i;
  }
  return to;
}

function era(all: readonly Lexeme[], from: number, to: number): Era {
  let past = 0;
  let now = 0;
  for (let i = from; i < to; i++) {
    const { text } = all[i]!;
    const next = all[i + 1]?.text;
    if (PAST.has(text) || (text === 'used' && next === 'to') || (text === 'had' && next === 'been')) past = 2;
    else if (
      text === 'at' &&
      (next === 'first' || (next === 'the' && /^(?:start|beginning|outset)$/.test(all[i + 2]?.text ?? '')))
    )
      past = 2;
    else if (text === 'old' || (text === 'last' && next === 'year')) past = Math.max(past, 1);
    else if (NOW.has(text) || (text === 'these' && next === 'days') || (text === 'no' && next === 'longer'))
      now = 2;
    else if (
      text === 'after' &&
      all[i + 1]?.kind === 'word' &&
      !/^(?:about|a|an|two|three|four|five|six|half)$/.test(next ?? '')
    )
      now = 2;
    else if (text === 'in' && next === 'the' && all[i + 2]?.text === 'end') now = 2;
    else if (text === 'by' && next === 'the' && all[i + 2]?.text === 'end') now = 2;
    else if (IS.has(text)) now = Math.max(now, 1);
    else if (WAS.has(text)) past = Math.max(past, 1);
  }
  return { past, now };
}
