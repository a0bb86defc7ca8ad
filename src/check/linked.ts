import { type Run, wordsBetween } from './closeness.ts';
import type { SlotMention } from './read-answer.ts';
import { goesOn, type Words } from './words.ts';

/** Words between a figure and what it is of, where nothing parts them: `230 desktops were infected`. */
const LINKED = 5;

export function isLinked({ tokens }: Words, mention: SlotMention, run: Run): boolean {
  const between = wordsBetween(mention, run);
  if (between < 0 || between > LINKED) return false;
  const [from, to] = mention.first > run.last ? [run.last, mention.first] : [mention.last, run.first];
  return tokens.slice(from + 1, to + 1).every(goesOn);
}

/** What a colon leads from is all that stands in front of it: `Coverage of the new pipeline: 96`. */
export function isHeading({ plain, tokens }: Words, mention: SlotMention, run: Run): boolean {
  const before = tokens[run.first - 1];
  if (!before || mention.last >= run.first || run.first - mention.last > HEADING) return false;
  if (!/^\s*[:=]\s*$/.test(plain.slice(before.end, tokens[run.first]!.start))) return false;
  return tokens.slice(mention.last + 1, run.first).every(goesOn);
}

const HEADING = 8;
