import type { CueRule } from './rule.ts';

/** After these, `we don't` opens a clause, or what came before is no object of it. */
const OPENS = `[,.]|and|but|or|so|that|because|if|when|whenever|while|as|since|where|what|whatever|which|who|why|how|until|till|before|after|once|then|said|say|think|thought|know|knew|though|although|unless|yet|sure|than|things|thing|everything|anything|something|nothing|all|ones|those|these|stuff`;
/** Behind an object that opens the clause. */
const FRONTED = new RegExp(`(?:^ |, )(?:and |but )?(?:(?!(?:${OPENS}) )[a-z0-9'-]{1,14} ){1,4}$`);
/** The same where any verb may follow: nothing in front of the subject says when, where or how. */
const ALONE = new RegExp(
  `(?:^ |, | (?:but|and|because|so) )(?!(?:in|at|on|for|after|during|from|with|by|to|under|through|thanks|within|without|despite|over|like|given|per|via|yes|no|not|only|just|even|today|now|also|still|here|there|sometimes|often|initially|luckily|honestly|later|first|finally|next|again|instead|last|maybe|perhaps|well|[a-z]+ly) )(?:(?!(?:${OPENS}|i|we|they|he|she|it|you|there|is|are|was|were|had|has|have|did|do|does|can|could|will|would|[a-z]{3,12}ed|time|times|day|week|month|year|night|way|reason) )[a-z0-9'-]{1,14} ){1,5}(?:, (?:[a-z]{1,14} ){1,4}, )?$`,
);
const ALONE_BEFORE_OTHERS = new RegExp(`${ALONE.source.slice(0, -1)}(?:the|our|my) [a-z]{2,12} $`);
/** Between the subject and what it does not do. */
const STILL = `(?:still |just |simply |actually |really |sadly |unfortunately |deliberately |consciously |intentionally |also |therefore |then |all |even |quietly |then )?`;
/** Behind a clause whose object stands in front of it. */
const CLOSES = `(?:[,.]|because|either|though|at all|any ?more|anywhere|here|there|so far|yet|until|since|as|for|altogether|entirely|completely|totally|outright|deliberately|consciously|on purpose|by choice|that (?:time|year|week|day)|this time|back then|then|in (?:the end|those days|that|time|our)|when|to be|of course|due to|out of|from the|with|under|by|ourselves|myself|ever)`;
const DO = `do|have|use|set|write|write down|run|test|try|measure|track|keep|check|rotate|review|build|get|make|give|record|name|share|send|publish|plan|practise|practice|agree|discuss|define|document|rehearse|verify|encrypt|automate|done|used|written|written down|tested|tried|measured|tracked|kept|checked|rotated|reviewed|built|made|given|recorded|named|agreed|discussed|defined|documented|rehearsed|verified|encrypted|automated`;
const NOT = `(?:don't|do not|didn't|did not|never|haven't|have not|hadn't|had not)`;
const NOT_AT_ALL = `(?:${NOT}|couldn't|could not|can't|cannot|wouldn't|would not|would never|could never|was not able to|wasn't able to|were not able to|weren't able to|failed to|refused to|forgot to|declined to|hesitated to|had no time to|had no chance to|had no budget to|had no way to)`;

/** What says that its object, which stands in front, was not done. */
export const DENIED_OBJECT: readonly CueRule[] = [
  // `A deadline we don't set`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      `(?<! (?:${OPENS})) (?:i|we|they) ${STILL}(?:${NOT}(?: really| even| ever| yet)? (?:${DO}|had|did|needed|found|got (?:a)?round to(?: it)?|managed|bothered with)|lacked|did without)(?= ${CLOSES} )`,
      'g',
    ),
  },
  // `The load test we skipped`, where it opens the clause: the same words behind a verb are `the two that we skipped`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:i|we|they) ${STILL}(?:(?:skipped|left out|forgot(?: about)?|dropped|omitted|neglected|overlooked|avoided|refused|rejected|declined|abandoned|scrapped|ditched|sacrificed|gave (?:up(?: on)?|a miss|a wide berth)|did away with|dispensed with|(?:left|put|set) aside|left (?:alone|off|undone)|went without|did without|passed up|ruled out|lacked|(?:was|were) missing|forwent|could only dream of|let (?:slide|slip|drop))|(?:would|had to|chose to|decided to|preferred to|opted to) (?:rather |always |strictly |flatly |have to )?(?:forbid|ban|avoid|refuse|skip|reject|leave out|drop|omit|forgo|do without|give up|abandon|sacrifice|scrap|rule out|never [a-z]+|not [a-z]+))|(?:i'd|we'd) (?:rather |always |strictly |flatly )?(?:forbid|ban|avoid|refuse|skip|reject|leave out|rule out|never [a-z]+|not [a-z]+)|(?:nobody|no one|none of us)(?: (?:on|in|of|from|at|else) (?:our|my|the) [a-z]+)? (?:had |has |ever |really |actually ){0,3}(?:thought of|(?:[a-z]+ed)(?: (?:with|for|about|at|into|after|on|to))?|made|written|built|done|set up|took|wrote|did|ran|had|kept|knew))(?= ${CLOSES} )`,
      'g',
    ),
    onlyAfter: FRONTED,
  },
  // `The recipients we could not trace`, with any verb.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:i|we|they) ${STILL}${NOT_AT_ALL}(?: really| even| ever| yet| once)? (?!(?:need|needed|want|wanted|like|liked|understand|know|knew|trust|expect|own|control|mind|sleep|fail|stop|lose|break|miss|notice|wait|worry|regret|forget|skip) )[a-z]{2,14}(?: (?:up|out|down|on|with|for|of|at|about|in|to|into))?(?= ${CLOSES} )`,
      'g',
    ),
    onlyAfter: ALONE,
  },
  // `Canary releases the customer did not allow`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:did not|didn't|would not|wouldn't|never|refused to|could not|couldn't) (?!(?:need|know|notice|want|fail|stop|break|like) )[a-z]{2,12}(?= ${CLOSES} )`,
      'g',
    ),
    onlyAfter: ALONE_BEFORE_OTHERS,
  },
  // `Model cards we have not`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:i|we|they) ${STILL}(?:have not|have none|had not|had none|do not|haven't|hadn't|don't|didn't|did not|never did|only (?:ever )?(?:saw|knew|read|heard|had|talked) (?:of |about |it )?(?=in |from |on |of |about )[a-z]+ [a-z]+)(?= ${CLOSES} )`,
      'g',
    ),
    onlyAfter: ALONE,
  },
  // `The timeout, we did not put it.`
  {
    doubt: 'denied',
    reach: 'topic',
    pattern:
      /(?<= ,) (?:(?:those|that|these|this|it|such) (?:i|we|they) (?:don't|do not|didn't|did not|never|haven't|hadn't|cannot|can't) (?:do|have|had|use|used|need|know|make|made|test|tested|keep|kept|run|ran|offer|done|want)(?= [,.])|(?:i|we|they) (?:did not|didn't|never|have not|haven't|had not|hadn't|do not|don't|would not|wouldn't|could not|couldn't) (?:get to |really |even |ever )?(?:put|do|done|did|have|had|use|used|set|write|written|make|made|test|tested|try|tried|add|added|get|build|built|run|took|take|taken|know|bother with|believe in|need|want|trust|allow) (?:it|them|that|those|these|one|any|such)(?= (?:[,.]|of our own|here|at all|back then|in our|because|anymore) ))/g,
  },
  // `A test environment with so many meters we do not have, so it was shipped at once.`
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:i|we) (?:do not|don't|did not|didn't|never) (?:have|had|do|did|use|used|need|needed|run|ran|own)(?= [,.])/g,
    onlyAfter:
      /^ (?:and |but )?(?:an?|such an?|any) (?:(?!(?:is|was|are|were|that|which|what|who|when|where|if|because) )[a-z0-9'-]{1,14} ){1,8}$/,
  },
];
