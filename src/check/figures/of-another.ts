import type { MetricKind } from '../../bank/question.ts';
import { beginsClause, beginsWith } from './clause.ts';
import { cuesAmong } from './kind-cues.ts';
import type { Lexeme } from './lexeme.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { isReached } from './status.ts';
import { targetBehind } from './target-behind.ts';
import { wordSet } from './word-set.ts';

const LINKS = wordSet(', and but while whereas although though yet so with plus ( - – — :');

const VERBS = wordSet(
  "is are was were be been has had have sits sit sat stands stand stood stays stayed went goes go fell fall falls dropped drops rose rises got gets came comes takes took grew climbed sank jumped halved doubled at going down up now used should must can could will would isn't aren't wasn't weren't",
);

const ENDS = new Set([...VERBS, 'to', 'from', 'by', 'at']);

const MOVES = /^(?:got|get|brought|took|cut|moved|reduced|lowered|raised|pushed|kept|held|improved)$/;

const NO_SUBJECT = wordSet(
  'i we you he she it they it’s its in on at for from to by after before since until when where which that who because if as than about over under within between per',
);

/** What a number of each dimension can measure. Of the others a thing says what it counts. */
const MEASURED: Partial<Record<Dimension, readonly MetricKind[]>> = {
  time: ['latency', 'duration'],
  share: ['availability', 'error-rate', 'coverage', 'cost'],
  rate: ['throughput', 'frequency', 'error-rate'],
};

const LONGEST = 6;

/** `we cut p95 by 30 %` is by how much it fell, and nothing that it came from. */
export const isByHowMuch = (all: readonly Lexeme[], { dimension, from }: Quantity): boolean =>
  dimension === 'share' && all[wordBefore(all, from)]?.text === 'by';

/** `p95 is 120 ms and the restore time is 20 minutes`: the second quantity is of what its own clause begins with. */
export function isOfAnother(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  const kinds = MEASURED[first.dimension];
  if (kinds === undefined || first.dimension !== second.dimension) return false;
  const subject = subjectAhead(all, first.to, second.from);
  if (subject === undefined) return false;
  const its = cuesAmong(all, subject.from, subject.to, kinds);
  if (its.size === 0) return false;
  const own = namedBefore(all, first, subject.from, kinds);
  return own.size > 0 && [...own].every((kind) => !its.has(kind));
}

/** The words between a link and the verb that follows it, where they may be what the clause is about. */
function subjectAhead(
  all: readonly Lexeme[],
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  for (let i = from; i < to; i++) {
    const opens = all[i]!.sentence !== all[i - 1]!.sentence;
    if (!opens && !LINKS.has(all[i]!.text)) continue;
    let start = opens ? i : i + 1;
    while (start < to && (LINKS.has(all[start]!.text) || all[start]!.text === 'now')) start++;
    // `we got the restore time to 20 minutes`
    if (/^(?:i|we|they)$/.test(all[start]!.text) && MOVES.test(all[start + 1]!.text)) start += 2;
    let end = start;
    while (end < to && end < start + LONGEST && isOfNoun(all[end]!)) end++;
    if (end > start && (end === to || ENDS.has(all[end]!.text) || all[end]!.kind === 'number'))
      return { from: start, to: end };
  }
  return undefined;
}

const isOfNoun = ({ kind, text }: Lexeme): boolean =>
  kind === 'word' && !VERBS.has(text) && !NO_SUBJECT.has(text) && !LINKS.has(text);

/** What the clause of a quantity names, or what is named before it. */
function namedBefore(
  all: readonly Lexeme[],
  { from, to }: Quantity,
  end: number,
  kinds: readonly MetricKind[],
): ReadonlySet<MetricKind> {
  const behind = cuesAmong(all, to, end, kinds);
  if (behind.size > 0) return behind;
  const { sentence } = all[from]!;
  let found: ReadonlySet<MetricKind> = new Set();
  for (let i = from - 1; i >= 0 && i > from - 26 && all[i]!.sentence === sentence; i--) {
    if (LINKS.has(all[i]!.text) && found.size > 0) return found;
    found = cuesAmong(all, i, from, kinds);
  }
  return found;
}

/** `it is 120 ms now and we want 50 ms`, `we did not get to 50 ms and it is 120 ms`: what was so, and what was not, in clauses of their own. */
export function isOnlyOneReached(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  const link = all[second.from - 1]!;
  const isAhead = targetBehind(all, second.to) && beginsWith(link);
  if (!isAhead && !beginsClause(all, first.to, second.from)) return false;
  // `10 minutes, not 2 hours`
  if (link.text === 'not' && beginsWith(all[second.from - 2]!)) return false;
  // `twice a day, now I cannot recall a single one` is none.
  const isNone = all.slice(second.from, second.from + 2).some(({ text }) => /^(?:single|one)$/.test(text));
  if (isNone || first.form === 'none' || second.form === 'none') return false;
  return isReached(all, first, 0) !== isReached(all, second, first.to);
}
