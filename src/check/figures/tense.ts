import { wordsBefore } from './amount.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { wordSet } from './word-set.ts';

const PAST = wordSet('was were took needed lasted cost had stood sat hovered went rose grew climbed');

const PRESENT = wordSet(
  "is are it's they're takes needs lasts costs that's stays stay sits runs returns loads renders answers responds finishes completes ends",
);

/** `what took a day takes ten minutes`, `it takes 5 minutes where it took two hours`: the verbs right at the two tell. */
export function byTense(
  all: readonly Lexeme[],
  first: Quantity,
  second: Quantity,
): 'forward' | 'backward' | undefined {
  if (first.dimension === 'bare' || second.weak) return undefined;
  const apart = all[second.from]!.sentence - all[first.from]!.sentence;
  if (apart > 1 || second.from - first.to > 9) return undefined;
  const same = apart === 0;
  const one =
    verbAt(all, first.from) ?? (/^(?:was|were|failed)$/.test(all[first.to]?.text ?? '') ? 'past' : undefined);
  const other = verbAt(all, second.from);
  if (!same && !isOfIt(all, second.from)) return undefined;
  if (second.from - first.to > (same ? 9 : 6)) return undefined;
  if (one === 'past' && other === 'present') return 'forward';
  if (one === 'present' && other === 'past') return 'backward';
  // `2 a week, had been 25`, `down to 4 minutes. It was 40.`
  const isOpen = one === undefined && !usedTo(all, first.from);
  return second.dimension === 'bare' && isOpen && other === 'past' ? 'backward' : undefined;
}

/** `they used to hear from us 47 minutes in, last year it was 6`. */
const usedTo = (all: readonly Lexeme[], from: number): boolean =>
  /\bused to\b/.test(wordsBefore(all, from, 9));

/** `It takes 5 minutes now` goes on with what was told; `A restore takes …` begins something else. */
function isOfIt(all: readonly Lexeme[], from: number): boolean {
  const { sentence } = all[from]!;
  let first = from;
  while (first > from - 5 && all[first - 1]?.sentence === sentence) first--;
  return /^(?:it|they|that|it's|that's|they're|this)$/.test(all[first]!.text);
}

function verbAt(all: readonly Lexeme[], from: number): 'past' | 'present' | undefined {
  let at = wordBefore(all, from);
  if (at < 0) return undefined;
  while (
    at > 0 &&
    /^(?:at|to|up|down|in|within)$/.test(all[at]!.text) &&
    all[at - 1]!.sentence === all[from]!.sentence
  )
    at--;
  if (/^(?:been|us|me|you)$/.test(all[at]!.text)) at--;
  const text = all[at]?.text ?? '';
  const used = all[at - 1]?.text === 'to' && all[at - 2]?.text === 'used';
  if (PAST.has(text) || (used && /^(?:be|take|need|last|cost|sit|run)$/.test(text))) return 'past';
  return PRESENT.has(text) ? 'present' : undefined;
}
