import { ALREADY } from './not-begun.ts';
import type { CueRule } from './rule.ts';
import { SEASON } from './when.ts';

/** A piece of work that is to come. */
const STEP = `(?:next|second|following|coming|later|future|upcoming|third) (?:phase|release|step|stage|sprint|iteration|version|round|increment|wave|milestone|project|quarter)|phase (?:two|three|2|3|b)|(?:next|following) year|later|(?:some )?other time`;

/** What says that a thing was put off, or wanted and not got. */
export const PUT_OFF: readonly CueRule[] = [
  // `A canary comes with the next release`, `is part of the next phase`, `is for later`.
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
  // `There were two options, a canary and a load test. I chose the canary.`
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:there (?:were|are)|(?:i|we) (?:had|saw)) (?:only )?(?:two|three|four|several|a few|some|many) (?:options|ways|choices|alternatives|possibilities|ideas)|(?:option (?:one|two|three|four|[a-c]|[1-4])|(?:first|second|third|other|one) option|alternative) (?:was|is))(?! [^.]{0,120}\. (?:(?:so|in the end|finally) )?(?:i|we) (?:[a-z]+ ){1,3}(?:both|all|first|second|third|former|latter|last|other) )(?= )/g,
    unlessTechnical: true,
  },
  // `A canary is about to start`, `was to be held in June`, `was overdue`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:(?:is|are) (?:just |still )?about to (?:start|begin|come|ship|land|go live)|(?:was|were|is|are) to (?:be (?:held|done|made|built|set|run|given|written|put|[a-z]{2,12}ed)|take place|start|begin|follow)|(?:is|are|was|were) (?:long )?overdue)(?= )/g,
    unlessTechnical: true,
  },
  // `A canary was the obvious choice, yet we took another way.`
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:was|is|seemed|looked like) the (?:obvious|natural|easy|easiest|simple|simplest|cheap|cheapest|safe|standard|usual) (?:choice|option|answer|way|solution)(?= (?:, )?(?:but|yet) )/g,
  },
  // `I fought for a canary and lost.`
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:fight|fought|fighting|battled|argued) for(?= (?:[a-z0-9'-]{1,14} ){1,5}(?:, )?(?:and|but) (?:i |we )?(?:have |had )?lost )/g,
  },
];
