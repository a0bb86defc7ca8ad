import type { CueRule } from './rule.ts';

const HOW = `(?:(?:then|later|soon|finally|eventually|simply|just|quickly|quietly|promptly|even|had to|ended up|[a-z0-9]+ (?:days?|weeks?|months?|quarters?|years?|sprints?|hours?) later|after [a-z0-9]+ [a-z]+|in (?:the end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)) (?:, )?)`;
const IT = `(?:it|them|that|this|the (?:thing|lot|whole thing))`;
const AGAIN = `(?: altogether| entirely| completely)? (?:again(?! (?:once|when|after|in the morning|that (?:evening|night)|the same|the next|an hour|at [0-9]|[a-z0-9]+ (?:minutes?|hours?) later) )|because|due to|for (?:cost|budget|performance)|since (?:it|nobody|the)|as (?:it|nobody)|[a-z0-9]+ (?:days?|weeks?|months?|sprints?) later)`;
/** Nobody puts an end so to what has served its turn. */
const GAVE_UP = `(?:(?:ripped|rip|ripping|tore|tear|tearing|threw|throw|throwing) ${IT} (?:back )?(?:out|away)|(?:scrapped|scrap|scrapping|binned|bin|ditched|ditch|ditching|abandoned|abandon|killed|kill) ${IT}|gave (?:up on ${IT}|${IT} up)|went back to (?:doing )?(?:the old|how it was|what we had))(?! (?:once|after the|when (?:it|they|that|everything|all|the (?:migration|rollout|release|launch|new))) )`;
const TOOK_OUT = `(?:(?:took|take|pulled|pull|turned|turn|switched|switch|shut|taking|turning|switching) ${IT} (?:back )?(?:out|down|off)|(?:removed|remove|deleted|disabled|disable|dropped|drop|reverted|revert|uninstalled|undid|stopped) ${IT})${AGAIN}`;
const WAS_ENDED = `it (?:(?:was|got|has been|had to be) ${HOW}?(?:scrapped|abandoned|cancelled|canceled|shelved|binned|ditched|ripped out|thrown out|(?:forgotten|ignored)(?! (?:at first|first|initially|for (?:a while|years|months|weeks))(?= ))|axed|discontinued)|(?:was|got|has been|had to be) ${HOW}?(?:(?:dropped|removed|deleted|disabled|reverted|taken (?:out|down|off)|(?:switched|turned|shut) (?:off|down))${AGAIN})|died (?:out|after [a-z0-9]+ (?:days|weeks|months|sprints|meetings|rounds)|an? [a-z]+ death|with )|fizzled out|petered out|fell asleep|went to sleep|went nowhere|(?:didn't|did not|never) (?:last|lasted|stick|stuck|survive|survived|catch on|caught on))`;
/** Who begins a thing that came to an end. */
const HAD = `(?:added|built|introduced|bought|tried|wrote|set|started|installed|rolled|put|launched|adopted|enabled|created|ran|agreed|signed|announced|switched|turned|made|established|(?:had|used|kept|lived with|did) (?:[a-z0-9'-]{1,14} ){1,5}for (?:an?|one|two|three|four|five|six|some|about|only|barely|nearly|[0-9]+))`;
const BEGUN = new RegExp(` ${HAD} (?:(?!(?:because|although|while) )[a-z0-9'-]{1,16} (?:, )?){0,14}$`);

/** What says that a thing was begun and did not stay. */
export const REVERSED: readonly CueRule[] = [
  // `We added a breaker and took it out again`, `I built an outbox only to rip it out`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern: new RegExp(
      ` (?:and|but|then|only to|before (?:i|we|they|somebody)) (?:(?:i|we|they|somebody|management|finance) )?${HOW}{0,2}(?:${GAVE_UP}|${TOOK_OUT})(?= )`,
      'g',
    ),
    onlyAfter: BEGUN,
  },
  // `We had a canary for a month, then it was scrapped`, `I introduced a review, but it died`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern: new RegExp(` (?:and|but|then|yet) ${HOW}{0,2}${WAS_ENDED}(?= )`, 'g'),
    onlyAfter: BEGUN,
  },
  // `We built a load test, which was later abandoned`, `we had one until it was scrapped`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern: new RegExp(
      ` (?:(?<=, )which|until (?:it|that|they)) (?:was|were|got|has been|had to be) ${HOW}?(?:scrapped|abandoned|cancelled|canceled|shelved|binned|ditched|axed|discontinued)(?= )`,
      'g',
    ),
    onlyAfter: BEGUN,
  },
  // `The load test was planned and then dropped`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:was|were|got|had been|has been) (?:planned|agreed|announced|introduced|approved|scheduled|promised|started|begun|set up|installed|built|added|budgeted)(?: on| once| at first)? (?:and|but|, then|, but|only to be|and was|but was|but got) (?:then |later |soon |quietly |promptly |simply |never )*(?:dropped|ignored|forgotten|shelved|scrapped|cancelled|canceled|abandoned|removed|switched off|turned off|binned|axed|followed|kept|enforced)(?= (?:[,.]|again|because|for|by|after|when|in|at|within) )/g,
    unlessAfter: / (?:it|this|that|which|who|what|they) $/,
  },
  // `The flag got removed again before launch`, `our test system was shut down to save money`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:was|were|got|has been|have been|had been) (?:then |later |soon |quietly |also |all |simply )?(?:removed|switched off|turned off|shut down|taken (?:out|down|away|offline)|disabled|ripped out|deleted|dropped|retired|reverted|uninstalled)(?: again(?! once | when )|(?: [a-z]+)? (?:before (?:the )?(?:launch|release|go live)|to save (?:money|costs?|budget)|to cut costs?|for (?:cost|budget|financial) (?:reasons|cuts)|because of (?:the|its) (?:costs?|price|bill|noise)))(?= )/g,
    unlessAfter: / (?:it|this|that|which|who|what|they|old|legacy|former|previous) [^.,]*$/,
  },
];
