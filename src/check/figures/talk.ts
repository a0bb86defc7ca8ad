import { wordsBefore } from './amount.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { HOUR } from './units.ts';

/** What may stand before somebody asks for time. */
const LEAD =
  '(?:(?:good question|so|well|ok|okay|and|um|uh|oh|ah|yes|yeah|sure|sorry|no|hm+|right|please|actually) (?:, )?){0,3}';

/** `Let me think for`, `give me`, `hang on`, `could I have`: from the first word of a sentence on. */
const ASKED_FOR = new RegExp(
  `^${LEAD}(?:(?:let me|let's)(?: just)? (?:think|take|have|pause|collect|sort|remember|recall|start)\\b[a-z ]{0,40}|(?:just )?(?:give|allow|grant) me(?: just)?|(?:can|could|may) i (?:just )?(?:have|take|get|think)(?: [a-z]+){0,4}|(?:i(?:'ll| will)?(?: just)? (?:take|need|want))(?: just)?|(?:just )?(?:hang|hold) on(?: for)?|bear with me(?: for)?|wait(?: ,)?(?: just)?)$`,
);

/** `I'll come to that in`, `more on that in`. */
const COMES_TO =
  /\b(?:(?:i'll|i will|i can|let me)(?: [a-z]+)? (?:come|get|go|return|show|tell|give|explain|say)(?: [a-z]+){0,6}|more on (?:that|this|it)) in$/;

/** `the two minute version`, `the 30-second answer`. */
const TOLD_IN = /^(?:version|answer|summary|pitch|story|overview)$/;

/** `let me think for a second`, `the two minute version`: how long the one who speaks takes to speak. */
export function isTalk(all: readonly Lexeme[], one: Quantity): boolean {
  if (one.dimension !== 'time' || one.value >= HOUR) return false;
  const { sentence } = all[one.from]!;
  const behind = all[one.to]?.text === '-' ? one.to + 1 : one.to;
  if (all[behind]?.sentence === sentence && TOLD_IN.test(all[behind]!.text)) return true;
  // The words of a story would stand in front.
  if (inFront(all, one.from, MOST).length === MOST) return false;
  const before = wordsBefore(all, one.from, MOST);
  return ASKED_FOR.test(before) || COMES_TO.test(before);
}

const MOST = 14;
