import { ACCEPTED } from './realised.ts';
import type { CueRule } from './rule.ts';

const DOING = `(?:[a-z]+ing)`;
/** `I would say that …`, `what I'd stress`: a way to speak, no plan. */
const SAYING = `(?:(?:like|love|want|wish) to )?(?:say|argue|add that|add to that|stress|call (?:it|that|this|them)|describe|claim|admit|emphasi[sz]e|mention|note|point out|underline|think|point|guess|reckon|estimate|put it at|bet) `;
const WE = `(?:i|we|you|one)`;
/** What makes a habit of what one would do: it has happened. */
const HABIT =
  / (?:whenever|each time|every time|(?:when|if) (?:something|anything|someone|somebody|it|that|a|an|one|the [a-z]+) [a-z]+(?:ed|oke|ent|ell|ame|ook)(?! again)|(?:every|each|(?:once|twice) an?|on call) (?:single )?(?:day|morning|evening|week|weeks|monday|tuesday|wednesday|thursday|friday|weekend|night|nights|month|quarter|sprint|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|usually|normally|typically|back then)(?: [^.]*)?$/;

/** What says that a thing is only wanted, proposed or begun. */
export const PLANNED: readonly CueRule[] = [
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:(?:has|have|had) been (?:promised|requested|ordered|announced|proposed|put off|postponed|applied for|talked about)|(?:is|are) being (?:drafted|written|prepared|evaluated|worked on|looked at|looked into|set up|designed|negotiated)|(?:is|are|was|were) (?:still )?stuck (?:in|with|at|on)|(?:is|are) supposed to (?:start|begin|come|follow|arrive|be (?:ready|there|done))|(?:should|will) be (?:ready|there|done|finished|live|in place|available|working|complete) (?:by|in|next|soon|some)|(?:will|shall) (?:follow|come|arrive)|(?:is|are|was|were) (?:also |still |now )?(?:pencill?ed in|on the drawing board|in the making|on the cards|in the offing|on hold|parked for)|(?:is|are|was) (?:something (?:that )?|what )(?:i|we)(?:'m|'re| am| are| was| were)? ?(?:still |really )?(?:intend|plan|want|hope|mean|wish|planning|going|hoping|meaning) to|exists? (?:only )?as a (?:draft|sketch|proposal|plan))(?= )/g,
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
      / (?:(?:have|had|got) it in mind to|kick(?:ed|ing) around (?:the idea of|whether)?|halfway through|(?:i've|we've|i have|we have) (?:pencill?ed in|earmarked|slated|promised(?: (?:the|my|our|them|him|her|everybody)(?: [a-z]+)?)?(?= (?:an?|some|one|more) ))|(?:there's|there is|there was|there's been|some) talk of|(?:keep|keeps|kept) (?:telling|asking|reminding|begging) (?:[a-z]+ ){1,3}(?:that )?(?:we|they|you|i) (?:need|should|ought|must)|(?:it'd|that'd|it would|that would) be (?:smart|nice|wise|good|better|great|best|sensible|cool) to|(?<=[,.] )want to)(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: / next (?:week|month|quarter|year|spring|summer|autumn|winter|sprint|release)(?= )/g,
    unlessAfter: / the $/,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: / still open(?= [,.])/g,
    onlyAfter: /, $/,
  },
  // `It is on our wish list`; but what is the first thing on my list comes first.
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / on (?:the|our|my|their) (?:roadmap|backlog|agenda|(?:wish |bucket |short |to-do |to do |todo )?list(?! of )|wishlist)(?= )/g,
    unlessAfter: / (?:thing|item|suspect|place|step|high|first|top) $/,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / (?:next time(?! (?:[a-z0-9'-]{1,14} ){1,4}(?:happened|occurred|failed|broke|went|came|struck|crashed|fell|was|rang|paged|blew|hit) )|if i did (?:it|this|that) (?:over|again)|if i (?:could|had to) do (?:it|this|that) (?:over|again)|if i were to|some day|someday|one day(?= [,.])|in (?:the )?future|in (?:the )?(?:backlog|works)|in the pipeline for|to do list|under discussion|being discussed|in discussion|work in progress|would (?:also )?(?:be|have been) (?:also )?(?:the |a )?(?:nice|good|great|better|best|ideal|useful|helpful|wiser|smarter|right)|(?:given|with) (?:another|a second) (?:chance|go|try|shot|attempt)|were (?:i|we) to|going forward (?:i|we)|in hindsight i would|at some point|sooner or later|sometime (?:soon|later|this|next)|later this (?:year|month|quarter)|in the coming (?:weeks|months|year)|still to come|remains to be done|as soon as (?:we|i) (?:can|have|get|find)|when (?:we|i) (?:get|find) (?:the |some )?time|if only|if (?:we|i) had(?! to (?:name|pick|choose|say|single|point|sum) )|had (?:i|we) had|would have liked|(?:is|comes) next on|(?:the|a|an|my|our) (?:epic|ticket|story) (?:exists|is open|open|is there|for it|for that)|there's (?:a|an) (?:ticket|epic|story) for|given more time|with more time|hasn't happened yet|isn't there yet|is not there yet|not there yet|not done yet|(?:answer|decision|proposal|request|discussion|approval|reply|response|feedback|confirmation) (?:is (?:still )?open|(?:is )?(?:still )?(?:pending|outstanding|awaited))|(?<!(?:of|without|than|while) )waiting for (?:a |the |their |an )?(?:decision|approval|go-ahead|budget|answer|sign off|signoff|yes)|(?:haven't|hasn't|have not|has not) (?:agreed|decided|answered|approved|replied|signed))(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:plan to|plans to|planned to|planning to|plan is to|plan was to|planning on|planned on|planned for|planning for|planning|scheduled for next|intend to|intends to|intended to|intention is to|hope to|hopes to|hoping to|hoped to|hope|hoping|want to|wants to|(?<!(?:look|looks|looked|feel|feels|felt|seem|seemed|is|was|were|it's) )like to(?! (?:say|stress|add|mention|point|emphasi[sz]e|note|highlight|underline|tell|begin|start|admit|think) )|love to|wish|wished|going to|aim to|aims to|aiming to|idea is to|idea was to|goal is to|goal was to|about to|yet to|still have to|still has to|still need to|need to|needs to|ought to|looking into|looking at adding|tempted to|next step is|next step would be|proposal is to)(?= )/g,
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
      / (?:(?:talked|thought|spoke) about (?:a|an|more|some|whether)|suggested that|proposed that|(?:i|we) want|we (?:only |just |sometimes |often )?talked about|there (?:was|were|has been) (?:some |much |a lot of |no more than )?talk of|(?:am|are|is|were|was|i'm|we're|been) (?:still |now |currently )?(?:considering|evaluating|thinking (?:about|of|on|to)|debating|toying with))(?= )/g,
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
      / (?:(?:is|are|comes?) next(?= [,.])|(?:was|were|got|been|is|are) (?:postponed|put off|deferred|bumped|pushed (?:back|out|to)|kicked down|delayed (?:until|to)))(?= )/g,
    unlessTechnical: true,
  },
  // `There's a proposal for canaries`, `my advice was a canary`, `the action item is a canary`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:there is|there's|there was|there are|(?:i|we)(?:'ve| have)? (?:filed|opened|wrote|raised|created|submitted|drafted|have|had|put in|logged|put up)) (?:a|an|the|some) (?:ticket|story|request(?! for comments)|proposal|jira|draft|rfc|change request|feature request|suggestion) (?:(?:in|on) (?:[a-z]+ ){1,3})?(?:for|to|about)|(?:my|our) (?:advice|suggestion|recommendation|proposal) (?:is|was|would be)|(?:the |my |our |one |another )?(?:action items?|follow-ups?) (?:is|was|are|were)|(?:the|my|our) next (?:big )?(?:project|task|job|move|thing|priority|goal|item|milestone|target|objective|focus|topic|improvement|phase) (?:is|will be|(?<!that )would be)|what (?:i|we)(?:'d| would) (?:add|do|want|change|build|try|like)(?: [a-z]+){0,2} (?:is|are|was|would be)|what (?:i|we) need (?:is|are))(?! (?:${ACCEPTED}))(?= )`,
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
      ` (?:(?<!so (?:that )?|as [a-z]{3,7} as |what |whatever |wherever |where |all |everything )${WE} could(?! (?:then|now|finally|at last|afterwards|suddenly|again|also|even|show|see|tell|prove|point|trace|confirm|(?:do|serve|handle|take|carry) (?:about |around |up to )?[0-9]))|(?<!nothing )${WE} (?:will|would|shall|must)|(?<!nothing )${WE}'(?:ll|d)(?! (?:an?|no|the|our|my|one|two|three|some|only|been|had|already|never|(?:load |stress |smoke |soak |unit |code )?(?!need|feed|speed|proceed|succeed|exceed)[a-z]+ed|written|built|made|taken|given|seen|gone|done|found|kept|chosen|known|brought|bought|told|sent|held|(?:set|put|run|cut|read) (?:[a-z0-9'-]{1,14} ){1,6}(?:before|by then|earlier)) )|(?<!none of )it would|that would(?! be the )|should|ought to|will be|(?<!that )would be)(?: also| then| probably| definitely| have to)?(?! be (?:said|noted|added|mentioned|stressed|told) | have (?:[a-z]+ed|been|had|done|gone|made|taken|seen|lost|known|found|come|told|got|kept|cost|brought|put|run|set|cut|spent|left|written|built|given|caught|broken|fallen|blown|thought|said|meant|shown|begun|sent|gotten) |(?<=(?:would|'d)) (?:every|each|always|usually|normally|regularly|then always) |(?<=(?:would|'d)) [a-z]{2,12} (?:[a-z0-9'-]{1,14} ){1,5}again | not | never |n't | ${SAYING})(?= )`,
      'g',
    ),
    unlessTechnical: true,
    // `Whenever it broke, we'd open a ticket`: a habit.
    unlessAfter: HABIT,
  },
];
