/* What lifts a doubt. The patterns run over the same line as those of the cues. */
const NOT = `(?:not|never|cannot|[a-z]+n't)`;
/** A thing of which there is none, and what it would be like. */
const NONE = `(?:not|never|no|hardly|barely|nothing|nobody|[a-z]+n't)`;
const OF_WHICH = `(?:(?:in|on|at|for|by|to|during|with|of|from) which|where|when|that|which|whom|what)`;
const SOMEBODY = `(?:i|we|they|it|he|she|you|somebody|someone|people|(?:the|our|my|some) [a-z]+)(?: (?:do|does|did|had|have|has|is|was|were|are|would|could))?`;
const UNDONE = `(?:${OF_WHICH} ${SOMEBODY}|that|which|who) ${NOT}`;

/** What answers a question that one asks oneself with yes: `And the restore? We tried it every month.` */
export const ANSWERED =
  /^ (?:(?:every|each)(?: and every)? (?:single )?(?:(?:day|week|night|month|quarter|year|sprint|release|time|morning|monday|friday)(?= )|[a-z]+(?= [,.]))|(?:once|twice|[a-z]+ times) (?:an?|per|every|each|in) |(?:daily|weekly|monthly|quarterly|nightly|yearly|religiously|constantly)(?= [,.])|(?:hell |oh |thank god ,? ?)?(?:yes|yep|yeah|of course|sure|always|done|certainly|definitely|naturally|indeed|absolutely|you bet)(?= (?:[,.]|(?:i|we) (?:did|do|had|have|was|were) ))|(?:in progress|work in progress|planned|on order|tbd|soon|not yet|coming soon|next (?:quarter|month|week|year|sprint)|maybe|perhaps|probably|possibly|pending|in (?:review|the works|the pipeline))(?= [,.])|(?:i|we) (?:always |also |now )?(?:did|do|have|had|ran|run|built|wrote|made|use|used|got|tested|tried|checked|measured) (?:that|it|one|those|them|this|both|all|so|too)(?= ))/;

/** Negations that affirm, from their first word on: what they cover is no denial. */
export const AFFIRMING: readonly RegExp[] = [
  /(?<= (?:i'm|i am) )not(?= mistaken)/y,
  /no(?= (?:reason|excuse) not to )/y,
  /(?<= no (?:reason|excuse) )not(?= to )/y,
  // `160 keys not used in 90 days`: what the records of their use say.
  /(?:not|never|nobody)(?= (?:been |has |had )?(?:used|accessed|touched|called|opened|queried|logged in|seen) (?:[a-z]+ )?(?:in|for|since|within) (?:over |more than |the last |the past )?[0-9a-z]+ (?:days?|weeks?|months?|quarters?|years?) )/y,
  // `No key survived`, `not a single one was left`: all are gone.
  /(?:no|not(?= a single| one))(?= (?:[a-z0-9'-]+ ){1,4}(?:survived|remained|remains|escaped|(?:is|are|was|were) (?:left(?! without)|spared)) )/y,
  // `Nobody is against a knowledge base`
  /(?:nobody|no one)(?= (?:is|was) against )/y,
  // `Nobody had done a load test before me.`
  /(?:nobody|no one)(?= (?:had|has) (?:ever )?[a-z]+ (?:[a-z0-9'-]+ ){1,5}before (?:me|us|i|we) )/y,
  // `Nobody liked it at first, but …`
  /(?:nobody|no one|[a-z]+n't)(?= (?:[a-z0-9'-]+ ){1,6}(?:at first|initially|at the start|in the beginning) )/y,
  // `My director didn't like the error budget`: there was one.
  /(?<! (?:i|we|never|which|that|who) )(?:[a-z]+n't|never|nobody|no one)(?= (?:really |much )?(?:likes?d?|loved?|enjoy(?:ed)?|appreciated?) (?:the|our|my)(?! (?:idea|thought|notion|prospect|sound|look|plan|proposal|suggestion)s? ))/y,
  /(?:[a-z]+n't|not)(?= take (?:me |us |him |her |them )?(?:long|much|more|a lot) )/y,
  /never(?= (?:[a-z0-9'-]+ ){1,6}before (?:that|then|this) )/y,
  // `We ship nothing that hasn't been through the load test`.
  /(?:not|never|nothing|nobody|neither|nor|[a-z]+n't)(?= (?:[a-z0-9'-]+ ){1,6}(?:that|which|who) (?:has|is|does|did|was|had)(?:n't| not) )/y,
  /(?<= (?:not|never|nothing|nobody|neither|nor|[a-z]+n't) (?:[a-z0-9'-]+ ){1,6}(?:that|which|who) )(?:has|is|does|did|was|had)(?:n't| not)(?= )/y,
  // `It's not that we had no backup`, `there isn't a service that lacks one`, `far from lacking one`.
  /(?:not|cannot|[a-z]+n't)(?= (?:that|true that|say(?: that)?) (?:i|we) (?:had|have|did) (?:no|not|without) )/y,
  /(?<= (?:not|cannot|[a-z]+n't) (?:that|true that|say(?: that)?) (?:i|we) (?:had|have) )no(?= )/y,
  /[a-z]+n't(?= (?:a|any|one|single) (?:[a-z0-9'-]+ ){1,5}(?:that|which|who) (?:lack|lacks|has no|have no) )/y,
  /(?<= [a-z]+n't (?:a|any|one|single) (?:[a-z0-9'-]+ ){1,5}(?:that|which|who) (?:has |have )?)(?:lack|lacks|no)(?= )/y,
  /far from(?= (?:lacking|having no|without|skipping|neglecting|forgetting|dropping) )/y,
  /(?<= far from )(?:lacking|without)(?= )/y,
  /(?<= (?:not|never|[a-z]+n't) (?:as if (?:i|we) )?)(?:lack|lacks|lacked|lacking)(?= )/y,
  /(?<= (?:not|isn't|wasn't) as if (?:i|we) (?:had|have) )no(?= )/y,
  /(?:not|isn't|wasn't)(?= as if (?:i|we) (?:lack|had no|have no))/y,
  // `Not a quarter in which we don't drill it`, `there isn't a table that we didn't split`.
  new RegExp(`${NONE}(?= (?:[a-z0-9'-]+ ){1,8}${UNDONE} )`, 'y'),
  new RegExp(
    `(?<= ${NONE} (?:[a-z0-9'-]+ ){1,8}(?:${OF_WHICH} ${SOMEBODY}|that|which|who) )${NOT}(?= )`,
    'y',
  ),
  // `It's not that we didn't test`, `nobody can say we never tried`.
  /(?:not|isn't|wasn't)(?= (?:that|like|as if|as though|because) (?:i|we|they|nobody) (?:did|do|had|have|were|was)?(?: not|n't|n't| never) )/y,
  /(?<= (?:not|isn't|wasn't) (?:that|like|as if|as though) (?:i|we|they) )(?:not|never|didn't|don't|hadn't|haven't|weren't|did not|do not)(?= )/y,
  /(?:nobody|no one|can't|cannot|couldn't)(?= (?:(?:can|could) )?(?:say|claim|complain|accuse (?:us|me) of|pretend)(?: that)? (?:(?:i|we|they) )?(?:not|never|didn't|don't|hadn't|haven't) )/y,
  /(?<= (?:nobody|no one|can't|cannot|couldn't) (?:(?:can|could) )?(?:say|claim|complain|accuse (?:us|me) of|pretend)(?: that)? (?:(?:i|we|they) )?)(?:not|never|didn't|don't|hadn't|haven't)(?= )/y,
  // `It's impossible to merge without a review`, `the gate rejects any image without one`; `it is rare that we don't`.
  /without(?= )(?<= (?:impossible|unthinkable|inconceivable|forbidden|illegal|blocks|block|rejects|reject|prevents|stops|fails) (?:[a-z0-9'-]+ ){1,8}without)/y,
  /(?<= (?:rare|rarely|seldom|unusual|uncommon|unthinkable|exception)(?: that| when| if| do| did)? (?:i|we|they|anybody|anyone|somebody) )(?:not|don't|didn't|do not|did not)(?= )/y,
  // `Not even the chief can skip the review`, `no regrets about it`, `not happy with averages`.
  /(?:not even|neither|no)(?= (?:[a-z0-9'-]+ ){1,4}(?:can|may|could|dares to|is allowed to|gets to) (?:skip|bypass|ignore|avoid|circumvent|override|escape|get around|forget|miss|drop|slip) )/y,
  /no(?= (?:regrets?|qualms|complaints|remorse|trouble|difficulty|hesitation|second thoughts|objections?) )/y,
  /(?:not|[a-z]+n't)(?= (?:very |too |really |entirely |at all )?(?:happy|content|satisfied|comfortable|impressed|convinced|afraid|ashamed|shy|proud|alone|naive|surprised) )/y,
  // `If nobody acknowledges the page in ten minutes, it goes on`: a rule for when it is not so.
  /(?:not|never|nothing|nobody|none|no|[a-z]+n't)(?= )(?<= (?:if|whenever|in case|once) (?:[a-z0-9'-]{1,14} ){0,5}[a-z']{2,10})(?=(?: [a-z0-9'%-]{1,14}){1,12} ,)/y,
  // `Nothing is merged as long as nobody has read it`.
  /(?:nothing|nobody|no one|none|no)(?= (?:[a-z0-9'-]+ ){1,6}(?:as long as|so long as|while|if|when) (?:[a-z0-9'-]+ ){1,5}(?:hasn't|has not|haven't|have not|isn't|is not|aren't|are not) )/y,
  // `Had I not taken a snapshot, we would have lost it`: it was taken.
  /(?<=[,.] (?:and |but )?had (?:i|we|they|she|he|somebody|someone|it|the [a-z]+) )not(?= )/y,
  /(?<= if (?:i|we|they|she|he|somebody|someone|it|the [a-z]+) )(?:hadn't|had not|weren't|didn't)(?= (?:[a-z0-9'-]+ ){1,10}(?:, )?(?:[a-z]+ ){1,4}(?:would|could|might|wouldn't|couldn't|would've) )/y,
  // `We would have lost it had I not taken a snapshot`.
  /(?<= (?:would|could|might)(?:n't| not| never)?(?: have|'ve) (?:[a-z0-9'-]+ ){1,8}had (?:i|we|they|she|he|somebody|someone|it|the [a-z]+) )not(?= )/y,
  // `It would not have worked if we hadn't written it down`.
  /(?<= (?:would|could|might)(?:n't| not)?(?: have|'ve)? (?:[a-z0-9'-]+ ){1,8}if (?:i|we|they|she|he|it|somebody|someone|the [a-z]+) )(?:hadn't|had not|weren't|wasn't)(?= )/y,
  // `I read the docs without luck and asked`: what one did had no success.
  /without(?= (?:any |much |great |a lot of )?(?:luck|success|avail|result|results|joy|effect) )/y,
  /(?:cannot|[a-z]+n't|not)(?= say (?:for (?:certain|sure)|with (?:any )?certainty) )/y,
  // `No runbook, no merge`.
  /no(?= (?:[a-z]+ ){1,3}, no (?:merge|merging|deploy|deployment|release|rollout|access|launch|push|approval|production|prod|go(?: live)?|sign ?off) )/y,
  // `They had never had one before I ran the first`.
  /(?:never|not|[a-z]+n't|no)(?= (?:[a-z0-9'-]+ ){1,7}before (?:i|we) (?:ran|wrote|built|held|made|set up|started|introduced|added|drew|put in|created|organi[sz]ed|brought in) (?:the first|one|ours|mine) )/y,
  // Who says now what was not said before says it: `I forgot to mention`, `I haven't mentioned that`.
  /(?:forgot|forgotten)(?= to (?:(?:mention|add|tell you)|say (?:,|that|it)) )/y,
  /left out(?<= what (?:i|i've|i have) left out)(?= (?:is|was) )/y,
  // What is short of nothing is there.
  /(?:not|never|n't|[a-z]+n't|no)(?= (?:exactly |really |entirely )?(?:short of|shortage of|lack of|want of|dearth of|for (?:lack|want) of|in (?:doubt|short supply|small part)|by (?:accident|chance|luck|coincidence)|(?:an? )?(?:accident|coincidence|fluke|surprise|secret|exaggeration|exception|stranger to|shying)|denying|small part|mean feat|exception) )/y,
  /lack(?= of )(?<= (?:no|not for|never any) lack)/y,
  /(?:not|never|cannot|[a-z]+n't)(?= (?:possibly |ever )?(?:wait to|help but|resist|overstate|overstated|overestimate|emphasi[sz]e|stress|praise|imagine (?:[a-z]+ ){1,4}without|do without|live without|go without|shy away|stop short|be happier|have been happier|deny|dream of [a-z]+ing without|let (?:go|up)|long after|long before|have hurt|have (?:gone|come) amiss) )/y,
  /without(?= )(?<= (?:cannot|can't|couldn't|could not|never|don't|won't|wouldn't) (?:possibly |ever )?(?:imagine (?:[a-z]+ ){1,4}|do |live |go |dream of [a-z]+ing )without)/y,
  /lacks?(?= )(?<= (?:what|whatever|whoever|anything|everything|anyone|everyone|those that|ones that|any that)(?: that| which)? lacks?)/y,
  /no(?= (?:[a-z0-9'-]+ ){1,4}to (?:one|two|three|a|an|four|five|ten|[0-9]+) )(?<= from no)/y,
  /(?:not|[a-z]+n't)(?= (?:always |at all |exactly |that )?(?:easy|simple|trivial|quick|popular|cheap|perfect|fun|pretty)(?: (?:to|for|but|and)|,| ,| \.) )/y,
  /(?:none|nothing|nobody|no one)(?= (?:of (?:it|this|that) )?(?:would|could|might) have [a-z]+ (?:without|if (?:i|we|they|he|she|it|somebody|the [a-z]+) (?:hadn't|had not)) )/y,
  /without(?= )(?<= (?:would|could|might)(?:n't| not)? have (?:[a-z]+ ){1,4}without)/y,
  /nothing(?= (?:i|we)(?:'d| would) (?:change|undo|regret|do differently) )/y,
  /(?:[a-z]+n't|not)(?= (?:invent|reinvent|discover|pioneer) )/y,
  /without(?= )(?<= no longer (?:[a-z0-9'-]+ ){1,6}without)/y,
  /(?:(?:would|could|might)n't|not(?<= (?:would|could|might) not))(?= have (?:[a-z]+ ){1,4}without )/y,
  /no(?= sooner )/y,
  /no(?= (?:way|getting|going) (?:a)?round )/y,
  // `Without X it falls over`: so it is there, or has to be.
  /without(?= (?!(?:it|them|that|this|any|us|me) )(?:[a-z0-9'-]{1,14} ){1,6}(?:, )?(?:you|it|they|everything|one|the [a-z]+(?: [a-z]+)?) (?:falls?|fails?|dies?|breaks?|collapses?|melts?|loses?|goes down|(?:will|would) (?:fall|fail|die|break|lose|melt|collapse|go down)) )/y,
  /(?:never|not)(?= a question of )/y,
  /(?:not|[a-z]+n't)(?= let (?:[a-z0-9'-]+ ){1,4}(?:slide|slip|lapse|rot) )/y,
  /without(?= )(?<= never again (?:[a-z0-9'-]+ ){1,5}without)/y,
  /(?:never|not) (?:more|less|fewer|over|above|below|beyond|under|longer|later|again)(?= )/y,
  /(?<= (?:wasted|wasting|waste|lost|losing|lose|in) )no time(?= )/y,
  // `Without X we would have lost the day`, `had it not been for X`: X was there.
  /without (?:[a-z0-9'-]+ ){1,9}(?:, )?(?:(?:i|we|it|they|this|that|he|she|nobody|nothing|no one|everybody|everyone|the [a-z]+) (?:would|could|might|wouldn't|couldn't|would've|could've|might've)|(?:i|we|it|they)'d have)(?= )/y,
  /(?<= (?:had it|were it|if it had|was it) )not (?:been )?for(?= )/y,
  /(?:wasn't|weren't|hadn't been) for(?= )/y,
  /(?:not|n't|[a-z]+n't) (?:sure|certain|clear)(?= )/y,
  /(?:not|n't|[a-z]+n't) (?:only|just|merely|simply|solely|until|least|unlike|uncommon|unusual|unnecessary|enough|content with|satisfied with)(?= )/y,
  // `We don't page anybody until users feel it`: then we do.
  /(?:not|never|nobody|[a-z]+n't) (?:[a-z0-9'-]+ ){1,6}until(?= )/y,
  /(?:nothing|nobody|never|not|[a-z]+n't) (?:[a-z0-9'-]+ ){0,6}without (?:asking|telling|anyone|anybody)(?= )/y,
  /(?:no (?:longer(?! (?:had|have|has) (?:a|an|any) )|doubt|matter|wonder|more than|later than|less than|fewer than|problem)|nothing (?:but|better than|beats)|none other|no other|without (?:a )?(?:doubt|fail|exception|question|anyone|anybody|being asked|asking|hesitation)|not for nothing|why not|or not|not (?:a|one) day without)(?= )/y,
];

/**
 * `We never skip the review`, `nobody forgot the lock`: two negations. What they do not do is denied all the same, so the
 * verb itself stays under the denial.
 */
export const AFFIRMING_VERBS = new RegExp(
  `(?<= )(?:${NOT}|nobody|no one|no (?:(?!(?:that|which|who|what) )[a-z]{2,14} ){1,4}(?:has|have|had|may|can|could|ever|gets to|is allowed to)) (?:ever )?(skip|skips|lack|lacks|lacked|skipped|miss|misses|missed|forget|forgets|forgot|fail|fails|failed|neglect|neglected|lose|lost|drop|dropped|stop|stopped|stops|regret|regretted|hesitate|hesitated|waited|wait|sleep|rest|without|cease|ceased|ceases|tire|tired|omit|omitted|omits|overlook|overlooked|ignore|ignored|abandon|abandoned|shy|shied|bypass|circumvent|evade|override|object to|objected to|oppose|opposed|mind|minded|doubt|doubted)(?= )`,
  'g',
);

/** What follows a lack and mends it: `had no X, so I added one`. */
export const MENDED =
  /^(?: [a-z0-9'-]+){0,8}? , (?:but|yet) (?:i|we) (?:still |just )?did(?: (?:it|so|that))?(?: anyway| all the same)?(?= [.,])|^[^.]{0,60}? [.,] (?:but |and )?(?:(?:now|today) )?(?:i|we) (?:now )?have one(?: now| today| since)?(?= [,.])|^[^.]{0,60}? , (?:which|something|and that) (?:i|we) (?:then |soon |later |quickly )?(?:changed|fixed|mended|remedied|corrected|put right|set right|closed)(?= )|^[^.]{0,60}? ,? ?(?:and |so )?(?:that|this|it|which) (?:is|was) (?:the )?(?:first|next|one)(?: thing| of the things| thing that)? (?:that )?(?:i|we) (?:then )?(?:changed|fixed|mended|did|tackled|addressed|built|put right)(?= )|^[^.]{0,60}? , so (?:(?:that|this|it) (?:is|was)(?: exactly)? what (?:i|we) [a-z]+(?= )|(?:i|we) (?:[a-z]+ ){0,4}did(?: it| one)?(?= [.,]))|^[^.]{0,60}? [.,] (?:(?:and|so|but) )?(?:i|we) (?:then |quickly |soon |myself )?(?:built|wrote|made|set|put|added|created|bought|drew|introduced|got|ran|gave|found|hired|wired|brought|borrowed) (?:the first(?: ones?| few| version| draft| two| three| five| ten| dozen)?|one)(?: up| in| together| in place)?(?= [.,]| (?:and|against|that|which|in|at|for|with|within|on|from|the|before|after|myself|ourselves) )|^[^.]{0,60}? (?:[.,](?: but| yet| and)?|but|yet) (?:i|we) (?:(?:changed|fixed|ended) that|[a-z]{2,12} (?:it|one|them|so|that)(?: [a-z0-9'-]{1,14}){0,6} (?:anyway|all the same|regardless|nonetheless))(?= )|^(?:[^.]{0,60}?)(?: ,| \.)? (?:so|until|then|therefore|hence|which is why|that's why|that is why|which meant that|and)(?: then| so)? (?:,? ?)(?:i|we|my team|our team|the team|the (?:two|three|four) of us|both of us|(?:she|he) and i|(?:the|my|our) (?:very )?(?:first|next) (?:act|task|job|move|step|thing|week|weeks|month|months|day|days|sprint|quarter)(?: (?:that )?(?:i|we) did| of mine)?(?: was| went| had been| became)?(?: to| into)?) (?:[a-z']{1,12} ){0,5}(?:(?!(?:regret+|hat|want|need|miss|notic|suffer|learn|wish|blam|ask|postpon|shelv|reject|scrapp|cancell?|abandon|delay|ignor|discuss|consider|suggest|propos|request|mention|plann|promis|stopp|skipp|dropp|delet|remov|refus|pay|rue|restart|reboot|check|watch|monitor|paus|retri|revert|call|phon|pag)ed )[a-z]{2,12}ed|add|built|build|introduce|create|start|draw|write|make|get|wrote|set|put|made|bought|got|brought|found|drew|gave|began|ran|took|hung|spun|dug|making|writing|building|creating|drawing|setting|introducing|adding|sat down and wrote) (?:[a-z']{1,14} ){0,3}(?:one(?= (?:[.,]|around|for|to|in|on|at|by|of|with|per|myself|ourselves|that|which|and|from|there|over|right|straight|within|during|before|after|up|myself|as|the|so|then|later|next|out|ahead|off|onto|into|at|between|among|together|today|overnight|last|this|against|inside|beside|behind|because|every|each) ?)|(?<! (?:with|beside|near|for|about|against) )(?:it|them|that|this|those|some)(?= ))/;
