import type { CueRule } from './rule.ts';
import { WHEN } from './when.ts';

const STATE = `(?:decision|approval|budget|sign ?off|answer|funding|review|delivery|order|contract|quote) (?:is )?(?:still )?(?:pending|outstanding|open|awaited|to come|missing|requested|applied for|asked for)|tbd|tba|tbc|wip|todo|to do|on order|ordered|on hold|on ice|pending|planned|scheduled|in (?:progress|procurement|review|planning|preparation|draft|the works|the pipeline|the backlog|discussion|evaluation|negotiation|development|design|testing only)|under (?:way|construction|discussion|review|consideration|evaluation)|underway|not yet|not quite(?: yet)?|not just yet|not there yet|not here yet|not live yet|not so far|almost|nearly(?: there| done)?|half (?:done|finished|written|ready|built|way|baked)|soon|coming(?: soon| up)?|some day|someday|one day|later|maybe(?: later)?|perhaps|undecided|open|still open|to be (?:decided|defined|done|confirmed|agreed|announced|approved|discussed|written|built|ordered)|(?:awaiting|waiting (?:for|on)|needs) [a-z]+(?: [a-z]+){0,2}|next (?:sprint|quarter|month|week|year|release|up|step)|proposed|drafted|draft(?: only)?|(?:only |just )?(?:an )?(?:idea|plan|draft|proposal|wish|hope|sketch|prototype|poc)(?: only| so far| stage)?|requested|applied for|on (?:the|my|our) (?:list|roadmap|backlog|wish ?list|agenda|todo list)|leaning (?:to|towards?) (?:it|that|yes)|would be (?:nice|good|great)|(?:maybe|perhaps|possibly|probably|hopefully|expected|due|starting|delivery) (?:for |only )?${WHEN}|in (?:q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|winter)|by (?:summer|autumn|winter|spring|christmas|easter|q[1-4])|nice to have|if (?:budget|time|money|approved) (?:permits|allows)?|budget (?:permitting|pending)|time permitting|subject to [a-z]+`;

/** The same as a sentence of its own, which tells of the one before. */
const UNFINISHED = `work in progress|in progress|tbd|tba|tbc|wip|todo|on order|on hold|not yet|planned|pending|some day|someday|one day|maybe(?: later| some day| one day)?|coming soon|half (?:done|finished|written|ready|built)|in (?:the (?:works|pipeline|making)|preparation|planning|review|procurement)|under (?:way|construction|discussion|review)|still open|to be (?:decided|done|written|built)|nice to have|on (?:the|my|our) (?:list|roadmap|backlog|to do list)|(?:maybe|perhaps|possibly|probably|hopefully|planned|expected|due) (?:for )?${WHEN}`;

/** A few words and a mark: no sentence with a subject of its own. */
const NOTED = /(?:^ |, | (?:and|but) )(?:(?!(?:i|we|they|he|she|it|you) )[a-z0-9'-]{1,16} ){1,7}, $/;

/** Nothing but what a note is about: `load test …`, `the new limits …`. */
const BARE =
  /(?:^|[.,]) (?:(?:the|an?|our|my) )?(?:(?!(?:i|we|they|he|she|it|you|there|that|this|which|who|what|and|or|but|is|are|was|were|be|been|had|has|have|did|do|does|not|with|to|while|when|if|[a-z]+ed) )[a-z0-9'-]{1,16} ){1,3}$/;

/** Notes without a verb: `Rack sensors: on order`, `canary - not yet`, `pending: the new limits`. */
export const PLANNED_NOTE: readonly CueRule[] = [
  {
    doubt: 'planned',
    reach: 'topic',
    pattern: new RegExp(
      `(?<= ,) (?:but |still |currently |it's )?(?:${STATE})(?= (?:[,.]|with|as we|at the moment|though|for now|so far|because) )`,
      'g',
    ),
    // Not where it goes on in a tale: `we measured it again, later, …`.
    onlyAfter: NOTED,
  },
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      /(?<=[,.]) (?:still |also |currently )?(?:tbd|tba|tbc|wip|pending|planned|proposed|on order|in (?:progress|the works|the pipeline|the making|preparation|planning|review)|under (?:way|discussion|construction)|(?:coming|up) (?:next|soon|up)|coming|(?:still )?(?:open|missing yet|to come|to do|outstanding|in the works)|to be (?:done|decided|written|built|ordered|confirmed|defined)|next (?:step|steps|up|on the list|sprint|quarter)|not yet (?:done|there|in place|live|built|finished|started)|wish ?list|wish list|backlog|roadmap|ideas?|(?:my |our |the )?(?:plans?|goal|aim)(?: for (?:[a-z]{2,12} ){0,3}[a-z]{2,12})?|planned for [a-z]+|half done|half finished|nice to have|future(?: work)?|(?:my |our )?(?:intention|wish|dream|hope|proposal|suggestion|recommendation|advice|lesson(?: learned)?|takeaway)(?: for (?:next time|the future))?)(?= ,)/g,
  },
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: /(?<=[,.] )(?:coming soon|in the works|on order|in the pipeline|in preparation)(?= )/g,
  },
  // `Lineage? Work in progress.`
  {
    doubt: 'planned',
    reach: 'before',
    pattern: new RegExp(
      `(?<= \\.) (?:still |currently |sadly |only |just )?(?:${UNFINISHED})(?: hopefully| maybe| perhaps| i hope)?(?= \\.)`,
      'g',
    ),
  },
  // `Canary ok, load test still open`.
  {
    doubt: 'planned',
    reach: 'clause',
    pattern:
      / still (?:open|missing|pending|to come|to do|outstanding)(?<= , (?:the )?(?:[a-z0-9'-]{1,14} ){1,3}still (?:[a-z]+ )?[a-z]+)(?= [,.])/g,
  },
  // `Done so far: canary. Next: load test.`
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern:
      /(?<= \. (?:done|now|today|so far|currently|live)(?: [a-z]+){0,3} , [^.]{1,80} \.) (?:next|later|then)(?= , (?!(?:i|we|they|it|he|she) )(?:[a-z0-9'-]{1,14} ){1,5}[.,])/g,
  },
  // `Load test in progress`, `canary not finished`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:still )?(?:in (?:progress|review|planning|preparation|the works)|(?:not|never) (?:yet )?(?:quite )?(?:finished|done|ready|live|complete|completed|started|built|written|deployed)|unfinished|postponed)(?= [.,])/g,
    onlyAfter: BARE,
  },
  // `Load test skipped`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: / (?:skipped|omitted|left out|forgotten|dropped)(?= [.,])/g,
    onlyAfter: BARE,
  },
  // `Would add a load test.`
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      /(?<=\.) (?:would|could|might) (?:also |then |probably |rather |still |now )?(?:add|build|write|do|have|run|use|introduce|set|put|try|make|like|want|love|need|start)(?= )/g,
    unlessTechnical: true,
  },
];
