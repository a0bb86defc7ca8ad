import type { Cue } from './cues.ts';
import { lineOf, textOf, tokenAt } from './line.ts';
import { once } from './once.ts';
import type { Words } from './words.ts';

/** For each sentence whether the next ones say that what it told of was made, or at least done, after all. */
export interface Sequel {
  readonly made: readonly boolean[];
  /** The very next one says so. */
  readonly madeNext: readonly boolean[];
  readonly done: readonly boolean[];
}

/** How many sentences on something is still spoken of as `it`. */
const AHEAD = 2;

const WE = "(?:i|we|i've|we've|my team|our team|the team|(?:somebody|he|she) and i)";
/** In a technical question what one would do is how one answers. */
const WOULD = "(?:i'd|we'd|you'd|(?:i|we|you) (?:would|should|must))";
/** Up to the verb, while nobody else is spoken of, and nothing that was only wanted. */
const GO =
  "(?:(?!(?:he|she|they|nobody|who|it|if|an?(?! (?:week|weekend|day|afternoon|morning|evening|hour|month|quarter|sprint|year|couple|few|lot|bit|fortnight))|not|never|nearly|almost|to|would|should|could|might|must|will|can|[a-z]+n't) )[a-z0-9'-]+ (?:, )?){0,9}?";
const ONE =
  'one(?= (?:[,.]|in|into|for|up|with|on|at|by|of (?:my|our)|myself|ourselves|anyway|from|that|which|and|the|over|as|after|before|last|this|within|out|together|per|myself) )';
const IT = `(?:${ONE}|(?:our|my) own(?= (?:[,.]|with|in|from|for|on|and|which) )|it|them|that|these|those|mine|ours)`;

const MADE = new RegExp(
  ` ${WE} ${GO}(?:(?:re)?built|added|(?:re)?wrote|introduced|created|drafted|drew|installed|implemented|enabled|established|bought|ordered|scripted|coded|wired|put together|hired|updated) (?:up |in )?${IT}(?= )` +
    `| ${WE} ${GO}(?:(?:put|brought|turned|switched|got|set|rolled|drew|wrote) ${IT} (?:back )?(?:in|into|on|up|out|together|live|running|working|built|done|approved|behind|down)|made (?:one|mine|ours|it(?= [,.]))|(?:ran|held|launched|started|published|opened|organi[sz]ed|arranged|negotiated|chose|recruited|prepared|designed|defined|did) one|started with (?:it|them)|had it (?:running|live|working|ready|up)|took it on|(?:ran|did|held|wrote|made|built|had) (?:[a-z0-9]+ )?of them|(?:turned|switched) (?:back )?on ${IT})(?= )` +
    `| (?:by|since|within|from|before|after|in|now|today|then|later|afterwards) (?:[a-z0-9'-]+ (?:, )?){0,6}?(?:we|there|i|they|each [a-z]+|every [a-z]+|it) (?:(?:now|finally|also) )?(?:had|have|has|was|is|are|got) (?:now )?(?:${ONE}|some|it)(?= )` +
    `|^ (?:but |and |so )?now (?:it|there|they|we|he|she|everybody) (?:is|are|do|does|have|has)(?= [,.]| one| it)` +
    `|^ (?:but |and |so )?(?:now|today|since then ,?|these days) (?:a |an |the |our )?(?:[a-z]+ ){1,3}(?:does|do|runs|handles) (?:it|that|them)(?= )` +
    `| (?:second|third|fourth|next|last|this) (?:attempt|try|time|go|round|version) (?:(?:was|is|did|it was)(?= [,.])|(?:we|i) (?:got|did|made|had) it(?= ))` +
    `| that (?:gap|hole|bit|part|one) (?:i|we|is) (?:(?:then |since )?(?:closed|filled|fixed|built|wrote|added|changed)|in place|done|fixed)(?= )` +
    `|^ mine (?:was|is|were|are)(?= )` +
    `|^ (?:and |but )?there (?:was|were|is|are)(?= [,.])` +
    `|^ (?:but |and |so )?(?:now|today|since then|these days) (?:, )?(?:nothing|nobody|no [a-z]+) (?:[a-z0-9'-]+ ){1,5}without (?:it|one|them)(?= )` +
    `|^ (?:and |but )?(?:i|we) did(?= [,.])` +
    `| (?:but|,) (?:i|we) (?:still |simply |just )?did (?:(?:it|so) )?(?:anyway|regardless|all the same|nevertheless)(?= )` +
    `| (?:but (?:i|we)|, i) (?:still |simply |just )?did (?:it|so)(?= [,.])` +
    `| ${WE} (?:have |also )?(?:used|run) ours(?= )` +
    `|^ (?:it )?took (?:me|us) (?:[a-z0-9-]+ ){1,5}to (?:write|build|make|set up|add|draft|code|script|get (?:it|one))(?= )` +
    `| does (?:it|that) (?:each|every|daily|nightly|weekly|hourly|now|for us)(?= )` +
    `| (?:we|i) (?:now )?do (?:it|that|them) (?:every|each|once|twice|weekly|monthly|now)(?= )` +
    `|(?:^|,)(?: and| but)? (?:it|they) (?:has|have) (?:since |now |already )?(?:caught|handled|saved|stopped|found|run|tripped|fired|warned|prevented|paid)(?= )` +
    `| (?:it's|they've|it has|they have|that has) been (?:every|weekly|monthly|daily|nightly|standard|running|live)(?= )` +
    `| (?:first|next) thing (?:i|we) did (?:[a-z]+ ){0,3}was (?:to )?(?:set|put|write|build|add|make|draw|create) ${IT}(?= )` +
    `| (?:they|it|these|those) (?:are|is|were|have been|has been) in place(?= )` +
    `| since then (?:[a-z]+ ){1,3}(?:runs?|uses?|works?|goes|go) (?:on |with |through )?(?:it|them)(?= )` +
    `| it happened (?:in spite|despite|anyway|all the same|nevertheless)(?= )` +
    `|(?:^| we| i) closed (?:that|the) gap(?= )` +
    `| came back (?:[a-z]+ ){0,3}with (?:it|one)(?= )`,
);

const MADE_TECHNICAL = new RegExp(
  `${MADE.source}| ${WOULD} (?:[a-z]+ ){0,2}?(?:have|want|add|build|write|create|use|run|make|introduce|enable|define|set(?: up)?) (?:${ONE}|it)(?= )` +
    `| (?:the|each|every) [a-z]+ (?:should|must) [a-z]+ (?:${ONE}|one(?= if ))(?= )` +
    `| (?:you|i|we) (?:define|write|set|add|build|draw) (?:(?:[a-z0-9]+ )?of them|${ONE}|it)(?= )` +
    `| ${WOULD} (?:[a-z]+ ){0,2}?(?:put|switch|turn) ${IT} (?:back )?(?:in|on|up)(?= )` +
    '|^ (?:so |then )?(?:switch|turn|put|add|set) (?:it|that|one) (?:back )?(?:on|in|up)(?= )',
);

const DONE = new RegExp(
  ` ${WE} ${GO}(?:did|tried|ran|held|used|went through with|sat down to|shipped|released|deployed|adopted|kept(?: at)?|started|launched|went with|stuck with|delivered|finished|completed|signed for) (?:[a-z0-9]+ of )?${IT}(?= )` +
    `|(?:^|,)(?: and| but| so)? (?:it|they|that|this|the thing) (?:then |finally |eventually |duly |also |just |has |have |all )*(?:went (?:ahead|live|in|out)|shipped|happened|landed|came off|runs|ran|handled|caught|tripped|saved|fired)(?! (?:out|away|into) )(?= )` +
    `| (?:it|they|that|it's|they're|that's) (?:(?:is|are|was|were|has been|have been|been) )?(?:now |since |finally )?(?:in place|live|up and running|running|done|standard|in production|in use)(?= )` +
    `| (?:it's|they've|it has|they have|that has) been (?:there|on|in|used|part)(?= )` +
    `| (?:they|he|she|we|i) (?:finally |then |eventually )?(?:gave in|came a?round|relented|signed up to it|signed off on it|said yes|bought in)(?= )` +
    `| it's what (?:all|every|everybody|everyone|the|we|they) (?:[a-z]+ ){0,2}(?:use|uses|run|runs)(?= )` +
    `|^ (?:[a-z]+ , )?(?:and |but |so |in the end ,? ?)?(?:i|we|they|he|she) did(?= (?:[,.]|it|so|that|twice|once|both|every|in|for) )` +
    `|^ (?:but |and |so |still , )?(?:we |i )?went ahead (?:with|anyway|all the same)(?= )` +
    `|^ (?:carried out|done|shipped|delivered|held|built|written|published|live|rolled out) (?:in|on|by|within|since|last|the) ` +
    `|^ (?:but |and )?(?:it|they) (?:was|were) (?:[a-z]+ ){0,2}(?:done|held|run|filled|adopted|shipped)(?= (?:[,.]|in|on|for each|twice|once|by us|within|every|before|after) )`,
);

/** A thing of its own, which `it` may be. */
const OTHER =
  / (?:an?|another) (?!(?:week|day|month|year|sprint|quarter|weekend|fortnight|couple|few|lot|bit|while|hour|night|morning|afternoon) )[a-z]/;

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

const REMOVED =
  / (?:i|we) (?:[a-z0-9'-]+ ){0,3}(?:(?:took|switched|turned|shut|pulled|tore|ripped) it (?:back )?(?:down|off|out|again)|(?:scrapped|binned|killed|retired|abolished) it)(?= )/;

const textsOf = once((words: Words): readonly string[] => {
  const line = lineOf(words);
  return words.sentences.map(({ first, last }) => textOf(line, first, last));
});

/** What became of each sentence: `We didn't have a breaker. I added it the following sprint.` Read where something is in doubt. */
export const sequelOf = (words: Words, technical: boolean): Sequel =>
  technical ? technicalSequel(words) : ownSequel(words);

const ownSequel = once((words: Words) => readSequel(words, MADE));
const technicalSequel = once((words: Words) => readSequel(words, MADE_TECHNICAL));

function readSequel(words: Words, made: RegExp): Sequel {
  const texts = textsOf(words);
  const [makes, does] = [made, DONE].map((pattern) => texts.map((text) => isTold(pattern, text)));
  const follows = (told: readonly boolean[], ahead = AHEAD) =>
    texts.map((_, at) => told.slice(at + 1, at + 1 + ahead).includes(true));
  return { made: follows(makes!), madeNext: follows(makes!, 1), done: follows(does!) };
}

/** What tells what the sentence before only was: `Somebody floated a feature flag. I said no.` */
export function sequelCues(words: Words): Cue[] {
  const line = lineOf(words);
  const texts = textsOf(words);
  return texts.flatMap((text, at) => {
    const before = words.sentences[at - 1];
    // What is only asked counts for nothing anyway.
    if (!before || before.question) return [];
    const { first, last } = before;
    for (const { pattern, behind, ...rule } of OUTCOMES) {
      const found = pattern.exec(text);
      if (!found || behind?.test(texts[at - 1]!) === false) continue;
      // `There was none, so I wrote it.`
      if (rule.doubt === 'denied' && isTold(MADE, text.slice(found.index + found[0].length))) continue;
      if (rule.act === 'refused' && WOULD_NOT.test(found[0]) && SKIPS.test(texts[at - 1]!)) continue;
      const start = line.starts[words.sentences[at]!.first]! - 1 + found.index;
      return {
        ...rule,
        whole: true as const,
        first: tokenAt(line, start + 1),
        last: tokenAt(line, start + found[0].length - 1),
        from: first,
        to: last - 1,
      };
    }
    return [];
  });
}

const WOULD_NOT = /(?:wouldn't|would not|don't|not me)$/;

/** What a sentence says of the one before, where that has `behind` in it. */
type Outcome = Pick<Cue, 'doubt' | 'act'> & { readonly pattern: RegExp; readonly behind?: RegExp };

const OUTCOMES: readonly Outcome[] = [
  { doubt: 'denied', act: 'refused', pattern: REFUSED },
  { doubt: 'denied', act: 'removed', pattern: REMOVED },
  { doubt: 'denied', pattern: MISTAKEN, behind: BELIEVED },
  { doubt: 'planned', pattern: AWAITED },
  { doubt: 'somebody-else', pattern: THEIRS },
];

/** Whether the rest of its sentence says that it was made: `no backoff is how you kill yourself, so I'd put that in`. */
export function isMadeBehind(words: Words, token: number, technical: boolean): boolean {
  const last = Math.min(words.sentences[words.tokens[token]!.sentence]!.last, token + BEHIND);
  if (token + 1 >= last) return false;
  const text = textOf(lineOf(words), token + 1, last);
  return isTold(technical ? MADE_TECHNICAL : MADE, text) && !BEFORE_IT_WAS.test(text);
}

/** How many words of the sentence behind a mention are read on: who dictates sets no full stops. */
const BEHIND = 80;

/** `No load test was done before we put it live`: what was made is something else. */
const BEFORE_IT_WAS = / before (?:i|we|they) (?!did )/;

function isTold(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return (
    match !== null &&
    (/ one /.test(`${match[0]} `) || !OTHER.test(text.slice(0, match.index + match[0].length)))
  );
}
