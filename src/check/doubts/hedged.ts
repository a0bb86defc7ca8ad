import type { CueRule } from './rule.ts';

/** What says that one is not sure, or that it is an opinion. */
export const HEDGED: readonly CueRule[] = [
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?:they|people|he|she|colleagues|others|some) (?:say|says|reckon|reckons|think|thinks|believe|believes|claim|claims|seem to think|suspect)(?= (?:that|it|there|our|the|we) )|(?<=[,.] )(?:they|people) say (?:that|the|it|there|we|our)|(?<=[,.] )(?:some|others|some people) (?:said|say|thought|think|claimed|argued)|(?:i'm|i am|we're|i was|we were) told (?:that|the|it|there|they|our)|word is|rumou?r has it|i'd have to check|i would have to check|(?:heard|saw|watched|attended|went to|listened to) (?:a|an|some) (?:talk|lecture|webinar|podcast|video|presentation|keynote) (?:about|on)|read (?:a|an|the|some) (?:book|paper|article|post|blog post|report|chapter) (?:about|on)|something like(?= an? )|(?:i'm|i am|we're|we are) (?:all for|(?:very much |strongly |all )?in favou?r of))(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:(?:if|unless) (?:i'm|i am) (?:not |very much )?(?:mistaken|right|wrong)|if i remember (?:rightly|right|correctly|well)(?! (?:, )?it (?:was|took|must have been) (?:an?|in|on|about|around|just|some|early|late|back in|[0-9]+|two|three|four|five|six) )|(?<= , )(?:i think|i believe|i guess)(?= [,.])|when (?:we|i|they|people) (?:remember|feel like)(?: it| to)?|in reality (?:it's|it is|it was|nobody|no one|they|people|we)|if memory serves(?! (?:me (?:right |well )?)?(?:, )?it (?:was|took|must have been) (?:an?|in|on|about|around|just|some|early|late|back in|[0-9]+|two|three|four|five|six) )|i (?:could|can) swear|i could have sworn|i seem to (?:remember|recall)|i suspect|(?:don't|do not) quote me|(?:i )?(?:wouldn't|would not|couldn't|could not|can't|cannot) swear|take (?:it|that|this) with a (?:pinch|grain)|i'd need to (?:check|look)|i would need to (?:check|look)|i'd have to (?:look|sleep|ask|think)|i would have to (?:look|sleep|ask|think)|not (?:a |one )?hundred percent|to my knowledge|to the best of my (?:knowledge|memory|recollection)|as far as i (?:can tell|remember|recall|understand|understood|could see)|from what i (?:remember|recall|heard|hear|gather|gathered|understand|know|was told|read)|as i understand it|if i understand (?:it|this|that)?|if i understood|if i got (?:it|that) right|correct me if|off the top of my head|iirc|afaik|imo|imho|so (?:i|we) (?:heard|hear|was told|were told|am told|i'm told)|or so (?:i|we|they)|so they (?:say|said|tell)|(?<=[,.] )(?:i|we) gather|i take it|it is said|one hears|rumou?rs? (?:has|have|had|says?)|(?:rumou?r|story) (?:was|is|goes)|if you ask me(?! (?:what|which|how|who|why|about|for) )|(?:they|people|some) (?:say|said|claim|claimed)(?= [,.])|as the saying goes|at best|at a pinch|i think i (?:remember|recall)|chances are|odds are|my gut(?: feeling)? (?:says|tells|is)|my (?:guess|hunch|bet|suspicion|theory|impression|feeling|hypothesis) (?:is|was|would be)|i have a (?:feeling|hunch)|i(?:'d| would)? bet|i'd wager|for all i know|something tells me|who knows|i dare say|i'd put money|only (?:in|on) (?:the |my |our |a |one )?(?:test|dev|development|sandbox|lab|laptop|staging|local|demo|playground|poc|pilot|paper|theory)|(?:in|on) (?:the |my |our |a )?(?:test|dev|development|sandbox|lab|laptop|staging|demo|playground|poc|pilot|paper|theory)(?: (?:environment|system|cluster))? only(?= [,.])|don't hold me to|i may be wrong|i might be wrong|i could be wrong|i may be mistaken|could be wrong|may well have|(?:in others|others) not(?= [,.])|of sorts|so to speak|in a manner of speaking|(?:at least |only )on paper|in name only)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern:
      / (?:(?:maybe|perhaps|possibly|probably)(?! (?:(?<= (?:was|were|is|took|takes|cost|of|to|at|by|after|in|for|every|within) [a-z]+ )(?:(?:about |around |some )?(?:[0-9]|(?:a dozen|half an?|one|two|three|four|five|six|ten|twenty|fifty) ))|(?:the|my|our|his|her) (?:single )?(?:most|least|best|worst|biggest|first|hardest|[a-z]{3,9}est) |(?<=[,.] [a-z]+ )(?:about |around )?(?:a dozen|half a dozen|two dozen|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|a hundred) (?:[a-z]+ )?(?:[a-z]{3,}s|people|folk|staff|devs) ))|conceivably|in all likelihood|(?:it's|it is) (?:possible|conceivable|imaginable|plausible)|might(?! (?:sound|seem|look|surprise|be surprised|shock|amuse|ask|wonder|say|argue|call|have heard|have guessed|have noticed|interest) )|presumably|supposedly|allegedly|reportedly|ostensibly|hopefully|apparently|(?:i guess|i'd guess|i suppose)(?! (?:what|i (?:should|could|might|ought)|the (?:main|real|biggest|best|key|most|first|hardest)|it took|it was (?:about|around|in)) )|i assume|i assumed|i imagine|in theory|theoretically|all a bit hazy|we'll see what|if i remember(?! (?:one|anything|only) )|as far as i know|if i recall|(?:vaguely|dimly|faintly|half) (?:remember|recall|know|knew|aware)|may have|(?<!(?:that|which|who) )could be|(?<!(?:a|an|some|that|this|any|what|which|the|every|each|one|another|same|other|new|first|right|all|of) )(?:sort|kind) of|in a way|to some extent|partly|partially|more or less|or something|in principle|(?<!(?:received|written|printed|wrote|kept|drew|drawn|signed|recorded|arrived|came|noted|them|it|down) )on paper|not always|not fully|not consistently|half-heartedly|now and then|only sometimes|when (?:there is|there was|there's|we have|we had|i have|i had) time|on a good day)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:(?:(?<! (?:was|were) )not|(?!wasn't|weren't)[a-z]+n't) (?:really |quite |entirely |totally |so )?(?:sure|certain)(?! (?:it|this|that|whether|if|how|who|why) )(?! (?:of|about|on|what|which|in which) (?:the |its |their )?(?:exact |precise )?(?:year|month|week|day|date|time|number|numbers|figure|figures|name|names|version|percentage|details|order|title|wording|spelling) )|(?<! (?:was|were|felt)(?: [a-z]+)? )unsure|hard to say|(?:can't remember|don't remember|cannot remember|don't recall|can't recall)(?! (?:an?|any|one) (?:[a-z]+ ){1,3}(?:that|when|where|which|in|we) )(?! (?:the |its |her |his )?(?:exact|precise|name|number|date|figure|value)))(?= )/g,
  },
  // `On paper we had a rota`, `officially there was a freeze`; what was done in practice is behind it.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      /(?<=[,.](?: and| but| so)?) (?:on paper|officially|nominally|formally|on the face of it) (?:, )?(?:we|i|they|there|the team|everybody|everyone) (?:all )?(?:had|have|did|do|ran|used|was|were|is|are)(?= )/g,
  },
  // `I can't say for certain that we did`, `I was trying to when I left`.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:say for (?:certain|sure)|say with (?:any )?certainty|(?:was|were) (?:still |just )?(?:trying to|in the (?:middle|process) of|halfway through|working on)(?= (?:[a-z0-9'-]{1,14} ){1,8}when (?:i|we) (?:left|moved|had to|was moved|were moved|quit|changed|got moved) )|(?:i've|we've|i have|we have) (?:once |only |just )?seen(?= (?:[a-z0-9'-]{1,14} ){1,4}(?:done|used|in action|at work|demonstrated|presented) ))(?= )/g,
    unlessAfter: / (?:can|could) $/,
  },
  // `I know chaos testing only from talks`, `I would think that it is encrypted`.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?:know|knew)(?= (?:[a-z0-9'-]{1,14} ){1,4}only (?:from|by name|through|in theory) )|only (?:know|knew)(?= (?:[a-z0-9'-]{1,14} ){1,4}(?:from|by name) )|(?:i'd|i would|we'd|we would) (?:think|assume|imagine|suppose|hope)(?! (?:it took|i|about|of|twice|so|not|hard) ))(?= )/g,
    unlessTechnical: true,
  },
  // `I wasn't sure, but I did it`, `I'm not sure it was the best, but I did it`: what was done next was done.
  {
    doubt: 'hedged',
    reach: 'so-far',
    pattern:
      / (?:(?:(?:was|were|felt) (?:not|never)|wasn't|weren't|(?:not|[a-z]+n't)(?= (?:[a-z]+ )?(?:sure|certain) (?:it|this|that|whether|if|how|who|why) )) (?:really |quite |entirely |totally |so )?(?:sure|certain)(?! (?:of|about|on|what|which|in which) (?:the |its |their )?(?:exact |precise )?(?:year|month|week|day|date|time|number|numbers|figure|figures|name|names|version|percentage|details|order|title|wording|spelling) )|(?:was|were|felt) (?:[a-z]+ )?unsure)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:read about|read that|heard of|heard about|heard that|heard (?:good|great|bad|mixed|only good|wonderful|a lot of good) things (?:about|of)|heard (?:a lot|much|lots|plenty|people talk|others talk) (?:about|of)|familiar with|supposed to|meant to|meaning to|tried to|attempted to|(?:almost|nearly)(?! (?:skipped|skipping|forgot|missed|lost|dropped|all|every|everything|everyone|everybody|half|none|nothing|always|never|no|a|two|three|four|[0-9]))|seemed to|seems to)(?= )/g,
  },
  // `I believe there was a limiter`, `they had one, I think`: others or nobody did it.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:i|we)(?:'d| would)? (?:believe|think|guess|reckon|fancy|assume|imagine|gather|trust|expect|presume|suppose|vaguely recall)(?: that)?(?= (?:there (?:was|were|is|are|must|may|has|had)|somebody|someone|they (?:had|have|did|used|ran|kept|were|are|do|use)|some (?:kind|sort|form)|it (?:was|had|is|has) (?:some|probably|something|behind|somewhere)|somewhere) )/g,
  },
  // Known from reading and not from doing.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:according to (?:the |a |some |their )?(?:[a-z]{2,12} )?(?:docs|documentation|manual|book|books|handbook|textbook|textbooks|literature|vendor|theory|website|web site|internet|paper|article|wiki|blog|standard|course)|(?:docs|documentation|manual|book|books|handbook|textbook|textbooks|literature|theory|article|paper|blog|standard|standards|course|guru|gurus|expert|experts|consultant|consultants) (?:says?|said|tells?|told|recommends?|recommended|suggests?|suggested|advises?|advised|teaches|taught|preach|preaches|calls? for|claims?|claimed|has it|describes?|prescribes?|would have you)|(?:learned|learnt|heard|taught|read) (?:about )?(?:it |this |that )?(?:at|in) (?:university|uni|school|college|a course|class|a book|a talk|a blog)|(?:i|we) (?:have |had |'ve |once |only |just )?(?:read|heard|seen|been told|learned|learnt)(?: [a-z]+)? (?:that one|that you|you|one (?:should|can|could|has|must)|people|somewhere)|(?:recommended|advisable|advised|customary|good style|good practice|best practice) (?:to|that)(?= )(?<= it (?:is|was) (?:[a-z]+ ){1,3}(?:to|that)))(?= )/g,
    unlessTechnical: true,
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
      / (?:(?:i|we)(?:'m| am|'re| are| was| were)? (?:strongly |firmly |really |truly )?(?:(?:a )?(?:big |great |huge |strong |firm )?(?:fan|believer|fans|believers) (?:of|in)|believe in))(?! (?:[a-z0-9'-]{1,14} ){1,6}, (?:so|and so|therefore|which is why|that's why|and (?:i|we)) )(?= )/g,
  },
  // `Best practice is a review`: what one should do.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:the (?:books?|docs|documentation|manual|handbook|textbook) (?:says?|recommends?|suggests?)|best practice (?:is|says|would be)|the right (?:thing|way) (?:is|would be)|in an? (?:ideal|perfect) (?:world|case|set ?up|situation|team|company)|(?:every|any|each) (?:serious |good |decent |modern )?(?:system|team|company|service|project|product|organi[sz]ation|engineer|database|application|business|shop|department) (?:needs|deserves|wants|should|ought|must)|a good (?:engineer|team|sre|leader|manager|developer)|good (?:engineers|teams|leaders|managers|developers))(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'hedged',
    reach: 'back',
    pattern:
      / (?:(?:exists?|is there|there) (?:only |so far |just |mostly )?(?:in|as|on) (?:an? )?(?:outline|draft|part|parts|embryo|theory|my head|our heads|sketch|rough form|fragments)|(?:sounds?|looks?|seems?|feels) (?:very |rather |quite |really |so )?(?:promising|tempting|attractive|sensible|intriguing|like (?:a|the) (?:good|right|way|thing|option|idea)|worth)|half [a-z]{2,10}ed(?: up| out| down)?(?= [,.])|(?:done|written|built|finished|tested|migrated|automated|documented|in place) (?:only )?(?:in parts?|to a degree|to some degree)(?= [,.])|half ?(?:way )?(?:written|done|finished|built|ready|complete|completed|there|drafted|coded|documented|implemented|working|automated|migrated|set up|baked|hearted))(?= )/g,
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
  // `Was there a script for it? Probably.`
  {
    doubt: 'hedged',
    reach: 'before',
    pattern:
      /(?<= \.) (?:probably|presumably|possibly|most likely|i (?:think|believe|guess|suppose|hope|presume) so)(?= \.)/g,
  },
  // `We rarely do a canary.`
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:i|we) (?:very |only )?(?:rarely|seldom)(?! (?:skip|skipped|miss|missed|fail|failed|forget|need|needed|break|go|went|lose|drop|ship|deploy|merge) )(?= )/g,
  },
];
