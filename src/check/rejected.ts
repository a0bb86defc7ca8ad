import { TURNS } from './cue-table.ts';
import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import type { Words } from './words.ts';

/** Words before a deed that keep it off: `to avoid blaming anybody`, `I refused to sign without reading`. */
const AGAINST = wordSet(
  `against avoid avoids avoided avoiding ban bans banned cannot fight fought forbid forbade forbids hate hated last never no nobody none
   nor not nothing nowhere opposed prevent prevented prevents refuse refused refuses reject rejected resist resisted stop stopped stops
   tempted tempting unlike warn warned without wrong`,
);
/** Words behind it that condemn it: `blaming somebody is a mistake`. */
const CONDEMNING = wordSet(
  'banned careless dangerous forbidden hopeless idiotic mistake myth never no nonsense not pointless reckless silly sin stupid trap unacceptable unfair wrong',
);
const BE = wordSet("is are was were be been isn't aren't wasn't weren't has have");
const FAR_BEFORE = 8;
const FAR_BEHIND = 5;

/**
 * What speaks against a deed in its clause. A red flag is an accusation, so there more than a denial counts, and from further
 * off; a denial inside the mention belongs to it.
 */
export function rejectionOf({ tokens, sentences }: Words, first: number, last: number): Cue | undefined {
  const sentence = sentences[tokens[first]!.sentence]!;
  const cueAt = (from: number, to: number): Cue => ({
    doubt: 'denied',
    first: from,
    last: to,
    from,
    to: last,
  });
  const isAgainst = (at: number) => AGAINST.has(tokens[at]!.word) || tokens[at]!.word.endsWith("n't");
  let at = first;
  while (at <= last && !isAgainst(at)) at++;
  // `Nothing ships without my signature`: the deed itself is a denial.
  const start = at <= last ? first : Math.max(sentence.first, first - FAR_BEFORE);
  for (at = first - 1; at >= start; at--) {
    if (TURNS.has(tokens[at]!.word) || tokens[at + 1]!.before === 'clause') break;
    if (isAgainst(at)) return cueAt(at, at);
  }
  const end = Math.min(sentence.last - 1, last + FAR_BEHIND);
  for (at = last + 1; at < end; at++) {
    if (tokens[at]!.before === 'clause' || TURNS.has(tokens[at]!.word)) break;
    if (!BE.has(tokens[at]!.word)) continue;
    if (tokens[at]!.word.endsWith("n't")) return cueAt(at, at);
    for (let next = at + 1; next <= Math.min(end, at + 3); next++)
      if (CONDEMNING.has(tokens[next]!.word)) return cueAt(at, next);
  }
  return undefined;
}
