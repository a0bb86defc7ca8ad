import { ACCEPTED } from './realised.ts';
import type { CueRule } from './rule.ts';

/** What was only said, foreseen or would be usual. */
export const PLANNED_TALK: readonly CueRule[] = [
  // `The data team says it will put this in a pipeline`, `they promised that they'd document it`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:says?|said|told (?:us|me)|promised|promises|announced)(?: that)? (?:it|they|he|she|somebody|the [a-z]+(?: team)?) (?:will|would|is going to|are going to)(?= )| (?:they'd|they'll|he'd|he'll|she'd|she'll)(?<= (?:says|said|promised|promises|told us|told me) (?:that )?[a-z']+)(?= )/g,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: / ideally(?= )/g,
    unlessTechnical: true,
  },
  // `These days you'd have a scanner`: what is usual.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:you'd|you would|one would|one'd)(?: normally| usually| typically| also| just)? (?:have|use|do|add|run|set|want|put|buy|take)(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:i|we|they) (?:had |have |'ve |'d )?(?:also |once )?(?:thought|thinking) to (?:do|add|make|use|go|have|build|try|implement|move|start|set|put|take|write|introduce)|(?<=[,.] )(?:goal|aim|target|objective) (?:is|was)(?! (?:reached|met|achieved|hit|exceeded|beaten)))(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      / (?:next (?:financial year|fiscal year|half year|sprint's)|in (?:next|the coming) (?:sprint|quarter|release)s?)(?= )/g,
  },
  // `An alarm on the expiry, somebody said we should`, `the second phase, scheduled for May`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      /(?<= ,) (?:(?:somebody|someone|people|they|everybody) (?:said|says|say|think|thinks|thought) (?:that )?(?:we|one|you) (?:should|could|must|ought to)|(?:scheduled|planned|foreseen|slated|earmarked|budgeted) (?:for|in|after|by|from))(?= )/g,
  },
  // `The breaker has a ticket`, where it ends there.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:has|have|got|gets|there's|there is|theres) (?:a|an|its own|only a) (?:ticket|story|epic|jira|task|todo)(?= [,.])/g,
  },
  // `We said the queues must be separated, and carriers get a breaker`: what a review wants.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:i|we|they) (?:said|agreed|concluded|decided)(?: that)? (?:[a-z0-9'-]{1,14} ){1,5}(?:must|should|shall|needs? to|have to|has to)(?= )/g,
    unlessTechnical: true,
  },
  // `Management has given a target of 80 % automated`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:given|gave|set|got|gets|have|has|had)(?: us| me| them| itself| ourselves)?(?: an?| the)?(?: [a-z]{4,12})? (?:target|goal|objective|aim) of(?= )/g,
  },
  // `Security has promised to take the right away`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: / (?:has|have|had|they've|he's|she's) (?:promised|agreed|offered|undertaken) to(?= )/g,
  },
  // `A list of all of them, with their owners, I wanted to make`; `they have to fix it but it is pending`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      /(?<= ,) (?:i|we) (?:had )?(?:wanted|meant|intended|hoped|planned) to(?: [a-z]{2,9})?(?= [,.])| but (?:it|this|that|they) (?:is|are) (?:still )?(?:pending|open|in the queue|stuck|on hold)(?= )/g,
    onlyAfter: /^ (?!i |we )/,
  },
  // `A drill in which we stop the service is planned for October`.
  {
    doubt: 'planned',
    reach: 'before',
    pattern:
      / (?:is|are) (?:only |now |still )?(?:planned|scheduled|foreseen|budgeted|slated) (?:for|in)(?= )/g,
    onlyAfter: /^ (?:an?|the|our|my) (?:[a-z0-9'-]{1,14} ){1,4}(?:where|that|which|in which|with) [^.,]*$/,
  },
  // `We've got budget for a replica`, `I've been asking for one for a year`, `my lesson is to take a snapshot first`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:we've|i've|we have|i have|there's|there is) (?:now |finally |just |got |now got )?(?:the |a |some )?(?:budget|funding|money|headcount|approval|green light|go ahead) (?:for|to)|(?:i've|we've|have|has) been (?:asking|begging|lobbying|pushing|fighting|pleading|waiting) for|in talks (?:about|over|on)|(?:it's|it is) on (?:me|us) to|(?:there's|there is|we have|i have) an? (?:open|draft|pending|unmerged) (?:pull request|pr|merge request|branch|ticket|rfc|proposal)|(?:the|my|our) (?:[a-z]{3,8} )?(?:lesson|takeaway|learning|moral)(?: (?:for me|for us|i took|we took|here|from (?:it|that|this)))? is (?:to|that (?:you|one|we|i) (?:should|must|need|have)))(?! (?:${ACCEPTED}))(?= )`,
      'g',
    ),
    unlessTechnical: true,
  },
];
