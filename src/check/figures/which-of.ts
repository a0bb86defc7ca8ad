import { countAlike } from './alike.ts';
import type { Direction } from './joint.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { wordSet } from './word-set.ts';

const RUN = 'one|time|round|run|drill|exercise|rehearsal|attempt|release|incident|year|month|quarter|week';

/** What leads up to a value that was so before, or is so as a rule. */
const EARLIER = new RegExp(
  `(?:the (?:${RUN}) before(?: that)?|[,;(] before|last time|the previous (?:${RUN})|normal(?:ly)?|usually|typically|otherwise|ordinarily)$`,
);

const LATER = new RegExp(
  `(?:this (?:${RUN})|the (?:latest|newest|most recent|next|second|third)(?: (?:${RUN}))?)$`,
);

const VERB = wordSet(
  "it it's that was took takes needed needs had is were are cost about around roughly some only just nearly like maybe : ,",
);

/** `31 hours, the one before 52`, `1.4 s while it ran, normally 300 ms`, `12 days, this one 4`: which of the two came first. */
export function whichOf(all: readonly Lexeme[], first: Quantity, second: Quantity): Direction | undefined {
  const alike = first.dimension === second.dimension || (second.dimension === 'bare' && second.unit === '');
  if (!alike || first.dimension === 'bare' || !countAlike(first, second)) return undefined;
  const between = leadingTo(all, first.to, second.from);
  if (EARLIER.test(between)) return 'backward';
  const { sentence } = all[first.from]!;
  let start = first.from;
  while (start > 0 && start > first.from - 10 && all[start - 1]!.sentence === sentence) start--;
  if (LATER.test(between)) return LATER.test(leadingTo(all, start, first.from)) ? undefined : 'forward';
  return undefined;
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
