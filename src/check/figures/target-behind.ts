import type { Lexeme } from './lexeme.ts';
import type { Status } from './status.ts';
import { isAtStake } from './target.ts';
import { wordSet } from './word-set.ts';

const TARGET_NOUN = wordSet(
  'target goal aim objective slo sla rto rpo okr requirement budget limit promise ambition commitment plan threshold deadline hope agreement contract maximum ask idea intention wish dream ceiling cap standard',
);

/** `80 % of services will be migrated`, `99.9 % should be possible`. */
export function cueBehind(all: readonly Lexeme[], to: number): Status | undefined {
  for (let i = to; i < to + 4 && all[i]?.sentence === all[to - 1]!.sentence; i++) {
    const { text } = all[i]!;
    if (isAtStake(all, i)) return undefined;
    if (text === 'will' || text === 'would' || text === 'shall') return 'planned';
    if (text === 'should' || text === 'must') return 'target';
    // `99 % of the sheets to be moved by March`; but `3 days to be mended`.
    if (text === 'to' && all[i + 1]?.text === 'be' && all[to]!.text === 'of') return 'target';
    if (text === 'i' && /^(?:guess|suppose|reckon|imagine)$/.test(all[i + 1]?.text ?? '')) return 'hedged';
    if (text === 'might' || text === 'maybe' || text === 'probably' || text === 'perhaps') return 'hedged';
    if (!/^(?:of|the|our|all|for|a|[a-z]+s)$/.test(text) || text === 'was' || text === 'is') return undefined;
  }
  return undefined;
}

const WANTED =
  /^(?:aiming|aimed|aim|want|wanted|after|promised|agreed|hope|hoped|hoping|planned|ask|asked|expect|expected|demand|require|wish|wished|like|love)$/;

/**
 * `ten minutes is what we are aiming for`, `an hour, that's what I would ask`, `an hour was promised`; but `20 minutes is what
 * we got, wanted or not`.
 */
function isWhatWeWant(all: readonly Lexeme[], to: number): boolean {
  const is = all[to]?.text === ',' ? to + 1 : to;
  const that = all[is]?.text === 'that' ? 1 : 0;
  if (!/^(?:is|was|were|that's)$/.test(all[is + that]?.text ?? '')) return false;
  const what = is + that + 1;
  if (all[what]?.sentence !== all[to - 1]!.sentence) return false;
  if (/^(?:promised|agreed|wanted|hoped|planned|demanded)$/.test(all[what]!.text)) return true;
  if (all[what]!.text !== 'what' || !/^(?:we|i|they|i'd|we'd|they'd)$/.test(all[what + 1]?.text ?? ''))
    return false;
  const be = /^(?:are|were|had|have|am|would)$/.test(all[what + 2]?.text ?? '') ? 1 : 0;
  return WANTED.test(all[what + 2 + be]?.text ?? '');
}

/** `97 % of the staff is what we want`. */
const isPartWeWant = (all: readonly Lexeme[], to: number): boolean =>
  all[to]?.text === 'of' && [2, 3, 4].some((further) => isWhatWeWant(all, to + further));

/** `99.94 %, target was 99.9`, `99.94 %, target 99.9`: the word speaks of the next figure. */
function isOfNext(all: readonly Lexeme[], at: number, isApart: boolean): boolean {
  const next = all[at + 1];
  if (next?.sentence !== all[at]!.sentence) return false;
  if (/^(?:was|is|of|:|were|had|has)$/.test(next.text)) return true;
  if (isApart && givesValue(all, next.text === 'for' ? verbAfter(all, at + 2) : at + 1)) return true;
  const value = /^(?:[~<>=≤≥]|under|below)$/.test(next.text) ? all[at + 2] : next;
  return isApart && value?.kind === 'number';
}

/** `our goal for the error rate is`. */
function verbAfter(all: readonly Lexeme[], from: number): number {
  let i = from;
  while (i < from + 5 && all[i]?.kind === 'word' && !/^(?:is|was|were)$/.test(all[i]!.text)) i++;
  return i;
}

/** `the SLO says 99.9 %`. */
const givesValue = (all: readonly Lexeme[], at: number): boolean =>
  /^(?:is|was|were|says?|said|allows?|allowed|asks?|asked|calls?|called|demands?|requires?)$/.test(
    all[at]?.text ?? '',
  ) &&
  all.slice(at + 1, at + 4).some(({ kind, sentence }) => kind !== 'word' && sentence === all[at]!.sentence);

/** `p95 stayed below 200 ms, which was our SLO`: the bound held. */
export const isHeld = (all: readonly Lexeme[], from: number): boolean =>
  /^(?:below|under|above|over|within)$/.test(all[from - 1]?.text ?? '') &&
  all
    .slice(Math.max(0, from - 3), from)
    .some(({ text, sentence }) => HELD.test(text) && sentence === all[from]!.sentence);

const HELD = /^(?:stayed|stays|kept|remained|remains|held|landed)$/;

/** `200 ms was the target`, `99.9 % SLO`, `a week as our goal`, `250 ms, that was the requirement`. */
export function targetBehind(all: readonly Lexeme[], to: number): boolean {
  const sentence = all[to - 1]!.sentence;
  if (isWhatWeWant(all, to) || isPartWeWant(all, to)) return true;
  for (let i = to; i < to + 8; i++) {
    const lexeme = all[i];
    if (lexeme === undefined || lexeme.sentence !== sentence) return false;
    if (TARGET_NOUN.has(lexeme.text)) return !isOfNext(all, i, i > to);
    if (
      !/^(?:,|-|–|is|was|as|being|the|our|my|a|an|that|which|this|were|are|original|agreed|in|on|slide|slides|board|wall|paper|latency|availability|uptime|what)$/.test(
        lexeme.text,
      )
    )
      return false;
  }
  return false;
}
