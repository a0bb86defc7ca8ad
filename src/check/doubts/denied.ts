import { PARTICIPLE } from './participle.ts';
import type { CueRule } from './rule.ts';

const BE_NOT = `(?:(?:was|were|is|are)(?:n't| not| never)(?: being)?|(?:has|have|had)(?:n't| not| never) (?:ever |really |even |yet )?been)`;
/** What it is good that nobody did. */
const HARM = `affected|impacted|hurt|harmed|blamed|lost|missed|broken|interrupted|touched|involved|surprised|needed|noticed|exceeded|breached|violated|leaked|exposed|skipped|forgotten|bypassed|exploited|compromised|corrupted|dropped|paged|woken|bothered|limited|tied|based|caused|worried|supposed|interested|satisfied|convinced`;
const DONE = `(?!(?:${HARM}|left|hit|caught|seen|found|known|cut|met|told) )${PARTICIPLE}`;
/** What says that a thing was not done. */
export const DENIED: readonly CueRule[] = [
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:not|never|cannot|[a-z]+n't|no|nobody(?:'s)?|no one's|none|nothing|nowhere|neither|nor|hardly|barely|without|lack|lacks|lacked|lacking|missing|sans|unable to|instead of|rather than|failed to|fails to|decided against|decided not to|refused to|refuse to|refuses to|ruled out|rule out|rules out|opposed to|nope)(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      /(?<! (?:that|who)) (?:was|were|is|are|been|do|did|does|had)(?: still| just| also| simply| technically| [a-z]{4,12}ally)?(?:n't| not| never) (?:really |even |yet |ever |even remotely )?(?:the case|feasible|affordable|on offer|in scope|there|in place|set up|done|built|implemented|used|added|tested|configured|enabled|an option|possible|available|written|part of|approved|granted|funded|finished|completed|merged|deployed|rolled out|agreed|allowed|needed|necessary|exist|happen|work)(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:was|were|is|are) (?:missing|absent|out of the question|nowhere|(?:unknown|alien|foreign) to (?:us|me|them)|left (?:undone|out|unfinished)|banned|forbidden|prohibited|taboo|off the table|overrated|pointless|useless|nonsense|overkill|a waste of time)|(?:has|have|had|got) no (?:place|seat|say|business|room)|(?:has|have|had) never been an? (?:argument|option|excuse))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?<!(?:never|not|n't|cannot|nobody|ever|nearly|almost|to|be|been|from) )(?:skipped|skipping|skip over|did without|went without|forwent|forgo|forewent|foregone|dispensed with|passed up(?: on)?|waived|(?:shied|stayed|kept) (?:away|clear) (?:from|of)|steered clear of|ducked out of|(?:had|chose|decided) to (?:skip|do without|forgo|leave(?= (?:[a-z0-9'-]{1,14} ){1,4}(?:out|off|aside|undone) )|leave out|sacrifice|abandon|omit)|let(?= (?:the|our|my|that|those|all|it) (?:[a-z0-9'-]{1,14} ){0,3}(?:slide|slip|lapse|rot|decay|languish|gather) [,.])|resisted (?:the (?:urge|temptation) to)|(?:refrained|abstained|shrank) from|far be it from me to|(?:refused|denied)(?= (?:us|me) )|left(?= (?:[a-z0-9'-]{1,14} ){1,4}(?:untouched|unchanged|unset|unencrypted|unmonitored|unpatched|unanswered|as (?:is|it was|they were)) )|(?:keep|kept) (?:my|our) hands off|gave(?= (?:[a-z0-9'-]{1,14} ){1,4}a (?:miss|wide berth|pass) )|saw(?= (?:[a-z0-9'-]{1,14} ){1,4}as (?:a waste|overkill|pointless|unnecessary|too|a luxury|useless) )|stopped short of|balked at|minus(?= (?:the|a|an|any) )|with(?= (?:[a-z0-9'-]{1,14} ){1,4}(?:still )?(?:missing|absent|undone|unwritten|lacking|left out) [,.])|forgot(?: about| to)?|neglected|omitted|left out|opted out of|(?:was|were|been|got) (?:denied|refused)|scrapped|abandoned|ditched|(?:deemed|considered|thought|judged|called)(?= (?:[a-z0-9'-]{1,14} ){1,5}(?:unnecessary|superfluous|overkill|pointless|useless|a waste|too [a-z]+) )|(?:left|leave|leaving)(?= (?:(?!because|when|as|after|until|for|to|in|on|with|and )[a-z0-9'-]{1,14} ){1,4}(?:out|off|aside|alone|undone) [.,] )|(?:talked|argued) (?:[a-z]+ ){1,2}out of|(?:management|they|leadership|my (?:boss|manager|lead|director)|our (?:cto|director|managers?|boss)|business|customer|client|board|cto|cio|boss|product owner|works council|union) (?:forbade|vetoed|put a stop to|put paid to|pulled the plug on|blocked|shot down|overruled|nixed|axed|struck|killed|(?:would not|wouldn't) (?:hear of|pay for|allow)|turned down|declined|said no to|wouldn't hear of|cancelled|canceled))(?= )/g,
  },
  // `We had meant to. We didn't.` `I thought there was one; there was none.`
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      /(?<= \.) (?:but |and |however |sadly |unfortunately )?(?:there (?:was|were) (?:none|nothing)|there (?:wasn't|weren't|was not|were not)(?: any| one)?|(?:i|we) (?:didn't|hadn't|haven't|did not|had not|have not|never did|had none|didn't have (?:one|any))|it never (?:came(?: to (?:it|that|pass))?|happened|did)|never existed|in (?:reality|practice|fact|truth) (?:, )?it (?:was|had|did|is|has)(?:n't| not)|that (?:turned out to be|was|proved) (?:false|wrong|untrue|a lie)|(?:no one|nobody|none)(?: ever| really)? (?:had|has|did|was|were)(?: [a-z]+ed| held| made| written)?)(?= [,.])/g,
  },
  // The same in one sentence, behind what only was wanted, thought or regretted.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:but |and |yet )?(?:(?<=, )didn't|(?:nobody|no one) (?:ever |really )?did|(?:i|we|they|he|she|it|there|nobody|no one|none) (?:didn't|hadn't|haven't|did not|had not|wasn't|was not|was none|was nothing|never did|(?:slipped|stalled|fell through|never came to (?:it|that|pass)|came to nothing)|never came|never happened|never arrived|never turned up|never showed up|never appeared|had|said no|refused)|never (?:did|got (?:a)?round to it|happened|bothered)|couldn't find (?:one|any)|found (?:none|nothing)|(?:the [a-z]+|management|my [a-z]+) (?:said no|refused|declined|blocked it)|lost)(?= [,.])/g,
    onlyAfter:
      / (?:could have used|could do with|needed|promised|ordered|supposed|meant|agreed (?:to|on)|love to say|wish|wished|if only|should have|should've|shouldn't have|if we had|if i had|had we|assumed|thought|planned|wanted|asked|hoped|proposed|suggested|pushed|argued|fought|tried|promised|looking for|looked for|meaning|looked at|considered|thought about|claimed|said) /,
  },
  // `We dropped the idea`, `we had none of it`, `so I gave up on it`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:(?:i|we) (?:had|have|did) none(?: of (?:it|that|them|those))?|(?:but|so|and) (?:(?:i|we) )?(?:gave up on (?:it|that|them)|dropped (?:it|the idea|that idea)|let it (?:go|drop|be)|left it be))(?= [,.])/g,
  },
  // `I looked at it and rejected it`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:and|but) (?:then |finally |i |we )?(?:rejected|discarded|dropped|decided against|turned down) (?:it|this|that|them)(?= )/g,
    onlyAfter:
      / (?:looked (?:at|into)|considered|thought about|evaluated|discussed|weighed|debated|examined) /,
  },
  // `I saw no need for a canary, so we didn't build one`.
  {
    doubt: 'denied',
    reach: 'topic',
    pattern:
      /(?<= ,) (?:so|and|but) (?:in the end |finally )?(?:i|we|they) (?:didn't|did not|don't|do not|never) (?:do|did|make|made|have|had|get|got|write|wrote|build|built|run|ran|set up|add|added|buy|bought|need|needed) (?:one|any)(?= [,.])/g,
  },
  // `As for a canary, there was none.`
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:there (?:was|were|is|are) (?:none|no such)|there (?:wasn't|weren't|isn't|was not|were not)|(?:i|we) (?:had none|have none|never (?:had|did|made|used|saw)|(?:didn't|don't|did not|do not) (?:have|do|use|make))|none|never|nothing)(?= )/g,
    onlyAfter: /^ (?:and |but )?(?:as (?:for|to|regards)|regarding|concerning|when it comes to) /,
  },
  {
    doubt: 'denied',
    reach: 'onward',
    pattern:
      / (?:the )?first (?:thing|one|victim|casualty|item|point) (?:to (?:go|be (?:cut|dropped|skipped|sacrificed|cancelled|canceled|left out|forgotten))|that (?:went|was (?:cut|dropped|skipped|sacrificed)))(?= (?:is|was|were) )| not once (?=(?:[a-z0-9'-]{1,14} ){0,6}(?:was|were|did|have|had|has) )/g,
  },
  // `A dashboard was something we did not have`, `for reviews there was never any time`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:was|is|were|are) (?:something|things|(?:a|the|one) (?:one |only )?(?:[a-z]{2,12} )?(?:thing|step|part|item|idea|tool|word|topic)) (?:(?:that |which )?(?:i|we|they)(?= |')(?: simply| just| really| still| all)? ?(?:did not|didn't|never|don't|do not|have yet to|had yet to|lack|lacked|lacks|skipped|missed|forgot|neglected|hadn't|haven't|left out|did without|had no|refuse to|refused to|avoid|avoided|(?:'d|would) (?:avoid|never|not|skip|leave out|rather not|stay away|steer clear|keep away|forbid|ban|prohibit))|(?:that )?(?:nobody|no one|none of us))|(?:was|is|were|are) (?:exactly |just |precisely )?what (?:i|we)(?: all)?(?: (?:lacked|lack|didn't have|had not|hadn't|were missing|never had)|(?:'d| would) (?:avoid|never do|not do|refuse))|(?:was|is|were|are)(?:n't| not) something (?:that )?(?:i|we|they)(?:'d)?|(?:was|is|were|are) the last thing (?:i|we|you|anybody)(?:'d| would)? [a-z]+|there (?:was|were|is|are) (?:[a-z]{3,12}ly |just )?(?:never|no|not) (?:any |enough )?(?:time|money|budget|appetite|interest|room|place|need|demand|chance)(?: left| whatsoever| at all| for it)?(?= [,.]))(?= )/g,
  },
  // `It has never been written down`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      `(?<! (?:that|who)) ${BE_NOT} (?:(?:really|even|yet|ever|at all|in the least|in any way|once|so much as|(?!only |simply |merely |fully |entirely |completely |consistently |perfectly |necessarily |directly )[a-z]{3,10}ly) )?${DONE}(?= )`,
      'g',
    ),
  },
  // `The review never happened`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:never (?:happened|came|existed|materiali[sz]ed|took place|saw the light|made it|got (?:[a-z]+ed|written|made|built|done|taken|set up|drawn|run|off the ground))|went out of the window|fell off the (?:table|list)|fell through|fell by the wayside|fell victim to|(?:was|were|got|been) (?:thrown out|turned down|shot down|ruled out|knocked back|laughed off|waved away)|fell prey to|(?:had|has|have) been (?:forgotten|skipped|left out|neglected|dropped|overlooked)|(?:is|was|were|are)(?:n't| not) (?:really )?(?:our|my|their) (?:thing|strength|style|habit|practice|way|custom|job|business|priority|focus|culture|forte|strong (?:suit|point|side)|cup of tea|concern|remit|duty)|(?:is|was|were|are)(?:n't| not| never) on (?:anybody's|anyone's|our|my|the|their) (?:mind|radar|list|agenda|plan|roadmap|table|cards)|(?:was|were|got) (?:[a-z]+ly )?(?:abandoned|scrapped|ditched|axed|binned|neglected|omitted)|came to nothing|went nowhere|got nowhere|(?:was|were) (?:always |usually )?the first (?:things? |ones? )?to (?:go|be (?:cut|dropped|skipped|sacrificed|cancelled|canceled|left out|forgotten))|(?:was|were|got) (?:[a-z]+ly )?(?:cancelled|canceled|shelved|rejected|refused|turned down|voted down|vetoed|forgotten|skipped|left out|dropped (?:for lack|in the end|from the (?:plan|scope)|for time|because of time)|cut (?:for (?:time|lack)|from the (?:plan|scope))))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:enough (?:time|budget|money|people|hands|room|capacity|staff|support) (?:for|to)(?<= (?:not|[a-z]+n't|never) (?:[a-z]+ ){0,2}enough [a-z]+ [a-z]+)|(?:came|got|were|was) (?:very |so |quite )?close to (?:having|getting|doing|running|writing|building)|what (?:was|is) missing (?:, [a-z]{2,12} , )?(?:was|is)|absence of|leaving out|stopped short of|(?:everything|anything)(?: , [a-z]{2,12} ,)? except|(?:kept|keep) (?:putting off|postponing|delaying)|why bother with|(?:(?<=[,.] )|(?<= (?:i|we) (?:had|have|did|got|saw) ))zero(?! (?:downtime|trust|data|loss|losses|lost|impact|errors|incidents|complaints|pages|alerts|surprises|issues|problems|regressions|rollbacks|touch|outages|failures|failed|tolerance|day|defects|rpo|false|customer|user|doubt|regrets))|(?:ran|run|running) out of (?:time|budget|money|people) (?:for|to)|too little (?:time|money|budget) (?:for|to)|too (?:late|early|expensive|lazy|small|busy|tired|rushed|proud|cheap|few|poor|young|junior|understaffed|stretched|inexperienced|scared|slow|complicated|risky|short staffed) (?:people |of us |hands |heads )?(?:for|to)|(?:was|were|am|are|is) against(?= (?:a|an|the|any) )|(?:did|do|had|have|built|tested|wrote|covered) (?:everything|all of (?:it|them|that|this)|it all) (?:but|except|apart from))(?= )/g,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:isn't a thing|(?<= , (?:the|a|an|my|our) (?:[a-z0-9'-]{1,14} ){1,3})(?:is|was|were|are) not(?= [.,])|(?:is|was|were|are) (?:of )?no use|turned out to be (?:wrong|false|untrue)|(?:has|have|had) yet to be|(?:but|and)(?: then| finally| eventually| in the end)? (?:i |we )?(?:did|do|went|got by|managed) without(?: it| them| one| any)?(?= [,.])|(?:got|gets|had|has|found|received|enjoyed) (?:no|little|zero|hardly any|scant) (?:attention|love|priority|funding|traction|support|approval|hearing|takers|backing|sponsor|green light))(?= )/g,
  },
  // `Error budgets, no, we don't use that here.`
  {
    doubt: 'denied',
    reach: 'topic',
    pattern:
      /(?<= ,) (?:no|nope|nah|never|none|can't|cannot|couldn't|could not|won't|haven't|hadn't|not really|not at all|not here|not with us|not done|nothing|n a)(?= [,.])|(?<=,) (?:sadly |simply |was |were )?(?:skipped|missing|not (?:allowed|possible|feasible)|forgotten|dropped|cancelled|canceled|omitted|scrapped|rejected|refused|declined|left out|not done|undone|absent|impossible|no (?:budget|time|money|need|chance|way))(?= (?:[,.]|for|because|due|since|as|by|so far|altogether|entirely|completely|on purpose) )/g,
  },
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:(?:a lie|lying|untrue|dishonest|an exaggeration|an overstatement|a stretch) (?:to|if i) (?:say|said|claim|claimed|pretend|pretended)(?: that)?(?! (?:i|we|it|they) (?:(?:had|have|did|were|was) (?:no|not|none|never|nothing|easy)|[a-z]+n't) )|dropped the idea of|(?:have|has|had|'ve) yet to see|gave up on|given up on|(?:a )?(?:long|far) way (?:away )?from|anything but|no such thing as|(?<!by )far from)(?= )/g,
  },
  // `Nobody in the team knew what a canary was`.
  {
    doubt: 'denied',
    reach: 'onward',
    pattern:
      / (?:knew|know|known|understood|understand|heard) what(?= (?:an?|the) (?:[a-z0-9'-]{1,14} ){1,3}(?:was|is|were|are|meant|means|did|does) )/g,
    onlyAfter: / (?:nobody|no one|none|neither|never|not|hardly|[a-z]+n't) [^.,]*$/,
  },
  // `I'd sooner take an outage than shard it`.
  {
    doubt: 'denied',
    reach: 'denial',
    pattern: / than(?= )/g,
    onlyAfter:
      / (?:(?:would|i'd|we'd|they'd) (?:rather|sooner)|(?:would|i'd|we'd) (?:[a-z]+ )?prefer) [^.,]*$/,
  },
];
