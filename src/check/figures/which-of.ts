import { countAlike } from './alike.ts';
import type { Direction } from './joint.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordSet } from './word-set.ts';

const RUN = 'one|time|round|run|drill|exercise|rehearsal|attempt|release|incident|year|month|quarter|week';

/** What leads up to a value that was so before, or is so as a rule. */
const EARLIER = new RegExp(
  `(?:the (?:${RUN}) before(?: that)?|[,;(] before|(?:vs|versus|against|from|instead of|compared (?:to|with))(?: (?:the|our|its|an?))? (?:earlier|former|old|previous|original|initial|prior)|last time|the previous (?:${RUN})|normal(?:ly)?|usually|typically|otherwise|ordinarily)$`,
);

const LATER = new RegExp(
  `(?:this (?:${RUN})|the (?:latest|newest|most recent|next|second|third)(?: (?:${RUN}))?)$`,
);

const RUNS = new RegExp(
  `^(?:${RUN}|failover|switch|switchover|restore|recovery|outage|test|try|deploy|rollout|migration|version|night|day|page|audit|build|import)?$`,
);
/** `The first time it took …`, with the noun behind it. */
const FIRST = /(?:^| )first(?: ([a-z]+))?(?: .*)?$/;
/** `…, second time with a script it was`, `… ; in July`. */
const SECOND = new RegExp(
  `(?:^| )(?:(?:second|third|fourth|next|last|latest|newest|this)(?: (?:${RUN}))?(?: (?:with|w \\/|after|thanks to)(?: [a-z]+){1,4})?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))$`,
);

const VERB = wordSet(
  "it it's that was took takes needed needs had is were are cost about around roughly some only just nearly like maybe : ,",
);

/** `old p95 2 s, new p95 200 ms`, `pre: 2 s, post: 200 ms`. */
const OLD = /(?:^| )(?:old|pre)(?: [a-z]\w*)?$/;
const NEW = /(?:^| )(?:new|post)(?: [a-z]\w*)?$/;

/** `31 hours, the one before 52`, `1.4 s while it ran, normally 300 ms`, `12 days, this one 4`: which of the two came first. */
export function whichOf(all: readonly Lexeme[], first: Quantity, second: Quantity): Direction | undefined {
  const alike = first.dimension === second.dimension || (second.dimension === 'bare' && second.unit === '');
  if (!alike || first.dimension === 'bare' || !countAlike(first, second)) return undefined;
  const between = leadingTo(all, first.to, second.from);
  if (EARLIER.test(between)) return 'backward';
  const behind = behindOf(all, second);
  if (BEFORE_AFTER.test(behind)) return 'forward';
  if (AFTER_BEFORE.test(behind)) return 'backward';
  if (BEFORE_IT.test(between) && (AFTER_IT.test(between) || AFTER_IT.test(behind))) return 'forward';
  const ahead = aheadOf(all, first);
  if (OLD.test(ahead) && NEW.test(between)) return 'forward';
  // `it no longer takes two hours but ten minutes`, `it now takes ten minutes, not two hours`
  if (between === 'but' && /\bno longer\b/.test(ahead)) return 'forward';
  if (between === ', not' && /\b(?:now|today)\b/.test(ahead)) return 'backward';
  const ordinal = FIRST.exec(ahead);
  // `the first stage takes 5 minutes, the second 10`: two things, and no two times of one
  if (ordinal && !RUNS.test(ordinal[1] ?? '')) return undefined;
  return LATER.test(between) && !LATER.test(ahead) ? 'forward' : undefined;
}

/** `The first time it took 7 hours to come back; in July 35 minutes`, `first one cost us 3 h, second 45 minutes`. */
export function isNextTime(all: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  if (first.dimension !== second.dimension || second.from - first.to > MOST_BETWEEN) return false;
  const run = FIRST.exec(aheadOf(all, first));
  return run?.[1] !== undefined && RUNS.test(run[1]) && SECOND.test(leadingTo(all, first.to, second.from));
}

const MOST_BETWEEN = 24;

/** `180 ms / 47 ms (before/after)`. */
const BEFORE_AFTER = /^(?:\( )?before (?:\/|and|-|,|→) after\b/;
const AFTER_BEFORE = /^(?:\( )?after (?:\/|and|-|,) before\b/;
/** `2 s earlier, post migration 200 ms`, `2 s pre migration, 200 ms post migration`. */
const BEFORE_IT =
  /^(?:earlier|previously|before|originally|initially|(?:pre|before)(?: -)?(?: (?:the|our))? [a-z]+)(?: ,|$)/;
const AFTER_IT = /(?:^|, )(?:and )?(?:post|after|since)(?: -)?(?: (?:the|our))? [a-z]+(?: ,)?(?:$| )/;

function behindOf(all: readonly Lexeme[], { to }: Quantity): string {
  const { sentence } = all[to - 1]!;
  return all
    .slice(to, to + 5)
    .filter((each) => each.sentence === sentence)
    .map(({ text }) => text)
    .join(' ');
}

/** The words of its sentence in front of a quantity, less the verb that states it. */
function aheadOf(all: readonly Lexeme[], { from }: Quantity): string {
  const { sentence } = all[from]!;
  let start = from;
  while (start > 0 && start > from - 10 && all[start - 1]!.sentence === sentence) start--;
  return leadingTo(all, start, from);
}

/** The words up to a quantity, less the verb that states it. */
function leadingTo(all: readonly Lexeme[], from: number, to: number): string {
  let end = to;
  while (end > from && VERB.has(all[end - 1]!.text)) end--;
  return all
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}
