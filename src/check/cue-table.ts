/** How a statement can be less than affirmed. */
export type Doubt = 'denied' | 'hedged' | 'planned' | 'regretted' | 'asked' | 'somebody-else';

/**
 * How far a cue reaches. `denial`: a few words that count, within its clause. `clause`: the whole clause around it.
 * `onward`: to the end of its clause or list. `back`: what stands before it in its clause. `topic`: what stands before the
 * pause in front of it. `before`: what stands before it in its sentence, or the sentence before where it opens one.
 * `sentence`: everything around it in the sentence.
 */
export type Reach = 'denial' | 'clause' | 'onward' | 'back' | 'topic' | 'before' | 'sentence';

export interface CueRule {
  readonly doubt: Doubt;
  readonly reach: Reach;
  readonly pattern: RegExp;
  /** In a technical question this is how one answers, so there it is no cue. */
  readonly unlessTechnical?: boolean;
  /** What stands before it in its sentence: with the one it is no cue, without the other none. */
  readonly unlessAfter?: RegExp;
  readonly onlyAfter?: RegExp;
}

/*
 * The patterns run over the words of the answer, lower case, one space between them; ` , ` stands for a pause within a
 * sentence and ` . ` for its end. A pattern begins with the space in front of its words: so the engine finds its place fast. No pattern holds an unbounded repetition, so the time is linear.
 */
const DOING = `(?:[a-z]+ing)`;
/** `I would say that …`, `what I'd stress`: a way to speak, no plan. */
const SAYING = `(?:say|argue|add that|add to that|stress|call (?:it|that|this|them)|describe|claim|admit|emphasi[sz]e|mention|note|point out|underline|think|point) `;
/** What makes a deed of what was asked for. */
const ACCEPTED = `(?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:and |which )?(?:(?:i|we|it|they|that|he|she|everyone|everybody|the [a-z]+|my [a-z]+) )(?:agreed|accepted|approved|said yes|went live)|(?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:and|which) (?:(?:i|we|it|they|that|he|she|everyone|everybody|the [a-z]+) )?(?:got|won|agreed|did|does|do|was|were|is|became|accepted|took|worked|works|said yes|built|bought|set|runs?) `;
const WE = `(?:i|we|you|one)`;
const BE_NOT = `(?:(?:was|were|is|are)(?:n't| not| never)(?: being)?|(?:has|have|had)(?:n't| not| never) (?:ever |really |even |yet )?been)`;
/** What it is good that nobody did. */
const HARM = `affected|impacted|hurt|harmed|blamed|lost|missed|broken|interrupted|touched|involved|surprised|needed|noticed|exceeded|breached|violated|leaked|exposed|skipped|forgotten|bypassed|exploited|compromised|corrupted|dropped|paged|woken|bothered|limited|tied|based|caused|worried|supposed|interested|satisfied|convinced`;
const DONE = `(?!(?:${HARM}) )(?:[a-z]+ed|written|written down|looked at|talked about|thought of|thought about|set|set up|given|made|sent|built|kept|run|read|seen|drawn|chosen|taken|done)`;
/** After these, `we don't` opens a clause, or what came before is no object of it. */
const OPENS = `[,.]|and|but|or|so|that|because|if|when|whenever|while|as|since|where|what|whatever|which|who|why|how|until|till|before|after|once|then|said|say|think|thought|know|knew|though|although|unless|yet|sure|than|things|thing|everything|anything|something|nothing|all|ones|those|these|stuff`;
/** Behind an object that opens the clause. */
const FRONTED = new RegExp(
  `(?:^ |, )(?:and |but )?(?:(?!(?:${OPENS}) )[a-z0-9'-]{1,14} ){0,3}[a-z0-9'-]{1,14} $`,
);
/** Between the subject and what it does not do. */
const STILL = `(?:still |just |simply |actually |really |sadly |unfortunately )?`;
/** Behind a clause whose object stands in front of it. */
const CLOSES = `(?:[,.]|because|either|though|at all|any ?more|here|so far|yet|until|since|as|for)`;
const DO = `do|have|use|set|write|write down|run|test|try|measure|track|keep|check|rotate|review|build|get|make|give|record|name|share|send|publish|plan|practise|practice|agree|discuss|define|document|rehearse|verify|encrypt|automate|done|used|written|written down|tested|tried|measured|tracked|kept|checked|rotated|reviewed|built|made|given|recorded|named|agreed|discussed|defined|documented|rehearsed|verified|encrypted|automated`;

/** What makes a habit of what one would do: it has happened. */
const HABIT =
  / (?:whenever|each time|every time|(?:when|if) (?:something|anything|someone|somebody|it|that|a|an|one|the [a-z]+) [a-z]+(?:ed|oke|ent|ell|ame|ook)(?! again)|every (?:day|morning|week|monday|friday|night|month|quarter)|usually|normally|typically|back then)(?: [^.]*)?$/;

export const CUES: readonly CueRule[] = [
  // Denied.
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:not|never|cannot|[a-z]+n't|no|nobody|none|nothing|nowhere|neither|nor|hardly|barely|without|lack|lacks|lacked|lacking|missing|sans|unable to|instead of|rather than|failed to|fails to|decided against|decided not to|refused to|refuse to|refuses to|ruled out|opposed to|nope)(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      /(?<! (?:that|who)) (?:was|were|is|are|been|did|does|had)(?:n't| not| never) (?:really |even |yet |ever )?(?:there|in place|set up|done|built|implemented|used|added|tested|configured|enabled|an option|possible|available|written|part of|approved|granted|funded|finished|completed|merged|deployed|rolled out|agreed|allowed|needed|necessary|exist|happen|work)(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:was|were|is|are) (?:missing|absent|out of the question|nowhere|(?:unknown|alien|foreign) to (?:us|me|them)|left (?:undone|out|unfinished)|banned|forbidden|prohibited|taboo|off the table|overrated|pointless|useless|nonsense|overkill|a waste of time)|(?:has|have|had|got) no (?:place|seat|say|business|room)|(?:has|have|had) never been an? (?:argument|option|excuse))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?<!(?:never|not|n't|cannot|nobody|ever|to|be|been|from) )(?:skipped|skipping|did without|forgot(?: about| to)?|neglected|omitted|left out|opted out of|(?:was|were|been|got) (?:denied|refused)|scrapped|abandoned|ditched|(?:deemed|considered|thought|judged|called)(?= (?:[a-z0-9'-]{1,14} ){1,5}(?:unnecessary|superfluous|overkill|pointless|useless|a waste|too [a-z]+) )|(?:left|leave|leaving)(?= (?:(?!because|when|as|after|until|for|to|in|on|with|and )[a-z0-9'-]{1,14} ){1,4}(?:out|off|aside|alone|undone) [.,] )|(?:talked|argued) (?:[a-z]+ ){1,2}out of|(?:management|they|leadership|my (?:boss|manager|lead|director)|our (?:cto|director|managers?)) (?:forbade|vetoed|turned down|declined|said no to|wouldn't hear of|cancelled|canceled))(?= )/g,
  },
  // `We had meant to. We didn't.` `I thought there was one; there was none.`
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      /(?<= \.) (?:but |and |however |sadly |unfortunately )?(?:there (?:was|were) (?:none|nothing)|there (?:wasn't|weren't|was not|were not)(?: any| one)?|(?:i|we) (?:didn't|hadn't|haven't|did not|had not|have not|never did|had none|didn't have (?:one|any))|it never (?:came|happened|did)|never existed|in (?:reality|practice|fact|truth) (?:, )?it (?:was|had|did|is|has)(?:n't| not)|that (?:turned out to be|was|proved) (?:false|wrong|untrue|a lie)|(?:no one|nobody|none) (?:had|has|did|was|were)(?: [a-z]+ed| held| made| written)?)(?= [,.])/g,
  },
  // The same in one sentence, behind what only was wanted, thought or regretted.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:but |and |yet )?(?:(?<=, )didn't|(?:i|we|they|he|she|it|there|nobody|no one|none) (?:didn't|hadn't|haven't|did not|had not|wasn't|was not|was none|was nothing|never did|never came|never happened|had|said no|refused)|never (?:did|got (?:a)?round to it|happened|bothered)|couldn't find (?:one|any)|(?:the [a-z]+|management|my [a-z]+) (?:said no|refused|declined|blocked it)|lost)(?= [,.])/g,
    onlyAfter:
      / (?:supposed|meant|love to say|wish|wished|if only|should have|should've|shouldn't have|if we had|if i had|had we|assumed|thought|planned|wanted|asked|hoped|proposed|suggested|pushed|argued|fought|tried|promised|looking for|looked for|meaning|looked at|considered|thought about|claimed|said) /,
  },
  // `We dropped the idea`, `we had none of it`, `so I gave up on it`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:(?:i|we) (?:had|have|did) none(?: of (?:it|that|them|those))?|(?:but|so|and) (?:(?:i|we) )?(?:gave up on (?:it|that|them)|dropped (?:it|the idea|that idea)|let it (?:go|drop|be)|left it be))(?= [,.])/g,
  },
  // `As for a canary, there was none.`
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:there (?:was|were|is|are) (?:none|no such)|there (?:wasn't|weren't|isn't|was not|were not)|(?:i|we) (?:had none|have none|never (?:had|did|made|used|saw)|(?:didn't|don't|did not|do not) (?:have|do|use|make))|none|never|nothing)(?= )/g,
    onlyAfter: /^ (?:and |but )?(?:as (?:for|to|regards)|regarding|concerning|when it comes to) /,
  },
  {
    doubt: 'denied',
    reach: 'onward',
    pattern: / not once (?=(?:[a-z0-9'-]{1,14} ){0,6}(?:was|were|did|have|had|has) )/g,
  },
  // `A dashboard was something we did not have`, `for reviews there was never any time`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:was|is|were|are) (?:something|things|(?:a|the|one) (?:one |only )?(?:[a-z]{2,12} )?(?:thing|step|part|item|idea|tool|word|topic)) (?:(?:that |which )?(?:i|we|they)(?= |')(?: simply| just| really| still| all)? ?(?:did not|didn't|never|don't|do not|lack|lacked|lacks|skipped|missed|forgot|neglected|hadn't|haven't|left out|did without|had no|refuse to|refused to|avoid|avoided|(?:'d|would) (?:avoid|never|not|skip|leave out|rather not|forbid|ban|prohibit))|(?:that )?(?:nobody|no one|none of us))|(?:was|is|were|are) (?:exactly |just |precisely )?what (?:i|we) (?:all )?(?:lacked|lack|didn't have|had not|hadn't|were missing|never had)|(?:was|is|were|are)(?:n't| not) something (?:that )?(?:i|we|they)(?:'d)?|(?:was|is|were|are) the last thing (?:i|we|you|anybody)(?:'d| would)? [a-z]+|there (?:was|were|is|are) (?:never|no|not) (?:any |enough )?(?:time|money|budget|appetite|interest)(?= [,.]))(?= )/g,
  },
  // `The timeout, we did not put it.`
  {
    doubt: 'denied',
    reach: 'topic',
    pattern:
      /(?<= ,) (?:i|we|they) (?:did not|didn't|never|have not|haven't|had not|hadn't) (?:get to )?(?:put|do|done|have|had|use|used|set|write|written|make|made|test|tested|try|tried|add|added|get|build|built|run|took|take|taken) (?:it|them|that|one|any)(?= (?:[,.]|of our own) )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:nobody|no one) (?:had |has |ever )?(?:[a-z]+ed|made|written|built|done|set up|took|wrote|did|ran)(?= [,.] )/g,
    onlyAfter: FRONTED,
  },
  // `It has never been written down`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      `(?<! (?:that|who)) ${BE_NOT} (?:really |even |yet |ever |properly )?${DONE}(?= )`,
      'g',
    ),
  },
  // `A deadline we don't set`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      `(?<! (?:${OPENS})) (?:i|we|they) ${STILL}(?:(?:don't|do not|didn't|did not|never|haven't|have not|hadn't|had not)(?: really| even| ever| yet)? (?:${DO}|had|did|needed|found|got (?:a)?round to(?: it)?|managed|bothered with)|lacked|did without)(?= ${CLOSES} )`,
      'g',
    ),
  },
  // `The load test we skipped`, where it opens the clause: the same words behind a verb are `the two that we skipped`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(` (?:i|we) ${STILL}(?:skipped|left out|forgot|dropped)(?= ${CLOSES} )`, 'g'),
    onlyAfter: FRONTED,
  },
  // `The review never happened`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:never (?:happened|came|existed|materiali[sz]ed|took place|saw the light|made it|got (?:[a-z]+ed|written|made|built|done|taken|set up|drawn|run|off the ground))|went out of the window|fell off the (?:table|list)|fell through|fell by the wayside|fell victim to|(?:was|were|got|been) (?:thrown out|turned down|shot down|ruled out|knocked back|laughed off|waved away)|fell prey to|(?:had|has|have) been (?:forgotten|skipped|left out|neglected|dropped|overlooked)|(?:is|was|were|are)(?:n't| not) (?:really )?(?:our|my|their) (?:thing|strength|style|habit|practice|way)|(?:is|was|were|are)(?:n't| not) on (?:anybody's|anyone's|our|my|the|their) (?:mind|radar|list|agenda|plan|roadmap)|(?:was|were|got) (?:[a-z]+ly )?(?:abandoned|scrapped|ditched|axed|binned|neglected|omitted)|came to nothing|went nowhere|got nowhere|(?:was|were|got) (?:[a-z]+ly )?(?:cancelled|canceled|shelved|rejected|refused|turned down|voted down|vetoed|forgotten|skipped|left out|dropped (?:for lack|in the end|from the (?:plan|scope)|for time|because of time)|cut (?:for (?:time|lack)|from the (?:plan|scope))))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:what (?:was|is) missing (?:, [a-z]{2,12} , )?(?:was|is)|absence of|leaving out|stopped short of|(?:everything|anything)(?: , [a-z]{2,12} ,)? except|(?:kept|keep) (?:putting off|postponing|delaying)|why bother with|(?<=[,.] )zero(?! (?:downtime|trust|data|loss|impact|errors|incidents|touch|outages|failures|tolerance|day|defects|rpo))|(?:ran|run|running) out of (?:time|budget|money|people) (?:for|to)|too little (?:time|money|budget) (?:for|to)|too (?:late|early|expensive|lazy|small|busy|tired|rushed|proud|cheap) (?:for|to)|(?:was|were|am|are|is) against(?= (?:a|an|the|any) )|(?:did|do|had|have|built|tested|wrote|covered) (?:everything|all of (?:it|them|that|this)|it all) (?:but|except|apart from))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:isn't a thing|(?:is|was|were|are) (?:of )?no use|turned out to be (?:wrong|false|untrue)|(?:has|have|had) yet to be|but (?:i |we )?(?:did|do|went|got by|managed) without)(?= )/g,
  },
  // `Error budgets, no, we don't use that here.`
  {
    doubt: 'denied',
    reach: 'topic',
    pattern:
      /(?<= ,) (?:no|nope|nah|never|none|not really|not yet|not at all|not here|not with us|not us|not done|nothing|skipped|missing|forgotten|n a)(?= [,.])/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:dropped the idea of|(?:have|has|had|'ve) yet to see|gave up on|given up on|(?:a )?(?:long|far) way (?:away )?from|anything but|no such thing as|(?<!by )far from)(?= )/g,
  },
  // Hedged.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?<=[,.] )(?:they|people) say (?:that|the|it|there|we|our)|(?<=[,.] )(?:some|others|some people) (?:said|say|thought|think|claimed|argued)|(?:i'm|i am|we're|i was|we were) told (?:that|the|it|there|they|our)|word is|rumou?r has it|i'd have to check|i would have to check|(?:heard|saw|watched|attended|went to|listened to) (?:a|an|some) (?:talk|lecture|webinar|podcast|video|presentation|keynote) (?:about|on)|read (?:a|an|the|some) (?:book|paper|article|post|blog post|report|chapter) (?:about|on)|something like(?= an? )|(?:i'm|i am|we're|we are) (?:all for|(?:very much |strongly |all )?in favou?r of))(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:if i'm not mistaken|if i am not mistaken|if i remember (?:rightly|right|correctly|well)|(?<= , )(?:i think|i believe|i guess)(?= [,.])|when (?:we|i|they|people) (?:remember|feel like)(?: it| to)?|in reality (?:it's|it is|it was|nobody|no one|they|people|we)|if memory serves|i (?:could|can) swear|i could have sworn|i seem to (?:remember|recall)|i suspect|may well have|(?:in others|others) not(?= [,.])|of sorts|so to speak|in a manner of speaking|(?:at least |only )on paper|in name only)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern:
      / (?:maybe|perhaps|possibly|probably|conceivably|in all likelihood|it's possible|it is possible|might|presumably|supposedly|hopefully|apparently|i guess|i'd guess|i suppose|i assume|i assumed|i imagine|in theory|theoretically|all a bit hazy|we'll see what|if i remember|as far as i know|if i recall|vaguely (?:remember|recall)|may have|(?<!(?:that|which|who) )could be|(?<!(?:a|an|some|that|this|any|what|which|the|every|each|one|another|same|other|new|first|right|all|of) )(?:sort|kind) of|in a way|to some extent|partly|partially|more or less|or something|in principle|on paper|not always|not fully|not consistently|half-heartedly|now and then|only sometimes|when (?:there is|there was|there's|we have|we had|i have|i had) time|on a good day)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:(?:not|n't|[a-z]+n't) (?:really |quite |entirely |totally |so )?(?:sure|certain)|i'm unsure|unsure|hard to say|(?:can't remember|don't remember|cannot remember|don't recall|can't recall)(?! (?:the |its |her |his )?(?:exact|precise|name|number|date|figure|value)))(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:read about|read that|heard of|heard about|heard that|familiar with|supposed to|meant to|meaning to|tried to|attempted to|(?:almost|nearly)(?! (?:all|every|everything|everyone|everybody|half|none|nothing|always|never|no|a|two|three|four|[0-9]))|seemed to|seems to)(?= )/g,
  },
  // `Some of them have an owner, most don't`.
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:most|the rest|the others|others|many) (?:of them )?(?:don't|didn't|haven't|aren't|weren't|do not|did not|have not|are not|have none|has none)(?= )/g,
  },
  // `I believe in pairing`, `tests matter`: an opinion.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?:i|we)(?:'m| am|'re| are| was| were)? (?:strongly |firmly |really |truly )?(?:(?:a )?(?:big |great |huge |strong |firm )?(?:fan|believer|fans|believers) (?:of|in)|believe in))(?= )/g,
  },
  // `Best practice is a review`: what one should do.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:the (?:books?|docs|documentation|manual|handbook|textbook) (?:says?|recommends?|suggests?)|best practice (?:is|says|would be)|the right (?:thing|way) (?:is|would be)|in an? (?:ideal|perfect) world|a good (?:engineer|team|sre|leader|manager|developer)|good (?:engineers|teams|leaders|managers|developers))(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'hedged',
    reach: 'back',
    pattern: / half (?:written|done|finished|built|ready|complete|way there)(?= )/g,
  },
  // `Few of them had an owner`.
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern: / (?:(?<= [,.] )few(?: of)?|only (?:a )?few(?: of)?|hardly any(?: of)?|not many(?: of)?)(?= )/g,
  },
  // Said of the world and not of a deed: `monitoring is key`.
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern:
      / (?:is|are) (?:very |always |so |really |absolutely )?(?:key|important|crucial|essential|vital|critical|king|a must|paramount|necessary|best practice|the way to go|everybody's responsibility|everyone's responsibility)(?= )/g,
  },
  // Planned.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:(?:has|have|had) been (?:promised|requested|ordered|announced|proposed|put off|postponed|applied for|talked about)|(?:is|are) being (?:drafted|written|prepared|evaluated|worked on|looked at|looked into|set up|designed|negotiated)|(?:is|are|was|were) (?:still )?stuck (?:in|with|at|on)|(?:is|are) supposed to (?:start|begin|come|follow|arrive|be (?:ready|there|done))|(?:should|will) be (?:ready|there|done|finished|live) (?:by|in|next|soon|some)|(?:will|shall) (?:follow|come|arrive)|(?:is|are|was|were) (?:also |still |now )?(?:pencill?ed in|on the drawing board|in the making|on the cards|in the offing|on hold|parked for)|(?:is|are|was) (?:something (?:that )?|what )(?:i|we)(?:'m|'re| am| are| was| were)? ?(?:still |really )?(?:intend|plan|want|hope|mean|wish|planning|going|hoping|meaning) to|exists? (?:only )?as a (?:draft|sketch|proposal|plan))(?= )/g,
  },
  // `A canary is what I'd add.`
  {
    doubt: 'planned',
    reach: 'back',
    pattern: / (?:is|are) (?:what|the (?:first |next )?thing) (?:i|we)(?:'d| would)(?: have)? [a-z]+(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:have|had|got) it in mind to|kick(?:ed|ing) around (?:the idea of|whether)?|halfway through|(?:i've|we've|i have|we have) (?:pencill?ed in|earmarked|slated)|(?:keep|keeps|kept) (?:telling|asking|reminding|begging) (?:[a-z]+ ){1,3}(?:that )?(?:we|they|you|i) (?:need|should|ought|must)|(?:it'd|that'd|it would|that would) be (?:smart|nice|wise|good|better|great|best|sensible|cool) to|(?<=[,.] )want to)(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / (?:next time|if i did (?:it|this|that) (?:over|again)|if i (?:could|had to) do (?:it|this|that) (?:over|again)|if i were to|some day|someday|one day|in (?:the )?future|(?<! (?:thing|item|suspect|place|step|high|first|top) )on (?:the|our|my|their) (?:roadmap|backlog|agenda|(?:wish |bucket |short |to-do |to do |todo )?list)|in the (?:backlog|works|pipeline for)|to do list|under discussion|being discussed|in discussion|work in progress|would (?:also )?(?:be|have been) (?:the |a )?(?:nice|good|great|better|best|ideal|useful|helpful|wiser|smarter|right)|(?<= , )still open(?= [,.])|(?:given|with) (?:another|a second) (?:chance|go|try|shot|attempt)|were (?:i|we) to|going forward (?:i|we)|in hindsight i would|ideally|at some point|sooner or later|later this (?:year|month|quarter)|(?<! the )next (?:week|month|quarter|year|spring|summer|autumn|winter|sprint|release)|in the coming (?:weeks|months|year)|still to come|remains to be done|as soon as (?:we|i) (?:can|have|get|find)|when (?:we|i) (?:get|find) (?:the |some )?time|if only|if (?:we|i) had|had (?:i|we) had|would have liked|(?:is|comes) next on|(?:the|a|an|my|our) (?:epic|ticket|story) (?:exists|is open|open|is there|for it|for that)|there's (?:a|an) (?:ticket|epic|story) for|given more time|with more time|hasn't happened yet|isn't there yet|is not there yet|not there yet|not done yet|(?:answer|decision|proposal|request|discussion|approval) is (?:still )?(?:open|pending|outstanding)|waiting for (?:a |the |their |an )?(?:decision|approval|go-ahead|budget|answer|sign off|signoff|yes)|(?:haven't|hasn't|have not|has not) (?:agreed|decided|answered|approved|replied|signed))(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:plan to|plans to|planned to|planning to|plan is to|plan was to|planning on|planned on|planned for|planning for|planning|scheduled for next|intend to|intends to|intended to|intention is to|hope to|hopes to|hoping to|hoped to|hope|hoping|want to|wants to|like to|love to|wish|wished|going to|aim to|aims to|aiming to|idea is to|idea was to|goal is to|goal was to|about to|yet to|still have to|still has to|still need to|need to|needs to|ought to|looking into|looking at adding|tempted to|next step is|next step would be|proposal is to)(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:was|were) going to|(?:had|i'd|we'd|i've|we've) planned to|hope to|hoping to|plan to|planning to|intend to|mean to|due to (?:get|be|start|go|have|add|move)|could do with|keep saying|keeps saying|kept saying|keep meaning to|kept meaning to|(?<!n't )dream of|proposed to|proposal to|(?:had|i'd|we'd) wanted to|wanted to(?= (?:[a-z0-9'-]{1,14} ){1,10}(?:, )?but ))(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:talked about|talking about|talk about|discussed|discussing|thought about|thinking about|thinking of|considered|considering|debated|toyed with|toying with|proposed|suggested|recommended|pushed for|argued for|asked for|requested|mooted) (?=the idea of |whether |${DOING} )| (?:discussed|debated|mooted|floated) (?=(?:a|an) (?!${ACCEPTED}))`,
      'g',
    ),
  },
  {
    doubt: 'planned',
    reach: 'clause',
    pattern:
      / (?:(?:we|i)(?:'ve| have) (?:talked about|discussed|thought about|considered|suggested|proposed|recommended|requested|asked for)|(?<!not )(?:just|only|merely) (?:talked|discussed|discussing|planned|proposed|suggested|an idea|a plan|a proposal)|(?:is|are|was|were) (?:being |still )?(?:planned|discussed|proposed|suggested|considered)|from next (?:week|month|quarter|year|spring|sprint))(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:talked|thought|spoke) about (?:a|an|more|some|whether)|suggested that|proposed that|(?:i|we) want|we (?:only |just |sometimes |often )?talked about|there (?:was|were|has been) (?:some |much |a lot of |no more than )?talk of|(?:am|are|is|were|was|i'm|we're|been) (?:still |now |currently )?(?:considering|evaluating|thinking about|thinking of|debating|toying with))(?= )/g,
  },
  // `The plan is a second region`, `we had planned one`, `to do: a second region`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:i'm|we're|i am|we are|is|are) (?:still |currently |now |just )?(?:working on|in the middle of|busy (?:with|writing|building)|waiting for)|(?:the|our|my) (?:plan|idea|goal|aim|next step) is|(?:had|have|has) planned|todo|(?<=[,.] )to do(?= ,)|(?:i|we) (?:had |also )?wanted (?:a|an|some|more)(?= (?:[a-z0-9'-]{1,14} ){1,10}(?:, )?(?:(?:[a-z]{1,14} ){1,6})?(?:but|instead) )|wanted to have)(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:(?:is|are|comes?) next(?= [,.])|(?:was|were|got|been|is|are) (?:postponed|put off|deferred|delayed (?:until|to)))(?= )/g,
    unlessTechnical: true,
  },
  // `There's a proposal for canaries`, `my advice was a canary`, `the action item is a canary`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:there is|there's|there was|there are|(?:i|we)(?:'ve| have)? (?:filed|opened|wrote|raised|created|submitted|drafted|have|had|put in|logged|put up)) (?:a|an|the|some) (?:ticket|story|request(?! for comments)|proposal|jira|draft|rfc|change request|feature request|suggestion) (?:for|to|about)|(?:my|our) (?:advice|suggestion|recommendation|proposal) (?:is|was|would be)|(?:the |my |our |one |another )?(?:action items?|follow-ups?) (?:is|was|are|were)|(?:the|my|our) next (?:big )?(?:project|task|job|move|thing|priority|goal|item) (?:is|will be|would be)|what (?:i|we)(?:'d| would) (?:add|do|want|change|build|try|like)(?: [a-z]+){0,2} (?:is|are|was|would be)|what (?:i|we) need (?:is|are))(?! (?:${ACCEPTED}))(?= )`,
      'g',
    ),
    unlessTechnical: true,
  },
  // `A pull request for it is open`, `the budget is there but we haven't begun`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern: / (?:is|are) (?:still )?(?:open|pending|in review|unmerged|waiting for [a-z]+)(?= [,.])/g,
    onlyAfter: / (?:pull request|pr|merge request|ticket|story|epic|request|item|items|proposal|rfc) /,
  },
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      / but (?:(?:i|we) |(?:the )?work )?(?:haven't|hasn't|have not|has not) (?:begun|started|got (?:round )?to it|built it|done it|done anything)(?= )/g,
  },
  // `I suggested a review`; but `… and they agreed` makes one of it.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:i|we) (?:had |only |just |also )?(?:suggested|proposed|recommended|advised|requested) (?=(?:a|an|some|more) (?!(?:${ACCEPTED})))`,
      'g',
    ),
  },
  // `You need a review`: advice.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: / you (?:really |always |just )?(?:need|must|have to)(?= )/g,
    unlessTechnical: true,
  },
  // `it isn't switched on yet`: what the sentence says is there is not.
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: / (?:is|are|was|were|has|have)(?:n't| not) (?:[a-z]+ ){1,4}(?:yet|until now|so far)(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:was|were|is|are) (?:only |just |still )?(?:(?:talked about|discussed|suggested|considered|planned|proposed)|(?:scheduled|slated|due|foreseen) (?:for|in|next))(?= )/g,
  },
  // `I pushed for a review`; but `… and got it` makes one of it.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:pushed for|argued for|lobbied for|campaigned for|asked for(?= (?:a|an|more) ))(?! (?:${ACCEPTED}))(?= )`,
      'g',
    ),
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: / (?:somebody|someone|people|they|he|she) (?:suggested|proposed|mentioned)(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?<!so (?:that )?)${WE} could(?! (?:then|now|finally|also|even|show|see|tell|prove|point|trace|confirm) )|${WE} (?:will|would|shall|must)|${WE}'(?:ll|d)(?! (?:been|had|already|never|(?:load |stress |smoke |soak |unit |code )?(?!need|feed|speed|proceed|succeed|exceed)[a-z]+ed|written|built|made|taken|given|seen|gone|done|found|kept|chosen|known|brought|bought|told|sent|held|(?:set|put|run|cut|read) (?:[a-z0-9'-]{1,14} ){1,6}(?:before|by then|earlier)) )|(?<!none of )it would|that would|should|ought to|will be|would be)(?: also| then| probably| definitely| have to)?(?! have (?!a |an |the |my |our |it |them |two |each |every )| not |n't | ${SAYING})(?= )`,
      'g',
    ),
    unlessTechnical: true,
    // `Whenever it broke, we'd open a ticket`: a habit.
    unlessAfter: HABIT,
  },
  // Regretted.
  {
    doubt: 'regretted',
    reach: 'onward',
    pattern:
      / (?:(?:should|could|would|might|ought to)(?: also| really| probably| at least)?(?:'ve| have)(?= )(?! (?:the|a|an|my|our|it|them|two|each|every) )|(?:i|we)'d (?:rather |also )?have (?:[a-z]+ed|begun|done|gone|put|set|made|kept|sent|chosen|written|built|taken|given|had|been|drawn|brought|thought|bought|told|found)(?= ))(?! (?:[a-z0-9'-]{1,14} ){0,4}without )/g,
  },
  // `A review should have come first`, `a review would have shown it`.
  {
    doubt: 'regretted',
    reach: 'back',
    pattern:
      / (?:should (?:also |really |probably |clearly )?(?:'ve|have) (?:been|come|happened|existed)|(?:would|could|might) (?:also |probably |easily |surely )?(?:'ve|have) (?:shown|saved|helped|caught|prevented|avoided|stopped|told|spared|found|revealed))(?= )/g,
    unlessAfter: / (?:without|nothing|nobody|that|which|who|what|it|this|they|no) [^.]*$/,
  },
  // `With a review we would have seen it`, `had we had a review`.
  {
    doubt: 'regretted',
    reach: 'denial',
    pattern:
      / (?:with(?= (?:a|an|some|more|better|proper) (?:[a-z0-9'-]{1,14} ){1,5}(?:, )?(?:i|we|it|they|this|that|nobody|the [a-z]+) (?:would|could|might)(?:n't| not)?(?:'ve| have) )|(?<=[,.] )had (?:i|we)(?= (?!had |to |not )))(?= )/g,
  },
  // Asked.
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      / (?:(?:know|knew|known|ask|asked|asking|wonder|wondered|wondering|question is|question was|say|remember|recall|tell you|found out|find out|unclear|debated|arguing about) whether|wonder if|wondered if|wondering if|asked if|asking if|ask if|(?:ask|asked|asking) (?:[a-z]{2,10} ){1,3}(?:whether|if)|asked why|asked me if|asked us if|know if|(?<=\. )you ask(?! (?:for|the|him|her|them|a|your) )|you asked|you asked me|you want to (?:hear|know)|you wanted to (?:hear|know)|the question (?:is|was|about)|your question|question about)(?= )/g,
  },
  {
    doubt: 'asked',
    reach: 'sentence',
    pattern:
      / (?:you (?:want|wanted) me to (?:talk|speak|tell)|(?:is|are) what you (?:are|want|mean|ask)|(?:that|this) is the question|good question|let me (?:think|see|recall|remember))(?= )/g,
  },
];
