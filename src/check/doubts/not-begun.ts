import type { CueRule } from './rule.ts';
import { WHEN } from './when.ts';

const BEGUN = `(?:started|begun|built|done|live|merged|finished|deployed|installed|written|implemented|automated|in use|in place|used|ready|rolled out|switched on|connected|there|wired (?:in|up)|shipped|active|enabled|public|tested|tried|agreed)`;
const THING = `(?:ticket|idea|drawing|draft|plan|wish|sketch|slide|proposal|jira|story|epic|bullet|note|promise|thought|prototype|poc|spike|pull request|branch|mock ?up|design|intention|item|line|rumou?r|word|request|stub)`;
export const ALREADY = `(?:(?:also|always|already|still|only|just|now|once|originally|at least) )?`;
const LATER = `(?:phase [a-z0-9]+|next [a-z]+|later|the (?:next|second|following|coming) [a-z]+|q[1-4]|20[0-9]{2}|version [a-z0-9]+|v[0-9]+|autumn|spring|summer|winter)`;
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
