import { LINK } from './clause.ts';
import type { Lexeme } from './lexeme.ts';
import { wordBefore } from './relative.ts';
import { wordSet } from './word-set.ts';

export const DENY = wordSet(
  "never not n't nor cannot without didn't don't doesn't wasn't weren't isn't haven't hasn't hadn't couldn't can't won't wouldn't aren't",
);

const FELL_SHORT = wordSet('missed miss failed short nowhere far');

const EXCESS = wordSet(
  'above over more longer exceed exceeds exceeded exceeding past beyond higher slower worse later greater',
);

const DEFICIT = wordSet('below under fewer less lower beneath');

/**
 * The lexeme that denies the figure: `we never reached 99.9 %`; but `never above 200 ms` and `not more than an hour` are bounds that
 * held.
 */
export function denial(
  all: readonly Lexeme[],
  start: number,
  from: number,
  higher: boolean,
): Lexeme | undefined {
  for (let i = from - 1; i >= start; i--) {
    if (all[i]!.text === ')') return undefined;
    // `we missed 99.9 %`; but `we missed 3 alerts` and `missed 5 % of the alerts` tell how many.
    if (higher && all[i]!.text === 'missed' && i + 1 === from && all[from + 2]?.text !== 'of') return all[i];
    if (denies(all, i)) return from - i <= 9 && reaches(all, i, from, higher) ? all[i] : undefined;
    if (AFFIRMS.test(`${all[i]!.text} ${all[i + 1]?.text}`)) return undefined;
  }
  return undefined;
}

const AFFIRMS = /^(?:without .*|not (?:only|just|even|until|sure|a|bad|least))$/;

function denies(all: readonly Lexeme[], i: number): boolean {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  if (DENY.has(text)) return !AFFIRMS.test(`${text} ${next}`);
  if (text === 'far') return next === 'from';
  // `at no point did we get to 90 %`
  if (text === 'no') return all[i - 1]?.text === 'at' && /^(?:point|time|stage|moment)$/.test(next);
  return FELL_SHORT.has(text) && /^(?:of|to|from|our|the|near|by|it|,)$/.test(next);
}

const SUBJECT = /^(?:i|we|you|they|he|she|it's|that's|there's|i'm|we're)$/;

/** `I don't think we reached 99.9 %` denies what was reached. */
const THOUGHT = /^(?:think|believe|say|sure|claim|feel|know|that|remember|guess|if|how|did|do|have|had)$/;

const CHANGED =
  /^(?:fell|dropped|went|sank|shrank|declined|decreased|rose|grew|climbed|jumped|doubled|halved|were|was|are|is|got|came)$/;

/** Whether the denial is of the figure itself, not of more or less than it, nor of another clause. */
function reaches(all: readonly Lexeme[], at: number, from: number, higher: boolean): boolean {
  // `it was not there for 31 hours` says how long.
  const ahead = wordBefore(all, from);
  if (ahead >= 0 && all[ahead]!.text === 'for' && all[at]!.text !== 'never') return false;
  const isOfSome =
    /^(?:who|that|which)$/.test(all[at - 1]?.text ?? '') ||
    /^(?:who|that|which)$/.test(all[at - 2]?.text ?? '');
  for (let j = at + 1; j < from; j++) {
    const { text } = all[j]!;
    // `those who couldn't book fell from 30 to 2`
    if (isOfSome && CHANGED.test(text)) return false;
    if (EXCESS.has(text)) return higher;
    if (DEFICIT.has(text)) return !higher;
    if (
      text === ',' ||
      (j > at + 1 && SUBJECT.test(text) && !THOUGHT.test(all[j - 1]!.text)) ||
      LINK.has(text) ||
      text === 'take' ||
      text === 'any'
    )
      return false;
  }
  return true;
}
