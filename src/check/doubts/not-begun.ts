import type { CueRule } from './rule.ts';
import { WHEN } from './when.ts';

const BEGUN = `(?:started|begun|built|done|live|merged|finished|deployed|installed|written|implemented|automated|in use|in place|used|ready|rolled out|switched on|connected|there|wired (?:in|up)|shipped|active|enabled|public|tested|tried|agreed)`;
const THING = `(?:ticket|idea|drawing|draft|plan|wish|sketch|slide|proposal|jira|story|epic|bullet|note|promise|thought|prototype|poc|spike|pull request|branch|mock ?up|design|intention|item|line|rumou?r|word|request|stub)`;
const ALREADY = `(?:(?:also|always|already|still|only|just|now|once|originally|at least) )?`;
const LATER = `(?:phase [a-z0-9]+|next [a-z]+|later|the (?:next|second|following|coming) [a-z]+|q[1-4]|20[0-9]{2}|version [a-z0-9]+|v[0-9]+|autumn|spring|summer|winter)`;
const SEASON = `q[1-4]|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter`;
/** A piece of work that is to come. */
const STEP = `(?:next|second|following|coming|later|future|upcoming|third) (?:phase|release|step|stage|sprint|iteration|version|round|increment|wave|milestone|project|quarter)|phase (?:two|three|2|3|b)|(?:next|following) year|later|(?:some )?other time`;
const DOING = `[a-z]{2,14}ing`;

/** What says that a thing was agreed or thought of, and goes no further. */
export const NOT_BEGUN: readonly CueRule[] = [
  // `The vault is agreed and funded, not started`, `a scan: the ticket is raised, but nothing done yet`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern: new RegExp(
      `(?<=[a-z] (?:,|but|, but|and)) (?:(?:is|are|was|were|has|have|had) )?(?:(?:not|isn't|aren't|wasn't|weren't|hasn't|haven't)(?: been| yet| quite)? ${BEGUN}|nothing (?:is |was |has been )?${BEGUN})(?: yet| so far| at all)?(?= [,.])`,
      'g',
    ),
    onlyAfter:
      /^(?!.* (?:i|we|they|he|she|i've|we've) ).* (?:is|are|was|were|has been|have been|it's|got) (?:[a-z]+ ){0,2}(?:agreed|approved|funded|signed|budgeted|planned|ordered|raised|open|written|drafted|designed|decided|promised|requested|discussed|accepted|bought|paid|scheduled|specified|proposed|created|filed|allocated|granted|there|available) /,
  },
  // `The scan is still only a ticket`, `so far it's a drawing on a whiteboard`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:is|are|was|were|remains?|stays|exists?)(?: as)? (?:still |currently |so far |at the moment |for now )?(?:only |just |merely |nothing (?:more than|but) |no more than |little more than |but )(?:a|an) (?:[a-z]{2,12} )?${THING}|(?:so far|for now|at the moment|as yet|until now|currently) (?:is|are)(?: only| just| merely)? (?:a|an) (?:[a-z]{2,12} )?${THING})(?= )`,
      'g',
    ),
    unlessAfter: / (?:this|that|which|who|what|these|those|there) $/,
  },
  // `A canary comes with the next release`, `is part of the next phase`, `goes into phase two`, `is for later`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:is|are|comes?|belongs?|happens?|follows?|slipped|(?:was|were|been|got|is|are) (?:put|moved|pushed|shifted|postponed)) ${ALREADY}(?:(?:in|on|into|to|for|with|part of|a part of|a matter for|a topic for|something for|work for) )?(?:the |our |my )?(?:${STEP}|(?:next|following|coming) year's [a-z]+)(?= (?:[,.]|and|but|because|since|so|while|when|if|with|of) )`,
      'g',
    ),
    unlessTechnical: true,
    unlessAfter: / (?:it|this|that|which|what|who|i|we|they|he|she|there|here) $/,
  },
  // `We postponed the load test`; but `we put off the launch for a load test`.
  {
    doubt: 'planned',
    reach: 'object',
    pattern:
      / (?:i|we|they) (?:had |have |then |always |again )?(?:postponed|put off|deferred|shelved|parked)(?= (?:the|a|an|our|my) )/g,
  },
  // `I planned a load test and never built it`, `asked for one and did not get it`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:and|but) (?:then |so far |in the end )?(?:never|did not|didn't|have not|haven't) (?:built|build|got|get|did|do|done|made|make|finish|finished|wrote|write|written|started|start|received|receive|merged|merge|shipped|ship|deployed|deploy) (?:it|one|them|any)(?= [,.])/g,
  },
  // `We considered a load test and a canary, and took the canary`.
  {
    doubt: 'planned',
    reach: 'object',
    pattern:
      / (?:considered|weighed|evaluated|thought of|thought about)(?= (?:an?|the) (?:[a-z0-9'-]{1,14} ){1,8}(?:, )?(?:and|but) (?:then |i |we ){0,2}(?:took|chose|picked|went (?:with|for)|settled (?:on|for)|decided (?:for|on)) )/g,
    unlessTechnical: true,
  },
  // `I learnt that we need a load test`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:learned|learnt|lesson (?:is|was|learned|learnt)|takeaway (?:is|was))(?: that| here| from it)? (?:i|we|you|one) (?:really |always )?(?:need|must|should|have to|ought to)(?= )/g,
    unlessTechnical: true,
  },
  // `We left the load test for later`, `the load test we left for later`.
  {
    doubt: 'planned',
    reach: 'object',
    pattern: new RegExp(
      ` (?:left|leave|kept|saved|saving|leaving)(?= (?:[a-z0-9'-]{1,14} ){1,5}for (?:${STEP}|now|another (?:day|time)|the future) )`,
      'g',
    ),
  },
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:i|we|they)(?: have|'ve| had)? (?:left|leave|kept|saved) for (?:${STEP}|another (?:day|time)|the future)(?= [,.])`,
      'g',
    ),
  },
  // `The idea of a load test came up.`
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / idea (?:of|for)(?= (?:[a-z0-9'-]{1,14} ){1,6}(?:came up|was floated|was born|was there|was raised|floated|popped up) )/g,
  },
  // `The dead letter queue we do in autumn`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:i|we|they) (?:do|start|tackle|build|make|introduce|implement|begin|attack|finish|get) (?:it |that |this |only |then )?(?:in|by|from|until|after|before) (?:early |late )?(?:${SEASON})(?= [,.])`,
      'g',
    ),
    unlessAfter: / (?:what|that|which|how|where|when) $/,
  },
  // `For replays there is a project, go-live in autumn`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      / (?:there is|there's|there are|we have|i have|exists) (?:now |already |only |also |just |still )?(?:a|an) (?:[a-z]{2,12} )?(?:project|ticket|proposal|story|epic|draft|concept|business case|request|quote|idea|feasibility study|working group|task force)(?= [,.])/g,
    onlyAfter: /^ (?:for|about|concerning|regarding) [^,.]*$/,
  },
  // `Replays were in the plan for phase two`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:is|are|was|were|been) ${ALREADY}(?:in|on|part of) (?:the|our|my|their|a) (?:[a-z]{2,12} )?(?:plans?|lists?|programme|program|schedule|scope|proposal|strategy|wish ?list) (?:for|of) ${LATER}(?= )`,
      'g',
    ),
    unlessAfter: / (?:it|this|that|which|what) $/,
  },
  // `I think also about putting it into Git`, `we keep thinking about a second region`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:i|we) (?:also |often |still |now |sometimes )?think (?:also |again |now |hard |a lot |still )?(?:about|of)(?= ${DOING} )|(?:keep|keeps|kept) thinking (?:about|of|that)|(?:i|we)(?: have| had|'ve)? discussed with (?:[a-z]+ ){1,3}(?:to|about|for)(?! (?:[a-z0-9'-]{1,14} ){1,10}(?:, )?(?:and|so) (?:then )?(?:i|we|they|it) )|(?:wanna|gonna|tryna))(?= )`,
      'g',
    ),
    unlessTechnical: true,
  },
  // `The plan is that he does the next one alone`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      /(?<=[,.]|and|but|so) (?:the |my |our )?(?:plan|idea|hope|intention|wish) (?:is|was) (?:now |still |then )?(?:that )?(?:i|we|he|she|they|it|you|(?:the|our|my) [a-z]+)(?= )/g,
    unlessTechnical: true,
  },
  // `I want the handlers to be idempotent, that's next`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern: new RegExp(
      ` (?:that|this|it|which)(?:'s|s| is| will be| comes)(?: then| probably| hopefully| up)? (?:next|to come|the next (?:step|thing|item|job|task|project)|(?:for|in) ${LATER}|my next [a-z]+|our next [a-z]+)(?= [,.])`,
      'g',
    ),
    unlessTechnical: true,
    unlessAfter: / (?:what|where|who|how|whatever|see|saw|know|knew) $/,
  },
  // `There is a design for a gate`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:there is|there's|there exists|we have|i have|we've got|i've got) (?:already |now |only |just )?(?:a|an|some|the) (?:[a-z]{2,12} )?(?:design|concept|spec|specification|blueprint|sketch|mock ?up|draft|quote|offer|business case|prototype|wish)(?: paper| document| doc)? (?:for|of)(?= (?:a|an|the|our|such|more|some|doing|[a-z]+ing) )/g,
    unlessTechnical: true,
  },
  // `A load test is booked with the vendor for March`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      ` (?:is|are) (?:now |already |finally )?(?:planned|scheduled|slated|booked|set|agreed|ordered) (?:with|through|by) (?:the |our |a |my )?[a-z]+ ${WHEN}(?= )`,
      'g',
    ),
  },
  // `Alarm not yet made`, in notes.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: new RegExp(
      `(?<! (?:is|are|was|were|has|have|had)) not yet (?:made|set up|${BEGUN})(?= [,.])`,
      'g',
    ),
  },
  // `Load test tbd`, in notes.
  {
    doubt: 'planned',
    reach: 'back',
    pattern: / (?:tbd|tba|tbc|wip|todo)(?= [,.])/g,
    unlessAfter: / (?:i|we|they|my|our|the|a|of|in|on) $/,
  },
];
