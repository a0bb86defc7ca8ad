import type { CueRule } from './rule.ts';

/** Between a verb and what it says: `simply`, `at all`. */
const HOW = `(?:(?:just|quite|still|also|plain|very much|far|way|much|even|really|(?!only )[a-z]{3,12}ly|at that time|back then|then) )?`;
const NOT = `(?:did not|didn't|does not|doesn't|do not|don't|never|not once|has not|hasn't|have not|haven't|had not|hadn't)`;
/** A thing that was never more than this. */
const IDEA = `(?:(?:a|an|the|one|my|our) (?:[a-z]{2,12} )?(?:slide|draft|idea|plan|dream|wish|sketch|whiteboard|diagram|intention|promise|bullet point|concept|theory|drawer|ticket|backlog|bucket list|good intention|presentation|drawing|thought|meeting|word)|paper|talk|theory|powerpoint|good intentions|words)`;
const ABSENT = `impossible|infeasible|unfeasible|unworkable|impracticable|impractical|undoable|unthinkable|inconceivable|unaffordable|unattainable|unobtainable|non ?existent|inexistent|not existent|not existing|not existed|non existing|unheard of|missing|absent|out of (?:reach|bounds|scope|the question|our (?:reach|hands|league|price range))|beyond (?:us|me|our (?:means|budget|reach|powers|skills)|the budget)|wishful thinking|(?:empty talk|hot air|lip service|smoke and mirrors|vapou?rware|theatre|a farce|a paper tiger|window dressing)|a pipe dream|(?:a dream|a fantasy|an illusion|fiction|nowhere|lacking|no option|no go)(?= [,.])|a non ?starter|a dead letter|a no go|off limits|conspicuous by (?:its|his|her|their)|notable by its|nowhere (?:to be|in sight|near|on)|not to be (?:found|had|done)|nothing (?:we|i|they) (?:did|had|used|knew|ever)|hard to come by|thin on the ground|in short supply|(?:beyond|above) (?:my|our|their) (?:[a-z]+ )?(?:means|budget|reach|powers|skills|skill|abilities|pay grade|league|remit)|(?:undone|unwritten|unbuilt|untried|untested|undocumented|unmonitored|unencrypted|unused|unknown|unread|unrehearsed|unstaffed|unfunded)(?= [,.])|too (?:expensive|costly|pricey|dear)(?= (?:[,.]|for (?:us|me|our|the|them)) )|no (?:priority|concern of ours)|(?:more|rather) (?:of )?a (?:dream|wish|hope|myth|legend)|a (?:myth|legend|rumou?r)(?= [,.])`;

/** A pronoun in front means that what stands before it in its clause is no subject. */
const PRONOUN = / (?:it|this|that|which|who|what|they|these|those|i|we|he|she|you) $/;

/** What says of its subject that it was not there, or never came about. */
export const DENIED_SUBJECT: readonly CueRule[] = [
  // `Tracing them proved simply impossible`, `a replica was out of our reach`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:was|were|is|are|been|being|remained|remains|stayed|became|proved|proves|seemed|seems|looked|appeared|turned out|turns out)(?: to be)?) ${HOW}(?:${ABSENT})(?= )`,
      'g',
    ),
    unlessAfter: PRONOUN,
  },
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:turned out|proved|seemed|appeared)(?: to be)? ${HOW}(?:unavailable|overkill|useless|hopeless|futile|pointless|unnecessary|superfluous|too (?:[a-z]+ ){1,2}(?=[,.]|for (?:us|me|our|the|them) ))|(?:would have been|would've been|would be|felt like|seemed like|sounded like|looked like) (?:a )?(?:total |complete |sheer )?(?:overkill|pointless|waste|too much (?:effort|work|trouble|hassle))|being (?:far |way |much |simply |just )?(?:too (?:slow|expensive|costly|complex|complicated|hard|difficult|much)|out of (?:reach|the question)|unaffordable|impossible|unavailable))(?= )`,
      'g',
    ),
    unlessAfter: PRONOUN,
  },
  // `It never even came about`, `the review did not make it into the sprint`; but `it did not happen again` is a success.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` ${NOT} ${HOW}(?:(?:happen|happened)(?! (?:again|to us again|a second|another|twice|any ?more|since))|(?:come|came) (?:about|off(?! the)|to (?:pass|anything|fruition|be|life|us|mind|me|our mind|anybody's mind)|into (?:being|play|existence|question|the picture))|occur(?:red)? to|exist(?:ed)?|materiali[sz]ed?|(?:take|took) (?:place|off|shape)|(?:go|went) (?:ahead|beyond|past|further|live|anywhere)|(?:make|made) (?:it(?! (?:to|back) work)|the (?:cut|list|release|grade))|cross(?:ed)? (?:our|my|anybody's|anyone's|their|his|her)|(?:see|saw) the light|figured?(?= [,.]| (?:in|on|among))|(?:leave|left) the (?:drawing|slides?|whiteboard|backlog|paper|planning)|(?:get|got|gotten) (?:beyond|past|further than|off the|anywhere|a look in|the go|green|budget|funded|approved|approval|done|made|built|written|started)|advanced? beyond|(?:become|became) (?:a )?(?:reality|real)|(?:bear|bore) fruit|(?:come|came|get|got) through|(?:pan|panned|work|worked) out|(?:fly|flew)|survived? the (?:budget|reorg|cuts?|planning|prioriti[sz]ation|review|quarter)|existed)(?= )`,
      'g',
    ),
    unlessAfter: PRONOUN,
  },
  // `The restore test fell victim to the deadline`, `it died with the reorg`, `it stayed a slide`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:fell|fallen|falling) (?:through(?! to)|flat|by the wayside|off the (?:table|list|radar|plan)|victim|prey to|under the table|between (?:two|the) (?:stools|chairs|cracks))|went (?:by the board|out of the window|out the window|nowhere|undone|begging|the way of)|bit the dust|came to (?:nothing|naught|nought)|(?:fizzled|petered) out|got (?:lost|stuck|buried) (?:in|under|somewhere)|(?:was|were) (?:lost|buried) (?:in (?:the )?(?:reorg|reorgani[sz]ation|shuffle|backlog|planning|politics)|under)|died (?:with|in (?:committee|review|planning|refinement|a drawer|the backlog)|on (?:the (?:vine|whiteboard|table)|a whiteboard)|a (?:quiet|slow|silent)|along)|(?:stayed|remained|remains|stays|ended(?: up)?(?: as)?|was never (?:more|anything else) than|were never more than|never got (?:further|beyond)(?: than)?) (?:only |just |merely |forever |nothing but |nothing more than |no more than |at |in |on |as )?(?:${IDEA})|slipped (?:through|off|our minds?|my mind|everybody's minds?|under)|existed? (?:only )?in name|by (?:nobody|no one)(?= [,.])|(?:makes|made) (?:no|little) sense|(?:was|were|is|are|got) (?:deemed|considered|seen|regarded|judged|thought|viewed|dismissed|perceived|felt|found)(?: to be| as)? (?:unnecessary|superfluous|overkill|pointless|useless|impossible|a waste|a luxury|a distraction|too [a-z]+|not worth|low priority|irrelevant)|evaporated|sank without|took a back ?seat|(?:was|were|got) (?:[a-z]+ly )?(?:sacrificed|dropped on the floor|swept (?:under|off)|struck (?:off|from)|crossed off|taken off the (?:list|plan|table|roadmap)|passed over|given up|written off|killed (?:by|off|in|for)|nixed|canned|wiped off)|(?:had|has|have|needed|was|were) to be (?:cancelled|canceled|called off|dropped|skipped|scrapped|abandoned|cut|left out|sacrificed|shelved|given up|binned|omitted)|(?:was|were|got|been) (?:[a-z]+ly )?(?:called off|ignored(?= (?:by|[,.]))|disregarded)|would only have (?:slowed|cost|delayed|got|been|added|made)|lost out to|failed to (?:happen|materiali[sz]e|take place|get off|make it|appear)|there (?:was|were|is|are) (?:not |never |hardly )?(?:no |a |any )?(?:trace|sign|sight|question|hint|thought)(?= [,.]))(?= )`,
      'g',
    ),
    unlessAfter: PRONOUN,
  },
  // `The plan with the standby site collapsed`: what only was planned failed.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:has |had |have )?(?:collapsed|failed|stalled|foundered|died|ended|flopped|dissolved|crumbled|faltered)|fell (?:apart|over|through|flat)|broke down|was (?:killed|stopped|blocked|buried|overruled|dismissed|denied)|did not (?:succeed|fly|work|survive)|didn't (?:succeed|fly|work|survive)|got nowhere|led nowhere|never (?:flew|came through|worked|succeeded))(?= )/g,
    onlyAfter:
      / (?:plans?|idea|project|proposal|attempts?|effort|efforts|initiative|dream|hopes?|request|application|budget|funding|money|bid|push|talks|negotiations|deal) (?:for|of|with|to|on|about|behind|at|around) [^,.]*$/,
  },
  // `A rehearsal could not be squeezed in any more`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:could not|couldn't) (?:possibly |simply |really |even |any more |ever )?be (?!(?:deleted|changed|tampered|altered|overwritten|modified|avoided|edited|removed|bypassed|lost|missed|skipped|forgotten|forged|better|happier|opened|read|accessed|reverted|hurt|affected) )(?:[a-z]+ed|done|made|built|bought|written|found|given|got|had|run|set up|kept|met|paid)(?= )(?! (?:[a-z0-9'-]{1,14} ){0,4}(?:without|until|unless|before|by) )/g,
    unlessAfter: PRONOUN,
  },
  // `Tests zero, docs zero`, in notes.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: / (?:zero|none|nil|nada|missing)(?= [,.])/g,
    onlyAfter:
      /(?:^ |, )(?:(?!(?:to|at|is|was|were|are|of|from|by|and|downtime|loss|errors|incidents|outages|defects|bugs|went|complaints) )[a-z0-9'-]{1,14} ){1,3}$/,
  },
  // `The data we have not`, `snapshots not`: the negation at the end.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: / not(?= [,.])/g,
    onlyAfter: / (?:have|had|has|do|did) (?:[a-z0-9'-]{1,14} ){1,4}$/,
    unlessAfter: / (?:if|or|why|others?|think|hope|guess|course|ly|some|many|most) $/,
  },
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      /(?<= (?:so|and|hence|therefore) (?:i|we|they)(?: simply| just| therefore)?) (?:went|did|managed|coped|lived|made do|got by|carried on|shipped|launched) without(?: it| one| them| any)?(?= [,.])/g,
  },
];
