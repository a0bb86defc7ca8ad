import { dateOf } from './dated.ts';
import { wordsNear } from './former.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

/** When a figure was true, as far as the words around it tell. */
export interface ToldWhen {
  /** Its words say that it was so before; or only its verb does. */
  readonly before: boolean;
  readonly past: boolean;
  /** Its words say that it is so now; or only its verb does. */
  readonly now: boolean;
  readonly present: boolean;
  /** Its words say that it came of what was told before. */
  readonly after: boolean;
  /** A year, quarter or month, as a number that orders. */
  readonly date: number | undefined;
  /** The words that say what it is a figure of, in a short form that inflections share. */
  readonly words: ReadonlySet<string>;
}

/** Reads the sentence of a quantity, as far as it tells of no other like it. */
export function toldWhen(all: readonly Lexeme[], quantities: readonly Quantity[], i: number): ToldWhen {
  const one = quantities[i]!;
  const { sentence } = all[one.from]!;
  const isLike = (other: Quantity) =>
    other.dimension === one.dimension &&
    all[other.from]!.sentence === sentence &&
    !TIME_FRAME.test(all[other.from - 1]?.text ?? '');
  const start = quantities.slice(Math.max(0, i - NEAR), i).findLast(isLike)?.to ?? one.from - MOST;
  const end = quantities.slice(i + 1, i + NEAR).find(isLike)?.from ?? one.to + MOST;
  const text = all
    .slice(Math.max(0, start), end)
    .filter((lexeme) => lexeme.sentence === sentence)
    .map((lexeme) => lexeme.text)
    .join(' ');
  const [before, now] = [BEFORE.test(text), NOW.test(text)];
  return {
    before: before && !now,
    now: now && !before,
    past: WAS.test(text) && !IS.test(text),
    present: IS.test(text) && !WAS.test(text),
    after: AFTER.test(text),
    date: dateOf(all, one),
    words: wordsNear(all, one),
  };
}

/** `over my last two quarters: twelve minutes`. */
const TIME_FRAME = /^(?:last|past|first|next|over|during|for|since|after|the)$/;

const NEAR = 6;
const MOST = 40;

const PERIOD = 'day|week|sprint|month|quarter|half|year|season|winter|summer|spring|autumn|fall';
const TURN =
  'one|time|round|run|drill|exercise|rehearsal|attempt|release|incident|audit|visit|campaign|cohort|upgrade|test';

const BEFORE = new RegExp(
  `\\b(?:before|previously|formerly|originally|initially|earlier|historically|until (?:then|that|i|we)|ago|used to|had been|would (?:take|need|hit|cost|run|wait|reach|climb|sit)|at (?:first|the (?:start|beginning|outset)|its (?:worst|peak))|back then|in those days|to begin with|when (?:i|we) (?:came|took|got)|(?:i|we) (?:began|started|joined|arrived|inherited)|old|(?:the |our |my )?(?:first|initial|previous) (?:world|setup|design|version|system|one|${TURN}|${PERIOD})|last year|the year before)\\b`,
);

const NOW = new RegExp(
  `\\b(?:now|today|nowadays|currently|presently|no longer|these days|at (?:the moment|present)|so far|this (?:time|${PERIOD}))\\b`,
);

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';

const AFTER = new RegExp(
  `\\b(?:since|afterwards?|eventually|finally|later|last (?:week|month|quarter)|(?:the|my|our) (?:last|past|latest|newest|next|following|second|third|new) [a-z0-9]+|after (?:that|this|the|we|i|it|my|our|a|an)|as of|(?:in|by|at) the end|(?:by|come) (?:the (?:time|next|end)|then|christmas|easter|year|spring|summer|autumn|fall|winter|q[1-4]|${MONTH}|20\\d\\d)|(?:closed|ended|finished|landed|settled|came (?:in|out|back|down)) (?:up )?(?:at|on|with|to|in|around)|(?:came|got|fell|dropped|went|cut|brought|down|back) (?:it |them |that |us )?(?:down )?to|we're at|once (?:we|i|it|the|that|they)|instead|(?:next|second) (?:${TURN}))\\b`,
);

const WAS =
  /\b(?:was|were|had|took|needed|lasted|cost|stood|sat|ran|hung|waited|reached|hit|averaged|lost|burned|collected|paid|spent|got|saw|failed|came)\b/;
const IS =
  /\b(?:is|are|it's|that's|they're|we're|takes?|needs?|costs?|has|have|finish(?:es)?|ends?|runs?|stands?|sits?|stays?|holds?|returns?|loads?|opens?|answers?|gets?|see|ship|pay|spend|burn|lose)\b/;
