import type { Cue } from './cues.ts';
import { type Line, lineOf, tokenAt } from './line.ts';
import { thoughtOf } from './only-thought.ts';
import type { Words } from './words.ts';

/* A red flag is an accusation: how it was before the story, or what others held, accuses nobody. */

/** How many characters before or behind a mention are looked at. */
const MOST = 160;

/** Up to the mention, into the next sentence as well, unless the story has begun by then. */
const ONWARD =
  "(?: (?!(?:but|now|today|so|then|until|instead|and (?:i|we)) )[a-z0-9'/-]+| ,| \\.(?! (?:i|we|my|our|after|since)(?:'[a-z]+)? ))*? $";

/** `They used to …`, `until then …`, `the old runbook was …`. */
const BEFORE = new RegExp(
  ` (?:used to|until (?:then|that (?:day|night|point|moment))|till then|back then|in those days|when (?:i|we) (?:(?:first )?joined(?! (?:the|that|a) (?:call|bridge|meeting|incident))|took over|inherited it|(?:first )?(?:came|arrived|started)(?= (?:,|there|at|in)))|before (?:i|we) (?:joined|came|arrived|took over|got there)(?! (?:the|that|a) (?:call|bridge|meeting|incident))|(?<=[.,] (?:and |but )?(?:in |with |under )?)(?:the|our|my) (?:old|former|previous|legacy) [a-z-]+)(?= )${ONWARD}`,
);
/** In a technical question these tell what comes first in a plan. */
const BEFORE_IN_STORY = new RegExp(
  ` (?:before (?:that|this|then)|at first|(?:at|in) the (?:beginning|start)|initially|originally|previously|formerly|historically|in the past)(?= )${ONWARD}`,
);
/** `People think that …`, `my manager told us to …`. */
const OTHERS_HOLD =
  / (?:(?:he|she|they|people|some|somebody|others|everybody|everyone|many|most) |(?:the|my|our|an?|one|another|some|their) (?:(?!(?:i|we|and|but|that|which|who) )[a-z-]+ ){1,3}?|(?<=[.,] )(?:[a-z-]{3,}s|team|management|leadership|product|marketing|finance|security) )(?:had |then |just |first |always |often |still |even )*(?:said|says|say|thought|thinks?|believed|believes?|claimed|claims?|argued|argues?|insisted|assumed|assumes?|objected|feared|answered|replied|proposed|suggested|wanted(?: (?:me|us) to| to)?|wants?(?: (?:me|us) to| to)?|demanded|preferred|pushed for|asked for|told (?:me|us|them)(?: to)?|asked (?:me|us) to)(?: (?!(?:and|but|so|then|because) )[a-z0-9'/-]+){0,7} $/;

/** `If clients retry for ever, …`: what would be, and what I or we do then is told behind it. */
const SUPPOSED =
  /(?<= [.,] (?:because |and |but )?)(?:if|whenever) (?:(?!(?:(?:i|we|you)(?:'[a-z]+)?|just|simply|then) )[a-z0-9'/-]+ )*$/;

/** What would come of it is told next; else it is the deed that is told. */
const FOLLOWED = /^(?: [a-z0-9'/-]+){0,4} (?:,|then) /;

/** `… in those days`, `… when I joined`, `… until I wrote one`, `…, which was the problem`: so it did not stay. */
const ENDED =
  /^(?: [a-z0-9'/-]+){0,6}?(?: (?:in those days|back then|until then|when (?:i|we) (?:joined|came|arrived|took over|started)) | until (?:i|we|one|then|that) | , (?:and |which |that |this |it )+(?:was|is) (?:exactly )?(?:the|our|my) (?:real |first |actual |whole )?(?:problem|trouble|gap|flaw|weakness|risk|reason) )/;
/** `We had never tested a restore`. */
const NOT_YET = / (?:had|hadn't|'d)(?: (?:never|not|always|only|ever|just|long|been|simply|all))* $/;
/** `…, so I built …` */
const MENDED =
  /^(?: [a-z0-9'/-]+){0,8}? [,.] (?:and |so |then |that is why |which is why )*(?:i|we) (?:then |have |therefore |first )*(?:added|agreed|automated|began|built|changed|created|ended|fixed|introduced|made|moved|proposed|put|replaced|restored|set|started|stopped|took|tested|turned|wrote) /;
/** `It paged for everything. I cut that down`, `It was all done by hand, so I wrote a script`: not what I did myself. */
const UNDONE =
  /^(?: [a-z0-9'/-]+){0,8}? (?:[,.] (?:and |so |then )*(?:i|we) (?:then |have |therefore |first )*(?:abolished|automated|banned|changed|cut|dropped|ended|got rid of|moved|put an end to|removed|replaced|retired|stopped|took|turned) (?:it|that|this|them|those|all of) |, so (?:i|we) (?:then |first )*(?:added|automated|built|created|introduced|made|set up|wrote) (?:an?|one|it|them|two) )/;
/** I, in the same clause. */
const BY_ME = / i(?:'[a-z]+)? (?:(?!but )[a-z0-9'/-]+ )*$/;

/** What tells of a red flag's words that they are of an earlier time, or of others. */
export function bygoneOf(words: Words, first: number, last: number, technical: boolean): Cue | undefined {
  const line = lineOf(words);
  const before = textBefore(words, line, first);
  const told = BEFORE.exec(before) ?? (technical ? null : BEFORE_IN_STORY.exec(before));
  if (told) return cueAt(line, first, last, before, told, 'bygone');
  const held = OTHERS_HOLD.exec(before);
  if (held) return cueAt(line, first, last, before, held, 'somebody-else');
  const behind = line.text.slice(line.starts[last]! + line.words[last]!.length).slice(0, MOST);
  const thought = thoughtOf(before, behind);
  if (thought) return cueAt(line, first, last, before, thought.told, thought.doubt);
  const supposed = SUPPOSED.exec(before);
  if (supposed && FOLLOWED.test(behind)) return cueAt(line, first, last, before, supposed, 'hedged');
  const ended =
    ENDED.test(behind) ||
    (NOT_YET.test(before) && MENDED.test(behind)) ||
    (!BY_ME.test(before) && UNDONE.test(behind));
  return ended ? { doubt: 'bygone', first, last, from: first, to: last } : undefined;
}

/** What stands before a word in its sentence and the one before, with the space around each word. */
function textBefore({ tokens, sentences }: Words, { text, starts }: Line, first: number): string {
  const opens = starts[sentences[Math.max(0, tokens[first]!.sentence - 1)]!.first]!;
  return ` . ${text.slice(Math.max(opens, starts[first]! - MOST), starts[first]!)}`;
}

function cueAt(
  line: Line,
  first: number,
  last: number,
  before: string,
  told: RegExpExecArray,
  doubt: Cue['doubt'],
): Cue {
  const at = line.starts[first]! - before.length + told.index + 1;
  return { doubt, first: tokenAt(line, at), last: first - 1, from: first, to: last };
}
