import type { CueRule } from './rule.ts';
import { WHEN } from './when.ts';

const BE = `(?:is|are|was|were|it's|that's|been|lies|sits|rests|lingers|hangs|remains)`;
const STILL = `(?:(?:still|currently|now|just|only|all|so far|at the moment|as we speak|at present|already|also|(?!only )[a-z]{3,10}ly) )?`;
const THEM = `(?:the |our |my |their )?(?:[a-z]{2,12} )?(?:legal|procurement|finance|purchasing|lawyers?|compliance|security|board|vendor|boss|manager|cto|cio|auditors?|works council|committee|architects?|management|supplier|team)`;
/** What is there in part, or is on its way. */
const UNDER_WAY = `on (?:order|its way|their way|the way|the to do list|the drawing board|the horizon|someone's desk|my desk|the table|the whiteboard|back order)|in (?:procurement|review|code review|preparation|draft|the drafting|progress|the works|the making|the pipeline|the planning|planning|the queue|development|evaluation|negotiation|negotiations|staging only|the backlog|the oven|discussion|the design (?:phase|stage)|its infancy|design|beta|alpha|trial|the air|talks)|under (?:way|construction|discussion|consideration|review|evaluation|development|negotiation)|underway|up in the air|up for (?:discussion|debate|decision|approval)|tbd|tba|tbc|wip|to be (?:decided|defined|done|confirmed|agreed|announced|approved|discussed|written|built|ordered|signed|finali[sz]ed|continued|clarified)|(?:awaiting|pending|waiting (?:for|on)) [a-z]+(?: [a-z]+)?|budgeted|earmarked|commissioned|for (?:next|later|the future|another (?:day|time))|(?:not (?:quite |fully |entirely )?)(?:finished|finali[sz]ed|signed off) yet|with ${THEM}`;
const NEARLY = `(?:almost|nearly|close to|not quite|not entirely|about|mostly|80 percent|90 percent|two thirds|three quarters)`;
const MADE = `drafted|written|done|built|coded|finished|ready|there|implemented|specified|designed|documented|complete|completed|in place|migrated|automated|scripted|approved|installed|set up|working|on paper`;

/** What says of its subject that it is on its way, and not there. */
export const PLANNED_STATE: readonly CueRule[] = [
  // `The firewall is in procurement`, `the scanner is with legal`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` ${BE} ${STILL}(?:(?:${UNDER_WAY})(?= (?:[,.]|and|but|because|since|so|until|as|right|at|for|while|with) )|due (?:${WHEN}|to (?:start|arrive|come|go live|land|ship|be)))(?= )`,
      'g',
    ),
  },
  // `The failover script is almost ready`, `half of the runbook is drafted`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:is|are|was|were|has been) ${STILL}${NEARLY} (?:${MADE}|through|live)(?: yet)?(?= )`,
      'g',
    ),
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:half(?= (?:of|the|my|our|it) )|parts?|(?:first |rough )?(?:draft|version|sketch|prototype|outline|half)(?= of )|bits|most)(?: of)?(?= (?:[a-z0-9'-]{1,14} ){1,5}(?:is|are|has been) ${STILL}(?:${MADE}|in review|lying|sitting|on my) )`,
      'g',
    ),
  },
  // `Starts in May`, `the course begins next month`, `arrives on Friday`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:starts|begins|arrives?|launches|kicks off|goes live|go live|lands?|ships?|follows?|comes|will come|rolls out|(?:is|are|has been|have been) (?:planned|scheduled|slated|booked|set|expected|foreseen|promised|targeted|aimed|announced|earmarked|reserved|budgeted|pencilled in)(?: to [a-z]+(?: [a-z]+)?)?) ${WHEN}(?= )`,
      'g',
    ),
  },
  // `Agreed, starts in May`: the thing stands in front of the pause.
  {
    doubt: 'planned',
    reach: 'topic',
    pattern: new RegExp(
      `(?<=,) (?:agreed , |approved , |budgeted , )?(?:starts|begins|arrives|launches|kicks off|goes live|lands|ships|follows|comes|coming|due|planned|scheduled|expected|starting) ${WHEN}(?= )`,
      'g',
    ),
  },
  // `A mesh is what we are thinking about`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:is|are|was|were) (?:also |still |just |only )?(?:something |what |a thing |one of the things |the (?:thing|option|idea|direction|next thing) )?(?:that )?(?:i|we|they|people)(?:'m|'re| am| are| were| was| have been|'ve been)? (?:still |now |currently |also |just |only |really |all )?(?:thinking|thought|toying|considering|looking|playing|discussing|discussed|evaluating|working|debating|debated|aiming|hoping|planning|leaning|dreaming|dream|waiting|pushing|negotiating|talking|mulling|pondering|weighing|want|wanted|wish|would like|'d like|need|plan|intend|propose|recommend)(?: (?:about|of|at|on|for|towards?|over|to|with|into|around))?(?= )/g,
  },
  // `Proof of concept is running, nothing live`.
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / (?:but )?(?:nothing (?:is |has been |was )?(?:live|in production|merged|shipped|built|final|signed|decided|running|installed|rolled out)|nothing more than (?:a|an) (?:draft|idea|plan|prototype)|(?:only|just) (?:a|an|the) (?:draft|idea|plan|prototype|poc|proof of concept|spike|sketch|proposal)(?: (?:so far|for now|yet|at the moment|until now))?|it (?:is|was) (?:still |only |just )?(?:a|an) (?:draft|idea|prototype|sketch|proposal|plan)(?: (?:so far|for now|at the moment|until now))?|(?:i've|i have|we've|we have) (?:only |just |only just )(?:started|begun)(?: (?:on|with) (?:it|that|this))?|(?:i've|i have|we've|we have) (?:started|begun) (?:on|with|working on) (?:it|that|this))(?: (?:yet|so far|for now))?(?= [,.])/g,
  },
  // `The second reviewer will join us in June`.
  {
    doubt: 'planned',
    reach: 'clause',
    pattern: new RegExp(` will (?=(?:[a-z0-9'-]{1,14} ){1,6}${WHEN} )`, 'g'),
  },
  // `A heat map would be the start`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:would|'d|might|could) be (?:the |my |our |a |where |what )(?:obvious |logical |natural |right |sensible |real |proper |better )?(?:first|start|beginning|next|choice|pick|favou?rite|preference|thing|way|step|move|answer|dream|ideal|candidate|(?:i|we)(?:'d| would) )(?= )/g,
    unlessTechnical: true,
  },
  // `The pipeline will be live`, `the rotation remains to be automated`, `a toggle would have been the thing`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:will (?:then |soon |finally |hopefully |eventually |also )?be (?:live|ready|in place|done|there|finished|available|complete|introduced|rolled out|delivered|installed|implemented|set up|built|written|tackled|addressed|taken care of|looked at|looked into|dealt with|introduced|replaced)|(?:was|were|is|are) (?:meant|supposed|due|scheduled|planned) to (?:start|begin|happen|come|follow|go|be|take place|arrive|help|run)|(?:remains?|is yet|are yet|(?:is|are) still|still (?:has|have|needs?)|needs?|has still) to be [a-z]+(?:ed|en|ne|lt|de|et|un))(?= )/g,
    unlessTechnical: true,
  },
  // `The jury is still out on it`, `my team is split on it`.
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / (?:jury is (?:still )?out|(?:split|divided|torn|undecided|two minds|fence) (?:on|over|about|whether|between)(?= )(?<= (?:is|are|am|i'm|we're|was|were) (?:[a-z]+ ){1,4}(?:on|over|about|whether|between))|(?:there (?:is|are|have been|has been|were)|there's) (?:some |vague |first |early |loose |only |already |various |a few )?(?:thoughts?|plans|ideas|talks|discussions|ambitions?|considerations?|proposals|intentions?|hopes?) (?:of|to|for|about|on|that|at)|waiting (?:until|till|on)(?<= (?:i'm|i am|we're|we are) (?:still |just )?waiting [a-z]+)|long (?:run|term)(?<= in the long [a-z]+)|down the (?:road|line)|due course|one fine day|when the time comes|as a next step(?! (?:, )?(?:i|we) (?:[a-z]{2,12}ed|ran|built|wrote|made|did|put|set|took|got|had) )|still (?:have|need) to (?:sign|decide|agree|order|build|test|write|approve|install|do|start|finish|begin)(?= (?:[,.]|it|that|them) )|(?:nobody|no one) has (?:begun|started)|(?:matter|question) of (?:time|weeks|months) (?:until|before|when)|next (?:thing|item|point|task|one|step) on (?:the|my|our) [a-z]+|no decision (?:on|about|for|yet|has been)|time (?:that )?(?:i|we|they|somebody|for)(?= )(?<= (?:it's|it is) (?:high |about |really )?time (?:that )?[a-z]+))(?= )/g,
  },
  // `The tender for it is out`, `only a pilot of it`; but `the ticket for it was closed`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:tender|quote|quotation|request|order|application|bid|rfp|ticket|pull request|proposal|contract|purchase order|business case|draft|concept|plan|plans|prototype|pilot|budget) (?:for|of|about)(?= (?:[a-z0-9'-]{1,14} ){1,6}(?:is|are|has|have|lies|sits|went|came|hasn't|isn't|exists)(?: been)?(?! (?:closed|merged|done|approved|accepted|signed|granted|through|implemented|live|in place|won|what|there) ) )|(?:only|just|merely|no more than) (?:got |have |had |at )?(?:a|an|the) (?:first |rough |small )?(?:pilot|prototype|draft|poc|trial|demo|sketch|proof of concept|mock up|spike|beta)(?: version)? (?:of|for|with))(?= )/g,
    unlessTechnical: true,
  },
  // `We ordered two but they haven't shipped`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      / but (?:they|it|he|she|nothing|none|the [a-z]+) (?:haven't|hasn't|have not|has not|isn't|aren't|is not|are not|didn't) (?:shipped|arrived|come|landed|begun|started|delivered|finished|done|ready|live|merged|built|installed|been (?:built|merged|approved|signed|delivered|installed|finished|started)|there|complete|completed|in place|approved|signed)(?: yet)?(?= [,.])/g,
  },
  // `We're shopping around for one`: what is only prepared.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:i'm|we're|i am|we are|they're|(?:team|colleague|boss|people) (?:is|are)) ${STILL}(?:shopping|looking|hunting|searching|scouting) (?:around )?(?:for|at|into)|(?:i'm|we're|i am|we are) ${STILL}(?:(?:experimenting|playing|fiddling|tinkering)(?: around)? with|trying out|trialling|trialing|piloting|prototyping|exploring|researching|scoping|drafting|drawing up|putting together|gathering (?:quotes|requirements) for|negotiating|half ?way (?:with|through|into|to)|part ?way|in the (?:process|midst) of|on the (?:lookout|hunt) for|in the market for|knee deep in|starting|beginning))(?= )`,
      'g',
    ),
    unlessTechnical: true,
  },
  // `Jitter I wanted, but …`, `a load test we wanted to make`; but `it fell to what we wanted`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      /(?<! (?:what|where|than|as|that|which|how|all|everything|whatever|when|if|because|and|so|but|,|\.)) (?:i|we) (?:had )?(?:wanted|would like|would have liked)(?: to (?:have|make|do|add|build|try|use|get|run))?(?: (?:in|with|for|from|on) [a-z0-9]+)?(?= [,.])/g,
  },
];
