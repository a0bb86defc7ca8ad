import type { Line } from './line.ts';
import { tokenAt } from './line.ts';
import { Tries } from './tries.ts';

/* Turns of speech by which one says that it was not oneself. */

/** `It was Priya from infra who did it`, `what helped was Priya's load test`. */
const IT_WAS =
  /(?<= )(?:it was|it is|it's) (?!(?:me|us|my team|our team|i|we) )(?:[a-z'-]{1,14} ){1,4}(?:who|who'd|who's|who had|which|that (?:has|had))(?= )|(?<= what [^.,]{0,20} was )somebody's(?= )/g;
/** `Everybody else uses it`, `the author of that book did it`, `it wasn't me who did it`, `not I but the lead did it`, `whoever built it had …`, `the product comes with it`. */
const NOT_ME =
  /(?<= )(?:(?:many|most|some|others)(?: people| teams| engineers| companies)?(?= (?:would |will |might |just |simply )*(?:use|do|take|choose|pick|add|go for|reach for|build|put) [^.,]{1,60} , (?:but )?(?:i'd|i'll|i would|i|we|we'd) )|(?:everyone|everybody) else(?= (?:uses?|has|does|runs?|had|did) )|(?:authors?|writers?) of (?:that|the|a|this|some|our) (?:[a-z]+ ){0,2}(?:blog|book|talk|article|paper|post|library|client|framework|package|driver|sdk|plugin)s?|the others(?= (?:had |have |then |already |also )?(?:did|done|ran|run|built|wrote|written|made|fixed|found|handled|rolled|restored|tested|reviewed|drilled|coded|implemented|took (?:care|over|it)) )|(?:was not|wasn't|isn't|is not|not) (?:me|us|i|we) (?:who|that|but)|(?<!(?: to| by| of) )whoever (?:built|wrote|made|set|designed|installed|configured|created|coded|put|owned|had(?= (?:the|this|that|it|my|built|written|made|set|put) ))|(?:the|a|our|this|that) (?:[a-z]+ )?(?:product|software|package|appliance|suite|saas|box|licence|license|subscription|distribution|service|plan) (?:came|comes|ships|shipped|arrived) with)(?= )/g;
/** `Her load test found it`: what did it was somebody's. */
const THEIR_THING =
  /(?<= [.,] | but | and | so )(?:her|his) (?=(?:[a-z0-9-]{2,14} ){1,3}(?:found|caught|fixed|solved|saved|spotted|did) (?:it|us|that|this|the|me) )/g;
/** `They gave us one`, `I inherited it`, `on their side they had one`. */
const GIVEN =
  /(?<=(?: \.| ,| and| but) )they (?=(?:gave|handed|built|sent) us )|(?<= )(?:on (?:their|his|her) side (?:they|he|she))(?= )/g;
/** `At a friend's company they …`, `while Jan did it I watched`: all of the sentence. */
const THEIRS =
  / (?:at (?:my|our|a|an|her|his) (?:friend|cousin|wife|husband|brother|sister|neighbou?r|mate|buddy|dad|father|mother|son|daughter|uncle|aunt|flatmate|girlfriend|boyfriend)'s [a-z]+(?! (?:, )?(?:i|we|my|our) )|(?<=[.,] )at (?:a|an|another|some) (?:airline|hospital|university|retailer|hotel|ministry|newspaper|railway|telco|school|rival|competitor|customer|client)(?:'s| of ours)?(?! (?:, )?(?:i|we|my|our|where) )|at (?:a|my|our|the|another|an) (?:[a-z]{2,12} )?[a-z]+'s (?:company|firm|place|shop|startup|bank|employer|work|office|team)(?! (?:, )?(?:i|we|my|our) )|(?:while|as) i (?:only |just |merely )?(?:watched|looked on|listened|stood by|took notes)|credit (?:for (?:[a-z0-9'-]{1,14} ){1,6})?(?:goes|belongs|is due|went) to(?! me | us | my team | our team | the whole )|i (?:only |just |merely )?watched (?:as|while|how)|(?:kudos|thanks|hats off|credit|props) to (?!me |us |my |our |the (?:new|a) )(?:the )?(?:somebody|[a-z]+ (?:team|group|folks|people|crew|office|guys))|courtesy of(?! me | us | my | our )|(?:was|were|is|are) (?:entirely |all |mostly )?somebody's doing|(?:left|(?<! and )(?:handed|passed|gave)) (?:it |that |this )?to somebody|it fell to somebody|(?:i|we) (?:leave|left) (?:it|that|those|them|this) to (?!me |us |my |our )|not (?:my|our) (?:own )?(?:work|doing)|(?:before my time|had the job before me)|(?:sat next to|watched) somebody)(?= )/g;
/** `GitHub does so with its own`. */
const WITH_ITS =
  /(?:slack|github|gitlab|aws|azure|gcp|cloudflare|datadog|twilio|discord|zoom|figma|notion|fastly|akamai|heroku|vercel|mongodb|confluent|okta|pagerduty)(?= (?:used|built|wrote|described|suffered|switched|famously) | (?:[a-z0-9-]{1,20} ){1,6}(?:its|their|theirs|themselves) )/y;
/** `A timeout was there before I joined`, `it was done for us`, `the dashboards came with the product`. */
const BEFORE_ME =
  / (?:(?:was|were|had been) (?:already )?(?:there|in place|set up|built|written) (?:long )?before (?:i|we) (?:joined|came|started|arrived)|(?:was|were|is|are|been) done for (?:us|me)|(?:was|were) (?:handed|given|delivered|supplied) to us|(?:was|were|is) (?:all |entirely )?(?:theirs(?= ,? ?(?:and )?not )|not my work|down to (?:him|her|them)|a gift from)|(?:came|comes) with the (?:product|platform|service)|by the others(?= [,.]))(?= )/g;
/** `That wasn't me`, `we were not involved`. */
const NOT_MINE =
  /(?<! that| which) (?:(?:wasn't|weren't|isn't|aren't|was not|were not|is not|are not) (?:me|mine|ours|us|(?:my|our) (?:own )?(?:doing|work|idea|job|task|merit|project))(?= (?:[.,]|and|but|so|while) )|(?:(?:my|our) (?:team|group|side|squad|department)|i|we) (?:was|were|wasn't|weren't) (?:not |never )?(?:involved|in the room|part of (?:it|that))(?<=n't [a-z ]+|not [a-z ]+|never [a-z ]+)(?= )|nobody (?:from|on) (?:our|my) (?:side|team)(?= )|from our side nobody(?= )|(?:did|done|made) (?:it|that|this|everything) (?:entirely |all )?without (?:me|us)(?= [.,])|(?:i|we) slept through)/g;
/** `It was none of my doing`, `I can't take credit for it`: all of the sentence. */
const DISOWNED =
  / (?:none of (?:my|our) (?:own )?(?:doing|work|making|merit)|(?:i|we) (?:wasn't|weren't|was not|were not) the (?:one|ones|person|people|author) (?:who|that|to)|(?:can't|cannot|couldn't|won't|don't|shouldn't) (?:really )?(?:take|claim) (?:the |any |much )?credit|no credit (?:to|for) (?:me|us)|(?:had|have) (?:no|little) (?:part|hand|share) in (?:it|that|this)|nothing to do with (?:it|that)|not in (?:my|our) hands|in my absence)(?= )/g;
/** `This the other team has built, not we`: all of the sentence. */
const NOT_WE =
  / not (?:by |from )?(?:us|me|we|i|myself|ourselves)(?= [,.])(?<= (?:team|group|guys|people|department|vendor|dbas?|admins?|consultants?|provider|supplier|contractors?|colleagues?|somebody|others|agency|he|she) (?:[a-z0-9'-]{1,14} ){1,6}, not [a-z ]{1,14})/g;
/** `So I was told`, `from what I hear`: what one knows only from others, unless one does something oneself. */
const HEARSAY =
  / (?:(?:so|as|like|or so|from what|of what) (?:i|we|i've|we've|i'm) (?:was |were |am |have |been |have been |once |recently )?(?:told|read|heard|hear|understand|gather|saw)(?= [.,]| that | the | some)|or so (?:they|their|his|her|he|she)|according to (?:their|his|her|its|the|a) (?:[a-z]+ )?(?:blog|talk|article|post|paper|book|speaker|website|docs)|(?:he|she|they) (?:once )?told me(?= [.,]))(?= )/g;
const INHERITED = / (?:i|we) inherited(?= )/g;
/** Who only looks on did nothing; but to look on is what a mentor does. */
const LOOKED_ON =
  / (?:(?:i|we) (?:only|just|merely|mostly|simply) (?:watched|looked on|stood by|listened|observed|sat there|saw it|heard)|(?:i|we) (?:was|were) (?:only |just |merely )(?:on the call|watching|told|informed|listening|in copy|looking|there|present|users|observers))(?= )/g;
/** The same where nobody of us did anything before. */
const ONLY_USED =
  / (?:i|we) (?:only|just|merely|simply) (?:reviewed|pressed|read|use|used|click|clicked|call|called|proofread|attended|signed|ran|got|coded|saw|found)(?= )/g;
const LEARNER = / (?:mentee|junior|intern|newcomer|apprentice|trainee|graduate|starter|she|he) [^.]*$/;
/** Of whom one tells as their mentor: what they do is one's own merit. */
const LEARNERS = / (?:mentee|junior|intern|newcomer|apprentice|trainee|graduate|starter|student|new hire) /;
const FAR = 120;

/** What is said of them goes on, was done before, is the whole sentence's, or that where I do nothing. */
export type Turn =
  | 'onward'
  | 'theirs'
  | 'back'
  | 'sentence'
  | 'inherited'
  | 'hearsay'
  | 'looked-on'
  | 'only-used'
  | 'with-its';

const TURNS: readonly (readonly [Turn, RegExp])[] = [
  ['onward', GIVEN],
  ['onward', IT_WAS],
  ['onward', NOT_ME],
  ['theirs', THEIR_THING],
  ['with-its', WITH_ITS],
  ['back', BEFORE_ME],
  ['back', NOT_MINE],
  ['sentence', THEIRS],
  ['sentence', DISOWNED],
  ['sentence', NOT_WE],
  ['hearsay', HEARSAY],
  ['inherited', INHERITED],
  ['looked-on', LOOKED_ON],
  ['only-used', ONLY_USED],
];

/** Made when the first answer is read. */
let tries: Tries | undefined;

export interface Said {
  readonly turn: Turn;
  readonly first: number;
  readonly last: number;
}

/** Every such turn of a line. */
export function turnsOf(line: Line): Said[] {
  tries ??= new Tries(TURNS.map(([, pattern]) => pattern));
  const found: Said[] = [];
  tries.in(line).forEach((matches, index) => {
    const [turn] = TURNS[index]!;
    for (const match of matches) {
      const before = line.text.slice(Math.max(0, match.index - FAR), match.index + 1);
      if (turn === 'looked-on' && LEARNER.test(before)) continue;
      if (turn === 'theirs' && LEARNERS.test(before)) continue;
      found.push({
        turn,
        first: tokenAt(line, match.index + 1),
        last: tokenAt(line, match.index + match[0].length - 1),
      });
    }
  });
  return found;
}
