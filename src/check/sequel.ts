import { lineOf, textOf } from './line.ts';
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

export const MADE = new RegExp(
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
    `| came back (?:[a-z]+ ){0,3}with (?:it|one)(?= )` +
    `| ${WE} ${GO}(?:made (?:it|that) happen|did (?:it|that|one) (?:myself|ourselves)|(?:sat|got) down and did it|(?:took|taken) (?:it|that) on and finished it)(?= )` +
    `| (?:it|that) (?:now |has |also )?(?:runs?|ran) (?:every|each|nightly|daily|hourly|weekly|monthly|(?:before|after|on|in) (?:every|each))(?= )` +
    `| (?:today|now|by now|these days|since then) (?:, )?(?:it|that) (?:is|has been|belongs) (?:[a-z]+ ){0,2}(?:part of|standard|routine|mandatory|required|before (?:every|each)|in (?:every|each))(?= )`,
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
export const OTHER =
  / (?:an?|another) (?!(?:week|day|month|year|sprint|quarter|weekend|fortnight|couple|few|lot|bit|while|hour|night|morning|afternoon) )[a-z]/;

/** The line's text of each sentence. */
export const textsOf = once((words: Words): readonly string[] => {
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

/** Whether the rest of its sentence says that it was made: `no backoff is how you kill yourself, so I'd put that in`. */
export function isMadeBehind(words: Words, token: number, technical: boolean): boolean {
  const last = Math.min(words.sentences[words.tokens[token]!.sentence]!.last, token + BEHIND);
  if (token + 1 >= last) return false;
  const text = textOf(lineOf(words), token + 1, last);
  return (isTold(technical ? MADE_TECHNICAL : MADE, text) || ANYWAY.test(text)) && !BEFORE_IT_WAS.test(text);
}

/** `My boss was against it, but we did it`. */
const ANYWAY =
  / (?:but|,) (?:i|we) (?:still |simply |just )?did (?:(?:it|so) )?(?:anyway|regardless|all the same|nevertheless)(?= )| (?:but (?:i|we)|, i) (?:still |simply |just )?did (?:it|so)(?= [,.])/;

/** How many words of the sentence behind a mention are read on: who dictates sets no full stops. */
const BEHIND = 80;

/** `No load test was done before we put it live`: what was made is something else. */
const BEFORE_IT_WAS = / before (?:i|we|they) (?!did )/;

/** Whether a pattern is met before a thing of its own, which `it` may be, is spoken of. */
export function isTold(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return (
    match !== null &&
    (/ one /.test(`${match[0]} `) || !OTHER.test(text.slice(0, match.index + match[0].length)))
  );
}
