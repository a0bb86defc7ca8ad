import type { Cue } from './cues.ts';
import { lineOf, tokenAt } from './line.ts';
import { isTold, MADE, OTHER, textsOf } from './sequel.ts';
import type { Words } from './words.ts';

/* What came of the things that the sentence before told of. */

const REFUSED = new RegExp(
  `^ (?:(?:and|but|so|honestly|still|then) (?:, )?)?(?:(?:i|we|my (?:lead|manager|boss)) (?:(?:politely|flatly|simply|just) )?(?:said no(?= [,.]| because| to (?:it|that|them) )|told (?:him|her|them) no|(?:decided|voted|argued|was|were|am|are) against (?:it|that|them)|(?:wasn't|was not|am not|weren't) in favou?r|chose not to|refused|declined|passed on (?:it|that))(?= )|i(?:'m| was| am) the one who vetoed (?:it|that)|(?:i'd|i would|we'd|i) (?:refuse|decline|pass|reject (?:it|that|them)|(?:stay|steer) (?:well )?(?:clear|away))(?= )|(?:i (?:wouldn't|would not)|not me|not (?:for|with) (?:us|me)|(?:i'd )?(?:don't|never))(?= [,.])|(?:it|that|this) (?:wasn't|was never|was not|isn't) (?:really |even )?(?:an option|possible|for us|worth it|in the cards)(?= (?:[,.]|because|as|since))|(?:it|that|they|this) never (?:happened|came|existed|shipped|materiali[sz]ed|turned up|arrived|went live|went in|took off|made it|left (?:staging|review|the drawing board)|got [a-z]+)(?= )|(?:none|neither|nothing) (?:of (?:it|them|that) )?(?:ever )?(?:turned up|came|arrived|happened|materiali[sz]ed|(?:was|were) (?:written|made|built|done|held|bought|set up))(?= )|(?:nobody|no one) (?:ever |actually )?(?:wrote|built|did|made|ran|set|touched|bought|used) (?:it|one|them|that)(?= )|(?:there (?:was|were|is)|we had|i had|back then (?:we|i) had) no such (?:thing|person|[a-z]+)(?= )|(?:so )?there was none(?= [,.])|that was the end of (?:it|that)(?= )|(?:by then|by now|now|meanwhile|today) (?:it|they|that) (?:is|was|were|are|had) (?:long )?gone(?= )|(?:i|we) (?:was|were|got) (?:told (?:no|to forget it)|turned down|overruled|knocked back)(?= )|ours (?:hasn't|has not|didn't|did not|doesn't|had none|has none)(?= [,.])|(?:the )?reality (?:did|was|had|is)(?:n't| not)(?= [,.])|(?:it )?turned out (?:that )?(?:it|there|they) (?:had never|never|was no|were no|didn't|had not|hadn't)(?= ))` +
    `| (?:i|we|they|he|she|the [a-z]+) (?:[a-z0-9'-]+ ){0,10}(?:(?:turned|voted|shot) (?:it|that|them) down(?! (?:to|by|a) )|decided against (?:it|that|them)|vetoed (?:it|that|them)|talked (?:him|her|them) out of (?:it|that)|said no(?= [,.]))(?= )` +
    `| (?:i|we) (?:(?:refused|declined)(?= [,.])|left it off|(?:then |simply |just )?(?:ignored|skipped) (?:it|that|them)|(?:did not|didn't|never) (?:hold|held|do|did|use|used|run|ran|write|wrote|build|built|follow|followed|make|made) (?:it|that|them|one|any))(?= )` +
    `| there (?:wasn't|weren't|was not|were not) (?:any|one)(?= [,.])| (?:we|i) had none(?= [,.])` +
    `| the (?:thing|idea|plan|project) was (?:then |quietly )?(?:dropped|shelved|buried|forgotten|cancelled|canceled)(?= )`,
);

/** `I thought that there was one. I was wrong.` */
const MISTAKEN =
  /^ (?:(?:and|but) )?(?:(?:i|we) (?:was|were) (?:wrong|mistaken)|(?:that|this|it) (?:was|is) (?:wrong|an illusion|a myth|not true|not the case|not so|wishful thinking))(?= )/;
const BELIEVED =
  / (?:thought|believed|assumed|supposed|figured|guessed|sure|certain|convinced|looked|seemed|told|expected|hoped) /;

/** `Many teams skip draining. I wouldn't.` */
const SKIPS =
  / (?:skip|skips|avoid|avoids|drop|drops|leave out|without|forget|ignore|disable|disables|turn off|switch off) /;

/** What says that it is still to come. */
const AWAITED =
  /^ (?:(?:and|but|so) )?(?:we're preparing(?= [,.])|we've said we will|that's where it stands|(?:i|we) (?:haven't|have not) heard back|(?:(?!(?:that|which|who) )[a-z]+ ){1,3}(?:is|are) still (?:looking|comparing|deciding|thinking|pending|open|undecided|discussing|waiting|to come)|should (?:they|he|she) approve|if (?:it|they|he|she|the [a-z]+) (?:is|gets?|are) (?:released|approved|signed) i(?:'ll| will)|possibly , one day|(?:it |this |that )?might be worth (?:a look|it|trying|a try)|i've (?:blocked|booked) (?:[a-z]+ ){1,6}to (?:write|do|build|run|hold|set) (?:it|one)|(?:the|that) [a-z]+ (?:one |step |part )?waits for|(?:that one|this|it|that) is (?:scheduled|planned|due) (?:for|in)|all are in favou?r|(?:we're|we are) (?:still )?looking for a date|perhaps later|(?:that|it)'ll be (?:the|my|our) (?:very )?(?:first|next)|that i'd (?:bring in|add|introduce|do|build))(?= )| nothing (?:written|built|done) yet(?= )| no decision (?:has been|was|is|had been) (?:taken|made)(?= )| waiting for an? (?:answer|reply|decision|go-ahead|approval)(?= )| (?:i'm|we're) waiting for (?:them|him|her) to(?= )|^ (?:(?:and|but|so) )?(?:it|they|that|this)(?:'s| is| are) (?:still )?not (?:yet )?(?:there|live|done|finished|ready|in place|in production|merged)(?= )| i'd leave (?:it|that) open(?= )| i'm (?:still )?undecided(?= )/;

/** What says that others do it. */
const THEIRS =
  /^ (?:(?:and|but|so) )?(?:it|that|this)(?:'s| is| was) (?:theirs|(?:done|run|handled|operated|owned|built|kept|managed) by (?:the|their|a|an|another|our (?:provider|vendor|host[a-z]*)))(?= )| did (?:it|that) (?:among|amongst|by|for) themselves(?= )| did that alone(?= )|^ not (?:one of )?ours(?= [,.])| not by us(?= [,.])|^ that's them(?= [,.])|^ that was (?:the|my|our) [a-z' ]{1,30} doing(?= )|^ (?:that|this|it) was (?!(?:today|yesterday)'s )[a-z]{2,12}'s (?:own )?(?:work|doing|job|merit|project|achievement|part)(?= )/;

/** `We decided on a load test. Nothing came of it.` */
const CAME_TO_NOTHING =
  /^ (?:but |and |then |so )?(?:(?:i|we) never (?:got|came) (?:round|around) to (?:it|that|doing)|(?:management|my (?:boss|manager|lead)|the (?:boss|board|business|customer|client)|finance|somebody) (?:then |later )?(?:said no|stopped (?:it|us)|turned it down|had other plans)|there was (?:never |then )?no (?:time|money|budget|capacity)(?= (?:for it|for that|left|to do|[.,]))|(?:it|that) (?:stayed|remained|was only ever|is still only) (?:a |an )?(?:plan|idea|draft|wish|dream|ticket|paper|on paper)|nothing (?:ever |really )?came (?:out )?of (?:it|that)|(?:in the end , ?|in the end )?(?:i|we|they) (?:did not|didn't|never did) (?:do )?it|we ran out of (?:time|money|budget))(?= )/;
const TO_COME =
  /^ (?:but |and |so )?(?:(?:it|that) (?:is|was|sits) still (?:on the list|in the backlog|to come|to do|to be done|open|pending|waiting)|(?:it|that) still (?:has|had) to (?:be|happen)|(?:i|we) (?:are|were|am|was) still waiting(?= (?:for|[.,]))|(?:it|that) (?:hasn't|has not) (?:happened|been (?:done|built|written|started)))(?= )/;
/** `We agreed on a load test. The vendor wrote it.` */
const DID_IT =
  /^ (?:in the end |then |eventually |finally |later )?(?:, )?(?:somebody|another [a-z]+|(?:the|our|my|an?) (?!team )(?:[a-z]+ )?(?:vendor|team|colleague|manager|contractor|consultants?|provider|dbas?|group|guys|people|department|crew|boss|lead|agency|developers?|engineers?))(?= (?:then |finally |later )?(?:built|wrote|did|made|took care of|handled|set up|added|ran) (?:it|that|one) )/;
const DECIDED = / (?:decided|agreed|chose|settled|opted|voted|resolved|concluded) /;

const REMOVED =
  / (?:i|we) (?:[a-z0-9'-]+ ){0,3}(?:(?:took|switched|turned|shut|pulled|tore|ripped) it (?:back )?(?:down|off|out|again)|(?:scrapped|binned|killed|retired|abolished|abandoned|shelved|ditched|cancelled|canceled|dropped) it)(?= )|^ (?:[a-z]+ )?(?:[a-z]+ , )?(?:it|that|this|they) (?:was|were|got|has been|had to be) (?:[a-z]+ ){0,2}(?:scrapped|binned|abandoned|shelved|ditched|cancelled|canceled|discontinued|axed|dropped(?= [,.]))(?= )/;
const UNFINISHED =
  /^ (?:[a-z]+ )?(?:[a-z]+ , )?(?:it|that|this|they) (?:was|were|got) never (?:really |quite |actually )?(?:finished|completed|merged|deployed|released|switched on|turned on|rolled out|put (?:in|into) (?:use|production|place))(?= )/;

/** What tells what the sentence before only was: `Somebody floated a feature flag. I said no.` */
export function outcomeCues(words: Words): Cue[] {
  const line = lineOf(words);
  const texts = textsOf(words);
  return texts.flatMap((text, at) => {
    for (const { pattern, behind, ...rule } of OUTCOMES) {
      const found = pattern.exec(text);
      if (!found) continue;
      const told = toldBefore(words, texts, at, text.slice(0, found.index + found[0].length + OF_IT)).filter(
        (place) => behind?.test(texts[place]!) !== false,
      );
      if (told.length === 0) continue;
      // `There was none, so I wrote it.`
      if (rule.doubt === 'denied' && isTold(MADE, text.slice(found.index + found[0].length))) continue;
      if (rule.act === 'refused' && WOULD_NOT.test(found[0]) && SKIPS.test(texts[at - 1]!)) continue;
      const start = line.starts[words.sentences[at]!.first]! - 1 + found.index;
      return told.map((place) => ({
        ...rule,
        whole: true as const,
        first: tokenAt(line, start + 1),
        last: tokenAt(line, start + found[0].length - 1),
        from: words.sentences[place]!.first,
        to: words.sentences[place]!.last - 1,
      }));
    }
    return [];
  });
}

/** The sentences that an outcome is one of: the one before, and of `it` also that before one in which nobody of us does anything. */
function toldBefore({ sentences }: Words, texts: readonly string[], at: number, outcome: string): number[] {
  // What is only asked counts for nothing anyway.
  if (!sentences[at - 1] || sentences[at - 1]!.question) return [];
  const between = texts[at - 1]!;
  const isFar = sentences[at - 2]?.question === false && / (?:it|that) /.test(outcome);
  return isFar && !OURS.test(between) && !OTHER.test(between) ? [at - 1, at - 2] : [at - 1];
}

/** `Nothing came of it`. */
const OF_IT = ' of it '.length;

const OURS = / (?:i|we|i've|we've|i'd|we'd|my|our team|the team|somebody|they|he|she) /;

const WOULD_NOT = /(?:wouldn't|would not|don't|not me)$/;

/** What a sentence says of the one before, where that has `behind` in it. */
type Outcome = Pick<Cue, 'doubt' | 'act'> & { readonly pattern: RegExp; readonly behind?: RegExp };

const OUTCOMES: readonly Outcome[] = [
  { doubt: 'denied', act: 'refused', pattern: REFUSED },
  { doubt: 'denied', act: 'removed', pattern: REMOVED },
  { doubt: 'limited', pattern: UNFINISHED },
  { doubt: 'denied', pattern: MISTAKEN, behind: BELIEVED },
  { doubt: 'planned', pattern: AWAITED },
  { doubt: 'somebody-else', pattern: THEIRS },
  { doubt: 'somebody-else', pattern: DID_IT, behind: DECIDED },
  { doubt: 'denied', pattern: CAME_TO_NOTHING, behind: DECIDED },
  { doubt: 'planned', pattern: TO_COME, behind: DECIDED },
];
